// legend: what the marks of the timeline are called; only those that occur.

import { h } from "../../base/dom.js";
import { sign } from "./signs.js";

/** @type {WeakMap<object, () => void>} */
const fills = new WeakMap();

/**
 * The kinds of marks that a fork has.
 *
 * @param {Ui} ui
 * @returns {Set<string>}
 */
export function occurring(ui) {
  const { store, data } = ui;
  /** @type {Set<string>} */
  const found = new Set(store.tables.ticks?.mark ?? []);
  if (causeOf(data)) found.add("cause");
  if (Object.keys(data.notes ?? {}).length) found.add("note");
  if (ui.pickedSteps?.().length) found.add("picked");
  return found;
}

/** The verdict's link to the cause, if it has a step.  @param {any} data */
export function causeOf(data) {
  return (
    (data.verdict?.links ?? []).find(
      (/** @type {any} */ link) => link.role === "cause" && Number.isInteger(link.step),
    ) ?? null
  );
}

/** The legend; `fillLegend` makes it anew.  @param {Ui} ui @returns {HTMLElement} */
export function makeMarksLegend(ui) {
  const list = h("ul", { class: "fv-marks", "aria-label": "Marks of the timeline" });
  const fill = () => {
    const there = occurring(ui);
    const named = ui.data.help.marks.filter(
      (/** @type {string[]} */ [kind = "", name]) => name && there.has(kind),
    );
    list.replaceChildren(
      ...named.map((/** @type {string[]} */ [kind = "", name = ""]) =>
        h("li", {}, sign(kind), name),
      ),
    );
  };
  fills.set(ui, fill);
  fill();
  return list;
}

/** Make the legend of `ui` anew, where there is one.  @param {Ui} ui */
export function fillLegend(ui) {
  fills.get(ui)?.();
}
