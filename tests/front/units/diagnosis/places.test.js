// places: the small map of a cause: every place is in it, in the picture or in its words.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { axisParts, placedParts, scaleOf } from "../../../../forkviz/front/diagnosis/place_axis.js";
import {
  mapHeading,
  placeLabels,
  placeText,
} from "../../../../forkviz/front/diagnosis/place_words.js";
import { placesCard } from "../../../../forkviz/front/diagnosis/places.js";
import { all, one, openPage } from "../support/page.js";

/** @returns {DiagnosisPlace} */
const place = (/** @type {Partial<DiagnosisPlace>} */ more) => ({
  ...{ label: "row", look: "there", name: "a.dll", start: null, end: null },
  ...more,
});
const PREFERS = place({ label: "prefers", look: "prefers", start: 0x400000, end: 0x410000 });
const THERE = place({ label: "is at", look: "there", start: 0x700000, end: 0x710000 });
const WAY = place({
  label: "in the way",
  look: "in-the-way",
  name: "x.dll",
  start: 0x400000,
  end: 0x408000,
});
const FAR = place({ label: "far", look: "unknown", name: "", start: 0x7ff000000000, end: null });

beforeEach(() => openPage());

/** @param {DiagnosisPlace[]} places  @param {number} width */
function drawn(places, width = 800) {
  const card = placesCard(/** @type {any} */ ({ places }), "h2");
  assert.ok(card);
  document.body.append(card.element);
  card.draw(width);
  return card.element;
}

test("where no place is known there is no map", () => {
  assert.equal(placesCard(/** @type {any} */ ({ places: [place({})] }), "h2"), null);
});

test("each look that needs one has a pattern, and each box its label", () => {
  const card = drawn([PREFERS, WAY, THERE]);
  assert.equal(all(card, ".fd-place").length, 3);
  assert.match(one(card, ".fd-in-the-way").getAttribute("style") ?? "", /url\(#fd\d+-way\)/);
  const names = all(card, ".fd-name").map((text) => text.textContent);
  assert.deepEqual(names, ["a.dll 64 KiB", "x.dll 32 KiB", "a.dll"]);
});

test("all of it is in its words, also what has no address", () => {
  const card = drawn([WAY, place({ label: "the child", look: "there" })]);
  const words = one(card, "svg").getAttribute("aria-label");
  assert.equal(
    words,
    "What is in the way. in the way: x.dll 32 KiB at 0x400000-0x408000; the child: a.dll: not known where",
  );
});

test("an arrow leads from where a DLL prefers to be to where it is", () => {
  assert.equal(all(drawn([PREFERS, THERE]), ".fd-arrow").length, 1);
  assert.equal(all(drawn([PREFERS, { ...THERE, name: "b.dll" }]), ".fd-arrow").length, 0);
  assert.equal(all(drawn([PREFERS, THERE], 400), ".fd-arrow").length, 0, "no room beside labels");
});

test("ranges that lie far apart are parts with scales of their own", () => {
  const near = { ...THERE, start: 0x420000, end: 0x430000 };
  const parts = axisParts([PREFERS, near, FAR]);
  assert.equal(parts.length, 2);
  const x = scaleOf(placedParts(parts, 0, 600));
  assert.ok(x(0x400000) < x(0x420000) && x(0x420000) < x(0x7ff000000000));
  assert.ok(x(0x7ff000010000) <= 600);
  assert.match(drawn([PREFERS, FAR]).textContent ?? "", /lie between the two parts/);
});

test("the same width is drawn once, another one anew", () => {
  const card = placesCard(/** @type {any} */ ({ places: [THERE] }), "h2");
  card?.draw(800);
  const svg = card?.element.querySelector("svg");
  card?.draw(800);
  assert.equal(card?.element.querySelector("svg"), svg);
  card?.draw(500);
  assert.notEqual(card?.element.querySelector("svg"), svg);
});

test("no text is wider than its room", () => {
  const long = "a-very-long-name-".repeat(20);
  for (const width of [240, 400, 800]) {
    const card = drawn([{ ...THERE, name: long, label: long, source: long }, PREFERS], width);
    for (const text of all(card, "text")) {
      const at = Number(text.getAttribute("x"));
      const wide = 6 * (text.textContent ?? "").length;
      const left = text.getAttribute("text-anchor") === "end" ? at - wide : at;
      assert.ok(left >= -1 && left + wide <= width + 1, `${width}: ${text.textContent}`);
    }
  }
});

test("what a label says, and what the heading", () => {
  assert.equal(placeText(place({ look: "taken", name: "" })), "taken by something");
  assert.deepEqual(placeLabels(place({ look: "taken", name: "x" })), ["taken by x", "x"]);
  assert.equal(placeText(place({ look: "unreadable" })), "a.dll, unreadable");
  assert.equal(mapHeading([PREFERS, THERE]), "Where a.dll is");
  assert.equal(mapHeading([PREFERS, { ...THERE, name: "b.dll" }]), "The places");
});
