// link: the button that copies a link to what is shown: the fork with what was changed of it, the step,
// what is selected.  What the link is, Python says; the host says for which page.

import { copyText } from "../base/copy.js";
import { button, h } from "../base/dom.js";

const DONE = "Copied";

/** @param {Ui} ui */
export function makeLink(ui) {
  const { host, data } = ui;
  if (!host.link || host.bare || data.still) return null;
  const { link } = host;
  // Of a capture there are its names in the link: that is to be known before it is copied.
  const label = data.files.length ? "Copy link (with names)" : "Copy link";
  const names = data.files.length ? "; it holds the names in the capture" : "";
  const word = h("span", { "aria-live": "polite" }, label);
  const tip = `A link that opens this fork at this step, with what was changed${names}`;
  const element = button(
    "copy-link",
    "",
    tip,
    () => ui.ask({ kind: "link", selected: ui.picked.written() }),
    { onblur: rest, data: { do: "copy-link", stays: true } },
  );
  element.append(word);
  element.addEventListener("pointerleave", () => {
    const around = /** @type {Document | ShadowRoot} */ (element.getRootNode());
    if (around.activeElement !== element) rest();
  });

  function rest() {
    word.textContent = label;
  }

  return {
    element,
    /** The answer: the pair of a fragment, and what is to be known of it. @param {string} fragment @param {string[]} told */
    async made(fragment, told) {
      const address = link(fragment);
      const copied = await copyText(address);
      word.textContent = copied ? DONE : label;
      const more = told.join(" ");
      if (!copied) ui.alert.message("Copy this link: ", fieldOf(address), ` ${more}`);
      else if (more) ui.alert.message(more);
      if (!copied) chooseField(ui.alert.element);
    },
  };
}

/** @param {string} value */
function fieldOf(value) {
  const kept = { readonly: true, "aria-label": "the link", "data-do": "link-text" };
  return h("input", { type: "text", size: 40, value, ...kept });
}

/** Where a page may not copy, one key does: all of it is chosen. @param {HTMLElement} place */
function chooseField(place) {
  const field = place.querySelector("input");
  field?.focus();
  field?.select();
}
