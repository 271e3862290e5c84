// quiz: a quiz in an element, the same in a notebook and in the site.
//
// A model has the data (`quiz`), gets what is done, and answers with other data; behind it is a kernel
// or an engine in a worker.  What a page knows of a problem's solution is what Python sent: nothing
// before the problem has ended.

import { button, h } from "../base/dom.js";
import { widthName } from "./drawn.js";
import { makeExplorerPlace } from "./explorer.js";
import { makeQuestion } from "./question.js";
import { makeStrip } from "./strip.js";

/**
 * @param {Model} model  `quiz` is QuizData, null as long as there are none
 * @param {HTMLElement} root
 * @param {QuizHost} host
 */
export function showQuiz(model, root, host) {
  /** What was done last; its answer is still to come, and says where the focus goes. */
  let done = "";
  let number = 0; // of the problem that is shown
  const acts = actsOf(model, (kind) => {
    done = kind;
    root.dataset.busy = kind;
    parts.refused.replaceChildren();
  });
  const parts = partsOf(root, acts, host);
  const { question, explorer } = parts;

  function renew() {
    const data = /** @type {QuizData | null} */ (model.get("quiz"));
    if (!data) return;
    if (data.number !== number) explorer.clear();
    number = data.number;
    parts.renew(data);
    const was = settle();
    if (was === "answer" || was === "walk") question.focusSaid();
    if (was === "go") question.focusTitle();
  }

  function settle() {
    const was = done;
    done = "";
    delete root.dataset.busy;
    return was;
  }

  /** @param {any} message @param {ArrayBuffer[]} buffers */
  function heard(message, buffers) {
    const { kind, what, advice } = message ?? {};
    if (!["error", "explorer", "saved"].includes(kind)) return;
    settle();
    if (kind === "error") parts.refused.replaceChildren(h("b", {}, what), ` ${advice}`);
    if (kind === "explorer") void explorer.show(message, buffers);
  }

  const watch = new ResizeObserver(parts.lay);
  watch.observe(root);
  model.on("change:quiz", renew);
  model.on("msg:custom", heard);
  renew();
  parts.lay();
  return {
    focus: question.focusTitle,
    /** @param {string} name */
    theme(name) {
      parts.theme(name);
      explorer.theme(name);
    },
    close() {
      watch.disconnect();
      model.off("change:quiz", renew);
      model.off("msg:custom", heard);
      explorer.clear();
    },
  };
}

/** What a quiz is made of, in its order. @param {HTMLElement} root @param {QuizActs} acts @param {QuizHost} host */
function partsOf(root, acts, host) {
  const above = h("div", { class: "qz-above" });
  const strip = makeStrip(acts);
  const question = makeQuestion(acts, host);
  const refused = h("p", { role: "alert", class: "qz-refused" });
  const turning = h("p", { class: "qz-turning" });
  const explorer = makeExplorerPlace(host);
  const main = h("div", { class: "fd", data: { theme: host.theme() } });
  main.append(above, strip.element, question.element, refused, turning);
  // The explorer has a style of its own, into which that of a diagnosis does not reach.
  root.classList.add("fd-tones", "qz");
  root.dataset.theme = host.theme();
  root.replaceChildren(main, explorer.element);
  return {
    question,
    refused,
    explorer,
    /** @param {string} name */
    theme(name) {
      root.dataset.theme = main.dataset.theme = name;
    },
    /** @param {QuizData} data */
    renew(data) {
      above.replaceChildren(...(host.above?.(data) ?? []));
      strip.renew(data);
      question.renew(data);
      turning.replaceChildren(...turnings(data, acts));
    },
    lay() {
      root.dataset.layout = widthName(root.clientWidth);
      question.draw(question.element.clientWidth);
    },
  };
}

/**
 * What is done with the problem that is shown; while an answer is to come, nothing else is.
 *
 * @param {Model} model @param {(kind: string) => void} sent @returns {QuizActs}
 */
function actsOf(model, sent) {
  /** @param {string} kind @param {object} more */
  function send(kind, more = {}) {
    const data = /** @type {QuizData} */ (model.get("quiz"));
    sent(kind);
    model.send(/** @type {any} */ ({ kind, number: data.number, ...more }));
  }
  return {
    answer: (text) => send("answer", { text }),
    walk: () => send("walk"),
    go: (number) => send("go", { number }),
    explore: () => send("explore"),
  };
}

/** The ways on: to the problems beside, and into the explorer. @param {QuizData} data @param {QuizActs} acts */
function turnings({ number, problems, problem }, acts) {
  const plain = { class: "fd-button" };
  const main = problem.solution && number < problems.length;
  const words = {
    prefix: "Open in the explorer, up to this step",
    whole: "Open in the explorer",
    diagnosis: "Open the diagnosis",
    "": "",
  }[problem.explorer];
  return [
    number > 1
      ? button("previous", `← ${number - 1}`, null, () => acts.go(number - 1), {
          ...plain,
          "aria-label": `problem ${number - 1}`,
        })
      : null,
    number < problems.length
      ? button("next", `${number + 1} →`, null, () => acts.go(number + 1), {
          class: main ? "fd-button fd-main" : "fd-button",
          "aria-label": `problem ${number + 1}`,
        })
      : null,
    words ? button("explore", words, null, () => acts.explore(), plain) : null,
  ].filter((one) => one !== null);
}
