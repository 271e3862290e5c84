// client: an engine starts with the first call, answers in order, and says what ends it.

import assert from "node:assert/strict";
import { test } from "node:test";

import { makeEngine } from "../../../../forkviz/front/engine/client.js";
import { startFromFiles } from "../../../../forkviz/front/engine/parts.js";
import { progressOf, sayProgress } from "../../../../forkviz/front/engine/progress.js";
import { factory, soon, until } from "../support/workers.js";

test("nothing starts before the first call; then it says how many bytes there are, and the call is made", async () => {
  const { start, workers } = factory({ bytes: [0, 4, 10] });
  const engine = makeEngine({ start });
  const seen = [];
  engine.onState(({ phase, loaded }) => seen.push(`${phase} ${loaded}`));
  await soon();
  assert.deepEqual(seen, ["idle 0"]);
  const answer = engine.call("ask", { step: 3 });
  await until(() => workers[0]?.asked.length);
  assert.equal(engine.state.phase, "ready");
  workers[0].answer({ value: { kind: "nothing" } });
  assert.deepEqual(await answer, { kind: "nothing" });
  assert.deepEqual(
    [...new Set(seen)],
    [...["idle 0", "fetching 0", "fetching 4", "starting 10", "ready 10"]],
  );
  assert.deepEqual(workers[0].asked[0].args, { step: 3 });
});

test("calls are asked one at a time, in order; a refusal is its own call's alone", async () => {
  const { start, workers } = factory();
  const engine = makeEngine({ start });
  const answers = ["a", "b", "c"].map((name) => engine.call(name).catch((problem) => problem));
  await until(() => workers[0]?.asked.length);
  workers[0].answer({ value: 1 });
  workers[0].answer({ what: "no such DLL", advice: "Nothing was changed." });
  workers[0].answer({ value: 3 });
  const refused = { what: "no such DLL", advice: "Nothing was changed." };
  assert.deepEqual(await Promise.all(answers), [1, refused, 3]);
  assert.deepEqual(
    workers[0].asked.map(({ name }) => name),
    ["a", "b", "c"],
  );
});

test("what can't be handed over is refused, and the next call is made", async () => {
  const { start, workers } = factory();
  const engine = makeEngine({ start });
  const bad = assert.rejects(engine.call("a", { bad: true }), { what: "it can't be cloned" });
  const good = engine.call("b");
  await until(() => workers[0]?.asked.length);
  workers[0].answer({ value: 2 });
  await bad;
  assert.equal(await good, 2);
});

test("an engine that is stopped refuses what waits, and the next call starts another", async () => {
  const { start, workers } = factory();
  const engine = makeEngine({ start });
  const counts = [];
  engine.onWaiting((waiting) => counts.push(waiting));
  engine.stop(); // nothing runs
  const answers = ["a", "b"].map((name) => engine.call(name).catch(({ what }) => what));
  await until(() => workers[0]?.asked.length);
  engine.stop();
  const what = "The engine was stopped before it had an answer.";
  assert.deepEqual(await Promise.all(answers), [what, what]);
  assert.ok(workers[0].ended);
  assert.equal(engine.state.phase, "idle");
  assert.equal(engine.state.problem, null);
  const again = engine.call("c");
  await until(() => workers[1]?.asked.length);
  workers[1].answer({ value: "new" });
  assert.equal(await again, "new");
  assert.deepEqual(counts, [1, 2, 0, 1, 0]);
});

test("an engine that is stopped while it starts brings up no worker", async () => {
  const { start, workers } = factory({ starts: false });
  const engine = makeEngine({ start });
  const answer = engine.call("a").catch(({ what }) => what);
  await until(() => workers.length);
  engine.stop();
  assert.equal(await answer, "The engine was stopped before it had an answer.");
  assert.ok(workers[0].ended);
  assert.equal(engine.state.phase, "idle");
});

/** @type {[string, (worker: any) => void][]} */
const ENDS = [
  ["a crash", (worker) => worker.say({ kind: "broken", what: "memory access out of bounds" })],
  ["an error", (worker) => worker.onerror({ message: "memory access out of bounds" })],
];
for (const [how, end] of ENDS) {
  test(`${how} refuses all that wait; the next call starts another worker`, async () => {
    const { start, workers } = factory();
    const engine = makeEngine({ start });
    const answers = ["a", "b"].map((name) => engine.call(name).catch(({ what }) => what));
    await until(() => workers[0]?.asked.length);
    end(workers[0]);
    const what = "The engine stopped: memory access out of bounds";
    assert.deepEqual(await Promise.all(answers), [what, what]);
    assert.equal(engine.state.phase, "failed");
    assert.equal(engine.state.problem?.what, what);
    assert.equal(engine.state.problem?.engine, "run");
    assert.ok(workers[0].ended);
    const again = engine.call("c");
    await until(() => workers[1]?.asked.length);
    workers[0].say({ kind: "answer", id: workers[1].asked[0].id, text: '{"value": "late"}' });
    workers[1].answer({ value: "new" });
    assert.equal(await again, "new");
  });
}

test("a start that fails says why: files that do not come are no fault of the browser", async () => {
  const engine = makeEngine(factory({ problem: "application.zip: 404" }));
  const what = "The engine could not be loaded: application.zip: 404";
  await assert.rejects(engine.call("a"), { what, engine: "load" });
  assert.equal(engine.state.phase, "failed");
});

test("a browser that lacks something, and a Python that does not begin, are", async () => {
  const able = makeEngine({ start: startFromFiles([]) }); // this test runs in no browser
  const what = "The engine can't start: this browser has no Worker";
  await assert.rejects(able.call("a"), { what, engine: "start" });
  const { start, workers } = factory({ starts: false });
  const engine = makeEngine({ start });
  const refused = assert.rejects(engine.call("a"), {
    ...{ what: "The engine can't start: no memory", engine: "start" },
  });
  await until(() => workers[0]?.onmessage);
  workers[0].say({ kind: "failed", what: "no memory" });
  await refused;
});

test("progress is shown in bytes, each text once, and not when there is nothing to wait for", async () => {
  const state = { problem: null, loaded: 3_100_000, total: 6_900_000 };
  const of = (phase) => progressOf({ ...state, phase });
  assert.equal(of("fetching"), "The engine starts: 3.1 MB of 6.9 MB loaded");
  assert.equal(of("starting"), "The engine starts: Python begins");
  assert.deepEqual(["idle", "ready", "failed"].map(of), ["", "", ""]);
  const engine = makeEngine(factory({ bytes: [0, 0, 4] }));
  const said = [];
  sayProgress(engine, (text) => said.push(text));
  await engine.start();
  assert.deepEqual(said.slice(-3), [
    ...["The engine starts: 0.0 MB of 0.0 MB loaded", "The engine starts: Python begins", ""],
  ]);
});
