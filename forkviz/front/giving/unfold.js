// unfold: the plain values that forkviz.front.giving.folding has folded.
//
// What it is given may come from a page that somebody has changed: lists are counted before they are
// made, and what is no folded list is refused with words.

import { FOLDS, GAPS } from "../base/contract.js";
import { lazyList } from "./lazily.js";

/** Items of all lists together: more than any page of half a gigabyte holds. */
const MOST = 2 ** 26;

/** @typedef {{ left: number }} Room  how many items may still be made */

/** @returns {Room} */
export const makeRoom = () => ({ left: MOST });

/**
 * The plain value of a folded one.
 *
 * @param {any} value  of JSON
 * @param {Room} room
 * @returns {any}
 */
export function unfold(value, room) {
  if (value === null || typeof value !== "object") return value;
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unfold(one, room)]));
  const form = FORMS.get(value[0]);
  if (!form) throw new Error(`a list is in no form that is known: ${said(value[0])}`);
  return form(value, room);
}

/**
 * The same for a long list, of which little is read: its items are made when they are asked for.
 *
 * @param {any} value  of JSON
 * @param {Room} room
 * @returns {any}
 */
export function unfoldLazily(value, room) {
  if (!Array.isArray(value)) return unfold(value, room);
  if (value[0] === FOLDS.ROWS) return lazyRows(value, room);
  return value[0] === FOLDS.PATTERNS ? lazyTexts(value, room) : unfold(value, room);
}

/** @param {any} value */
const said = (value) => String(JSON.stringify(value)).slice(0, 40);

/** A folded list that is no object. @param {any} value @param {Room} room @returns {any[]} */
function list(value, room) {
  const found = Array.isArray(value) ? unfold(value, room) : null;
  if (!Array.isArray(found)) throw new Error(`no list, but ${said(value)}`);
  return found;
}

/** @param {number} count @param {Room} room */
function take(count, room) {
  if (!Number.isSafeInteger(count) || count < 0 || count > room.left)
    throw new Error(`a list of ${said(count)} items, which is not a number or too many`);
  room.left -= count;
  return count;
}

/** @param {boolean} is @param {string} what */
function check(is, what) {
  if (!is) throw new Error(what);
}

/** Columns of one length. @param {any[]} folded @param {Room} room */
function columnsOf(folded, room) {
  /** @type {any[][]} */
  const columns = [];
  for (const one of folded) {
    const [form, other, added] = Array.isArray(one) ? one : [];
    columns.push(
      form === FOLDS.BESIDE ? beside(columns[other], list(added, room)) : list(one, room),
    );
  }
  const [first] = columns;
  check(
    columns.length > 0 && columns.every(({ length }) => length === first.length),
    "columns are of different lengths",
  );
  return columns;
}

/** @param {number[] | undefined} other @param {number[]} added */
function beside(other, added) {
  check(other?.length === added.length, "a column lies beside none");
  return added.map((one, at) => /** @type {number[]} */ (other)[at] + one);
}

/** @param {any} keys @param {any[][]} columns @returns {[string, any[]][]} */
function keyed(keys, columns) {
  check(Array.isArray(keys) && keys.length === columns.length, "keys and columns differ");
  return columns.map((column, at) => [String(keys[at]), column]);
}

// -- the forms ------------------------------------------------------------------------------------

/** @type {[unknown, (value: any[], room: Room) => any][]} */
const NAMED = [
  [FOLDS.PLAIN, plain],
  [FOLDS.RUNS, runs],
  [FOLDS.STEPS, steps],
  [FOLDS.NUMBERED, numbered],
  [FOLDS.HOLES, holes],
  [FOLDS.ROWS, rows],
  [FOLDS.RAGGED, ragged],
  [FOLDS.RECORDS, records],
  [FOLDS.TABLE, table],
  [FOLDS.PATTERNS, patterns],
];
const FORMS = new Map(NAMED);

/** @param {any[]} value @param {Room} room */
function plain(value, room) {
  take(value.length - 1, room);
  const found = value.slice(1);
  for (let at = 0; at < found.length; at += 1)
    if (typeof found[at] === "object") found[at] = unfold(found[at], room);
  return found;
}

/** @param {any[]} value @param {Room} room */
function runs([, folded, lengths], room) {
  const values = list(folded, room);
  /** @type {any[]} */
  const found = [];
  const counts = list(lengths, room);
  check(counts.length === values.length, "runs without a value");
  for (let at = 0; at < values.length; at += 1) {
    const until = found.length + take(counts[at], room);
    for (let item = found.length; item < until; item += 1) found.push(values[at]);
  }
  return found;
}

/** @param {any[]} value @param {Room} room */
function steps([, first, folded], room) {
  const added = list(folded, room);
  take(added.length + 1, room);
  const found = [first];
  let now = first;
  for (let at = 0; at < added.length; at += 1) found.push((now += added[at]));
  return found;
}

/** @param {any[]} value @param {Room} room */
function numbered([, folded, numbers], room) {
  const values = list(folded, room);
  return list(numbers, room).map((number) => values[number]);
}

/** @param {any[]} value @param {Room} room */
function holes([, folded, rest], room) {
  const there = list(rest, room);
  let next = 0;
  return list(folded, room).map((is) => (is ? there[next++] : null));
}

/** @param {any[]} value @param {Room} room */
function rows([, ...folded], room) {
  const columns = columnsOf(folded, room);
  return columns[0].map((_, at) => {
    const row = [];
    for (const column of columns) row.push(column[at]);
    return row;
  });
}

/** @param {any[]} value @param {Room} room */
function lazyRows([, ...folded], room) {
  const columns = columnsOf(folded, room);
  return lazyList(columns[0].length, (at) => columns.map((column) => column[at]));
}

/** @param {any[]} value @param {Room} room */
function ragged([, folded, rest], room) {
  const flat = list(rest, room);
  let next = 0;
  return list(folded, room).map((length) => flat.slice(next, (next += take(length, room))));
}

/** @param {any[]} value @param {Room} room */
function records([, keys, ...folded], room) {
  const columns = keyed(keys, columnsOf(folded, room));
  return columns[0][1].map((_, at) =>
    Object.fromEntries(columns.map(([key, column]) => [key, column[at]])),
  );
}

/** @param {any[]} value @param {Room} room */
function table([, keys, ...folded], room) {
  return Object.fromEntries(keyed(keys, columnsOf(folded, room)));
}

const AT_GAPS = new RegExp(`([${Object.values(GAPS).join("")}])`);

/**
 * @typedef {object} Pattern
 * @property {string[]} pieces  what stands before, between and behind the gaps
 * @property {boolean[]} hex  which gaps hold a number that is written with 0x
 * @property {any[]} gaps  folded
 * @property {any[][] | null} columns  what stands in each gap, in turn; null until the first question
 */

/** @param {any} folded @param {any[]} gaps @param {Room} room @returns {Pattern[]} */
function patternsOf(folded, gaps, room) {
  let next = 0;
  return list(folded, room).map((pattern) => {
    const parts = String(pattern).split(AT_GAPS);
    const signs = parts.filter((_, at) => at % 2);
    const own = gaps.slice(next, (next += signs.length));
    check(own.length === signs.length, "a pattern lacks what is in its gaps");
    const hex = signs.map((sign) => sign === GAPS.HEXADECIMAL);
    return { pieces: parts.filter((_, at) => at % 2 === 0), hex, gaps: own, columns: null };
  });
}

/**
 * How many texts there are, and what writes each.
 *
 * @param {any[]} value @param {Room} room
 * @returns {[count: number, write: (at: number) => string]}
 */
function textsOf([, folded, numbers, ...gaps], room) {
  const made = patternsOf(folded, gaps, room);
  const which = list(numbers, room);
  const turns = new Int32Array(which.length);
  const next = new Int32Array(made.length);
  for (let at = 0; at < which.length; at += 1) {
    check(made[which[at]] !== undefined, "a text of no pattern");
    turns[at] = next[which[at]]++;
  }
  return [which.length, (at) => written(made[which[at]], turns[at], room)];
}

/** @param {any[]} value @param {Room} room */
const lazyTexts = (value, room) => lazyList(...textsOf(value, room));

/** @param {any[]} value @param {Room} room */
function patterns(value, room) {
  const [count, write] = textsOf(value, room);
  const found = [];
  for (let at = 0; at < count; at += 1) found.push(write(at));
  return found;
}

/** A text of a pattern. @param {Pattern} pattern @param {number} turn @param {Room} room */
function written(pattern, turn, room) {
  const { pieces, hex } = pattern;
  const columns = (pattern.columns ??= pattern.gaps.map((one) => list(one, room)));
  let text = pieces[0];
  for (let at = 0; at < columns.length; at += 1) {
    const part = columns[at][turn];
    text += (hex[at] ? `0x${part.toString(16)}` : part) + pieces[at + 1];
  }
  return text;
}
