// question: a problem: its title, its text, its pictures, where it is answered, what is said of that.

import { h } from "../base/dom.js";
import { makePictures } from "./drawn.js";
import { feedbackOf } from "./feedback.js";
import { makeField } from "./field.js";

/** @param {QuizActs} acts @param {QuizHost} host */
export function makeQuestion(acts, host) {
  const level = host.level ?? 3;
  const heading = h(`h${level}`, { tabindex: -1, class: "qz-title" });
  const text = h("div", { class: "qz-words" });
  const place = h("div");
  const form = h("div");
  // What is said of an answer is in a part of the page that stays, or no reader would say it.
  const said = h("div", { "aria-live": "polite", class: "qz-place-said" });
  // Beside the field where there is room; else, and for who listens, before it.
  const beside = h("div", { class: "qz-beside" });
  const columns = h("div", { class: "qz-columns" }, beside, h("div", {}, form, said));
  const element = h("section", { class: "fd-card qz-question" }, heading, text, place, columns);
  /** @type {ReturnType<typeof makePictures>[]} */
  let pictures = [];
  let width = 0;

  return {
    element,
    /** @param {QuizData} data */
    renew({ problem, number }) {
      const all = problem.pictures;
      const above = makePictures(all.filter((one) => !one.beside));
      const tables = makePictures(all.filter((one) => one.beside));
      pictures = [above, tables];
      heading.replaceChildren(`${number}. ${problem.title}`);
      text.replaceChildren(...problem.text.map((one) => h("p", {}, one)));
      place.replaceChildren(above.element);
      beside.replaceChildren(tables.element);
      const two = all.some((one) => one.beside);
      columns.toggleAttribute("data-two", two);
      beside.hidden = !two;
      form.replaceChildren(makeField(problem, acts));
      said.replaceChildren(...feedbackOf(problem, `h${Math.min(level + 1, 6)}`, host));
      this.draw(width);
    },
    /** @param {number} wide */
    draw(wide) {
      width = wide;
      for (const one of pictures) one.draw(width);
    },
    /** The focus goes to what is said of an answer, where something is. */
    focusSaid() {
      const head = /** @type {HTMLElement | null} */ (said.querySelector(".qz-said"));
      (head ?? heading).focus();
    },
    focusTitle: () => heading.focus(),
  };
}
