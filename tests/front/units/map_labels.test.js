// labels, view and words of the map: nothing overlaps, the place stays in sight, sums are right.

import assert from "node:assert/strict";
import { test } from "node:test";

import { fitted } from "../../../forkviz/front/base/text/measure.js";
import { placed } from "../../../forkviz/front/panes/map/labels.js";
import { PAD, farthest, held, withInSight, zoomed } from "../../../forkviz/front/panes/map/view.js";
import { stateOfFold, textOfSelection } from "../../../forkviz/front/panes/map/words.js";
import { chance } from "./map_chance.js";

test("labels never overlap, the first rank goes first, and none that has room is left out", () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const next = chance(seed);
    const wanted = Array.from({ length: next(80) }, () => ({
      y: next(600),
      height: 12 + next(8),
      rank: next(4),
    }));
    const taken = placed(wanted);
    const meets = (
      /** @type {{y: number, height: number}} */ a,
      /** @type {{y: number, height: number}} */ b,
    ) => Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 1e-6;
    taken.forEach((one, i) =>
      taken.slice(i + 1).forEach((other) => assert.ok(!meets(one, other), `seed ${seed}`)),
    );
    for (const one of wanted) {
      if (!taken.includes(one))
        assert.ok(
          taken.some((other) => meets(one, other) && other.rank <= one.rank),
          `seed ${seed}`,
        );
    }
  }
});

test("a text is cut to its room, or left out", () => {
  const width = (/** @type {string} */ text) => text.length * 7;
  assert.equal(fitted("cygwin1.dll", 200, width), "cygwin1.dll");
  assert.equal(fitted("cygwin1.dll", 50, width), "cygwin…");
  assert.equal(fitted("cygwin1.dll", 15, width), "");
});

test("what is to be seen is in sight with its neighbours, by the least move", () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const next = chance(seed);
    const height = 100 + next(800);
    const total = 50 + next(4000);
    const from = next(total);
    const span = /** @type {[number, number]} */ ([from, Math.min(from + next(300), total)]);
    const before = held({ top: next(4000), zoom: 1 }, height, total);
    const view = withInSight(before, height, total, span);
    assert.ok(view.top >= -PAD && (view.top + height <= total + PAD + 1e-6 || view.top <= -PAD));
    assert.ok(span[0] >= view.top - 1e-6);
    if (span[1] - span[0] <= height) assert.ok(span[1] <= view.top + height + 1e-6, `seed ${seed}`);
    assert.deepEqual(withInSight(view, height, total, span), view);
  }
});

test("zooming keeps the place under the pointer, and ends where all is in sight", () => {
  const view = zoomed({ top: 1000, zoom: 1 }, 2, 1200, 500, 5000);
  assert.equal((1200 - view.top) * view.zoom, 200);
  const all = zoomed(view, 1e-9, 1200, 500, 5000);
  assert.equal(all.zoom, farthest(500, 5000));
  assert.ok(all.top + 500 / all.zoom >= 5000);
});

const one = (/** @type {number} */ start, /** @type {number} */ size, kind = "images") => ({
  start,
  end: start + size,
  title: "x",
  kind,
});

test("a selection says where one is, how far two are apart, and sums of more", () => {
  assert.equal(textOfSelection([]), "");
  assert.equal(
    textOfSelection([{ ...one(0x10000, 0x10000), title: "[heap]" }]),
    "heap: 0x10000 – 0x20000, 64 KiB",
  );
  assert.equal(
    textOfSelection([one(0x3fd3a0000, 0x1e000), one(0x3fd330000, 0x12000)]),
    "2 selected, 192 KiB · 376 KiB apart",
  );
  assert.equal(
    textOfSelection([one(0x10000, 0x10000), one(0x20000, 0x1000)]),
    "2 selected, 68 KiB · side by side",
  );
  assert.equal(
    textOfSelection([one(0x10000, 0x10000), one(0x18000, 0x1000)]),
    "2 selected, 68 KiB · overlapping",
  );
  assert.equal(
    textOfSelection([one(0, 0x100000), one(2 ** 21, 0x100000), one(2 ** 22, 0x80000, "private")]),
    "3 selected: images 2 MiB, private 512 KiB",
  );
});

test("a fold says whether the processes are the same in it", () => {
  const seen = { columns: 2, differ: 0, assumed: false, narrow: false };
  assert.equal(stateOfFold(seen), "no change");
  assert.equal(stateOfFold({ ...seen, assumed: true }), "no change, assumed");
  assert.equal(stateOfFold({ ...seen, differ: 1 }), "≠ 1 differs");
  assert.equal(stateOfFold({ ...seen, columns: 1 }), "");
});
