// drawing: a glyph and a list take in only what changes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { dress } from "../../../../forkviz/front/base/drawing/figure.js";
import { keptRows, write } from "../../../../forkviz/front/base/drawing/rows.js";

test("of a glyph only what changes is set, at once", () => {
  /** @type {any[]} */
  const set = [];
  const glyph = { line_color: { value: "red" }, setv: (/** @type {any} */ more) => set.push(more) };
  dress(glyph, { line_color: "red" });
  dress(glyph, { line_color: "red", fill_color: "blue", angle: 0 });
  assert.deepEqual(set, [{ fill_color: { value: "blue" }, angle: { value: 0 } }]);
});

/** A list of elements, as far as rows need one. */
function makeList() {
  /** @type {any[]} */
  const children = [];
  const list = {
    children,
    get firstElementChild() {
      return children[0] ?? null;
    },
    insertBefore(/** @type {any} */ one, /** @type {any} */ before) {
      one.remove();
      children.splice(before ? children.indexOf(before) : children.length, 0, one);
    },
  };
  const make = (/** @type {string} */ name) => ({
    name,
    get nextElementSibling() {
      return children[children.indexOf(this) + 1] ?? null;
    },
    remove() {
      const at = children.indexOf(this);
      if (at >= 0) children.splice(at, 1);
    },
  });
  return { list, make };
}

test("a row whose key stays keeps its element, in any order", () => {
  const { list, make } = makeList();
  const fill = keptRows(/** @type {any} */ (list));
  /** @type {string[]} */
  const made = [];
  const rows = (/** @type {string[]} */ ...keys) => {
    fill(keys.map((key) => [key, () => (made.push(key), /** @type {any} */ (make(key)))]));
    return list.children.map(({ name }) => name);
  };
  assert.deepEqual(rows("a", "b", "c"), ["a", "b", "c"]);
  const [a, , c] = list.children;
  assert.deepEqual(rows("c", "d", "a"), ["c", "d", "a"]);
  assert.deepEqual([list.children[2], list.children[0]], [a, c]);
  assert.deepEqual(rows(), []);
  assert.deepEqual(rows("a"), ["a"]);
  assert.deepEqual(made, ["a", "b", "c", "d", "a"]);
});

test("a text is written only where it is another one", () => {
  /** @type {string[]} */
  const written = [];
  const node = {
    get textContent() {
      return written.at(-1) ?? "";
    },
    set textContent(text) {
      written.push(text);
    },
  };
  for (const text of ["", "a", "a", "b"]) write(/** @type {any} */ (node), text);
  assert.deepEqual(written, ["a", "b"]);
});
