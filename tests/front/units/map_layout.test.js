// layout: addresses to pixels and back, monotone and exact at the borders.

import assert from "node:assert/strict";
import { test } from "node:test";

import { foldsOf } from "../../../forkviz/front/panes/map/folds.js";
import { makeGround } from "../../../forkviz/front/panes/map/ground.js";
import { makeLayout, sizesFor } from "../../../forkviz/front/panes/map/layout.js";
import { chance, someSpans } from "./map_chance.js";

const sizes = sizesFor(12);

/** @param {number} seed */
function someLayout(seed) {
  const next = chance(seed + 1000);
  const ground = makeGround(someSpans(seed, 1 + next(60)));
  const all = foldsOf(ground, (span) => span.stays);
  const folds = all.filter(() => next(3) > 0);
  const { start, end } = ground.spans[next(ground.spans.length)];
  const height = [0, 300, 500, 900, 4000][next(5)];
  return {
    ground,
    folds,
    height,
    focus: /** @type {[number, number]} */ ([start, end]),
    layout: makeLayout(ground, { folds, focus: [[start, end]], height, sizes }),
  };
}

test("a border has a pixel, and the pixel leads back to it", () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const { ground, layout } = someLayout(seed);
    for (const border of ground.borders) assert.equal(layout.address(layout.y(border)), border);
    assert.equal(layout.y(ground.borders[0]), 0);
    assert.equal(layout.y(ground.borders[ground.borders.length - 1]), layout.total);
  }
});

test("a higher address is at a lower place of the map", () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const { ground, layout } = someLayout(seed);
    const next = chance(seed);
    const top = ground.borders[ground.borders.length - 1];
    const addresses = [...ground.borders, ...Array.from({ length: 50 }, () => next(top))].sort(
      (a, b) => a - b,
    );
    addresses.forEach((address, i) => {
      if (i && address > addresses[i - 1] && addresses[i - 1] >= ground.borders[0]) {
        const [above, below] = [layout.y(addresses[i - 1]), layout.y(address)];
        assert.ok(below >= above, `${address} of seed ${seed}`);
        if (ground.borders.includes(address))
          assert.ok(below > above, `${address} of seed ${seed}`);
      }
    });
  }
});

test("beyond its ends are its ends", () => {
  const { ground, layout } = someLayout(7);
  assert.equal(layout.y(0), 0);
  assert.equal(layout.y(2 ** 47), layout.total);
  assert.equal(layout.address(-50), ground.borders[0]);
  assert.equal(layout.address(layout.total + 50), ground.borders[ground.borders.length - 1]);
});

test("each region outside of a fold is as high as a row, and each fold is one", () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const { ground, folds, layout } = someLayout(seed);
    ground.spans.forEach(({ start, end }, i) => {
      if (folds.some((fold) => start < fold.end && fold.start < end)) return;
      assert.ok(layout.y(end) - layout.y(start) >= sizes.row - 1e-9, `${i} of seed ${seed}`);
    });
    for (const fold of folds) {
      assert.ok(Math.abs(layout.tops[fold.last] - layout.tops[fold.first] - sizes.fold) < 1e-9);
    }
  }
});

test("what the step is about is high, and all else is as high as without it where there is no room", () => {
  const spans = [1, 2, 3, 4].map((i) => ({
    start: i * 0x100000,
    end: i * 0x100000 + 0x10000,
    stays: false,
  }));
  const ground = makeGround(spans);
  const asked = { folds: [], height: 0, sizes };
  const plain = makeLayout(ground, { ...asked, focus: [] });
  const about = makeLayout(ground, { ...asked, focus: [[0x200000, 0x210000]] });
  assert.ok(Math.abs(about.y(0x210000) - about.y(0x200000) - sizes.place) < 1e-9);
  assert.equal(about.y(0x200000), plain.y(0x200000));
  assert.equal(about.total - about.y(0x210000), plain.total - plain.y(0x210000));
});

test("a gap is squashed, however large it is", () => {
  const ground = makeGround([
    { start: 0x10000, end: 0x20000, stays: false },
    { start: 2 ** 46, end: 2 ** 46 + 0x1000, stays: false },
  ]);
  const layout = makeLayout(ground, { folds: [], focus: [], height: 0, sizes });
  assert.equal(layout.y(2 ** 46) - layout.y(0x20000), sizes.gap);
});

test("room that is left is given to the regions, and not more than there is", () => {
  for (let seed = 0; seed < 100; seed += 1) {
    const { layout, height } = someLayout(seed);
    const { ground, folds, focus } = someLayout(seed);
    const least = makeLayout(ground, { folds, focus: [focus], height: 0, sizes }).total;
    assert.ok(layout.total <= Math.max(height, least) + 1e-6);
    assert.ok(layout.total >= least - 1e-6);
  }
});

test("the same is laid out the same", () => {
  for (let seed = 0; seed < 20; seed += 1)
    assert.deepEqual(someLayout(seed).layout.tops, someLayout(seed).layout.tops);
});
