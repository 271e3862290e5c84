// slides: what a clicker's keys do to a lesson that is presented, and where the keyboard is then.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { makeSlides } from "../../../../forkviz/front/lesson/slides.js";
import { all, one, openPage } from "../support/page.js";

const PAGE = `<!doctype html><body><nav id="bar"></nav><main>
  <section class="fl-slide"><div class="fl-part"><div class="fl-text"><a href="#x">x</a></div></div>
  <div class="fl-part"><div class="fl-text">
    <details><summary>Open the answer</summary>Right: 7</details></div></div></section>
  <section class="fl-slide"><div class="fl-part"><div class="fl-explorer">
    <div class="fv" tabindex="0"><details></details></div><input></div></div></section>
  <section class="fl-slide"><div class="fl-part"><div class="fl-text">
    <details><summary>Open the answer</summary>Right: 8</details></div></div></section>
</main></body>`;

/** @type {HTMLElement} */
let bar;
/** Whether it was presented, each time when that changed. @type {boolean[]} */
let turned;

beforeEach(() => {
  const window = /** @type {any} */ (openPage(PAGE));
  window.scrollTo = () => {};
  window.Element.prototype.scrollIntoView = () => {};
  bar = one(document.body, "#bar");
  turned = [];
  const slides = makeSlides(one(document.body, "main"), bar, () =>
    turned.push(slides.presenting()),
  );
  one(bar, "[data-do=slides]").click();
});

/** @param {string} key @param {Element} target */
function press(key, target = document.activeElement ?? document.body) {
  return target.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
  );
}

/** Which part is shown, from 1, and how many answers are open. */
const seen = () => [
  all(document.body, ".fl-part").findIndex((part) => part.hasAttribute("data-shown")) + 1,
  all(document.body, ".fl-text details[open]").length,
];

const next = () => /** @type {HTMLButtonElement} */ (one(bar, "[data-do=slide-next]"));

test("one press shows the answer of a slide, and the next one leaves it", () => {
  const went = [];
  for (let i = 0; i < 6; i += 1) {
    press("PageDown", document.body);
    went.push(seen());
  }
  assert.deepEqual(went, [
    [2, 0],
    [2, 1],
    [3, 1],
    [4, 1],
    [4, 2],
    [4, 2],
  ]);
  press("PageUp", document.body);
  assert.deepEqual(seen(), [3, 2]);
});

test("the button goes the same way, and is there until the last answer is open", () => {
  for (const _ of [1, 2, 3, 4]) next().click();
  assert.deepEqual(seen(), [4, 1]);
  assert.equal(next().disabled, false);
  next().click();
  assert.deepEqual(seen(), [4, 2]);
  assert.equal(next().disabled, true);
});

test("the keyboard comes to the answer and to the slide, and stays with the bar", () => {
  one(document.body, "a").focus();
  press("PageDown");
  const parts = all(document.body, ".fl-part");
  assert.equal(document.activeElement, parts[1]);
  press("PageDown");
  assert.equal(document.activeElement, one(parts[1], "summary"));
  press("PageDown");
  assert.equal(document.activeElement, parts[2]);
  next().focus();
  next().click();
  assert.equal(document.activeElement, next());
});

test("a clicker leaves a slide whose explorer has the keyboard", () => {
  for (const _ of [1, 2, 3]) press("PageDown", document.body);
  const explorer = one(document.body, ".fv");
  const heard = /** @type {string[]} */ ([]);
  explorer.addEventListener("keydown", ({ key }) => heard.push(key));
  press("PageDown", one(document.body, "input"));
  assert.deepEqual(seen(), [3, 1], "a field keeps its keys");
  explorer.dataset.presenting = "true";
  press("PageDown", explorer);
  assert.deepEqual(seen(), [3, 1], "so does an explorer that is presented itself");
  delete explorer.dataset.presenting;
  press("PageDown", explorer);
  assert.deepEqual([...seen(), ...heard], [4, 1, "PageDown"]);
});

test("what is below the window is shown before the next slide", () => {
  const windowful = window.innerHeight - bar.offsetHeight - 40;
  let below = windowful + 100;
  const part = all(document.body, ".fl-part")[0];
  part.getBoundingClientRect = () => /** @type {any} */ ({ bottom: window.innerHeight + below });
  window.scrollBy = (/** @type {any} */ { top }) => void (below -= top);
  const went = [];
  for (let i = 0; i < 3; i += 1) {
    press("PageDown", document.body);
    went.push([...seen(), below]);
  }
  assert.deepEqual(went, [
    [1, 0, 100],
    [1, 0, 0],
    [2, 0, 0],
  ]);
});

test("the explorers hear that the page became slides, and a page again", () => {
  assert.deepEqual(turned, [true]);
  press("Escape", document.body);
  assert.deepEqual(turned, [true, false]);
});
