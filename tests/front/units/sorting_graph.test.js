// graph: boxes and their labels never meet, however many DLLs there are.

import assert from "node:assert/strict";
import { test } from "node:test";

import { fitted } from "../../../forkviz/front/base/text/measure.js";
import { boxesOf, curvesOf, roomOf } from "../../../forkviz/front/panes/sorting/graph.js";

/** Nodes in columns of so many rows, as views/sorting.py places them. */
function nodes(columns) {
  const rows = Math.max(...columns);
  const x = [];
  const y = [];
  columns.forEach((count, level) => {
    for (let i = 0; i < count; i += 1) {
      x.push(level);
      y.push(((i + 0.5) * rows) / count);
    }
  });
  return { nodes: { x, y }, sorting: { levels: columns.length, rows } };
}

const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test("boxes do not meet: 3, 13 and 60 leaves, and 300", () => {
  for (const columns of [
    [1, 1, 3],
    [2, 13],
    [1, 5, 60],
    [4, 300],
  ]) {
    for (const width of [280, 640]) {
      const made = nodes(columns);
      const room = roomOf(made.sorting, false);
      const boxes = boxesOf(
        made.nodes,
        made.sorting,
        Math.max(width, room.width),
        Math.max(150, room.height),
        room.named,
      );
      boxes.forEach((box, i) => {
        assert.ok(box.left < box.right && box.top < box.bottom);
        assert.ok(box.top >= 0 && box.left >= 0);
        assert.ok(
          box.bottom <= Math.max(150, room.height) && box.right <= Math.max(width, room.width),
        );
        for (const other of boxes.slice(i + 1)) assert.ok(!meet(box, other));
      });
      assert.equal(room.named, Math.max(...columns) <= 120);
    }
  }
});

test("an edge leads from the right of the import to the left of the importer", () => {
  const made = nodes([1, 2]);
  const boxes = boxesOf(made.nodes, made.sorting, 400, 200, true);
  const at = (x, y) =>
    boxes[made.nodes.x.findIndex((one, i) => one === x && made.nodes.y[i] === y)];
  const curves = curvesOf({ x0: [1], y0: [0.5], x1: [0], y1: [1] }, at);
  assert.equal(curves.x0[0], boxes[0].right);
  assert.equal(curves.x1[0], boxes[1].left);
  assert.ok(curves.x0[0] < curves.cx0[0] && curves.cx1[0] < curves.x1[0]);
  const bow = curvesOf({ x0: [1], y0: [0.5], x1: [1], y1: [1.5] }, at);
  assert.equal(bow.x0[0], boxes[2].right);
  assert.equal(bow.x1[0], boxes[1].right);
  assert.ok(bow.cx0[0] > bow.x0[0]);
});

test("a text is cut to its room, and gone where none of it fits", () => {
  const wide = (text) => text.length * 7;
  assert.equal(fitted("12 cygperl5_26.dll", 200, wide), "12 cygperl5_26.dll");
  assert.equal(fitted("12 cygperl5_26.dll", 70, wide), "12 cygper…");
  assert.equal(fitted("12 cygperl5_26.dll", 5, wide), "");
});
