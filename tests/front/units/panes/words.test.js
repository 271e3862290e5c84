// words: the shown step in words, and what is known of what is selected.

import assert from "node:assert/strict";
import { test } from "node:test";
import { board } from "../support/fixtures.js";
import { all, one } from "../support/page.js";
import { paneOf } from "../support/panes.js";

test("each step is in its own words, with its place and its kind", async () => {
  const { ui, store, body } = await paneOf("why");
  for (const step of [0, store.last, ui.data.decisions[0], ui.data.failures[0]].filter(
    Number.isInteger,
  )) {
    ui.go(step);
    const words = store.words(step);
    assert.equal(one(body, "[data-say=what]").textContent, words.what);
    assert.equal(one(body, "[data-say=why]").textContent, words.why);
    assert.match(one(body, "[data-say=phase]").textContent ?? "", new RegExp(`^Step ${step} · `));
    assert.equal(ui.panes.why.dataset.kind, words.kind);
    const kinds = { failure: "✗ Failure", decision: "◆ Decision", done: "✓ Done" };
    const said = /** @type {Record<string, string>} */ (kinds)[words.kind] ?? "";
    assert.equal(one(body, "[data-say=kind]").textContent, said);
    assert.equal(one(body, "[data-say=kind]").hidden, !said);
  }
});

test("what a step does not say has no place", async () => {
  const { ui, store, body } = await paneOf("why");
  const plain = store.data.words.findIndex((_, step) => !store.words(step).instead);
  ui.go(plain);
  assert.ok(one(body, "[data-say=instead]").closest("[hidden]"));
  assert.ok(one(body, ".fv-note").hidden);
});

test("a note stands with its step, as text", async () => {
  const data = board();
  data.notes = { 2: "<b>look</b>" };
  const { ui, body } = await paneOf("why", data);
  ui.go(2);
  assert.equal(one(body, "[data-say=note]").textContent, "<b>look</b>");
  assert.equal(one(body, ".fv-note").hidden, false);
  ui.go(3);
  assert.equal(one(body, ".fv-note").hidden, true);
});

test("a DLL that is selected is described until it is deselected", async () => {
  const { ui, body, data } = await paneOf("why");
  const detail = one(body, ".fv-detail");
  assert.equal(detail.hidden, true);
  ui.select({ dll: 0 });
  assert.equal(detail.hidden, false);
  assert.ok(detail.textContent?.includes(data.dlls[0].name));
  one(detail, "[data-do=unpick]").click();
  assert.equal(detail.hidden, true);
  assert.equal(ui.selected(), null);
});

test("every fact of a step is there once: in the table of the place, or in the list", async () => {
  const { ui, store, body, data } = await paneOf("why", board("perl"));
  for (let step = 0; step <= store.last; step += 1) {
    ui.go(step);
    const rows = all(body, ".fv-needs tbody > *").length;
    const placed = rows ? (data.needs?.[step]?.placed ?? 0) : 0;
    const facts = all(body, "[data-say=facts] > li").map(({ textContent }) => textContent);
    assert.deepEqual(facts, store.words(step).facts.slice(placed), `step ${step}`);
  }
});
