// worker: a model whose questions an engine answers, which runs in a worker beside the page.

import { makeModel } from "../base/model.js";

const ADVICE = "Nothing was changed.";

/**
 * One question is answered after the other, each of the step at which the answers before it left the
 * view; what an engine refuses is said as a kernel's refusal is.
 *
 * @param {Pick<EngineClient, "call">} engine
 * @param {Record<string, any>} values  `data` and `step`, as the engine gave them; more as anywidget
 */
export function workerModel(engine, values) {
  let turn = Promise.resolve();
  const model = makeModel(values, (message) => {
    turn = turn.then(() => ask(message));
  });

  /** @param {Message} message */
  async function ask(message) {
    try {
      take(await engine.call("ask", { message, step: model.get("step") ?? 0 }));
    } catch (/** @type {any} */ problem) {
      const { what = String(problem?.message ?? problem), advice = ADVICE } = problem ?? {};
      model.fire("msg:custom", { kind: "error", what, advice }, []);
    }
  }

  /** @param {EngineAnswer} answer */
  function take(answer) {
    if (answer.kind === "shown" && answer.data !== model.get("data")) {
      model.set({ data: answer.data, step: answer.step });
    } else if (answer.kind === "exported") {
      const page = new TextEncoder().encode(answer.page);
      const text = `The report is ready (${Math.round(page.length / 1024)} KiB):`;
      model.fire("msg:custom", { kind: "exported", text, name: answer.name }, [page.buffer]);
    } else if (answer.kind === "linked") {
      model.fire("msg:custom", answer, []);
    } else {
      model.fire("msg:custom", { kind: "nothing" }, []);
    }
  }

  return model;
}
