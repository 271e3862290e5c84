// worker: an engine's answers become what a view shows, one after the other.

import assert from "node:assert/strict";
import { test } from "node:test";
import { workerModel } from "../../../../forkviz/front/models/worker.js";

/** An engine that a test answers; `calls` is what it was asked. */
function fakeEngine() {
  /** @type {{ name: string, args: any, resolve: Function, reject: Function }[]} */
  const calls = [];
  const call = (/** @type {string} */ name, /** @type {any} */ args) =>
    new Promise((resolve, reject) => calls.push({ name, args, resolve, reject }));
  return { call, calls };
}

/** Everything that waits for no one is done. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

function opened() {
  const engine = fakeEngine();
  const model = workerModel(engine, { data: "old", step: 3 });
  /** @type {any[]} */
  const heard = [];
  for (const name of ["change:data", "change:step"]) {
    model.on(name, () => heard.push([name, model.get("data"), model.get("step")]));
  }
  model.on("msg:custom", (/** @type {any} */ message, /** @type {any[]} */ buffers) =>
    heard.push([message, buffers]),
  );
  return { engine, model, heard };
}

test("a question says at which step the view stands; the answer is shown whole", async () => {
  const { engine, model, heard } = opened();
  model.send({ kind: "undo" });
  await settled();
  const [{ name, args, resolve }] = engine.calls;
  assert.deepEqual([name, args], ["ask", { message: { kind: "undo" }, step: 3 }]);
  resolve({ kind: "shown", data: "new", step: 7 });
  await settled();
  assert.deepEqual(heard, [
    ["change:data", "new", 7],
    ["change:step", "new", 7],
  ]);
});

test("the next question waits for the answer, and asks from there", async () => {
  const { engine, model } = opened();
  model.send({ kind: "undo" });
  model.send({ kind: "reset" });
  await settled();
  assert.equal(engine.calls.length, 1);
  engine.calls[0].resolve({ kind: "shown", data: "new", step: 7 });
  await settled();
  assert.deepEqual(engine.calls[1].args, { message: { kind: "reset" }, step: 7 });
});

test("what is refused is said as a kernel says it, and the next is asked", async () => {
  const { engine, model, heard } = opened();
  model.send({ kind: "undo" });
  model.send({ kind: "reset" });
  await settled();
  engine.calls[0].reject({ what: "no such policy", advice: "Nothing was changed." });
  await settled();
  assert.deepEqual(heard, [
    [{ kind: "error", what: "no such policy", advice: "Nothing was changed." }, []],
  ]);
  assert.equal(engine.calls.length, 2);
  engine.calls[1].reject(new Error("the engine has ended"));
  await settled();
  const said = /** @type {any} */ (heard[1][0]);
  assert.equal(said.what, "the engine has ended");
  assert.ok(said.advice);
  assert.equal(model.get("data"), "old");
});

test("a report comes with its bytes", async () => {
  const { engine, model, heard } = opened();
  model.send({ kind: "export" });
  await settled();
  engine.calls[0].resolve({ kind: "exported", name: "a.html", page: "ü".repeat(1024) });
  await settled();
  const [[said, [bytes]]] = heard;
  assert.deepEqual(said, {
    kind: "exported",
    text: "The report is ready (2 KiB):",
    name: "a.html",
  });
  assert.equal(new TextDecoder().decode(bytes), "ü".repeat(1024));
});

test("an answer that shows nothing new says so, for a view waits for it", async () => {
  const { engine, model, heard } = opened();
  for (const answer of [{ kind: "nothing" }, { kind: "shown", data: "old", step: 3 }]) {
    model.send({ kind: "undo" });
    await settled();
    engine.calls[engine.calls.length - 1].resolve(answer);
    await settled();
  }
  assert.deepEqual(heard, [
    [{ kind: "nothing" }, []],
    [{ kind: "nothing" }, []],
  ]);
});

test("before a view has said where it stands, it stands at the first step", async () => {
  const engine = fakeEngine();
  workerModel(engine, { data: "old" }).send({ kind: "undo" });
  await settled();
  assert.equal(engine.calls[0].args.step, 0);
});

test("a link comes as the engine gives it, and leaves what is shown", async () => {
  const { engine, model, heard } = opened();
  model.send({ kind: "link", selected: "dll:a.dll" });
  await settled();
  const link = { kind: "linked", fragment: "s=1abc", told: ["one"] };
  engine.calls[0].resolve(link);
  await settled();
  assert.deepEqual(heard, [[link, []]]);
  assert.equal(model.get("data"), "old");
});
