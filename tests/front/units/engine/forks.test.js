// forks: the engine has what the explorer shows, whatever else it was asked meanwhile.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { makeEngine } from "../../../../forkviz/front/engine/client.js";
import { makeForks } from "../../../../forkviz/front/engine/forks.js";
import { factory, until } from "../support/workers.js";

const SHOWN = { kind: "shown", data: {}, step: 1 };
/** What an engine answers to each question, by the message or the name. @type {Record<string, any>} */
const ANSWERS = {
  export: { kind: "exported" },
  read: { kind: "diagnosis" },
  open: { kind: "explorer" },
  restore: { kind: "explorer" },
  compare: { kind: "compare" },
};
const FILES = { one: [{ name: "1" }], two: [{ name: "2" }], none: [{ name: "none" }] };

/** @type {any[]} */
let workers;
/** @type {any} */
let forks;
/** @type {any} */
let engine;

beforeEach(() => {
  const made = factory();
  workers = made.workers;
  engine = makeEngine({ start: made.start });
  forks = makeForks(engine);
});

/** What each worker was asked. */
const asked = () =>
  workers.map((worker) =>
    worker.asked.map(({ name, args }) => args.message ?? args.files?.[0].name ?? name),
  );

/** The answer of a call, for which the newest worker answers whatever it is asked. @param {Promise<any>} call */
async function answered(call) {
  let done = false;
  void call.finally(() => (done = true)).catch(() => {});
  const seen = new Map();
  await until(() => {
    const worker = workers.at(-1);
    const last = worker?.asked.at(-1);
    if (last && seen.get(worker) !== last) {
      seen.set(worker, last);
      const isNone = last.args.files === FILES.none;
      const value = isNone ? ANSWERS.read : (ANSWERS[last.args.message ?? last.name] ?? SHOWN);
      worker.answer({ value });
    }
    return done;
  });
  return call;
}

/** @param {any} fork @param {string} message */
const ask = (fork, message) => answered(fork.call("ask", { message }));
/** @param {any} files @param {any} [same] */
const forkOf = (files, same) => forks.of(() => ({ name: "open", args: { files } }), same);
const crash = () => workers.at(-1).say({ kind: "broken", what: "gone" });

/** @type {[string, () => void][]} */
const ENDS = [
  ["ended", crash],
  ["was stopped", () => engine.stop()],
];
for (const [how, end] of ENDS) {
  test(`an engine that ${how} opens what was open, and is asked again what changed it`, async () => {
    const fork = forks.of(() => ({ name: "restore", args: { trace: "…" } }));
    await ask(fork, "policy");
    await ask(fork, "export");
    await answered(fork.call("compare", {}));
    end();
    await ask(fork, "back");
    assert.deepEqual(asked(), [
      ["restore", "policy", "export", "compare"],
      ["restore", "policy", "compare", "back"],
    ]);
  });
}

test("a link needs nothing of the page's own fork, which is not opened before it", async () => {
  const fork = forks.of(() => ({ name: "restore", args: { trace: "…" } }));
  await answered(fork.call("open", { files: FILES.one }));
  await ask(fork, "edit");
  assert.deepEqual(asked(), [["1", "edit"]]);
});

test("a link that shows no fork leaves the page's own, which is then opened", async () => {
  const fork = forks.of(() => ({ name: "restore", args: { trace: "…" } }));
  await ask(fork, "export");
  await answered(fork.call("open", { files: FILES.none }));
  await ask(fork, "edit");
  assert.deepEqual(asked(), [["restore", "export", "none", "restore", "edit"]]);
});

test("a fork that was opened in the place of another is what is opened again", async () => {
  const fork = forks.of(() => ({ name: "restore", args: { trace: "…" } }));
  await ask(fork, "policy");
  await answered(fork.call("open", { files: FILES.one }));
  await ask(fork, "edit");
  crash();
  await ask(fork, "undo");
  assert.deepEqual(asked()[1], ["1", "edit", "undo"]);
});

test("what was read in between does not take the changes away", async () => {
  const fork = forkOf(FILES.one);
  await answered(fork.open());
  await ask(fork, "policy");
  await answered(forks.ask("read", { files: FILES.two }));
  await ask(fork, "undo");
  assert.deepEqual(asked(), [["1", "policy", "2", "1", "policy", "undo"]]);
});

test("the same files shown anew are the fork without its changes", async () => {
  await ask(forkOf(FILES.one, FILES.one), "policy");
  await ask(forkOf(FILES.one, FILES.one), "export");
  assert.deepEqual(asked(), [["1", "policy", "1", "export"]]);
});

test("what the engine has just opened is not opened again", async () => {
  await answered(forks.ask("open", { files: FILES.one }));
  await ask(forkOf(FILES.one, FILES.one), "policy");
  assert.deepEqual(asked(), [["1", "policy"]]);
});

test("nothing comes between a fork that is opened and what is asked about it", async () => {
  const [one, two] = [forkOf(FILES.one), forkOf(FILES.two)];
  const all = Promise.all([one.call("ask", { message: "a" }), two.call("ask", { message: "b" })]);
  await answered(all);
  assert.deepEqual(asked(), [["1", "a", "2", "b"]]);
});
