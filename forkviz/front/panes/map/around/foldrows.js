// foldrows: the rows that stand for folded regions: buttons over the figure, which open them.

import { h } from "../../../base/dom.js";
import { titleOf } from "../folds.js";
import { fitted } from "../../../base/text/measure.js";
import { stateOfFold } from "../words.js";

/** @typedef {import("../state.js").MapState} MapState */
/** @typedef {import("../folds.js").Fold} Fold */

const NARROW_PX = 420; // of the map; below that less is said
const BESIDE_PX = 34; // of a row besides what it says: borders, padding, gaps
const SIGN = "▸ ";
const LISTED = 12; // names that a tooltip lists

/** @param {MapState} map @param {(start: number) => void} open @param {(span: [number, number]) => void} reveal */
export function makeFoldRows(map, open, reveal) {
  const box = h("div", { class: "fv-folds" });
  map.body.append(box);
  /** @type {Map<number, any>} */
  const rows = new Map();

  /** @param {Fold} fold */
  function rowOf(fold) {
    const row = rows.get(fold.start) ?? makeRow(fold, open, reveal);
    rows.set(fold.start, row);
    return row;
  }

  return {
    draw() {
      const { left, top, width, height } = map.bokeh.frame.bbox;
      place(box, { left, top, width, height });
      const shown = map.layout.folds.filter(({ first, last }) => {
        const { tops } = map.layout;
        return map.screen(tops[last]) > 0 && map.screen(tops[first]) < map.height;
      });
      const wanted = new Set(shown.map((fold) => fold.start));
      for (const [start, { button }] of rows) {
        if (wanted.has(start)) continue;
        button.remove();
        rows.delete(start);
      }
      shown.forEach((fold, i) => {
        const row = rowOf(fold);
        drawRow(map, fold, row);
        if (box.children[i] !== row.button) box.insertBefore(row.button, box.children[i] ?? null);
      });
    },
  };
}

/** @param {Fold} fold @param {(start: number) => void} open @param {(span: [number, number]) => void} reveal */
function makeRow(fold, open, reveal) {
  const text = h("span", { class: "fv-fold-text" });
  const state = h("span", { class: "fv-fold-state" });
  const more = { type: "button", class: "fv-fold-row", data: { fold: fold.start } };
  const sign = h("span", { "aria-hidden": "true" }, SIGN);
  const button = h("button", { ...more, onclick: () => open(fold.start) }, sign, text, state);
  button.addEventListener("focus", () => {
    // Who comes by the keyboard sees where he is; a click must not move what it is on.
    if (button.matches(":focus-visible")) reveal([fold.start, fold.end]);
  });
  return { button, text, state, said: "", of: "", seen: /** @type {any} */ (null) };
}

/** @type {WeakMap<HTMLElement, string>} */
const places = new WeakMap();

/** Put an element where it is not yet: the browser reads each style that is set, be it the same.
 * @param {HTMLElement} element @param {Record<"left" | "top" | "width" | "height", number>} edges */
function place(element, edges) {
  const style = Object.entries(edges).map(([edge, pixels]) => [edge, `${pixels}px`]);
  if (places.get(element) === style.join()) return;
  places.set(element, style.join());
  Object.assign(element.style, Object.fromEntries(style));
}

/** @param {MapState} map @param {Fold} fold @param {ReturnType<typeof makeRow>} row */
function drawRow(map, fold, row) {
  const of = `${map.version}/${fold.end}/${fold.spans.length}/${map.width}`;
  if (row.of !== of) Object.assign(row, { of, seen: seenOf(map, fold) });
  const { seen } = row;
  const { tops } = map.layout;
  const top = map.screen(tops[fold.first]);
  const height = (tops[fold.last] - tops[fold.first]) * map.view.zoom;
  const [left] = map.edges(seen.first);
  const [, right] = map.edges(seen.last);
  const inset = Math.min(2, height / 8);
  const [from, high] = [top + inset, height - 2 * inset];
  place(row.button, { left, top: from, width: right - left, height: high });
  row.button.hidden = height < 10 || !seen.regions.length;
  const said = JSON.stringify([seen.title, seen.state, seen.names, right - left, map.type]);
  if (row.said === said) return;
  row.said = said;
  // What differs is bold (map.css).
  const stated = map.widthOf(seen.state, false, seen.state.startsWith("≠"));
  const room = right - left - BESIDE_PX - map.widthOf(SIGN) - stated;
  row.text.textContent = fitted(seen.title, room, map.widthOf);
  row.state.textContent = seen.state;
  row.button.title = `${seen.names}\nclick to open`;
  row.button.dataset.state = seen.state;
}

/** What of a fold is there at this step, and whether the columns differ. @param {MapState} map @param {Fold} fold */
export function seenOf(map, fold) {
  const by = map.columns.map(() => /** @type {any[]} */ ([]));
  let assumed = false;
  for (const i of fold.spans) {
    const span = /** @type {any} */ (map.layout.ground.spans[i]);
    if (span.column < 0) continue;
    const table = map.columns[span.column].table();
    if (!table.shown[span.row]) continue;
    by[span.column].push(span);
    assumed ||= table.source[span.row] === "assumed";
  }
  const there = by.flatMap((rows, index) => (rows.length ? [index] : []));
  const key = (/** @type {any} */ one) => `${one.start}-${one.end}-${one.use}`;
  const sets = there.map((index) => new Set(by[index].map(key)));
  const all = new Set(sets.flatMap((one) => [...one]));
  const differ = [...all].filter((one) => sets.some((set) => !set.has(one))).length;
  const regions = by.flat();
  const names = [...new Set(regions.map((one) => one.title))];
  return {
    regions,
    first: Math.min(...there, map.columns.length - 1),
    last: Math.max(...there, 0),
    title: titleOf(regions),
    state: stateOfFold({ columns: there.length, differ, assumed, narrow: map.width < NARROW_PX }),
    names: [...names.slice(0, LISTED), ...(names.length > LISTED ? ["…"] : [])].join(", "),
  };
}
