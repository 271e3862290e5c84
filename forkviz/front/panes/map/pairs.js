// pairs: the images that both processes of a capture have, and whether the child has them elsewhere.

import { hex } from "../../base/dom.js";

/** @typedef {import("./state.js").MapState} MapState */

/**
 * An image of both: its row in each, by address of the parent's.
 *
 * @typedef {{parent: number, child: number, standing: "same place" | "elsewhere"}} Pair
 */

/** The first row of each image: by its name, as Windows compares names. @param {any} table */
function firstRows(table) {
  /** @type {Map<string, number>} */
  const rows = new Map();
  table.use.forEach((/** @type {string} */ use, /** @type {number} */ row) => {
    const name = table.name[row].toLowerCase();
    if (use === "image" && name && !rows.has(name)) rows.set(name, row);
  });
  return rows;
}

/** @param {any} parent  a table of the store @param {any} child @returns {Pair[]} */
export function pairsOf(parent, child) {
  const there = firstRows(child);
  return [...firstRows(parent)].flatMap(([name, row]) => {
    const other = there.get(name);
    if (other === undefined) return [];
    const same = parent.base[row] === child.base[other];
    return [{ parent: row, child: other, standing: same ? "same place" : "elsewhere" }];
  });
}

/** What links.js draws of the pairs: those that are outside of closed folds, and in sight.
 * @param {MapState} map @param {[number, number]} columns */
export function pairsInSight(map, [from, to]) {
  const [parent, child] = [map.columns[from].table(), map.columns[to].table()];
  const high = map.view.top + map.height / map.view.zoom;
  return pairsOf(parent, child).flatMap((pair) => {
    const ends = [endOf(map, from, pair.parent), endOf(map, to, pair.child)];
    if (ends.some((one) => one.folded)) return [];
    const top = Math.min(...ends.map((one) => one.top));
    const bottom = Math.max(...ends.map((one) => one.bottom));
    if (bottom < map.view.top || top > high) return [];
    return [
      {
        ...pair,
        y0: (ends[0].top + ends[0].bottom) / 2,
        y1: (ends[1].top + ends[1].bottom) / 2,
        high: ends[0].bottom - ends[0].top,
        row: `${from}:${pair.parent}`,
        name: parent.title[pair.parent],
        wanted: hex(parent.base[pair.parent]),
        got: hex(child.base[pair.child]),
      },
    ];
  });
}

/** Where a row is, in pixels of the layout. @param {MapState} map @param {number} index @param {number} row */
function endOf({ layout, columns }, index, row) {
  const at = columns[index].offset + row;
  const [first, last] = [layout.ground.first[at], layout.ground.last[at]];
  return {
    top: layout.tops[first],
    bottom: layout.tops[last],
    folded: layout.folded[first] >= 0,
  };
}
