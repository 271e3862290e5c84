// recursion: the cards of the calls that run, and what is said of the places that the child holds.

import assert from "node:assert/strict";
import { test } from "node:test";

import { cardsOf, saidOf, saidOfDepth, standings } from "../../../forkviz/front/panes/recursion.js";

const NUMBERS = new Map([
  ["a.dll", 0],
  ["b.dll", 1],
]);

function tables(more = {}) {
  return {
    frames: {
      shown: [1, 1, 1, 0],
      current: ["b.dll", "b.dll", "a.dll", ""],
      block: [0x10000, -1, -1, -1],
      ...more.frames,
    },
    places: { standing: ["elsewhere", "reserved"], base: [0x750000, 0x740000], ...more.places },
    child: { start: [0x10000, 0x10000], end: [0x20000, 0x30000], shown: [0, 1] },
  };
}

test("a card for each call that runs, numbered from 0, the last one is this step's", () => {
  const cards = cardsOf(tables(), "", NUMBERS);
  assert.deepEqual(
    cards.map(({ number, name, dll, now }) => [number, name, dll, now]),
    [
      [0, "b.dll", 1, false],
      [1, "b.dll", 1, false],
      [2, "a.dll", 0, true],
    ],
  );
  assert.deepEqual([cards[0].said, cards[0].address, cards[0].size], ["holds", 0x10000, 0x20000]);
  assert.equal(cards[1].said, "holds nothing yet");
  assert.deepEqual([cards[2].said, cards[2].address], ["≈ on trial at", 0x750000]);
});

test("the last card says how the DLL stands, and where the step fails", () => {
  const said = (standing, kind = "") =>
    cardsOf(tables({ places: { standing: [standing, ""], base: [1, 2] } }), kind, NUMBERS).at(-1)
      ?.said;
  assert.equal(said("same place"), "✓ loaded at");
  assert.equal(said("interim"), "≈ on trial at");
  assert.equal(said("not yet"), "holds nothing yet");
  assert.equal(said("not yet", "failure"), "✗ fails here");
  assert.equal(cardsOf(tables({ frames: { shown: [0, 0, 0, 0] } }), "", NUMBERS).length, 0);
});

test("a standing tells the step since when", () => {
  const data = {
    tableNames: ["child", "places"],
    columnNames: ["base", "standing"],
    dlls: [{}, {}],
    changes: [
      [],
      [
        [1, 1, 0, "reserved", "not yet"],
        [1, 0, 0, 5, 0],
      ],
      [[0, 1, 0, "x", "y"]],
      [[1, 1, 0, "same place", "reserved"]],
    ],
  };
  const found = standings(data);
  const of = (row) => found.get(row) ?? [];
  assert.deepEqual(found.get(0), [
    [1, "reserved"],
    [3, "same place"],
  ]);
  assert.equal(saidOf(of(0), "reserved", 2), "kept since step 1");
  assert.equal(saidOf(of(0), "same place", 3), "loaded, step 3");
  assert.equal(saidOf(of(1), "not yet", 3), "not reached");
});

test("the depth is a retry", () => {
  assert.deepEqual(
    [saidOfDepth(0, 6), saidOfDepth(3, 6), saidOfDepth(3)],
    ["first call", "retry 3 of 6", "retry 3"],
  );
});
