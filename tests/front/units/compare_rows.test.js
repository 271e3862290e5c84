// The rows of a comparison: where both forks stand, which rows differ, and what leads along them.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  beforeOf,
  labelsOf,
  makeRows,
  nextOf,
  placeIn,
  rowsOfSteps,
} from "../../../forkviz/front/compare/rows.js";

/**
 * Seven rows: A has no step in 2, B none in 3 and 4; row 3 decides.
 * @returns {any}
 */
const data = () => ({
  pairs: [
    [0, 0],
    [1, 1],
    [null, 2],
    [2, null],
    [3, null],
    [4, 3],
    [5, 4],
  ],
  shown: [
    [0, 0],
    [1, 1],
    [1, 2],
    [2, 4],
    [3, 3],
    [4, 3],
    [5, 4],
  ],
  rows: [
    [2, "only B", "", "B looks"],
    [3, "only A", "A keeps it", ""],
    [5, "differs", "A lands", "B fails"],
  ],
  decides: { row: 3, matter: [3, 5] },
});

test("a row is held between the first and the last", () => {
  const rows = makeRows(data());
  assert.equal(rows.last, 6);
  assert.deepEqual([-3, 0, 2.4, 6, 99, NaN].map(rows.held), [0, 0, 2, 6, 6, 0]);
});

test("a step of a side leads to its row, also where the other side has none", () => {
  const rows = makeRows(data());
  assert.deepEqual(
    [0, 2, 3, 4].map((step) => rows.rowOf("a", step)),
    [0, 3, 4, 5],
  );
  assert.deepEqual(
    [0, 2, 3, 4].map((step) => rows.rowOf("b", step)),
    [0, 2, 5, 6],
  );
  assert.equal(rows.rowOf("a", 77), 0);
});

test("both sides are shown where the row has them", () => {
  const rows = makeRows(data());
  assert.deepEqual(rows.shown(2), { a: 1, b: 2 });
  assert.deepEqual(rows.shown(3), { a: 2, b: 4 });
});

test("a side without a step waits, but not in the row that decides", () => {
  const rows = makeRows(data());
  const waiting = (/** @type {"a" | "b"} */ side) =>
    data()
      .pairs.map((_, row) => row)
      .filter((row) => rows.waits(row, side));
  assert.deepEqual(waiting("a"), [2]);
  assert.deepEqual(waiting("b"), [4]);
});

test("what differs is known by its row, and what matters is a part of it", () => {
  const rows = makeRows(data());
  assert.deepEqual(rows.all, [2, 3, 5]);
  assert.deepEqual(rows.matter, [3, 5]);
  assert.deepEqual(rows.difference(3), { row: 3, kind: "only A", a: "A keeps it", b: "" });
  assert.equal(rows.difference(4), null);
});

test("the next one and the one before stay where there is none", () => {
  const rows = [2, 3, 5];
  assert.deepEqual(
    [0, 2, 4, 5].map((row) => nextOf(rows, row)),
    [2, 3, 5, 5],
  );
  assert.deepEqual(
    [0, 2, 4, 6].map((row) => beforeOf(rows, row)),
    [0, 2, 3, 5],
  );
  assert.equal(nextOf([], 4), 4);
  assert.equal(beforeOf([], 4), 4);
});

test("steps of both sides are rows, ascending, each once", () => {
  const rows = makeRows(data());
  assert.deepEqual(rowsOfSteps(rows, { a: [4, 0], b: [3, 2] }), [0, 2, 5]);
});

test("a row says which of how many it is", () => {
  assert.equal(placeIn([2, 3, 5], 3), "2 of 3");
  assert.equal(placeIn([2, 3, 5], 4), "3 in all");
  assert.equal(placeIn([], 4), "none");
});

test("the forks are told apart by their policies, by what is changed, or by their titles", () => {
  const of = (/** @type {string[]} */ ...said) =>
    labelsOf(
      /** @type {any} */ ({
        a: { policy: said[0], title: said[1] },
        b: { policy: said[2], title: said[3] },
      }),
    );
  assert.deepEqual(of("old", "x", "new", "x"), { a: "old", b: "new" });
  assert.deepEqual(of("p", "perl", "p", "perl, without a.dll"), {
    a: "as it is",
    b: "without a.dll",
  });
  assert.deepEqual(of("p", "perl", "p", "ruby"), { a: "perl", b: "ruby" });
  assert.deepEqual(of("p", "perl", "p", "perl"), { a: "p", b: "p" });
});
