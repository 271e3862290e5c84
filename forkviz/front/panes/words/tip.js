// tip: what a term of the glossary means, below the word.

import { h } from "../../base/dom.js";

/** The explanation of a term, below it.  @param {Ui} ui */
export function makeTip(ui) {
  const name = h("b");
  const text = h("span");
  const more = h("button", { type: "button", class: "fv-link" }, "Glossary");
  const element = h(
    "div",
    { class: "fv-tip", role: "status", hidden: true },
    name,
    " ",
    text,
    " ",
    more,
  );
  /** @type {HTMLElement | null} */
  let open = null;
  function hide() {
    open?.removeAttribute("aria-expanded");
    open = null;
    element.hidden = true;
  }
  return {
    element,
    hide,
    /** @param {number} term @param {HTMLElement} at */
    explain(term, at) {
      const again = open === at;
      hide();
      if (again) return;
      const [called, meaning] = ui.data.glossary[term];
      name.textContent = called;
      text.textContent = meaning.replaceAll(/[`*]/g, "");
      more.onclick = () => ui.keys?.help(`glossary-${term}`);
      element.hidden = false;
      element.style.top = `${at.offsetTop + at.offsetHeight + 4}px`;
      at.setAttribute("aria-expanded", "true");
      open = at;
    },
  };
}
