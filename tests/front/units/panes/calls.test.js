// calls: the log of the calls: where one stands, what is chosen, and only as many rows as are in sight.

import assert from "node:assert/strict";
import { test } from "node:test";
import { board } from "../support/fixtures.js";
import { SIZE, all, frames, key, one } from "../support/page.js";
import { paneOf } from "../support/panes.js";

const rowsOf = (/** @type {Element} */ body) => all(body, ".fv-call");
const LONG = 500;

/** A trace with as many calls as one that retries for long. */
function long() {
  const data = board("recursion");
  const [step, text] = data.calls[data.calls.length - 1];
  data.calls = Array.from({ length: LONG }, (_, i) => data.calls[i] ?? [step, `${text} ${i}`]);
  data.answers = data.calls.map((_, i) => data.answers?.[i] ?? ["", false]);
  return data;
}

test("the last call up to the step is the current one, later ones are marked", async () => {
  const { ui, store, body, data } = await paneOf("calls");
  for (let step = 0; step <= store.last; step += 1) {
    ui.go(step);
    const made = data.calls.filter(([at]) => at <= step).length;
    const current = rowsOf(body).filter((row) => row.getAttribute("aria-selected") === "true");
    assert.deepEqual(
      current.map((row) => Number(row.dataset.row)),
      made ? [made - 1] : [],
    );
    for (const row of rowsOf(body)) {
      assert.equal(row.classList.contains("fv-future"), Number(row.dataset.step) > step);
    }
  }
});

test("a click on a row goes to its step", async () => {
  const { body, went } = await paneOf("calls");
  const [, row] = rowsOf(body);
  row.click();
  assert.deepEqual(went, [Number(row.dataset.step)]);
});

test("arrows choose a row, which a screen reader speaks, and enter goes there", async () => {
  const { ui, body, went, store } = await paneOf("calls");
  ui.go(0);
  const list = one(body, ".fv-calls");
  key(list, "ArrowDown");
  key(list, "ArrowDown");
  const chosen = one(body, ".fv-chosen");
  assert.equal(list.getAttribute("aria-activedescendant"), chosen.id);
  const step = Number(chosen.dataset.step);
  assert.equal(store.step, 0);
  key(list, "Enter");
  assert.deepEqual(went, [0, step]);
  assert.equal(all(body, ".fv-chosen").length, 0);
});

test("up stops at the first row, and other keys are left to the explorer", async () => {
  const { body, ui } = await paneOf("calls");
  ui.go(0);
  const list = one(body, ".fv-calls");
  for (let i = 0; i < 3; i += 1) assert.equal(key(list, "ArrowUp").defaultPrevented, true);
  assert.equal(one(body, ".fv-chosen").dataset.row, "0");
  assert.equal(key(list, "b").defaultPrevented, false);
});

test("of a long log only the rows in sight are there, and the current one is", async () => {
  const { ui, body, part, store } = await paneOf("calls", long());
  part.resize();
  ui.go(store.last);
  await frames();
  assert.ok(rowsOf(body).length < 80, `${rowsOf(body).length} rows`);
  const now = rowsOf(body).find((row) => row.getAttribute("aria-selected") === "true");
  assert.equal(now?.dataset.row, String(LONG - 1));
  const list = one(body, ".fv-calls");
  const top = Number.parseInt(now?.style.top ?? "");
  assert.ok(top >= list.scrollTop, "it is above what is in sight");
  assert.ok(top + Number.parseInt(now?.style.height ?? "") <= list.scrollTop + SIZE.height);
});

test("scrolling draws the rows that come into sight", async () => {
  const { ui, body, part } = await paneOf("calls", long());
  part.resize();
  ui.go(0);
  await frames();
  const list = one(body, ".fv-calls");
  list.scrollTop = 4000;
  list.dispatchEvent(new Event("scroll"));
  const tops = rowsOf(body).map((row) => Number.parseInt(row.style.top));
  assert.ok(Math.min(...tops) <= 4000 && Math.max(...tops) >= 4000 + SIZE.height - 30);
});

test("the answer has a cell of its own, and a call that fails has its sign", async () => {
  const data = board();
  const { body } = await paneOf("calls", data);
  const fails = data.answers?.findIndex(([, failed]) => failed) ?? -1;
  assert.ok(fails >= 0, "no call of this fork fails");
  const row = rowsOf(body).find((one) => one.dataset.row === String(fails));
  assert.ok(row?.classList.contains("fv-fails"));
  const [answer] = data.answers?.[fails] ?? [];
  assert.equal(row && one(row, ".fv-answer").textContent, `→ ✗ ${answer}`);
});

test("all calls are copied as text, and the button says so until it is left", async () => {
  const { head, data } = await paneOf("calls");
  const copy = one(head.element, "[data-do=copy-calls]");
  let text = "";
  const clipboard = { writeText: async (/** @type {string} */ copied) => void (text = copied) };
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
  copy.click();
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(text, data.calls.map(([, line]) => line).join("\n"));
  assert.equal(copy.textContent, "Copied");
  copy.dispatchEvent(new Event("blur"));
  assert.equal(copy.textContent, "Copy");
});
