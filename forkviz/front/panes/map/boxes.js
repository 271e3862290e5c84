// boxes: which boxes of a column are drawn: those that are high enough to be seen by themselves, and
// one for each run of thinner ones.  So what is drawn depends on the pixels there are, not on the
// regions; dashes and hatches of thin boxes, which would make a moiré, are drawn once or left out.

/** @typedef {import("./layout.js").Layout} Layout */
/** @typedef {import("./view.js").View} View */

/**
 * @typedef {object} Box
 * @property {number} column
 * @property {number} row  -1 for several regions
 * @property {number} first  the row, or the first of several
 * @property {number} count
 * @property {number} top  in pixels of the layout
 * @property {number} bottom
 * @property {string} look  as the palette has it; "many" where no look has half of them
 * @property {boolean} assumed
 * @property {boolean} thin  too low for a hatch
 */

/**
 * A column of the map, as its boxes need it.
 *
 * @typedef {object} Rows
 * @property {number} column
 * @property {any} table  of the store
 * @property {readonly number[]} order  all rows by address
 * @property {number} offset  of the first row among the spans of the ground
 */

const THIN_PX = 1.3; // below that a box is drawn together with its neighbours
const RUN_PX = 4; // of thin boxes of several looks so much is drawn together
const HATCH_PX = 7; // below that a hatch is left out
// What is drawn by itself however thin it is.
const ALWAYS = new Set(["in-way", "injected", "block"]);

/**
 * @param {Rows} rows
 * @param {Layout} layout
 * @param {View} view
 * @param {number} height  pixels of the screen
 * @returns {Box[]} by address
 */
export function boxesOf(rows, layout, view, height) {
  const { column, table, order, offset } = rows;
  const { tops, folded, ground } = layout;
  const low = view.top;
  const high = view.top + height / view.zoom;
  const runs = makeRuns(column, table, view.zoom);
  for (const row of order) {
    if (!table.shown[row]) continue;
    const from = ground.first[offset + row];
    const to = ground.last[offset + row];
    const top = tops[from];
    const bottom = tops[to];
    if (bottom < low || top > high) continue;
    if (folded[from] >= 0 && folded[from] === folded[to - 1]) continue;
    runs.take(row, top, bottom);
  }
  return runs.finish();
}

/**
 * Several thin rows that are drawn as one.
 *
 * @typedef {{top: number, bottom: number, row: number, kin: string, count: number, looks: Map<string, number>}} Run
 */

/** The look of a row; what is assumed has another one. @param {any} table @param {number} row */
const keyOf = (table, row) => `${table.look[row]}${table.source[row] === "assumed" ? "?" : ""}`;

/**
 * What a thin row is drawn together with: DLLs of the list in their own look; all else a few pixels at a
 * time, in the look that has most of them, `many` where none has half.
 *
 * @param {any} table
 * @param {number} row
 */
const kinOf = (table, row) => (table.dll[row] >= 0 ? keyOf(table, row) : "many");

/**
 * Collects rows one after the other, and joins those that are too thin.
 *
 * @param {number} column
 * @param {any} table
 * @param {number} zoom
 */
function makeRuns(column, table, zoom) {
  /** @type {Box[]} */
  const found = [];
  /** @type {Run | null} */
  let run = null;

  /** @param {{row: number, first: number, count: number, top: number, bottom: number}} box @param {string} look */
  function put(box, look) {
    const thin = (box.bottom - box.top) * zoom < HATCH_PX;
    found.push({ column, ...box, look: look.replace("?", ""), assumed: look.endsWith("?"), thin });
  }

  function close() {
    if (!run) return;
    const { top, bottom, row, kin, count, looks } = run;
    const box = { row: count > 1 ? -1 : row, first: row, count, top, bottom };
    put(box, kin === "many" ? mostOf(looks) : kin);
    run = null;
  }

  /** @param {number} row @param {number} top @param {number} bottom */
  function take(row, top, bottom) {
    if ((bottom - top) * zoom >= THIN_PX || ALWAYS.has(table.look[row])) {
      close();
      const box = { row, first: row, count: 1, top, bottom: Math.max(bottom, top + 1 / zoom) };
      put(box, keyOf(table, row));
      return;
    }
    if (!run || !joins(run, kinOf(table, row), top, bottom, zoom)) {
      close();
      run = { top, bottom, row, kin: kinOf(table, row), count: 0, looks: new Map() };
    }
    const key = keyOf(table, row);
    run.bottom = Math.max(run.bottom, bottom);
    run.count += 1;
    run.looks.set(key, (run.looks.get(key) ?? 0) + bottom - top);
  }

  return {
    take,
    finish() {
      close();
      return found;
    },
  };
}

/** @param {Run} run @param {string} kin @param {number} top @param {number} bottom @param {number} zoom */
function joins(run, kin, top, bottom, zoom) {
  if (run.kin !== kin || (top - run.bottom) * zoom >= THIN_PX) return false;
  return kin !== "many" || (bottom - run.top) * zoom < RUN_PX;
}

/** @param {Map<string, number>} looks */
function mostOf(looks) {
  const whole = [...looks.values()].reduce((sum, one) => sum + one, 0);
  const [name, part] = [...looks].reduce((best, one) => (one[1] > best[1] ? one : best));
  return 2 * part > whole ? name : "many";
}

/**
 * The box at a place, the smallest where several lie over each other, or null.
 *
 * @param {readonly Box[]} boxes
 * @param {number} column
 * @param {number} y  in pixels of the layout
 */
export function boxAt(boxes, column, y) {
  /** @type {Box | null} */
  let best = null;
  for (const box of boxes) {
    if (box.column !== column || y < box.top || y > box.bottom) continue;
    if (!best || box.bottom - box.top < best.bottom - best.top) best = box;
  }
  return best;
}
