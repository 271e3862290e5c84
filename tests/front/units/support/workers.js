// workers: workers of an engine that a test speaks for.

import assert from "node:assert/strict";

export const soon = () => new Promise((resolve) => setImmediate(resolve));

/** Workers that a test speaks for: each keeps its questions, and whether it was ended. */
export function factory(how = {}) {
  const { bytes = [], starts = true, problem = "" } = /** @type {any} */ (how);
  /** @type {any[]} */
  const workers = [];
  async function start(loading) {
    for (const loaded of bytes) loading(loaded, 10);
    if (problem) throw new Error(problem);
    /** @type {any} */
    const worker = {
      asked: [],
      ended: false,
      onmessage: null,
      onerror: null,
      postMessage(question) {
        if (question.args.bad) throw new Error("it can't be cloned");
        worker.asked.push(question);
      },
      terminate: () => (worker.ended = true),
      say: (data) => worker.onmessage({ data }),
      answer(value) {
        const { id } = worker.asked.at(-1);
        worker.say({ kind: "answer", id, text: JSON.stringify(value) });
      },
    };
    workers.push(worker);
    if (starts) queueMicrotask(() => soon().then(() => worker.say({ kind: "started" })));
    return worker;
  }
  return { start, workers };
}

export async function until(done) {
  for (let turn = 0; turn < 50 && !done(); turn += 1) await soon();
  assert.ok(done());
}
