// recursion: the cards of the calls that run, and what the child holds.

import assert from "node:assert/strict";
import { test } from "node:test";
import { board } from "../support/fixtures.js";
import { all } from "../support/page.js";
import { paneOf } from "../support/panes.js";

test("at each step there is a card for each call that runs, the last one is marked", async () => {
  const { ui, store, body, head } = await paneOf("recursion", board("recursion"));
  let deepest = 0;
  for (let step = 0; step <= store.last; step += 1) {
    ui.go(step);
    const { shown, current } = store.tables.frames;
    const depth = shown.filter(Boolean).length;
    deepest = Math.max(deepest, depth);
    const cards = all(body, ".fv-cards > li");
    assert.equal(cards.length, depth, `step ${step}`);
    assert.deepEqual(
      cards.map((card) => card.classList.contains("fv-now")),
      cards.map((_, i) => i === depth - 1),
    );
    cards.forEach((card, i) =>
      assert.ok(card.textContent?.includes(String(current[i]).slice(0, 20))),
    );
    if (depth === 1) assert.match(head.element.textContent ?? "", /first call/);
    if (depth > 1) assert.match(head.element.textContent ?? "", new RegExp(`retry ${depth - 1}`));
  }
  assert.ok(deepest > 1, "this fork does not call itself");
});

test("a card selects its DLL, and all cards of a DLL that is selected are marked", async () => {
  const { ui, store, body, data } = await paneOf("recursion", board("recursion"));
  const step = data.words.findIndex((_, at) => {
    store.go(at);
    return store.tables.frames.shown.filter(Boolean).length > 0;
  });
  ui.go(step);
  const [card] = all(body, ".fv-cards > li");
  /** @type {HTMLElement} */ (card.firstElementChild).click();
  assert.equal(String(ui.pickedDll()), card.dataset.dll);
  for (const one of all(body, "li[data-dll]"))
    assert.equal(one.classList.contains("fv-picked"), one.dataset.dll === card.dataset.dll);
  ui.select(null);
  assert.equal(all(body, ".fv-picked").length, 0);
});

test("what the child holds is said of each DLL that it loads", async () => {
  const { ui, store, body, data } = await paneOf("recursion");
  ui.go(store.last);
  const loaded = data.dlls.flatMap(({ kind }, i) => (kind === "load" ? [i] : []));
  const rows = all(body, ".fv-held > li[data-dll]");
  assert.deepEqual(
    rows.map((row) => Number(row.dataset.dll)),
    loaded,
  );
  rows.forEach((row) => {
    const dll = Number(row.dataset.dll);
    assert.equal(row.dataset.standing, store.tables.places.standing[dll]);
    assert.ok(row.textContent?.includes(data.dlls[dll].name));
  });
});

test("a fork that never calls itself says so", async () => {
  const data = board();
  data.changes = data.changes.map(() => []);
  const { spec, ui, head } = await paneOf("recursion", data);
  assert.equal(spec.unused?.(data, ui), "not used by this fork");
  assert.match(head.element.textContent ?? "", /not used by this fork/);
  assert.equal(spec.unused?.(board("recursion"), ui), "");
});
