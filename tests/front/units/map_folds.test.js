// folds: what no step touches is folded, and nothing else.

import assert from "node:assert/strict";
import { test } from "node:test";

import { countOf, foldsOf, titleOf } from "../../../forkviz/front/panes/map/folds.js";
import { makeGround } from "../../../forkviz/front/panes/map/ground.js";
import { someSpans } from "./map_chance.js";

const stays = (/** @type {{stays: boolean}} */ span) => span.stays;
const region = (/** @type {number} */ start, /** @type {number} */ end, more = {}) => ({
  start,
  end,
  stays: true,
  windows: false,
  use: "unknown",
  title: "private",
  ...more,
});

test("neighbours that stay are one fold, and what does not stay parts them", () => {
  const spans = [
    region(0x1000, 0x2000),
    region(0x2000, 0x3000),
    region(0x4000, 0x5000, { stays: false }),
    region(0x6000, 0x7000),
    region(0x8000, 0x9000),
    region(0x9000, 0xa000),
  ];
  const folds = foldsOf(makeGround(spans), stays);
  assert.deepEqual(
    folds.map(({ start, end, spans: rows }) => [start, end, rows]),
    [
      [0x1000, 0x3000, [0, 1]],
      [0x6000, 0xa000, [3, 4, 5]],
    ],
  );
});

test("one region alone is no fold, be it in both processes", () => {
  const spans = [
    region(0x1000, 0x2000),
    region(0x1000, 0x2000),
    region(0x4000, 0x5000, { stays: false }),
    region(0x6000, 0x7000),
  ];
  assert.deepEqual(foldsOf(makeGround(spans), stays), []);
});

test("what would be cut is not folded; what is covered as a whole is", () => {
  const cut = [
    region(0x1000, 0x4000),
    region(0x2000, 0x3000, { stays: false }),
    region(0x4000, 0x5000),
  ];
  assert.deepEqual(foldsOf(makeGround(cut), stays), []);
  const covered = [
    region(0x1000, 0x2000),
    region(0x3000, 0x4000),
    region(0x0, 0x9000, { stays: false }),
  ];
  assert.deepEqual(
    foldsOf(makeGround(covered), stays).map(({ start, end }) => [start, end]),
    [[0x1000, 0x4000]],
  );
});

test("a wide gap parts a long run", () => {
  const many = (/** @type {number} */ from) =>
    Array.from({ length: 20 }, (_, i) => region(from + i * 0x2000, from + i * 0x2000 + 0x1000));
  assert.equal(foldsOf(makeGround([...many(0x10000), ...many(2 ** 32)]), stays).length, 2);
  assert.equal(foldsOf(makeGround([...many(0x10000), ...many(0x10000000)]), stays).length, 1);
  assert.equal(
    foldsOf(makeGround([...many(0x10000), region(2 ** 32, 2 ** 32 + 0x1000)]), stays).length,
    1,
  );
});

test("of random spaces, no border of what does not stay is within a fold, and no fold meets another", () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const ground = makeGround(someSpans(seed, 40));
    const folds = foldsOf(ground, stays);
    folds.forEach((fold, i) => {
      assert.ok(!i || folds[i - 1].end <= fold.start);
      assert.ok(countOf(fold.spans, ground.spans) >= 2);
      for (const one of fold.spans) assert.ok(ground.spans[one].stays);
      for (const { start, end, stays: same } of ground.spans) {
        if (same) continue;
        for (const border of [start, end])
          assert.ok(border <= fold.start || border >= fold.end, `seed ${seed}`);
      }
    });
  }
});

test("a fold says how many regions it has, and what they are", () => {
  const dll = (/** @type {number} */ i, more = {}) =>
    region(i * 0x1000, i * 0x1000 + 0x800, { use: "image", title: `${i}.dll`, ...more });
  assert.equal(
    titleOf([1, 2, 3].flatMap((i) => [dll(i, { windows: true }), dll(i, { windows: true })])),
    "3 Windows DLLs",
  );
  assert.equal(titleOf([dll(1), dll(2)]), "2 regions: 1.dll, 2.dll");
  assert.equal(
    titleOf([dll(1), dll(2), dll(3), dll(4), dll(5, { windows: true })]),
    "5 regions: 1.dll, 2.dll, 3.dll, …",
  );
  assert.equal(
    titleOf([region(1, 2), region(3, 4), region(5, 6, { use: "stack" })]),
    "3 regions: private, stacks",
  );
});
