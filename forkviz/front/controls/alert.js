// alert: the line that says what went wrong, or what was done.

import { button, h } from "../base/dom.js";

/** @returns {Alert} */
export function makeAlert() {
  const element = h("p", { class: "fv-error", role: "alert", hidden: true });

  function hide() {
    element.hidden = true;
    element.classList.remove("fv-said");
  }

  /** @param {Child[]} said */
  function show(...said) {
    element.hidden = false;
    element.replaceChildren(...said.filter((one) => one !== null && one !== undefined));
    element.append(button("close-error", "✕", "close", hide));
  }

  /** @param {string} what  @param {string} advice */
  function complain(what, advice) {
    element.classList.remove("fv-said");
    show(h("b", {}, "Error: "), what, h("br"), advice);
  }

  return {
    ...{ element, hide, complain },
    /** Whether an error is shown, which no other words may replace. */
    complains: () => !element.hidden && !element.classList.contains("fv-said"),
    // What is no complaint.
    message(...said) {
      element.classList.add("fv-said");
      show(...said);
    },
    // Do it; what it throws is shown, and harms nothing else.
    guard(action) {
      try {
        action();
      } catch (problem) {
        const what = problem instanceof Error ? problem.message : String(problem);
        complain(what, "The explorer still works; load it again if what it shows is wrong.");
      }
    },
  };
}
