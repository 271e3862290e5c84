// pairs: an image of both processes is joined by its name; and what boxes and the cursor say and leave out.

import assert from "node:assert/strict";
import { test } from "node:test";

import { headingsOf } from "../../../forkviz/front/panes/map/around/under.js";
import { pairsOf } from "../../../forkviz/front/panes/map/pairs.js";
import { linesOfBox } from "../../../forkviz/front/panes/map/words.js";
import { lineIn } from "../../../forkviz/front/panes/timeline/cursor.js";
import { rowsOf } from "../../../forkviz/front/panes/timeline/drawing.js";

/** @param {[use: string, name: string, base: number][]} rows */
const table = (rows) => ({
  use: rows.map(([use]) => use),
  name: rows.map(([, name]) => name),
  base: rows.map(([, , base]) => base),
});

test("images of one name are a pair, at the same place or elsewhere", () => {
  const parent = table([
    ["image", "a.dll", 16],
    ["image", "b.dll", 32],
    ["image", "only.dll", 48],
    ["heap", "", 64],
  ]);
  const child = table([
    ["heap", "", 64],
    ["image", "A.DLL", 16],
    ["image", "b.dll", 80],
  ]);
  assert.deepEqual(pairsOf(parent, child), [
    { parent: 0, child: 1, standing: "same place" },
    { parent: 1, child: 2, standing: "elsewhere" },
  ]);
});

/** @param {object} more */
function boxOf(more) {
  const row = { start: 0, end: 65536, title: "x", use: "image", look: "x", source: "", dll: -1 };
  const columns = Object.entries({ ...row, ...more }).map(([name, value]) => [name, [value]]);
  return { who: "child", table: () => Object.fromEntries(columns) };
}
const NOW = { about: false, suspect: "", by: "", inWay: false };

test("an occupant that no source names has forms that are not cut within a word", () => {
  const unknown = boxOf({
    use: "injected",
    source: "assumed",
    title: "an unknown occupant, (a:5)",
  });
  const [line] = linesOfBox(/** @type {any} */ (unknown), 0, NOW);
  assert.deepEqual(line.shorter, ["unknown occupant", "unknown"]);
  const [suspected] = linesOfBox(/** @type {any} */ (unknown), 0, { ...NOW, by: "g.dll" });
  assert.equal(suspected.text, "perhaps g.dll");
  const named = boxOf({ use: "injected", source: "simulated", title: "heap" });
  assert.equal(linesOfBox(/** @type {any} */ (named), 0, NOW)[0].text, "heap, 64 KiB");
});

test("a reservation that is in the way is the child's own", () => {
  const kept = boxOf({ use: "reservation", title: "kept for a.dll" });
  const said = linesOfBox(/** @type {any} */ (kept), 0, { ...NOW, inWay: true });
  assert.deepEqual(
    said.map((one) => one.text),
    ["✗ in the way", "own reservation"],
  );
  assert.equal(linesOfBox(/** @type {any} */ (kept), 0, NOW)[0].text, "kept for a.dll");
});

test("the cursor's line leaves the name of its phase out", () => {
  const rows = rowsOf(56);
  const middle = (rows.child[0] + rows.child[1]) / 2;
  const parts = [...lineIn(rows, "child").matchAll(/M0 ([\d.]+)V([\d.]+)/g)];
  assert.equal(parts.length, 2);
  for (const [, from, to] of parts)
    assert.ok(Number(to) < middle - 6 || Number(from) > middle + 6, `${from} to ${to}`);
});

/** Headings of columns that are so wide, 10 px for a letter and 12 for a capital, 30 px apart. @param {number} wide */
const headings = (wide) =>
  headingsOf(
    /** @type {any} */ ({
      columns: [{ title: "PARENT" }, { title: "CHILD A" }, { title: "CHILD B" }],
      edges: (/** @type {number} */ i) => [i * (wide + 30), i * (wide + 30) + wide],
      widthOf: (/** @type {string} */ text) =>
        [...text].reduce((sum, one) => sum + (/[A-Z]/.test(one) ? 12 : 10), 0),
    }),
  );

test("headings lose capitals before they need a second line, and never their size", () => {
  // 82 px with capitals, 74 without; 14 px beside a column at each side are free.
  assert.deepEqual([60, 54, 50, 46, 45].map(headings), ["line", "line", "low", "low", "tight"]);
});
