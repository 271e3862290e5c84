// page: a diagnosis of the real capture: the cause, its lines, its remedies, its map.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { h } from "../../../../forkviz/front/base/dom.js";
import { makeDiagnosis } from "../../../../forkviz/front/diagnosis/page.js";
import { fixture } from "../support/fixtures.js";
import { all, one, openPage } from "../support/page.js";

/** @type {DiagnosisData} */
let data;

beforeEach(() => {
  openPage();
  data = fixture("diagnosis");
});

/** @param {DiagnosisHost} host */
function open(host = {}) {
  const root = h("div");
  document.body.append(root);
  return { root, view: makeDiagnosis(root, data, host) };
}

test("the first claim is the title, with its certainty in words", () => {
  const { root } = open();
  const [first] = data.causes.filter((cause) => cause.certainty !== "excluded");
  assert.equal(one(root, ".fd-claim h1").textContent, first.sentence);
  const mark = one(root, ".fd-claim .fd-cert").textContent;
  assert.equal(mark, first.class === "undecided" ? "not decided" : first.certainty);
});

test("each line that is quoted is whole, with its number and its marks", () => {
  const { root } = open();
  const [first] = data.causes;
  const quoted = all(root, ".fd-evidence .fd-line code").map((line) => line.textContent);
  const rows = [...first.evidence, ...first.against];
  assert.deepEqual(
    [...quoted].sort(),
    rows.map(({ pieces }) => pieces.map(([text]) => text).join("")).sort(),
  );
  const marked = all(root, ".fd-evidence mark").map((mark) => mark.textContent);
  const pieces = rows.flatMap((row) => row.pieces).filter(([, isMarked]) => isMarked);
  assert.deepEqual([...marked].sort(), pieces.map(([text]) => text).sort());
});

test("headings begin where the host's end", () => {
  const { root } = open({ level: 3 });
  assert.equal(root.querySelectorAll("h1, h2").length, 0);
  assert.ok(root.querySelector(".fd-claim h3"));
});

test("in one column what to do comes first", () => {
  const { root, view } = open({ layout: "narrow" });
  assert.ok(one(root, ".fd-columns").firstElementChild?.querySelector(".fd-remedies, .fd-next"));
  view.lay("wide");
  assert.ok(one(root, ".fd-columns").firstElementChild?.querySelector(".fd-evidence"));
});

test("what is only excluded claims nothing", () => {
  for (const cause of data.causes) cause.certainty = "excluded";
  const { root } = open();
  assert.match(one(root, "h1").textContent ?? "", /names no cause/);
  assert.equal(root.querySelector(".fd-evidence"), null);
});

test("nothing that was read is no failed fork", () => {
  Object.assign(data, { causes: [], episodes: [], sequences: [], next: null });
  const { root } = open();
  assert.equal(one(root, "h1").textContent, "No failed fork in it");
});

test("names that look like markup stay names", () => {
  const hostile = "<img src=x onerror=alert(1)>";
  data.causes[0].sentence = hostile;
  data.causes[0].remedies.forEach((remedy) => (remedy.text = hostile));
  data.inputs = [hostile];
  const { root } = open();
  assert.equal(root.querySelector("img"), null);
  assert.equal(one(root, ".fd-claim h1").textContent, hostile);
});

test("printing opens what is folded, and closing lets go of the page", () => {
  data.episodes = [{ lines: [1], dll: "a.dll", exit_code: 0x100 }];
  const { root, view } = open();
  window.dispatchEvent(new Event("beforeprint"));
  assert.ok(all(root, "details").every((fold) => /** @type {HTMLDetailsElement} */ (fold).open));
  assert.match(one(root, ".fd-episodes").textContent ?? "", /a\.dll.*0x100/);
  view.close();
  root.dataset.layout = "none";
  window.dispatchEvent(new Event("afterprint"));
  assert.equal(root.dataset.layout, "none");
});
