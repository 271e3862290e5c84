// rows: the steps of two forks side by side: where both stand in each row, and which rows differ.

/** @typedef {SideName} Side */
/** @typedef {{row: number, kind: string, a: string, b: string}} Difference  what each does there */

/** @type {Side[]} */
export const SIDES = ["a", "b"];

/**
 * The rows of a comparison (compare_data.py).
 *
 * @param {CompareData} data
 */
export function makeRows(data) {
  const { pairs, shown, decides } = data;
  const last = pairs.length - 1;
  /** @type {Record<Side, Map<number, number>>} */
  const of = { a: new Map(), b: new Map() };
  pairs.forEach((pair, row) => {
    SIDES.forEach((side, i) => {
      const step = pair[i];
      if (typeof step === "number") of[side].set(step, row);
    });
  });
  /** @type {Map<number, Difference>} */
  const differing = new Map(data.rows.map(([row, kind, a, b]) => [row, { row, kind, a, b }]));
  const all = [...differing.keys()];

  return {
    last,
    all,
    /** The rows that the outcome depends on. @type {number[]} */
    matter: decides.matter,
    /** @param {number} row */
    held: (row) => Math.min(Math.max(Math.round(row) || 0, 0), last),
    /** The steps at which both stand. @param {number} row @returns {Record<Side, number>} */
    shown: (row) => ({ a: shown[row][0], b: shown[row][1] }),
    /** Whether a side stands where it was, for it has no step there. @param {number} row @param {Side} side */
    waits: (row, side) => pairs[row][side === "a" ? 0 : 1] === null && row !== decides.row,
    /** The row of a step. @param {Side} side @param {number} step */
    rowOf: (side, step) => of[side].get(step) ?? 0,
    /** What differs in a row, null for nothing. @param {number} row */
    difference: (row) => differing.get(row) ?? null,
  };
}

/** The first of some rows after one, or that one. @param {number[]} rows @param {number} row */
export const nextOf = (rows, row) => rows.find((one) => one > row) ?? row;

/** The last of some rows before one, or that one. @param {number[]} rows @param {number} row */
export const beforeOf = (rows, row) => rows.findLast((one) => one < row) ?? row;

/**
 * Rows of what each side has by step, ascending, each once.
 *
 * @param {CompareRows} rows
 * @param {Record<Side, number[]>} steps
 * @returns {number[]}
 */
export function rowsOfSteps(rows, steps) {
  const found = SIDES.flatMap((side) => steps[side].map((step) => rows.rowOf(side, step)));
  return [...new Set(found)].sort((a, b) => a - b);
}

/**
 * "1 of 2": which of some rows a row is, or how many there are.
 *
 * @param {number[]} rows
 * @param {number} row
 */
export function placeIn(rows, row) {
  const at = rows.indexOf(row);
  if (!rows.length) return "none";
  return at < 0 ? `${rows.length} in all` : `${at + 1} of ${rows.length}`;
}

/**
 * What tells the two forks apart, in a few words: their policies, or what is changed in B, or their
 * titles.
 *
 * @param {CompareData} data
 * @returns {Record<Side, string>}
 */
export function labelsOf({ a, b }) {
  if (a.policy !== b.policy) return { a: a.policy, b: b.policy };
  const changed = `${a.title}, `;
  if (b.title.startsWith(changed)) return { a: "as it is", b: b.title.slice(changed.length) };
  return a.title === b.title ? { a: a.policy, b: b.policy } : { a: a.title, b: b.title };
}
