// headline: how both forks end, and the steps that lead there.

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeHeadline } from "../../../../forkviz/front/compare/headline.js";
import { fixture } from "../support/fixtures.js";
import { all, one, openPage } from "../support/page.js";

function made(more = {}) {
  openPage();
  const data = fixture("compare");
  /** @type {any[][]} */
  const went = [];
  /** @type {any} */
  const main = { size: "middle", goStep: (/** @type {any[]} */ ...args) => void went.push(args) };
  Object.assign(data.decides, more);
  const headline = makeHeadline(main, data);
  document.body.append(headline.element);
  return { data, main, headline, went, links: data.decides.links };
}

test("every link goes to its step of its side", () => {
  const { headline, went, links } = made();
  assert.ok(links.length > 0);
  for (const chip of all(headline.element, ".fv-chip")) chip.click();
  assert.deepEqual(
    went,
    links.map((/** @type {any} */ { side, step, row }) => [side, step, row]),
  );
});

test("a link is marked while its side shows its step", () => {
  const { headline, links } = made();
  const [{ side, step }] = links;
  const other = side === "a" ? "b" : "a";
  headline.tell({ [side]: step, [other]: -1 });
  const marked = all(headline.element, ".fv-chip[aria-current=step]");
  assert.ok(marked.length > 0);
  assert.ok(marked.every(({ dataset }) => dataset.side === side && dataset.step === String(step)));
  headline.tell({ a: -1, b: -1 });
  assert.equal(all(headline.element, ".fv-chip[aria-current]").length, 0);
});

test("on a phone a link says the side and the step alone", () => {
  const { headline, main, links } = made();
  main.size = "phone";
  headline.resize();
  const [{ side, step }] = links;
  assert.equal(one(headline.element, ".fv-chip-says").textContent, `${side.toUpperCase()} ${step}`);
});

test("between the sides there is a word, not an arrow, and names are texts", () => {
  const { headline, links } = made({ headline: [["name", "<i>x</i>"]] });
  const between = all(headline.element, ".fv-chip-between").map(({ textContent }) => textContent);
  assert.deepEqual(
    between,
    links
      .slice(1)
      .map((/** @type {any} */ { side }, /** @type {number} */ i) =>
        side === links[i].side ? "→" : "against",
      ),
  );
  assert.equal(one(headline.element, "h1 bdi").textContent, "<i>x</i>");
});
