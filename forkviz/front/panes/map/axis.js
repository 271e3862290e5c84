// axis: the addresses beside the map: where a box begins, how much is free in a gap, and a broken or
// dotted line where the scale is not that of what is beside it.

import { addressGroups } from "../../base/text/address.js";
import { sizeText } from "../../base/dom.js";
import { placed } from "./labels.js";

/** @typedef {import("./state.js").MapState} MapState */
/** @typedef {import("./boxes.js").Box} Box */

const LABEL_PX = 16; // height of a label at 12 px of type
const TICK_PX = 5;
const BREAK_PX = 5;

/**
 * A label of the axis.
 *
 * @typedef {object} Mark
 * @property {number} y  its middle, in pixels of the screen
 * @property {number} height
 * @property {number} rank
 * @property {number} address  where something begins; -1 for a gap
 * @property {number} at  where its tick is, in pixels of the layout
 * @property {string} text  of a gap
 */

/**
 * Pieces of the axis as they are now, by address: taken by a box or a place, folded, or free.
 *
 * @param {MapState} map
 * @param {readonly Box[]} boxes
 * @returns {{kind: "taken" | "fold" | "free", top: number, bottom: number}[]}
 */
export function piecesOf(map, boxes) {
  const { layout } = map;
  const spans = boxes.map((one) => ({ top: one.top, bottom: one.bottom, fold: false }));
  for (const [start, end] of map.places()) {
    spans.push({ top: layout.y(start), bottom: layout.y(end), fold: false });
  }
  for (const fold of layout.folds) {
    spans.push({ top: layout.tops[fold.first], bottom: layout.tops[fold.last], fold: true });
  }
  spans.sort((a, b) => a.top - b.top || a.bottom - b.bottom);
  /** @type {ReturnType<typeof piecesOf>} */
  const found = [];
  let at = 0;
  for (const { top, bottom, fold } of spans) {
    if (bottom <= at) continue;
    const from = Math.max(top, at);
    if (from - at > 0.01) found.push({ kind: "free", top: at, bottom: from });
    found.push({ kind: fold ? "fold" : "taken", top: from, bottom });
    at = bottom;
  }
  return found;
}

/**
 * The labels that have room.
 *
 * @param {MapState} map
 * @param {readonly Box[]} boxes
 * @param {ReturnType<typeof piecesOf>} pieces
 * @returns {Mark[]}
 */
export function marksOf(map, boxes, pieces) {
  const { layout, type } = map;
  const height = (LABEL_PX * type) / 12;
  /** @type {Map<number, Mark>} */
  const found = new Map();
  const put = (
    /** @type {number} */ address,
    /** @type {number} */ at,
    /** @type {number} */ room,
    /** @type {number} */ rank,
  ) => {
    const y = map.screen(at) + Math.min(room * map.view.zoom, 1.25 * height) / 2;
    const known = found.get(address);
    if (!known || rank < known.rank) found.set(address, { y, height, rank, address, at, text: "" });
  };
  const [from, to] = map.focus()[0] ?? [-1, -1];
  for (const box of boxes) {
    const { start, end, dll } = map.columns[box.column].table();
    const about = start[box.first] < to && from < end[box.first];
    put(start[box.first], box.top, box.bottom - box.top, about ? 0 : dll[box.first] >= 0 ? 1 : 3);
    if (about && end[box.first] < to) put(end[box.first], box.bottom, height, 1);
  }
  for (const [start, end] of map.places()) {
    const about = start < to && from < end;
    put(start, layout.y(start), layout.y(end) - layout.y(start), about ? 0 : 1);
  }
  for (const { first, last, start } of layout.folds) {
    put(start, layout.tops[first], layout.tops[last] - layout.tops[first], 2);
  }
  const last = pieces.at(-1);
  if (last?.kind === "taken") {
    const address = layout.address(last.bottom);
    const y = map.screen(last.bottom) - height / 2;
    found.set(address, { y, height, rank: 3, address, at: last.bottom, text: "" });
  }
  const marks = [...found.values()];
  for (const { kind, top, bottom } of pieces) {
    if (kind !== "free" || (bottom - top) * map.view.zoom < height) continue;
    const bytes = layout.address(bottom) - layout.address(top);
    const text = `${sizeText(bytes)}${map.complete ? " free" : " gap"}`;
    const y = (map.screen(top) + map.screen(bottom)) / 2;
    marks.push({ y, height, rank: 4, address: -1, at: top, text });
  }
  return placed(marks.filter((one) => one.y > -height && one.y < map.height + height));
}

/**
 * The lines of the axis, as columns of bokeh's segments.
 *
 * @param {MapState} map
 * @param {ReturnType<typeof piecesOf>} pieces
 * @param {readonly Mark[]} marks
 */
export function linesOf(map, pieces, marks) {
  const x = map.axis;
  const { zoom } = map.view;
  const solid = columns();
  const dotted = columns();
  for (const { kind, top, bottom } of pieces) {
    if (map.screen(bottom) < 0 || map.screen(top) > map.height) continue;
    const broken = kind === "free" && (bottom - top) * zoom > 3 * BREAK_PX;
    const middle = (top + bottom) / 2;
    const half = (BREAK_PX * 0.4) / zoom;
    if (kind === "fold") put(dotted, x, top, x, bottom);
    else if (!broken) put(solid, x, top, x, bottom);
    else {
      put(solid, x, top, x, middle - half);
      put(solid, x, middle + half, x, bottom);
      for (const by of [-half, half]) {
        put(solid, x - BREAK_PX, middle + by + half, x + BREAK_PX, middle + by - half);
      }
    }
  }
  for (const { address, at } of marks) if (address >= 0) put(solid, x - TICK_PX, at, x, at);
  return { solid, dotted };
}

/** @typedef {{x0: number[], y0: number[], x1: number[], y1: number[]}} Lines */

/** @returns {Lines} */
const columns = () => ({ x0: [], y0: [], x1: [], y1: [] });

/**
 * @param {Lines} lines
 * @param {number} x0
 * @param {number} y0
 * @param {number} x1
 * @param {number} y1
 */
function put(lines, x0, y0, x1, y1) {
  lines.x0.push(x0);
  lines.y0.push(y0);
  lines.x1.push(x1);
  lines.y1.push(y1);
}

/**
 * The texts of the axis: the groups of an address apart, its last one soft where it is 0000.
 *
 * @param {MapState} map
 * @param {readonly Mark[]} marks
 */
export function labelAxis(map, marks) {
  const right = map.axis - 2 * TICK_PX;
  for (const { y, address, text } of marks) {
    const at = map.layoutY(y);
    if (address < 0) {
      map.write({ x: right, y: at, text, align: "right", soft: true });
      continue;
    }
    const groups = addressGroups(address);
    const last = groups.length > 1 && groups.at(-1) === "0000" ? groups.pop() : undefined;
    let x = right;
    if (last) {
      map.write({ x, y: at, text: last, align: "right", soft: true, mono: true });
      x -= map.widthOf(`\u2009${last}`, true);
    }
    map.write({ x, y: at, text: groups.join("\u2009"), align: "right", mono: true });
  }
}
