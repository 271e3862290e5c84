// store: going on and back leaves the same tables; what is dirty is what has changed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeStore } from "../../../../forkviz/front/base/store.js";
import { board } from "../support/fixtures.js";

test("a walk to the end and back ends where it began", () => {
  for (const name of ["two-relocated", "recursion", "cycle", "perl"]) {
    const data = board(name);
    const before = structuredClone(data.tables);
    const store = makeStore(data);
    store.go(store.last);
    assert.notDeepEqual(data.tables, before);
    assert.equal(store.step, store.last);
    store.go(0);
    assert.deepEqual(data.tables, before);
  }
});

test("a leap changes what single steps change", () => {
  const leap = makeStore(board("recursion"));
  const walk = makeStore(board("recursion"));
  const target = Math.floor(leap.last / 2);
  const dirty = leap.go(target);
  const seen = new Map();
  for (let step = 1; step <= target; step += 1) {
    for (const [table, rows] of walk.go(step)) {
      seen.set(table, new Set([...(seen.get(table) ?? []), ...rows]));
    }
  }
  assert.deepEqual(leap.tables, walk.tables);
  assert.deepEqual(dirty, seen);
});

test("a step that is no step is the nearest one", () => {
  const store = makeStore(board());
  for (const [wanted, got] of [
    [-3, 0],
    [1e9, store.last],
    ["7", 7],
    [7.4, 7],
    [null, 0],
    ["x", 0],
  ]) {
    store.go(/** @type {any} */ (wanted));
    assert.equal(store.step, got);
  }
});

test("a region is a row without `shown`, with its process", () => {
  const data = board();
  const store = makeStore(data);
  const [row] = store.order("parent");
  const region = store.region("parent", row);
  assert.equal(region.who, "parent");
  assert.equal(region.start, data.tables.parent.start[row]);
  assert.equal(region.title, data.tables.parent.title[row]);
  assert.ok(!("shown" in region));
});

test("rows come by address, and only those that are there are shown", () => {
  const store = makeStore(board("recursion"));
  store.go(store.last);
  const { start, shown } = store.tables.child;
  const starts = store.order("child").map((row) => start[row]);
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  );
  assert.deepEqual(
    store.shown("child"),
    shown.flatMap((one, row) => (one ? [row] : [])),
  );
});

test("words come with their texts, and a log with its lines", () => {
  const data = board();
  const store = makeStore(data);
  const { phase, what, facts, dll } = store.words(0);
  assert.equal(phase, data.words[0][0]);
  assert.equal(what, data.strings[data.words[0][1]]);
  assert.ok(Array.isArray(facts));
  assert.equal(dll, data.words[0][8]);
  assert.equal(store.read(0), null);
  data.log = {
    file: "a.log",
    lines: [
      [3, 0],
      [0, 0],
    ],
  };
  assert.deepEqual(store.read(0), { place: "a.log:3", text: data.strings[0] });
  assert.equal(store.read(1)?.place, "derived");
});

test("data that are others begin anew", () => {
  const data = board();
  const store = makeStore(data);
  const rows = store.order("child").length;
  store.go(5);
  const { parent, child } = data.tables;
  for (const [name, cells] of Object.entries(child)) {
    /** @type {any[]} */ (cells).push(/** @type {any} */ (parent)[name][0]);
  }
  store.renew();
  assert.equal(store.step, 0);
  assert.equal(store.order("child").length, rows + 1);
});
