// turns: one at a time, the newest of what waits, and a failure ends nothing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeTurns } from "../../../../forkviz/front/base/turns.js";

test("what is asked for meanwhile waits, and only the newest is done", async () => {
  /** @type {number[]} */
  const done = [];
  /** @type {(() => void)[]} */
  const ends = [];
  const ask = makeTurns(
    (/** @type {number} */ wanted) =>
      new Promise((resolve) => {
        done.push(wanted);
        ends.push(() => resolve(null));
      }),
    assert.fail,
  );
  const first = ask(1);
  ask(2);
  const last = ask(3);
  assert.deepEqual(done, [1]);
  assert.equal(first, last, "both are done when nothing waits");
  ends[0]();
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(done, [1, 3]);
  ends[1]();
  await last;
});

test("what goes wrong is reported, and the next is done", async () => {
  /** @type {string[]} */
  const told = [];
  const ask = makeTurns(
    (/** @type {boolean} */ good) => {
      if (!good) throw new Error("no");
      told.push("yes");
    },
    (problem) => told.push(problem.message),
  );
  await ask(false);
  await ask(true);
  assert.deepEqual(told, ["no", "yes"]);
});
