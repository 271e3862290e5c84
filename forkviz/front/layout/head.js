// head: the heading of a pane: it folds and fills the explorer from there.

import { button, h, icon } from "../base/dom.js";

/** @param {any} ui @param {{name: string, title: string, head?: boolean}} spec */
export function makeHead(ui, { name, title, head = true }) {
  const fill = button(
    `full-${name}`,
    "",
    "fill the explorer, or go back (Esc)",
    () => ui.full(name),
    { class: "fv-icon", "aria-label": `${title}: fill the explorer, or go back` },
  );
  fill.append(icon("full"));
  if (!head) {
    fill.classList.add("fv-corner");
    return { element: fill, more: null, fill, tell() {}, home() {} };
  }
  const said = h("span", { class: "fv-pane-said" });
  const turn = h("span", { class: "fv-turn", "aria-hidden": "true" }, "▾");
  const fold = h(
    "button",
    {
      type: "button",
      class: "fv-fold",
      data: { do: `fold-${name}` },
      "aria-expanded": "true",
      title: "fold, or open",
      onclick: () => ui.layout.fold(name),
    },
    turn,
    " ",
    h("b", {}, title),
    " ",
    said,
  );
  const more = h("span", { class: "fv-pane-more" });
  const element = h("div", { class: "fv-pane-head" }, h("h2", {}, fold), more, fill);
  return {
    element,
    more,
    fill,
    // Its tools stand in it, and not at the end of some tabs.
    home() {
      if (fill.parentElement !== element) element.append(more, fill);
    },
    // Whether it is folded, and what the bar says then; over: it lies over others, and is closed here.
    /** @param {boolean} folded @param {string} text @param {boolean} [over] */
    tell(folded, text, over = false) {
      fold.setAttribute("aria-expanded", String(!folded));
      fold.title = over ? "close (Esc)" : "fold, or open";
      turn.textContent = over ? "✕" : folded ? "▸" : "▾";
      said.textContent = folded ? text : "";
    },
  };
}
