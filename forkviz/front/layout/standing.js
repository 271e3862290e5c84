// standing: every pane of the grid at its place: alone, folded, as a tab, full, over others, or away.

import { setBox, setOrDelete } from "./box.js";

/** @typedef {import("./rects.js").Place} Place */
/** @typedef {import("./rects.js").Box} Box */

/**
 * @param {Ui} ui
 * @param {HTMLElement} grid
 * @param {import("./choices.js").Choices} choices
 * @param {ReturnType<typeof import("./tabs.js").makeTabs>} tabs
 */
export function makeStanding(ui, grid, choices, tabs) {
  const { panes, heads, specs } = ui;
  const isFull = (/** @type {string} */ name) => name === choices.full;

  /** @param {Place} place @param {Box} whole */
  function stand({ panes: names, folded, box, key }, whole) {
    const several = names.length > 1;
    const shown = several ? tabs.draw(key, names, names.some(isFull) ? whole : box) : names[0];
    const top = several ? tabs.height() : 0;
    for (const name of names) {
      const full = isFull(name) && !folded;
      const room = full ? whole : box;
      setBox(panes[name], { ...room, y: room.y + top, height: room.height - top });
      const { dataset } = panes[name];
      setOrDelete(dataset, "folded", folded);
      setOrDelete(dataset, "tabbed", several);
      setOrDelete(dataset, "full", full);
      setOrDelete(dataset, "behind", several && name !== shown);
      const spec = specs.get(name);
      heads.get(name)?.tell(folded, spec?.unused?.(ui.data, ui) || spec?.said?.(ui) || "");
    }
  }

  // What has no place in this plan is not there; what is full covers all else.
  /** @param {string} name @param {Place[]} places */
  function hide(name, places) {
    const pane = panes[name];
    if (pane.parentElement !== grid) return;
    const has = (/** @type {string} */ one) =>
      places.some(({ panes: names }) => names.includes(one));
    const covered = Boolean(panes[choices.full]) && !isFull(name) && has(choices.full);
    setOrDelete(pane.dataset, "away", (covered || !has(name)) && !pane.hidden);
  }

  // A pane that has no place of its own lies over what is beside the map, until it is closed.
  /** @param {Place[]} places @param {Box} whole @param {{over: string, size: string}} state */
  function lieOver(places, whole, { over, size }) {
    for (const name of Object.keys(panes)) setOrDelete(panes[name].dataset, "over", name === over);
    const pane = panes[over];
    if (!pane) return;
    const beside = places.find(({ panes: names }) => names.includes("why"))?.box ?? whole;
    const left = size === "phone" ? 0 : beside.x;
    setBox(pane, { x: left, y: 0, width: whole.width - left, height: whole.height });
    delete pane.dataset.away;
    heads.get(over)?.tell(false, "", true);
  }

  return {
    /** @param {Place[]} places @param {Box} whole @param {{over: string, size: string}} state */
    place(places, whole, state) {
      for (const place of places) stand(place, whole);
      tabs.drop(new Set(places.filter((one) => one.panes.length > 1).map(({ key }) => key)));
      for (const name of Object.keys(panes)) hide(name, places);
      lieOver(places, whole, state);
    },
  };
}
