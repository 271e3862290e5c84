// under: what is around the map's figure: the headings of its columns, how far it is scrolled, and below
// it the legend, what is selected, and Unfold.

import { button, h } from "../../../base/dom.js";
import { textOfSelection } from "../words.js";
import { makeLegend } from "./legend.js";

/** @typedef {import("../state.js").MapState} MapState */
/** @typedef {import("../state.js").MapColumn} MapColumn */

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

/** @param {MapState} map @param {HTMLElement[]} heads */
function drawHeads(map, heads) {
  const { bbox } = map.bokeh.frame;
  const rooms = map.columns.map((_, i) => map.edges(i)[1] - map.edges(i)[0] + 28);
  const tight = map.columns.some(
    ({ title }, i) => title.includes(" ") && map.widthOf(title, false, true) > rooms[i],
  );
  map.columns.forEach(({ title, note, short = "(assumed)" }, i) => {
    const [left, right] = map.edges(i);
    const shown = heads[i].querySelector("span");
    const fits = (/** @type {string} */ one) =>
      map.widthOf(`${title} ${one}`, false, true) <= rooms[i];
    const said = note ? [note, short].find(fits) : "";
    if (shown) shown.textContent = said ?? "";
    heads[i].style.left = `${bbox.left + left - 14}px`;
    heads[i].style.width = `${right - left + 28}px`;
    headlineIn(heads[i], title, tight);
  });
}

/**
 * A heading in a line; where one of them has no room, all have two, and fewer capitals.
 *
 * @param {HTMLElement} head
 * @param {string} title
 * @param {boolean} tight
 */
function headlineIn(head, title, tight) {
  const low = (/** @type {string} */ word) => word.slice(0, 1) + word.slice(1).toLowerCase();
  const said = /** @type {HTMLElement} */ (head.querySelector("b"));
  head.classList.toggle("fv-tight", tight);
  said.textContent = tight ? title.replace(/[A-Z]{2,}/g, low) : title;
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
