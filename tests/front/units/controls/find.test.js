// find: the language is held to Python's by tests/front/test_find.py; here is what it is used for.

import assert from "node:assert/strict";
import { test } from "node:test";
import { FIND_FIELDS } from "../../../../forkviz/front/base/contract.js";
import { makeStore } from "../../../../forkviz/front/base/store.js";
import { parseQuery, queryMatches } from "../../../../forkviz/front/controls/find.js";
import { board } from "../support/fixtures.js";

/** @param {string} text */
function found(text) {
  const store = makeStore(board("perl"));
  const query = parseQuery(text);
  return store.order("parent").filter((row) => queryMatches(query, store.region("parent", row)));
}

test("each choice of each field is understood", () => {
  for (const [name, { signs, choices }] of Object.entries(FIND_FIELDS)) {
    const values = choices.length ? choices : signs.includes("~") ? ["x"] : ["0x10000"];
    for (const sign of signs) for (const value of values) parseQuery(`${name}${sign}${value}`);
  }
});

test("terms narrow what is found, and a minus turns one round", () => {
  const images = found("use:image");
  assert.ok(images.length);
  const big = found("use:image size>=1m");
  assert.ok(big.length && big.length < images.length);
  assert.deepEqual([...big, ...found("use:image -size>=1m")].sort(), [...images].sort());
});

test("an address finds what is there", () => {
  const store = makeStore(board("perl"));
  const [row] = store.order("parent");
  const inside = store.tables.parent.start[row] + 1;
  assert.deepEqual(found(`0x${inside.toString(16)}`), [row]);
});

test("a field that is no field of its own, but of every object, is none", () => {
  for (const name of ["constructor", "__proto__", "toString"]) {
    assert.throws(() => parseQuery(`${name}:x`), /no field is called/);
  }
});
