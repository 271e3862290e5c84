// layout: for every size each pane has a place of its own, none lies on another, none sticks out.

import assert from "node:assert/strict";
import { test } from "node:test";

import { choicesOf } from "../../../forkviz/front/layout/choices.js";
import { planOf } from "../../../forkviz/front/layout/plan.js";
import { GAP, leastOf, parted, placesOf } from "../../../forkviz/front/layout/rects.js";
import { sizeOf, tallOf, typeOf } from "../../../forkviz/front/layout/sizes.js";

const ALL = ["space", "why", "recursion", "sorting", "algorithm", "calls", "said"];
const ROOMS = [
  [374, 500],
  [684, 480],
  [837, 275],
  [944, 400],
  [1264, 530],
  [1904, 800],
  [3424, 1200],
];
const SCENES = [
  { unused: ["recursion"], folded: ["recursion", "sorting"] },
  { unused: [], folded: [] },
  { unused: ["recursion"], folded: ["recursion", "sorting", "algorithm", "calls", "said"] },
  { unused: [], folded: ALL.slice(1) },
];

function laid(width, height, { unused, folded }, more = {}) {
  const size = sizeOf(width + 16);
  const panes = new Set(size === "wide" ? ALL : ALL.slice(0, -1));
  const plan = planOf({
    size,
    panes,
    width,
    height,
    kind: "whole",
    folded: (name) => folded.includes(name),
    unused: (name) => unused.includes(name),
    ...more,
  });
  const box = { x: 0, y: 0, width, height: Math.max(height, leastOf(plan)[1]) };
  return {
    plan,
    box,
    panes: more.panes ?? panes,
    ...placesOf(plan, box, more.chosen ?? (() => undefined)),
  };
}

const apart = (a, b) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

function inOrder({ places, box, panes }) {
  const shown = places.flatMap((place) => place.panes);
  assert.deepEqual([...shown].sort(), [...panes].sort());
  for (const { box: one, panes: names } of places) {
    assert.ok(
      one.x >= 0 && one.y >= 0 && one.x + one.width <= box.width + 1,
      `${names} sticks out`,
    );
    assert.ok(one.y + one.height <= box.height + 1, `${names} sticks out below`);
    assert.ok(one.width >= 100 && one.height >= 32, `${names} is too small`);
  }
  places.forEach((a, i) =>
    places
      .slice(i + 1)
      .forEach((b) => assert.ok(apart(a.box, b.box), `${a.panes} lies on ${b.panes}`)),
  );
}

test("sizes are those of the design", () => {
  assert.deepEqual([390, 699, 700, 1099, 1100, 1599, 1600, 3440].map(sizeOf), [
    "phone",
    "phone",
    "narrow",
    "narrow",
    "middle",
    "middle",
    "wide",
    "wide",
  ]);
  assert.deepEqual([533, 559, 560, 699, 700].map(tallOf), ["least", "least", "low", "low", "high"]);
  for (const size of /** @type {const} */ (["phone", "narrow", "middle", "wide"])) {
    for (const type of [typeOf(size), typeOf(size, true)])
      assert.ok(Math.min(...Object.values(type)) >= 12);
  }
  // On a projector, and less only where the explorer has no such screen.
  for (const size of /** @type {const} */ (["middle", "wide"]))
    assert.ok(Math.min(...Object.values(typeOf(size, true))) >= 20);
});

for (const [width, height] of ROOMS) {
  test(`at ${width} by ${height} no pane lies on another`, () => {
    for (const scene of SCENES) inOrder(laid(width, height, scene));
    for (const names of [
      ["space"],
      ["recursion", "calls"],
      ["space", "why", "calls"],
      ["why", "sorting", "algorithm", "calls"],
    ]) {
      inOrder(laid(width, height, SCENES[0], { kind: "some", panes: new Set(names) }));
    }
    for (const kind of ["still", "present"])
      inOrder({ ...laid(width, height, SCENES[0], { kind, panes: new Set(["space", "why"]) }) });
    inOrder(
      laid(width, height, SCENES[0], {
        kind: "aligned",
        panes: new Set(["space", "why", "calls"]),
      }),
    );
  });
}

test("map and words are both there, as large as they must be", () => {
  for (const [width, height] of ROOMS) {
    for (const scene of SCENES.slice(0, 3)) {
      const { places } = laid(width, height, scene);
      const of = (name) => /** @type {any} */ (places.find(({ panes }) => panes.includes(name)));
      assert.equal(of("space").panes.length, 1);
      assert.equal(of("why").panes[0], "why");
      assert.ok(of("space").box.width >= 370 && of("space").box.height >= 240, `${width}: the map`);
      assert.ok(of("why").box.width >= 300 && of("why").box.height >= 160, `${width}: the words`);
    }
  }
});

test("the columns are the design's", () => {
  const { places } = laid(1264, 536, SCENES[0]);
  const of = (name) => /** @type {any} */ (places.find(({ panes }) => panes.includes(name))).box;
  assert.equal(of("space").width, 586);
  assert.equal(of("recursion").height, 32);
  assert.equal(of("recursion").y, of("sorting").y);
  assert.ok(of("recursion").y + 32 === 536);
  const deep = laid(1264, 536, SCENES[1]).places;
  assert.deepEqual(
    deep.map(({ panes }) => panes),
    [["space"], ["why"], ["recursion"], ["calls", "sorting"], ["algorithm"]],
  );
});

test("what is dragged is kept, and no pane gets less than its least size", () => {
  const { separators } = laid(1264, 536, SCENES[0]);
  assert.ok(separators.length >= 3);
  const [line] = separators;
  assert.equal(line.split.dir, "row");
  const chosen = (split, key) =>
    split.id === "middle" ? { space: 900, "middle-right": 100 }[key] : undefined;
  const { places } = laid(1264, 536, SCENES[0], { chosen });
  const of = (name) => /** @type {any} */ (places.find(({ panes }) => panes.includes(name))).box;
  assert.ok(of("space").width > 586);
  assert.ok(of("why").width >= 300);
});

test("a length is parted by weight", () => {
  assert.deepEqual(parted(100, [1, 3], [0, 0]), [25, 75]);
  assert.deepEqual(parted(100, [1, 3], [40, 0]), [40, 60]);
  assert.deepEqual(parted(100, [1, 1, 2], [40, 0, 0]).map(Math.round), [40, 20, 40]);
  assert.deepEqual(parted(50, [1, 1], [40, 40]), [40, 40]);
  assert.equal(GAP, 8);
});

test("what was kept may be anything", () => {
  for (const kept of [
    null,
    3,
    "x",
    [],
    { folded: 3, tabs: [], sizes: { a: 3 }, full: {} },
    { sizes: { a: { b: "c" } } },
  ]) {
    const choices = choicesOf(kept);
    assert.deepEqual(Object.keys(choices).sort(), ["folded", "full", "sizes", "tabs"]);
    assert.ok(
      Object.values(choices.sizes).every((of) =>
        Object.values(of).every((one) => typeof one === "number"),
      ),
    );
    assert.equal(choices.full, "");
  }
  const kept = {
    folded: { calls: true },
    tabs: { algorithm: "calls" },
    sizes: { middle: { space: 3 } },
    full: "why",
  };
  assert.deepEqual(choicesOf(JSON.parse(JSON.stringify(kept))), kept);
});
