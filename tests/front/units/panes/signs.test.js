// signs: no kind is known by its colour alone: each mark of the timeline has a shape of its own, each
// kind of step a sign and a word.

import assert from "node:assert/strict";
import { test } from "node:test";
import { shape } from "../../../../forkviz/front/panes/timeline/signs.js";
import { board } from "../support/fixtures.js";
import { all, openPage, texts } from "../support/page.js";
import { paneOf } from "../support/panes.js";

test("each mark that has a colour has a shape that no other has", () => {
  openPage();
  const named = board().help.marks.filter((/** @type {string[]} */ [, name]) => name);
  const coloured = named.map(([kind]) => kind).filter((kind) => kind !== "note"); // a pencil
  const drawn = coloured.map((kind) => shape(kind)?.getAttribute("d"));
  assert.ok(coloured.length >= 5);
  assert.ok(drawn.every(Boolean), `${coloured}`);
  assert.equal(new Set(drawn).size, coloured.length);
});

test("each kind of step that has a colour has a sign and a word", async () => {
  const { ui, store, body } = await paneOf("why");
  const seen = new Map();
  for (let step = 0; step <= store.last; step += 1) {
    ui.go(step);
    const { kind } = store.words();
    if (["failure", "decision", "done"].includes(kind))
      seen.set(kind, texts(body, "[data-say=kind]")[0]);
  }
  assert.ok(seen.size >= 2);
  assert.equal(new Set([...seen.values()].map((text) => text[0])).size, seen.size);
  for (const text of seen.values()) assert.match(text, /^[✗◆✓] [A-Z][a-z]+$/);
});

test("where the verdict is one of a kind, its sign says which", async () => {
  const { body } = await paneOf("verdict");
  assert.match(texts(body, ".fv-verdict-head")[0] ?? "", /^[✗✓!…] \S/);
  for (const chip of all(body, ".fv-chip")) assert.match(chip.textContent ?? "", /[a-z]/);
});
