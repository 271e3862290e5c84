// terms: which words of a sentence are explained, and which addresses are set as such.

import assert from "node:assert/strict";
import { test } from "node:test";

import { finderOf, piecesOf } from "../../../forkviz/front/base/text/terms.js";

const FINDER = finderOf([
  ["hole", "…", ["hole", "holes"]],
  ["on trial", "…", ["on trial", "trial map"]],
  ["blocked", "…", ["reserve_at"]],
]);
const isAddress = (number) => number === 0x700000;
const pieces = (text, met = new Set()) => piecesOf(text, FINDER, isAddress, met);
const terms = (text) =>
  pieces(text)
    .filter(({ term }) => term !== undefined)
    .map(({ text: one, term }) => [one, term]);

test("the text stays the same, whatever is found in it", () => {
  for (const text of [
    "",
    "A hole.",
    "Holes and trial maps at 0x700000-0x710000 (64 KiB).",
    "“hole 0x700000” is quoted",
    "reserve_at's block; on trial, on trial",
    "0x700000",
    "hole.dll is no hole, C:\\hole\\x neither",
  ])
    assert.equal(
      pieces(text)
        .map((one) => one.text)
        .join(""),
      text,
    );
});

test("a term is found in each of its forms, once, and not in names or quotes", () => {
  assert.deepEqual(terms("A hole, and more holes."), [["hole", 0]]);
  assert.deepEqual(terms("Map it on trial; reserve_at's block."), [
    ["on trial", 1],
    ["reserve_at", 2],
  ]);
  assert.deepEqual(terms("hole.dll, a-hole, /hole, manhole, “a hole”, holed"), []);
  assert.deepEqual(terms("The last hole."), [["hole", 0]]);
  const met = new Set();
  pieces("A hole.", met);
  assert.deepEqual(pieces("A hole.", met), [{ text: "A hole." }]);
});

test("an address is one that the picture knows, written as it is written", () => {
  const found = (text) =>
    pieces(text)
      .filter((one) => one.address !== undefined)
      .map((one) => one.text);
  assert.deepEqual(found("at 0x700000, exit code 0x800000, 0x7000001, x0x700000"), ["0x700000"]);
  assert.deepEqual(found("0x0700000 and 0X700000 and “0x700000”"), []);
});

test("a glossary without terms finds none", () => {
  assert.deepEqual(piecesOf("a hole", finderOf([]), isAddress, new Set()), [{ text: "a hole" }]);
});
