// model: values, and who listens to them, as anywidget has it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeModel } from "../../../../forkviz/front/base/model.js";

const silent = () => {};

test("what has not been chosen is as a view has it alone", () => {
  const model = makeModel({ data: "{}", step: 3, height: 400 }, silent);
  assert.deepEqual(
    ["data", "step", "selected", "panes", "bare", "height"].map((name) => model.get(name)),
    ["{}", 3, "", [], false, 400],
  );
});

test("who listens hears of a change when all of it is there, and of no other", () => {
  const model = makeModel({ data: "a", step: 1 }, silent);
  /** @type {any[]} */
  const heard = [];
  model.on("change:step", () => heard.push(["step", model.get("data"), model.get("step")]));
  model.on("change:data", () => heard.push(["data", model.get("data"), model.get("step")]));
  model.set({ step: 2, data: "b" });
  assert.deepEqual(heard, [
    ["step", "b", 2],
    ["data", "b", 2],
  ]);
  model.set("step", 2);
  assert.equal(heard.length, 2, "it was 2 before");
  model.set("step", 3);
  assert.deepEqual(heard[2], ["step", "b", 3]);
});

test("who stops listening hears nothing any more, not even what is on its way", () => {
  const model = makeModel({}, silent);
  /** @type {string[]} */
  const heard = [];
  const second = () => heard.push("second");
  model.on("msg:custom", () => {
    heard.push("first");
    model.off("msg:custom", second);
  });
  model.on("msg:custom", second);
  model.fire("msg:custom", {}, []);
  assert.deepEqual(heard, ["first"]);
});

test("what a view asks goes to who made it", () => {
  /** @type {Message[]} */
  const asked = [];
  const model = makeModel({}, (message) => void asked.push(message));
  model.send({ kind: "undo" });
  model.save_changes();
  assert.deepEqual(asked, [{ kind: "undo" }]);
});
