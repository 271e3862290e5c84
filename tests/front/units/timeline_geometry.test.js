// geometry: boxes fill the room in their order, none too narrow; steps stand in them, and are found.

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  LEAST_PX,
  layOut,
  namesIn,
  shares,
} from "../../../forkviz/front/panes/timeline/geometry.js";

/** @param {number[]} counts @param {number | null} [unreached] */
function tables(counts, unreached = null) {
  let at = 1; // step 0 comes before the first phase
  const left = [];
  const right = [];
  for (const count of counts) {
    left.push(at - 0.5);
    at += count;
    right.push(at - 0.5);
  }
  return {
    last: at - 1,
    tables: {
      bands: { left, right, who: counts.map((_, i) => (i % 3 ? "parent" : "child")) },
      unreached: { after: unreached === null ? [] : [unreached] },
    },
  };
}

function chance(seed) {
  let state = seed;
  return (most) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % most;
  };
}

test("shares fill the room, keep the least where it is there, and go by weight", () => {
  const pick = chance(3);
  for (let round = 0; round < 200; round += 1) {
    const weights = Array.from({ length: 1 + pick(40) }, () => 1 + pick(100) ** 0.85);
    const room = 200 + pick(2000);
    const widths = shares(weights, room);
    const sum = widths.reduce((all, one) => all + one, 0);
    assert.ok(Math.abs(sum - room) < 1e-6, `${sum} of ${room}`);
    const least = Math.min(LEAST_PX, room / weights.length);
    for (const width of widths) assert.ok(width >= least - 1e-9);
    weights.forEach((weight, i) =>
      weights.forEach((other, j) => {
        if (weight > other) assert.ok(widths[i] >= widths[j] - 1e-9);
      }),
    );
  }
});

test("boxes follow each other without a gap, and steps from left to right within them", () => {
  const pick = chance(5);
  for (let round = 0; round < 100; round += 1) {
    const counts = Array.from({ length: 1 + pick(25) }, () => 1 + pick(30));
    const { tables: given, last } = tables(counts, round % 2 ? pick(counts[0]) : null);
    const width = 300 + pick(1500);
    const laid = layOut(given, last, width, { missing: 180 });
    let edge = 0;
    for (const box of laid.boxes) {
      assert.equal(box.left, edge);
      edge = box.right;
    }
    assert.ok(Math.abs(edge - width) < 1e-6);
    let before = -1;
    for (let step = 0; step <= last; step += 1) {
      const x = laid.at(step);
      assert.ok(x > before, `step ${step}`);
      before = x;
      assert.equal(laid.step(x), step);
      const box = laid.boxes.find(
        (one) => one.count && one.first <= step && step < one.first + one.count,
      );
      assert.ok(box && box.left < x && x < box.right);
    }
    assert.equal(laid.step(-50), 0);
    assert.equal(laid.step(width + 50), last);
  }
});

test("what is not reached has a box of its own, and no step stands in it", () => {
  const { tables: given, last } = tables([3, 4, 10, 2], 17);
  const laid = layOut(given, last, 800, { missing: 180 });
  const nth = laid.boxes.findIndex((box) => box.count === 0);
  assert.equal(nth, 3);
  const box = laid.boxes[nth];
  assert.equal(box.right - box.left, 180);
  assert.equal(laid.step(box.left + 2), 17);
  assert.equal(laid.step(box.right - 2), 18);
});

test("a trace without a phase is one box", () => {
  const laid = layOut(
    { bands: { left: [], right: [], who: [] }, unreached: { after: [] } },
    9,
    500,
  );
  assert.equal(laid.boxes.length, 1);
  for (let step = 0; step <= 9; step += 1) assert.equal(laid.step(laid.at(step)), step);
});

test("every phase has room for its number, in a smaller font where there is less", () => {
  const widthOf = (text, size) => text.length * size * 0.75;
  const counts = Array.from({ length: 21 }, (_, i) => (i % 5 ? 1 : 30));
  const { tables: given, last } = tables(counts, counts[0]);
  given.bands.name = counts.map((_, i) => `P${i + 1}`);
  Object.assign(given.unreached, { first: ["C5"], last: ["C8"] });
  for (const [width, wanted, size] of [
    [1800, 16, 16],
    [1200, 14, 14],
    [646, 14, 12],
  ]) {
    const names = namesIn(given, width, wanted, widthOf);
    assert.equal(names.size, size);
    const { boxes } = layOut(given, last, width, { missing: 180, least: names.least });
    assert.equal(boxes.length, 22);
    for (const box of boxes) assert.ok(box.right - box.left >= widthOf("P21", size) + 2 - 1e-9);
    assert.ok(Math.abs((boxes.at(-1)?.right ?? 0) - width) < 1e-6);
  }
});

test("where there are more phases than fit, the font is not below the smallest", () => {
  const widthOf = (text, size) => text.length * size * 0.75;
  const { tables: given, last } = tables(Array(120).fill(2));
  given.bands.name = given.bands.left.map((_, i) => `P${(i % 14) + 1}`);
  given.unreached.first = [];
  const { size, least } = namesIn(given, 900, 16, widthOf);
  assert.equal(size, 12);
  const { boxes } = layOut(given, last, 900, { least });
  for (const box of boxes) assert.ok(Math.abs(box.right - box.left - 7.5) < 1e-6);
});
