// page: a report's model: the fork beside itself with the remedy, and back to where one was.

import assert from "node:assert/strict";
import { test } from "node:test";
import { dataOf } from "../../../../forkviz/front/base/given.js";
import { pageHost, pageModel } from "../../../../forkviz/front/models/page.js";

const AFTER = { number: 2, opening: 9, b: { title: "moved" }, real: false };

test("it shows the fork beside itself, and then where one was", () => {
  const data = { title: "as it is", after: AFTER };
  const model = pageModel(data, 4);
  model.set("step", 5);
  model.send({ kind: "remedy", number: 2 });
  const both = model.get("data");
  assert.equal(both.a, data, "the fork is not held twice");
  assert.deepEqual([both.b, both.back, model.get("step")], [AFTER.b, true, 9]);
  model.set("step", 11); // a row
  model.send({ kind: "back" });
  assert.deepEqual([model.get("data"), model.get("step")], [data, 5]);
  model.send({ kind: "remedy", number: 2 });
  assert.equal(model.get("data"), both, "the same comparison, so that its view finds itself");
});

test("nothing else is answered, for a page cannot fork", () => {
  const data = { after: AFTER };
  const model = pageModel(data);
  for (const message of [
    { kind: "remedy", number: 1 },
    { kind: "back" },
    { kind: "undo" },
    { kind: "policy", name: "repaired" },
  ]) {
    model.send(/** @type {Message} */ (message));
    assert.deepEqual([model.get("data"), model.get("step")], [data, null]);
  }
  pageModel({}).send({ kind: "remedy", number: 2 });
});

test("a view can ask for what the page holds", () => {
  const data = { after: AFTER };
  const model = pageModel(data);
  const host = pageHost(model);
  const fork = host(data);
  assert.equal(fork.request, undefined);
  assert.equal(fork.leave, undefined);
  fork.compare?.();
  const both = model.get("data");
  assert.notEqual(both, data);
  host(both).leave?.();
  assert.equal(model.get("data"), data);
  assert.equal(host({}).compare, undefined);
});

test("data are taken apart once", async () => {
  const data = await dataOf('{"title":"x"}');
  assert.deepEqual(data, { title: "x" });
  assert.equal(await dataOf(data), data);
  await assert.rejects(dataOf("{"), /the data can.t be read/);
});
