// changes: what each step changes, as a page holds it: cell by cell, in the order of the steps.  What
// stands at a step is made of it when somebody comes there.

import { lazyList } from "./lazily.js";

/**
 * @typedef {object} Stream  the changes of a column of a table
 * @property {number} table
 * @property {number} column
 * @property {number[]} rows
 * @property {Cell[]} now
 * @property {Cell[]} first  as the column is at step 0
 */

/** @typedef {{ lengths: number[], which: number[], streams: Stream[] }} Packed */

/** @type {WeakMap<object, Packed>} */
const known = new WeakMap();

/**
 * The changes of each step, with what each cell was before: as its table has it, or the change
 * before it.
 *
 * @param {{ lengths: number[], which: number[], cells: [number, number][], rows: number[][], now: Cell[][] }} packed
 * @param {Data} data
 * @returns {Change[][]}
 */
export function changesOf(
  { lengths, which, cells, rows, now },
  { tables, tableNames, columnNames },
) {
  const streams = cells.map(([table, column], number) => ({
    ...{ table, column, rows: rows[number], now: now[number] },
    // A copy: the table itself is at another step soon.
    first: [.../** @type {any} */ (tables)[tableNames[table]][columnNames[column]]],
  }));
  const packed = { lengths, which, streams };
  check(packed);
  const made = makeSteps(packed);
  const found = lazyList(lengths.length, made);
  known.set(found, packed);
  return found;
}

/** An error says what is wrong. @param {Packed} packed */
function check({ lengths, which, streams }) {
  const left = streams.map(({ rows }) => rows.length);
  for (const number of which) if (number in left) left[number] -= 1;
  const known = which.every((number) => number in left);
  const all = lengths.reduce((sum, one) => sum + one, 0);
  const rows = streams.every(({ rows: some, first }) =>
    some.every((row) => row >= 0 && row < first.length),
  );
  if (!known || !rows || all > which.length || left.some((one) => one < 0))
    throw new Error("a step changes a row that is not there");
}

/** What makes the changes of a step, and of those before it. @param {Packed} packed */
function makeSteps({ lengths, which, streams }) {
  const cells = streams.map(({ first }) => [...first]);
  const turns = streams.map(() => 0);
  /** @type {Change[][]} */
  const made = [];
  let next = 0;
  return (/** @type {number} */ at) => {
    while (made.length <= at) {
      /** @type {Change[]} */
      const changes = [];
      for (const until = next + lengths[made.length]; next < until; next += 1) {
        const number = which[next];
        const { table, column, rows, now } = streams[number];
        const turn = turns[number]++;
        const row = rows[turn];
        changes.push([table, column, row, now[turn], cells[number][row]]);
        cells[number][row] = now[turn];
      }
      made.push(changes);
    }
    return made[at];
  };
}

/**
 * Calls *tell* with each change of a table, in order; *before* is known of its first row alone.
 *
 * @param {Data} data
 * @param {string} name  of the table
 * @param {(step: number, column: string, row: number, now: Cell, before: Cell) => void} tell
 */
export function eachChange({ changes, tableNames, columnNames }, name, tell) {
  const table = tableNames.indexOf(/** @type {any} */ (name));
  const packed = known.get(changes);
  if (!packed) {
    changes.forEach((some, step) => {
      for (const [of, column, row, now, before] of some)
        if (of === table) tell(step, columnNames[column], row, now, before);
    });
    return;
  }
  const { lengths, which, streams } = packed;
  const own = streams.map((one) => one.table === table);
  if (!own.includes(true)) return;
  const turns = streams.map(() => 0);
  let next = 0;
  for (let step = 0; step < lengths.length; step += 1) {
    for (const until = next + lengths[step]; next < until; next += 1) {
      const number = which[next];
      if (!own[number]) continue;
      const { column, rows, now, first } = streams[number];
      const turn = turns[number]++;
      const row = rows[turn];
      tell(step, columnNames[column], row, now[turn], first[row]);
    }
  }
}

/** Whether any step changes a table. @param {Data} data @param {string} name */
export function changesAny({ changes, tableNames }, name) {
  const table = tableNames.indexOf(/** @type {any} */ (name));
  const packed = known.get(changes);
  if (packed) return packed.streams.some((one) => one.table === table && one.rows.length > 0);
  return changes.some((step) => step.some(([one]) => one === table));
}
