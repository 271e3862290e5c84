// rowstore: the rows of two forks as the parts of one explorer know steps: a store that says where one
// stands, and data whose steps are rows.

import { SIDES, rowsOfSteps } from "./rows.js";

const DECIDING = new Set(["decision", "failure", "done"]);

/** @typedef {ReturnType<import("./rows.js").makeRows>} Rows */

/** Data of the page, for parts that are of both forks. @param {CompareData} data @param {Rows} rows */
export function rowsAsData(data, rows) {
  const bySide = (/** @type {(board: Data) => number[]} */ steps) =>
    rowsOfSteps(rows, { a: steps(data.a), b: steps(data.b) });
  const failing = [data.a, data.b].find((board) => board.verdict?.occupant) ?? data.a;
  const notes = bySide((board) => Object.keys(board.notes ?? {}).map(Number));
  return {
    ...data.a,
    opening: data.opening,
    diagnosis: null,
    live: null,
    decisions: bySide((board) => board.decisions),
    failures: bySide((board) => board.failures),
    notes: Object.fromEntries(notes.map((row) => [row, ""])),
    // What the map keeps out of its folds, and what play stops at.
    verdict: {
      ...failing.verdict,
      links: data.decides.links.map((link) => ({ ...link, step: link.row })),
    },
    said: [], // of each fork for itself
  };
}

/** @param {CompareData} data @param {Rows} rows @param {ReturnType<typeof rowsAsData>} main  what rowsAsData gave */
export function rowStore(data, rows, main) {
  let row = 0;
  const marks = marksOf(data, rows);
  return {
    data: main,
    get step() {
      return row;
    },
    get last() {
      return rows.last;
    },
    /** The tables of A, with the marks of the rows. */
    get tables() {
      return { ...data.a.tables, ticks: { mark: marks } };
    },
    /** @param {number} where */
    stand(where) {
      row = where;
    },
    rowsOfSteps: (/** @type {BySide<number[]>} */ steps) => rowsOfSteps(rows, steps),
    order: () => [],
    shown: () => [],
    words: () => ({ what: rows.difference(row)?.a ?? "", phase: "" }),
  };
}

/** The mark of each row: of whichever side decides, fails or is done there. @param {CompareData} data @param {Rows} rows */
function marksOf(data, rows) {
  const marks = new Array(rows.last + 1).fill("other");
  for (const side of SIDES) {
    data[side].tables.ticks.mark.forEach(
      (/** @type {string} */ mark, /** @type {number} */ step) => {
        if (DECIDING.has(mark)) marks[rows.rowOf(side, step)] = mark;
      },
    );
  }
  return marks;
}
