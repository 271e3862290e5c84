// space: the map of parent and child, drawn in a figure.

import assert from "node:assert/strict";
import { test } from "node:test";
import { board } from "../support/fixtures.js";
import { paneOf } from "../support/panes.js";

test("at each step the place that the step is about is in sight", async () => {
  const { ui, store, part, figure } = await paneOf("space", board("recursion"));
  const height = 150;
  figure.setv({ inner_height: height }); // so low that the map has to scroll
  let seen = 0;
  for (let step = 0; step <= store.last; step += 1) {
    ui.go(step);
    const [start, end] = [store.tables.focus.start[0], store.tables.focus.end[0]];
    if (start === null || end === null) continue;
    const [top, bottom] = [part.top(), part.top() + height / part.zoom()];
    if (part.y(end) - part.y(start) > bottom - top) continue;
    seen += 1;
    assert.ok(part.y(start) >= top && part.y(end) <= bottom, `step ${step}`);
  }
  assert.ok(seen > 3, "no step is about a place");
});

test("each region that is shown has a box in its column, high addresses below low ones", async () => {
  const { ui, store, part } = await paneOf("space");
  ui.go(store.last);
  part.unfold(true);
  for (const who of /** @type {const} */ (["parent", "child"])) {
    const heights = store.order(who).map((row) => part.y(store.region(who, row).start));
    assert.ok(heights.length > 0);
    heights.forEach((y, i) => assert.ok(i === 0 || y >= heights[i - 1], `${who}: row ${i}`));
  }
  assert.ok(part.map.boxes.length > 0);
});

test("an address has one height, and the height that address", async () => {
  const { store, part } = await paneOf("space");
  for (const row of store.order("parent").slice(0, 40)) {
    const { start } = store.region("parent", row);
    const y = part.y(start);
    assert.ok(Math.abs(part.y(part.address(y)) - y) < 1);
  }
});

test("zooming in shows fewer addresses, and reset shows what was there", async () => {
  const { part } = await paneOf("space");
  const before = [part.top(), part.zoom()];
  part.zoomBy(0.25);
  assert.ok(part.zoom() > before[1]);
  assert.notEqual(part.kept(), null);
  part.reset();
  assert.deepEqual([part.top(), part.zoom()], before);
  assert.equal(part.kept(), null);
});

test("a capture without a child has one column", async () => {
  const one = await paneOf("space", { ...board(), still: true, heads: ["capture", ""] });
  assert.equal(one.part.map.columns.length, 1);
  const { part } = await paneOf("space");
  assert.equal(part.map.columns.length, 2);
});
