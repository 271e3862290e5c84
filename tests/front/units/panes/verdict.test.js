// verdict: how the fork ends, the steps that lead there, and what helps.

import assert from "node:assert/strict";
import { test } from "node:test";
import { board } from "../support/fixtures.js";
import { all, one, texts } from "../support/page.js";
import { paneOf } from "../support/panes.js";

test("the sentence is that of Python, with the sign of its kind", async () => {
  const { body, data, ui } = await paneOf("verdict", board("perl"));
  const { kind, head } = data.verdict;
  assert.equal(ui.places.verdict.dataset.kind, kind);
  const said = one(body, "h1").textContent ?? "";
  assert.ok(said.includes(`${head}:`), said);
  assert.ok(said.startsWith(kind === "fails" ? "✗" : ""), said);
});

test("each link of the chain goes to its step, and the one that is shown is marked", async () => {
  const { body, data, went, ui } = await paneOf("verdict", board("perl"));
  const steps = data.verdict.links
    .filter((/** @type {any} */ { role }) => role !== "retry")
    .map((/** @type {any} */ { step }) => step);
  ui.go(steps.at(-1));
  const chips = all(body, ".fv-chip").filter((chip) => chip.dataset.role !== "retry");
  assert.deepEqual(
    chips.map((chip) => Number(chip.dataset.step)),
    steps,
  );
  for (const chip of chips) {
    chip.click();
    assert.equal(went.at(-1), Number(chip.dataset.step));
    const marked = all(body, ".fv-chip").filter((other) => other.ariaCurrent === "step");
    assert.ok(marked.includes(chip));
  }
});

test("a link that is assumed says so in words", async () => {
  const data = board("perl");
  data.verdict.links[0].assumed = true;
  const { body } = await paneOf("verdict", data);
  const [chip] = all(body, ".fv-chip");
  assert.equal(chip.dataset.assumed, "true");
  assert.match(chip.textContent ?? "", /, assumed$/);
  assert.match(chip.title, /no step shows when it came/);
});

test("on a phone a link is as short as its step", async () => {
  const { body, ui, part, data } = await paneOf("verdict", board("perl"));
  ui.size = "phone";
  part.resize();
  const [chip] = all(body, ".fv-chip");
  assert.ok((chip.textContent ?? "").endsWith(String(data.verdict.links[0].step)));
});

test("the whole diagnosis opens from here, where it found a cause", async () => {
  let opened = 0;
  const data = board("perl");
  const [cause] = data.diagnosis?.causes ?? [];
  assert.notEqual(cause.certainty, "excluded");
  const { body } = await paneOf("verdict", data, (ui) => {
    ui.cause = { toggle: () => void (opened += 1) };
  });
  one(body, "[data-do=why-more]").click();
  assert.equal(opened, 1);
  cause.certainty = "excluded";
  const other = await paneOf("verdict", data);
  assert.equal(all(other.body, "[data-do=why-more]").length, 0);
});

test("names of the verdict are texts", async () => {
  const data = board("perl");
  data.verdict.pieces = [
    ["name", "<img src=x>"],
    ["text", " & <b>"],
  ];
  const { body } = await paneOf("verdict", data);
  assert.equal(body.querySelector("img"), null);
  assert.deepEqual(texts(body, "h1 bdi"), ["<img src=x>"]);
});
