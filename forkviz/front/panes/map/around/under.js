// under: what is around the map's figure: the headings of its columns, how far it is scrolled, and below
// it the legend, what is selected, and Unfold.

import { button, h } from "../../../base/dom.js";
import { textOfSelection } from "../words.js";
import { makeLegend } from "./legend.js";

/** @typedef {import("../state.js").MapState} MapState */
/** @typedef {import("../state.js").MapColumn} MapColumn */

const OVERHANG_PX = 14; // of a heading, beside its column
const UNFOLD = "show every region, or fold again what no step touches (u)";

/** The room below the figure of a map; it is there before the figure is made. @param {HTMLElement} body */
export function makeRoomUnder(body) {
  body.append(h("footer", { class: "fv-map-under" }, h("div", { class: "fv-map-said" })));
}

/** @param {MapState} map @param {{shape: any, unfold: (whether?: boolean) => void}} does */
export function makeUnder(map, { shape, unfold }) {
  const legend = makeLegend(map);
  const said = h("p", { class: "fv-picked-said", role: "status" });
  const fold = button("unfold", "Unfold", UNFOLD, () => unfold());
  const left = h("div", { class: "fv-map-said" }, said, legend.element);
  const thumb = h("div", { class: "fv-map-thumb", "aria-hidden": "true" });
  const heads = map.columns.map(headOf);
  const room = map.body.querySelector(".fv-map-under") ?? h("footer", { class: "fv-map-under" });
  room.replaceChildren(left, fold);
  map.body.append(room, thumb, ...heads);

  return {
    draw() {
      drawHeads(map, heads);
      drawThumb(map, thumb);
      const text = textOfSelection(selectedRegions(map));
      if (said.textContent !== text) said.textContent = text;
      said.hidden = !text;
      legend.draw();
      fold.hidden = !shape.folds().length;
      fold.textContent = shape.unfolded() ? "Fold" : "Unfold";
    },
  };
}

/** @param {MapColumn} column */
function headOf({ title, note }) {
  return h(
    "span",
    { class: "fv-head" },
    h("b", {}, title),
    ...(note ? [" ", h("span", {}, note)] : []),
  );
}

/** How far a heading reaches over its column at each side: never over the next heading. @param {MapState} map */
function overhangOf(map) {
  const gaps = map.columns
    .slice(1)
    .map((_, before) => map.edges(before + 1)[0] - map.edges(before)[1]);
  return Math.min(OVERHANG_PX, ...gaps.map((gap) => gap / 2));
}

/** How much room the heading of each column has. @param {MapState} map */
function roomsOf(map) {
  const over = overhangOf(map);
  return map.columns.map((_, i) => map.edges(i)[1] - map.edges(i)[0] + 2 * over);
}

/**
 * How the headings of the columns have room: all alike.
 *
 * @param {MapState} map
 * @returns {import("../state.js").Headings}
 */
export function headingsOf(map) {
  const rooms = roomsOf(map);
  const fit = (/** @type {(title: string) => string} */ form) =>
    map.columns.every(
      ({ title }, i) => !title.includes(" ") || map.widthOf(form(title), false, true) <= rooms[i],
    );
  if (fit((title) => title)) return "line";
  return fit(lower) ? "low" : "tight";
}

/** With capitals at the beginning alone, which needs less room. @param {string} title */
const lower = (title) =>
  title.replace(/[A-Z]{2,}/g, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());

/** @param {MapState} map @param {HTMLElement[]} heads */
function drawHeads(map, heads) {
  const { bbox } = map.bokeh.frame;
  const over = overhangOf(map);
  const rooms = roomsOf(map);
  map.columns.forEach(({ title, note, short = "(assumed)" }, i) => {
    const [left, right] = map.edges(i);
    const shown = heads[i].querySelector("span");
    const fits = (/** @type {string} */ one) =>
      map.widthOf(`${title} ${one}`, false, true) <= rooms[i];
    const said = note ? [note, short].find(fits) : "";
    if (shown) shown.textContent = said ?? "";
    heads[i].style.left = `${bbox.left + left - over}px`;
    heads[i].style.width = `${right - left + 2 * over}px`;
    heads[i].classList.toggle("fv-tight", map.headings === "tight");
    const named = /** @type {HTMLElement} */ (heads[i].querySelector("b"));
    named.textContent = map.headings === "line" ? title : lower(title);
  });
}

/** How far the map is scrolled. @param {MapState} map @param {HTMLElement} thumb */
function drawThumb(map, thumb) {
  const { view, height, layout } = map;
  const seen = height / view.zoom;
  const scrolls = layout.total > seen + 1;
  thumb.hidden = !scrolls;
  map.body.dataset.scrolls = String(scrolls);
  const { top } = map.bokeh.frame.bbox;
  thumb.style.top = `${top + (Math.max(view.top, 0) / layout.total) * height}px`;
  thumb.style.height = `${Math.max(Math.min(seen / layout.total, 1) * height, 16)}px`;
}

/** What is selected, what both processes have alike once. @param {MapState} map */
function selectedRegions(map) {
  const found = new Map();
  for (const [index, row] of map.picked()) {
    const { start, end, title, use, windows } = map.columns[index].table();
    const kind = windows[row]
      ? "Windows DLLs"
      : use[row] === "image"
        ? "images"
        : use[row] === "unknown"
          ? "private"
          : use[row];
    found.set(`${start[row]}-${end[row]}`, {
      start: start[row],
      end: end[row],
      title: title[row],
      kind,
    });
  }
  return [...found.values()];
}
