// links: what is between the columns: lines from a DLL of the parent to where it is in the child, each
// with its sign in a circle; and between two children, whether they have the same.

import { hex } from "../../base/dom.js";
import { placed } from "./labels.js";
import { placesInSight } from "./paint.js";
import { pairsInSight } from "./pairs.js";

/** @typedef {import("./state.js").MapState} MapState */

const CIRCLE = 20; // px of a sign's circle
const ROOM = 18; // px that a link needs for its sign
const APART = 3; // px; of thin DLLs, links of one standing are drawn so far apart
const LINE = ["x0", "y0", "x1", "y1"];
const TIPS = ["colour", "dash", "row", "name", "standing", "wanted", "got"];

/** @param {readonly string[]} names @returns {Record<string, any[]>} */
const emptyColumns = (names) => Object.fromEntries(names.map((name) => [name, []]));

/** @param {Record<string, any[]>} to @param {Record<string, any>} row */
function push(to, row) {
  for (const name of Object.keys(to)) to[name].push(row[name]);
}

/** @param {MapState} map */
export function paintLinks(map) {
  const straight = emptyColumns([...LINE, ...TIPS]);
  const curved = emptyColumns([...LINE, "xs", ...TIPS]);
  map.linked = [];
  for (const pair of map.links) {
    for (const link of map.captured ? linksOfPairs(map, pair) : linksOf(map, pair)) {
      push(link.y0 === link.y1 ? straight : curved, link);
      map.linked.push(link);
      if (link.sign) sign(map, link);
    }
  }
  paintEquals(map);
  map.give("links", straight);
  map.give("curves", curved);
  const circles = emptyColumns(["x", "y", "size", "colour"]);
  for (const one of map.circles) push(circles, one);
  map.circles = [];
  map.give("circles", circles);
}

/** @param {MapState} map @param {[number, number]} pair */
function linksOf(map, [from, to]) {
  const column = map.columns[to];
  const { standing, base } = column.store.tables.places;
  const { dlls } = column.store.data;
  const { links } = map.theme();
  const x0 = map.edges(from)[1];
  const x1 = map.edges(to)[0] - 5;
  const taken = new Set();
  const found = [];
  for (const [top, bottom, i] of placesInSight(map, column)) {
    const thin = (bottom - top) * map.view.zoom < APART;
    const bucket = `${standing[i]}/${Math.floor((top * map.view.zoom) / APART)}`;
    if (thin && taken.has(bucket)) continue;
    taken.add(bucket);
    const y0 = (top + bottom) / 2;
    const elsewhere = base[i] > 0 && base[i] !== dlls[i].base && standing[i] !== "blocked";
    const size = Math.max(dlls[i].size, 1);
    const y1 = elsewhere ? (map.layout.y(base[i]) + map.layout.y(base[i] + size)) / 2 : y0;
    const look = links[standing[i]];
    found.push({
      x0,
      y0,
      x1,
      y1,
      xs: (x0 + x1) / 2,
      colour: look.colour,
      dash: look.dash,
      row: `dll:${i}`,
      dll: i,
      column: to,
      name: dlls[i].name,
      standing: standing[i],
      wanted: hex(dlls[i].base),
      got: base[i] ? hex(base[i]) : "–",
      sign: (bottom - top) * map.view.zoom >= ROOM ? look.sign : "",
    });
  }
  return found;
}

/** The links of a capture: from each image of the parent to the same one of the child. @param {MapState} map @param {[number, number]} columns @returns {ReturnType<typeof linksOf>} */
function linksOfPairs(map, [from, to]) {
  const { links } = map.theme();
  const [x0, x1] = [map.edges(from)[1], map.edges(to)[0]];
  return pairsInSight(map, [from, to]).map((pair) => {
    const { colour, dash, sign: text } = links[pair.standing];
    const seen = pair.high * map.view.zoom >= ROOM;
    return {
      ...pair,
      x0,
      x1,
      xs: (x0 + x1) / 2,
      colour,
      dash,
      dll: -1,
      column: from,
      sign: seen ? text : "",
    };
  });
}

/** @param {MapState} map @param {ReturnType<typeof linksOf>[number]} link */
function sign(map, { xs, y0, y1, colour, sign: text }) {
  const y = (y0 + y1) / 2;
  map.circles.push({ x: xs, y, size: (CIRCLE * map.type) / 12, colour });
  map.write({ x: xs, y, text, align: "center", strong: true, colour });
}

/** Whether two columns have the same, at each place where either has a box. @param {MapState} map */
function paintEquals(map) {
  for (const [a, b] of map.equals) {
    const x = (map.edges(a)[1] + map.edges(b)[0]) / 2;
    const tops = new Map();
    for (const box of map.boxes) {
      if (box.column !== a && box.column !== b) continue;
      const table = map.columns[box.column].table();
      const said = `${box.bottom}/${box.look}/${box.row < 0 ? box.count : table.title[box.row]}`;
      const at = tops.get(box.top) ?? { y: (box.top + box.bottom) / 2, high: 0, said: [] };
      at.said.push(`${box.column}`, said);
      at.high = Math.max(at.high, (box.bottom - box.top) * map.view.zoom);
      tops.set(box.top, at);
    }
    const signs = [...tops.values()].flatMap(({ y, high, said }) => {
      if (high < ROOM - 4) return [];
      const same = said.length === 4 && said[1] === said[3];
      // A box of one may lie beside several of the other: a sign then stands for all that is near.
      return [{ y: y * map.view.zoom, height: map.type, rank: Number(same), at: y }];
    });
    for (const { at: y, rank } of placed(signs))
      map.write({ x, y, text: rank ? "=" : "≠", align: "center", strong: true });
  }
}

/** The link that is nearest to a place of the figure, null where none is near. @param {MapState} map @param {number} x @param {number} y  in pixels of the figure @param {number} near */
export function linkAt(map, x, y, near) {
  let best = null;
  let least = near;
  for (const link of map.linked) {
    if (x < link.x0 - near || x > link.x1 + near) continue;
    const [from, to] = [map.screen(link.y0), map.screen(link.y1)];
    const part = Math.min(Math.max((x - link.x0) / (link.x1 - link.x0), 0), 1);
    // The curve leaves and comes in level.
    const at = from + (to - from) * part * part * (3 - 2 * part);
    const away = Math.abs(y - at);
    if (away > least) continue;
    least = away;
    best = link;
  }
  return best;
}
