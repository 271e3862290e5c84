// print: a comparison on paper: what decides, whatever the screen shows, and what matters.

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeComparePrint } from "../../../../forkviz/front/compare/print.js";
import { makeRows } from "../../../../forkviz/front/compare/rows.js";
import { fixture } from "../support/fixtures.js";
import { all, one, openPage } from "../support/page.js";

function made() {
  openPage();
  const data = fixture("compare");
  const rows = makeRows(data);
  const store = { step: 0 };
  /** @type {any[]} */
  const did = [];
  const main = {
    root: document.body,
    store,
    panes: { space: document.createElement("div") },
    parts: [],
    sides: { a: { ui: { parts: [] } }, b: { ui: { parts: [] } } },
    colours: { onPaper: (/** @type {boolean} */ is) => void did.push(is) },
    go(/** @type {number} */ row, /** @type {boolean} */ quiet) {
      store.step = row;
      did.push([row, quiet]);
    },
  };
  const print = makeComparePrint(/** @type {any} */ (main), data, rows);
  return { data, rows, store, did, print };
}

test("on paper it stands where it is decided, and afterwards where it stood", () => {
  const { data, store, did } = made();
  store.step = 2;
  for (const name of ["beforeprint", "afterprint"]) window.dispatchEvent(new Event(name));
  assert.notEqual(data.opening, 2);
  assert.deepEqual(did, [[data.opening, true], true, false, [2, true]]);
});

test("each difference that matters has a row; the one that decides is marked", () => {
  const { data, rows, print } = made();
  print.fill();
  print.fill();
  const [matters, whole] = all(document.body, ".fv-sheet table");
  const said = all(matters, "tbody tr").map((row) => row.textContent);
  assert.equal(said.length, rows.matter.length);
  const texts = rows.matter.map((row) => rows.difference(row));
  said.forEach((text, i) =>
    assert.ok(text?.includes(texts[i]?.a || texts[i]?.b || "?"), text ?? ""),
  );
  assert.equal(all(matters, ".fv-decides").length, data.decides.row === null ? 0 : 1);
  assert.equal(all(whole, "tbody tr").length, data.summary.length);
  assert.match(
    one(document.body, ".fv-sheet").textContent ?? "",
    /where it is decided: step \d+ of/,
  );
});
