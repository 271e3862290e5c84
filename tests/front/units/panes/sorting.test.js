// sorting: a box for each DLL of the import graph, as the sort has it at the step.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawnBy } from "../support/bokeh.js";
import { board } from "../support/fixtures.js";
import { frames, one, texts } from "../support/page.js";
import { paneOf } from "../support/panes.js";

const MARKS = ["unvisited", "visited", "appended"];

test("at each step each DLL has one box, by its mark, and the new list is shown", async () => {
  const { ui, store, figure } = await paneOf("sorting");
  for (let step = 0; step <= store.last; step += 1) {
    ui.go(step);
    const { nodes } = store.tables;
    const rows = MARKS.flatMap((mark) => {
      const { row } = drawnBy(figure, `node ${mark}`);
      for (const dll of row) assert.equal(nodes.mark[dll], mark, `step ${step}`);
      return row;
    });
    assert.deepEqual(
      rows.sort((a, b) => a - b),
      nodes.x.map((_, i) => i),
    );
    const placed = nodes.place
      .flatMap((place, row) => (place >= 0 ? [[place, row]] : []))
      .sort(([a], [b]) => a - b);
    assert.deepEqual(
      texts(ui.panes.sorting, ".fv-order > li"),
      placed.map(([, row]) => nodes.name[row]),
    );
  }
});

test("a selected DLL has a frame, and loses it", async () => {
  const { ui, figure } = await paneOf("sorting");
  ui.select({ dll: 0 });
  const { left } = drawnBy(figure, "node picked");
  assert.equal(left.length, 1);
  const row = MARKS.map((mark) => drawnBy(figure, `node ${mark}`)).find((data) =>
    data.row.includes(0),
  );
  assert.equal(left[0], row.left[row.row.indexOf(0)]);
  ui.select(null);
  assert.equal(drawnBy(figure, "node picked").left.length, 0);
});

test("a step that changes nothing of the sort does not draw it", async () => {
  const { ui, store, figure, data } = await paneOf("sorting");
  const tables = ["nodes", "places"].map((name) =>
    data.tableNames.indexOf(/** @type {any} */ (name)),
  );
  const step = data.changes.findIndex(
    (changes, at) => at > 0 && !changes.some(([table]) => tables.includes(table)),
  );
  ui.go(step - 1);
  const given = () =>
    figure.renderers.map((/** @type {any} */ { data_source: { given } }) => given);
  const before = given();
  ui.go(step);
  assert.equal(store.step, step);
  assert.deepEqual(given(), before);
});

test("a circle of imports is framed and named", async () => {
  const { store, figure } = await paneOf("sorting", board("cycle"));
  const { size } = store.tables.cycles;
  assert.ok(size.length > 0);
  assert.deepEqual(
    drawnBy(figure, "cycles").text,
    size.map((count) => `a circle of ${count}`),
  );
});

test("in a smaller frame the boxes are laid out anew, and none sticks out", async () => {
  const { figure, part } = await paneOf("sorting");
  figure.setv({ inner_width: 240, inner_height: 160 });
  part.resize();
  await frames();
  for (const mark of MARKS) {
    const { left, right } = drawnBy(figure, `node ${mark}`);
    assert.ok(left.every((/** @type {number} */ x) => x >= 0));
    assert.ok(right.every((/** @type {number} */ x) => x <= 240));
  }
});

test("the sentence is that of the order", async () => {
  const { ui, data } = await paneOf("sorting");
  const [last] = data.sorting.decided.slice(-1);
  const said = one(ui.panes.sorting, ".fv-order-said").textContent ?? "";
  assert.match(said, /^A DLL comes after what it imports\./);
  if (last) assert.match(said, new RegExp(`step ${last[0]}`));
});
