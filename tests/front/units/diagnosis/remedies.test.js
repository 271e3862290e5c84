// remedies: what to type in each shell, what is known of it, and what can be tried here.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { PROOFS, SHELLS, VERIFIED } from "../../../../forkviz/front/base/contract.js";
import { h } from "../../../../forkviz/front/base/dom.js";
import { nextBox, remediesCard } from "../../../../forkviz/front/diagnosis/remedies.js";
import { badgesOf } from "../../../../forkviz/front/diagnosis/signs.js";
import { all, one, openPage } from "../support/page.js";

/** @type {DiagnosisRemedy} */
const REMEDY = {
  ...{ text: "Rebase a.dll", command: "rebase -b 0x700000 a.dll", shell: "dash", plan: "" },
  ...{ verified: "documented", effort: "all DLLs move" },
  others: [{ shell: "cmd", command: "bash -lc rebase" }],
};

beforeEach(() => openPage());

/** @param {Partial<DiagnosisRemedy>} more  @param {DiagnosisHost} host */
function shown(more = {}, host = {}) {
  const cause = { remedies: [{ ...REMEDY, ...more }], does_not_help: [], class: "base-collision" };
  const card = remediesCard(/** @type {any} */ (cause), ["h2", "h3"], host);
  document.body.append(card);
  return card;
}

test("a tab for each shell; one is open", () => {
  const card = shown();
  assert.deepEqual(
    all(card, "label").map((label) => label.textContent),
    ["dash", "cmd"],
  );
  assert.equal(all(card, ".fd-shown").length, 1);
  /** @type {HTMLInputElement} */ (all(card, "input")[1]).click();
  assert.match(one(card, ".fd-shown code").textContent ?? "", /^bash -lc rebase$/);
});

test("a command is copied whole, and the button says so until it is left", async () => {
  /** @type {string[]} */
  const copied = [];
  const clipboard = { writeText: async (/** @type {string} */ text) => void copied.push(text) };
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
  const copy = one(shown(), ".fd-shown .fd-copy");
  copy.click();
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(copied, [REMEDY.command]);
  assert.equal(copy.textContent, "copied");
  copy.dispatchEvent(new Event("blur"));
  assert.equal(copy.textContent, "copy");
});

test("where a page may not copy, it says what to do", async () => {
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  document.execCommand = () => false;
  const copy = one(shown(), ".fd-shown .fd-copy");
  copy.click();
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(copy.textContent, "select and copy it");
  assert.equal(document.querySelector("textarea"), null);
});

test("efforts are sentences", () => {
  const words = shown({ close_first: "close all programs" }).textContent;
  assert.match(words ?? "", /All DLLs move\. Close all programs\./);
});

test("trying it is a button where a fork can be made, else it says why not", () => {
  let tried = 0;
  const can = shown(
    { moves: [1] },
    { comparing: () => ({ act: () => (tried += 1), label: "Try it" }) },
  );
  one(can, "[data-do=try]").click();
  assert.equal(tried, 1);
  const host = {
    comparing: () => ({ cannot: "a page cannot fork again", line: "forkviz compare" }),
  };
  const cannot = shown({ moves: [1] }, host);
  assert.ok(one(cannot, "[data-do=try]").hasAttribute("disabled"));
  assert.match(cannot.textContent ?? "", /a page cannot fork again.*forkviz compare/s);
  assert.equal(shown({}, host).querySelector("[data-do=try]"), null, "nothing is moved by it");
});

test("each proof and each experience has a sign and words", () => {
  for (const verified of VERIFIED) {
    for (const proof of [undefined, ...PROOFS]) {
      const badges = badgesOf({ ...REMEDY, verified, proof });
      assert.equal(badges.length, proof ? 2 : 1);
      for (const [kind, sign, words] of badges) assert.ok(kind && sign && words);
    }
  }
});

test("the next capture names its shell", () => {
  for (const shell of SHELLS) {
    const [box] = nextBox(
      { ask: "capture the child", command: "forkviz probe", shell },
      true,
      "h2",
    );
    assert.match(box.textContent ?? "", /Type in (cmd|PowerShell|dash)/);
  }
  assert.deepEqual(nextBox(null, true, "h2"), []);
  assert.equal(h("p").append(...nextBox({ ask: "x", command: "" }, false, "h2")), undefined);
});
