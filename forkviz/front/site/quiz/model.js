// model: the quiz of a tab: the engine answers it.  What was answered is kept for as long as the tab
// is open: an engine that starts anew, and a page that is loaded anew, go on from there.

import { makeModel } from "../../base/model.js";
import { saveFile } from "../save.js";

const KEY = "forkviz-quiz";

/** What makes the same quiz again, where it was left: null for none. @returns {{ origin: QuizData["origin"], kept: object[], number: number } | null} */
export function keptQuiz() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? "null");
  } catch {
    return null; // a browser may forbid it, or another page of this server have written it
  }
}

/** @param {QuizData} data */
function keep({ origin, kept, number }) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ origin, kept, number }));
  } catch {
    // A tab without storage forgets what was answered when it is loaded anew.
  }
}

/** @param {Pick<EngineClient, "call">} engine */
export function quizModel(engine) {
  let turn = Promise.resolve();
  const model = makeModel({ quiz: null }, (message) => {
    turn = turn.then(() => ask(message));
  });

  /** @param {Message} message */
  async function ask(message) {
    const data = model.get("quiz");
    const { origin, kept, number } = data ?? keptQuiz() ?? {};
    try {
      const args = { message, kept: origin ? { origin, kept, number } : null };
      take(await engine.call("quiz", args));
    } catch (/** @type {any} */ problem) {
      const { what = `${problem?.message ?? problem}`, advice = "" } = problem ?? {};
      model.fire("msg:custom", { kind: "error", what, advice, problem }, []);
    }
  }

  /** @param {any} answer */
  function take(answer) {
    if (answer.kind === "quiz") {
      keep(answer);
      model.set("quiz", answer);
    } else if (answer.kind === "saved") {
      saveFile(answer.name, answer.text, "application/json");
      model.fire("msg:custom", answer, []);
    } else model.fire("msg:custom", answer, []);
  }
  return model;
}
