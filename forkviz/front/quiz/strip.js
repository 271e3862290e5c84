// strip: the problems of a quiz, and how far one is with each: a sign beside its number, and words.

import { button, h } from "../base/dom.js";

/** @type {Record<QuizState, [sign: string, words: string]>} */
export const STATES = {
  untried: ["", "not tried"],
  wrong: ["✗", "wrong so far"],
  right: ["✓", "right"],
  again: ["↺", "right after a wrong try"],
  shown: ["≡", "the walk was shown"],
  taken: ["•", "answered"],
};

/** @param {QuizActs} acts */
export function makeStrip(acts) {
  const list = h("ol", { class: "qz-strip" });
  const legend = h("p", { class: "qz-legend" });
  const element = h("nav", { class: "qz-strip-line", "aria-label": "Problems" }, list, legend);
  return {
    element,
    /** @param {QuizData} data */
    renew({ problems, number }) {
      const items = problems.map(({ state }, i) => {
        const [sign, words] = STATES[state];
        const current = i + 1 === number;
        const named = {
          "aria-label": `Problem ${i + 1} of ${problems.length}: ${words}`,
          "aria-current": current ? "step" : null,
          class: `qz-number qz-is-${state}`,
        };
        const one = button(`problem-${i + 1}`, String(i + 1), words, () => acts.go(i + 1), named);
        one.append(h("i", { "aria-hidden": "true" }, sign));
        return h("li", {}, one);
      });
      list.replaceChildren(...items);
      const seen = new Set(problems.map(({ state }) => state));
      const told = Object.entries(STATES).filter(
        ([name, [sign]]) => sign && seen.has(/** @type {QuizState} */ (name)),
      );
      legend.replaceChildren(
        ...told.map(([, [sign, words]]) =>
          h("span", {}, h("b", { "aria-hidden": "true" }, sign), ` ${words}`),
        ),
      );
    },
  };
}
