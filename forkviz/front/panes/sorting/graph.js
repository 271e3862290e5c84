// graph: where the boxes of the import graph are, in pixels: a column for each level, a row for each
// DLL of the longest of them.  Where they do not fit the graph is higher than its pane, which scrolls.

/** A box and the row under it; labels never reach beyond their box. */
export const BOX_PX = 26;
const ROW_PX = 34;
const CYCLE_PX = 16; // more, where circles have their name above
const THIN_PX = 10; // a row where there are too many to be named
const MOST_NAMED = 120; // DLLs in a column; hovering tells the names of more
const GAP_PX = 30; // between two columns, for the edges
const LEAST_BOX = 84;
const MOST_BOX = 190;
const PAD_PX = 8;

/** @typedef {{left: number, right: number, top: number, bottom: number}} Box */

/**
 * How much room a graph needs.
 *
 * @param {{levels: number, rows: number}} sorting
 * @param {boolean} cycles  whether there are circles
 */
export function roomOf({ levels, rows }, cycles) {
  const named = rows <= MOST_NAMED;
  const row = named ? ROW_PX + (cycles ? CYCLE_PX : 0) : THIN_PX;
  return { named, width: levels * (LEAST_BOX + GAP_PX), height: rows * row + PAD_PX };
}

/**
 * The boxes of the nodes in a frame of `width` by `height`.
 *
 * @param {{x: number[], y: number[]}} nodes  level and row of each
 * @param {{levels: number, rows: number}} sorting
 * @param {number} width
 * @param {number} height
 * @param {boolean} named
 * @returns {Box[]}
 */
export function boxesOf({ x, y }, { levels, rows }, width, height, named) {
  const column = width / Math.max(levels, 1);
  const wide = Math.min(Math.max(column - GAP_PX, 20), MOST_BOX);
  const row = (height - PAD_PX) / Math.max(rows, 1);
  const high = named ? BOX_PX : Math.min(Math.max(row - 3, 2), 8);
  return x.map((level, i) => {
    const middle = (y[i] ?? 0) * row + PAD_PX / 2;
    const left = level * column + PAD_PX / 2;
    return { left, right: left + wide, top: middle - high / 2, bottom: middle + high / 2 };
  });
}

/** The box that is at a place of the frame, -1 for none.
 * @param {Box[]} boxes @param {number} x @param {number} y */
export function boxAt(boxes, x, y) {
  return boxes.findIndex(
    ({ left, right, top, bottom }) => left <= x && x <= right && top - 3 <= y && y <= bottom + 3,
  );
}

/**
 * Curves from what is imported to who imports it, left to right; between members of a circle, which
 * share a column, a bow at their right.
 *
 * @param {{x0: number[], y0: number[], x1: number[], y1: number[]}} edges  importer to import
 * @param {(x: number, y: number) => Box | undefined} boxAt
 */
export function curvesOf(edges, boxAt) {
  /** @type {Record<string, number[]>} */
  const curves = { x0: [], y0: [], x1: [], y1: [], cx0: [], cy0: [], cx1: [], cy1: [] };
  edges.x0.forEach((x0, i) => {
    const importer = boxAt(x0, edges.y0[i] ?? 0);
    const imported = boxAt(edges.x1[i] ?? 0, edges.y1[i] ?? 0);
    if (!importer || !imported) return;
    const from = [imported.right, (imported.top + imported.bottom) / 2];
    const circle = importer.left === imported.left;
    const to = [circle ? importer.right : importer.left, (importer.top + importer.bottom) / 2];
    const bend = circle ? GAP_PX * 0.7 : ((to[0] ?? 0) - (from[0] ?? 0)) / 2;
    const values = [
      from[0],
      from[1],
      to[0],
      to[1],
      (from[0] ?? 0) + bend,
      from[1],
      circle ? (to[0] ?? 0) + bend : (to[0] ?? 0) - bend,
      to[1],
    ];
    Object.keys(curves).forEach((key, nth) => curves[key]?.push(values[nth] ?? 0));
  });
  return curves;
}
