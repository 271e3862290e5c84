// lazily: what is made when it is asked for is what would have been made at once.

import assert from "node:assert/strict";
import { test } from "node:test";
import { changesAny, changesOf, eachChange } from "../../../../forkviz/front/giving/changes.js";
import { lazyList } from "../../../../forkviz/front/giving/lazily.js";

/** A list of squares, and which of them were made. @param {number} length */
function squares(length) {
  /** @type {number[]} */
  const made = [];
  const list = lazyList(length, (at) => {
    made.push(at);
    return at * at;
  });
  return { list, made };
}

test("an item is made when it is asked for, once", () => {
  const { list, made } = squares(9);
  assert.equal(list.length, 9);
  assert.equal(list[3] + list[3], 18);
  assert.deepEqual(made, [3]);
  assert.equal(list[9], undefined);
  assert.equal(list[-1], undefined);
});

test("as a whole it is the list that it stands for", () => {
  const wanted = [0, 1, 4, 9];
  assert.deepEqual([...squares(4).list], wanted);
  assert.deepEqual(
    squares(4).list.map((one) => one),
    wanted,
  );
  assert.equal(JSON.stringify(squares(4).list), JSON.stringify(wanted));
  assert.deepEqual(Object.keys(squares(2).list), ["0", "1"]);
  assert.ok(Array.isArray(squares(0).list));
});

/** Three steps of two columns of a table, and of one of another. */
function folded() {
  const packed = {
    lengths: [0, 2, 1, 1],
    which: [0, 1, 0, 2],
    cells: /** @type {[number, number][]} */ ([
      [0, 0],
      [1, 1],
      [0, 1],
    ]),
    rows: [[0, 0], [1], [1]],
    now: [[5, 7], ["x"], ["y"]],
  };
  const data = /** @type {any} */ ({
    tables: { a: { c: [1, 2], d: ["", "z"] }, b: { c: [3, 4], d: ["u", "v"] } },
    tableNames: ["a", "b"],
    columnNames: ["c", "d"],
  });
  data.changes = changesOf(packed, data);
  return data;
}

const WANTED = [
  [],
  [
    [0, 0, 0, 5, 1],
    [1, 1, 1, "x", "v"],
  ],
  [[0, 0, 0, 7, 5]],
  [[0, 1, 1, "y", "z"]],
];

test("a step's changes know what was before, whichever step is asked for first", () => {
  for (const first of [0, 3, 1]) {
    const { changes } = folded();
    assert.deepEqual(changes[first], WANTED[first]);
    assert.deepEqual([...changes], WANTED);
  }
});

test("the changes of a table are the same from folded data and from plain ones", () => {
  for (const name of ["a", "b", "none"]) {
    /** @type {any[][]} */
    const [told, plain] = [[], []];
    const data = folded();
    data.tables.a.c[0] = 99; // one has gone on meanwhile
    eachChange(data, name, (...said) => told.push(said.slice(0, 4)));
    eachChange({ ...data, changes: WANTED }, name, (...said) => plain.push(said.slice(0, 4)));
    assert.deepEqual(told, plain);
    assert.equal(changesAny(data, name), told.length > 0);
    assert.equal(changesAny({ ...data, changes: WANTED }, name), told.length > 0);
  }
});

test("a table's first change says what was before it", () => {
  /** @type {any[]} */
  const told = [];
  const data = folded();
  data.tables.a.c[0] = 99;
  eachChange(data, "a", (...said) => told.push(said));
  assert.deepEqual(told[0], [1, "c", 0, 5, 1]);
});
