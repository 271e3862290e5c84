// store: a board's tables at the step where one stands, and what each step changes in them.

import { COLUMNS } from "./contract.js";

// What a table has of a row for the picture alone.
const DRAWN = ["shown", "windows", "stays"];
const REGION_COLUMNS = COLUMNS.parent.filter((name) => !DRAWN.includes(name));

/**
 * `tables` are as they are at step 0; going on applies changes with their new values, back with
 * their old ones, as forkviz.views.board does.
 *
 * A live fork's `data` grow as it goes on: what is read of them is read when it is needed.
 *
 * @param {Data} data
 * @returns {Store}
 */
export function makeStore(data) {
  let step = 0;
  /** @type {Map<Who, number[]>} */
  const orders = new Map();

  return {
    go(wanted) {
      const target = Math.min(
        Math.max(Math.round(Number(wanted)) || 0, 0),
        data.changes.length - 1,
      );
      /** @type {Dirty} */
      const dirty = new Map();
      const forward = target > step;
      while (step !== target) {
        applyStep(data, forward ? step + 1 : step, forward, dirty);
        step += forward ? 1 : -1;
      }
      return dirty;
    },
    words: (at = step) => wordsOf(data, at),
    read: (at = step) => readOf(data, at),
    shown(who) {
      const { shown } = data.tables[who];
      const rows = [];
      for (let row = 0; row < shown.length; row += 1) if (shown[row]) rows.push(row);
      return rows;
    },
    order(who) {
      const known = orders.get(who) ?? orderOf(data.tables[who].start);
      orders.set(who, known);
      return known;
    },
    region: (who, row) => regionOf(data, who, row),
    // The data are others: they begin at step 0, with rows that were not there.
    renew() {
      step = 0;
      orders.clear();
    },
    data,
    get tables() {
      return data.tables;
    },
    get last() {
      return data.changes.length - 1;
    },
    get step() {
      return step;
    },
  };
}

/**
 * Apply what a step changes, or take it back; note the rows.
 *
 * @param {Data} data
 * @param {number} at
 * @param {boolean} forward
 * @param {Dirty} dirty
 */
function applyStep({ tables, changes, tableNames, columnNames }, at, forward, dirty) {
  for (const [table, column, row, now, before] of changes[at]) {
    const name = tableNames[table];
    const columns = /** @type {Record<string, Cell[]>} */ (tables[name]);
    columns[columnNames[column]][row] = forward ? now : before;
    const rows = dirty.get(name);
    if (rows) rows.add(row);
    else dirty.set(name, new Set([row]));
  }
}

/** @param {Data} data  @param {number} at  @returns {Words} */
function wordsOf({ strings, words }, at) {
  const [phase, what, why, source, facts, kind, instead, older, dll] = words[at];
  return {
    ...{ phase, kind, dll },
    ...{ what: strings[what], why: strings[why], source: strings[source] },
    ...{ instead: strings[instead], older: strings[older] },
    facts: facts.map((fact) => strings[fact]),
  };
}

/**
 * Where a step was read: its file and line, and what stands there; null where it was not read from a
 * log, and a place of its own for one that was concluded.
 *
 * @param {Data} data
 * @param {number} at
 */
function readOf({ log, strings }, at) {
  if (!log) return null;
  const [line, text] = log.lines[at];
  if (line) return { place: `${log.file}:${line}`, text: strings[text] };
  return { place: "derived", text: `no line of ${log.file} says so: concluded from others` };
}

/**
 * All rows that a process ever has, by address; no row comes to be while one steps back and on.
 *
 * @param {number[]} start
 */
function orderOf(start) {
  return start.map((_, row) => row).sort((a, b) => start[a] - start[b] || a - b);
}

/**
 * A row of `parent` or `child` as the language of find.js wants it.
 *
 * @param {Data} data
 * @param {Who} who
 * @param {number} row
 */
function regionOf({ tables }, who, row) {
  const table = /** @type {Record<string, Cell[]>} */ (tables[who]);
  /** @type {Record<string, Cell>} */
  const one = { who };
  for (const key of REGION_COLUMNS) one[key] = table[key][row];
  return /** @type {any} */ (one);
}
