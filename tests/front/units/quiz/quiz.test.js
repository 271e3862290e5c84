// quiz: what a student sees and does, over the data of a real session.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { h } from "../../../../forkviz/front/base/dom.js";
import { dataOf } from "../../../../forkviz/front/base/given.js";
import { makeModel } from "../../../../forkviz/front/base/model.js";
import { showQuiz } from "../../../../forkviz/front/quiz/quiz.js";
import { fixture } from "../support/fixtures.js";
import { all, one, openPage } from "../support/page.js";

/** @type {Record<string, QuizData>} */
let data;

beforeEach(() => {
  openPage();
  data = fixture("quiz");
});

/** @param {string} name @param {Partial<QuizHost>} host */
function open(name, host = {}) {
  const root = h("div");
  document.body.append(root);
  /** @type {any[]} */
  const sent = [];
  const model = makeModel({ quiz: data[name] }, (message) => sent.push(message));
  const view = showQuiz(model, root, { theme: () => "light", ...host });
  return { root, model, sent, view };
}

/** @param {HTMLElement} root */
const submit = (root) =>
  one(root, "form").dispatchEvent(new Event("submit", { cancelable: true, bubbles: true }));

test("an answer is sent as it was typed, and what is said of it has the focus", () => {
  const { root, model, sent } = open("opened");
  assert.equal(all(root, ".qz-said").length, 0);
  const input = /** @type {HTMLInputElement} */ (one(root, ".qz-text"));
  input.value = " 64 K ";
  submit(root);
  assert.deepEqual(sent, [{ kind: "answer", number: 1, text: " 64 K " }]);
  assert.equal(root.dataset.busy, "answer");
  model.set("quiz", data.wrong);
  assert.equal(root.dataset.busy, undefined);
  const { name, why } = data.wrong.problem.feedback ?? {};
  assert.equal(one(root, ".qz-said").textContent, `✗ Not there: ${name}`);
  assert.equal(document.activeElement, one(root, ".qz-said"));
  assert.ok(root.textContent?.includes(why ?? "?"));
  assert.equal(one(root, "[data-do=check]").textContent, "Try again");
});

test("what another view of the same quiz does takes no focus", () => {
  const { root, model } = open("opened");
  model.set("quiz", data.wrong);
  assert.equal(document.activeElement, document.body);
  assert.ok(one(root, ".qz-said"));
});

test("the field has a label and a hint, and what is said is a part that speaks", () => {
  const { root } = open("wrong");
  const input = one(root, ".qz-text");
  assert.equal(one(root, `label[for="${input.id}"]`).textContent, data.wrong.problem.field.label);
  const hint = one(root, `#${input.getAttribute("aria-describedby")}`).textContent ?? "";
  assert.ok(hint.includes(data.wrong.problem.field.hint));
  assert.equal(input.getAttribute("aria-invalid"), "true");
  assert.equal(one(root, ".qz-said").closest("[aria-live]")?.getAttribute("aria-live"), "polite");
});

test("a problem that ended has its walk, and takes no answer", () => {
  const { root, sent } = open("shown");
  const { solution } = data.shown.problem;
  assert.equal(one(root, ".qz-said").textContent, `≡ The answer is ${solution?.answer}`);
  assert.deepEqual(
    all(root, ".qz-steps li").map((step) => step.textContent),
    solution?.walk,
  );
  assert.equal(all(root, "[data-do=check], [data-do=walk]").length, 0);
  assert.ok(/** @type {HTMLInputElement} */ (one(root, ".qz-text")).readOnly);
  submit(root);
  assert.deepEqual(sent, []);
});

test("a ticket's problem has no walk, and its answer is taken without a word on it", () => {
  const { root } = open("taken");
  assert.equal(all(root, "[data-do=walk]").length, 0);
  assert.equal(one(root, "[data-do=check]").textContent, "Check");
  assert.equal(one(root, ".qz-said").textContent, "• Answer taken");
  assert.ok(one(root, ".qz-hint").textContent?.endsWith(" The last answer counts."));
  const words = all(root, ".qz-number").map((each) => each.getAttribute("aria-label"));
  assert.deepEqual(words, ["Problem 1 of 2: answered", "Problem 2 of 2: not tried"]);
});

test("the strip says in words how far each problem is", () => {
  const { root, sent } = open("wrong");
  const words = all(root, ".qz-number").map((each) => each.getAttribute("aria-label"));
  assert.deepEqual(words, [
    "Problem 1 of 3: wrong so far",
    "Problem 2 of 3: not tried",
    "Problem 3 of 3: not tried",
  ]);
  assert.equal(one(root, ".qz-number[aria-current=step]").dataset.do, "problem-1");
  one(root, "[data-do=problem-3]").click();
  one(root, "[data-do=next]").click();
  assert.deepEqual(sent, [
    { kind: "go", number: 3 },
    { kind: "go", number: 2 },
  ]);
});

test("a choice is sent by its letter", () => {
  const { root, sent } = open("choices");
  const { choices, label } = data.choices.problem.field;
  assert.equal(one(root, "fieldset legend").textContent, label);
  const inputs = /** @type {HTMLInputElement[]} */ (all(root, "input[type=radio]"));
  assert.equal(inputs.length, choices.length);
  inputs[1].checked = true;
  submit(root);
  assert.equal(sent[0].text, choices[1][0]);
});

test("what is refused is said, and the next thing can be done", () => {
  const { root, model, sent } = open("opened");
  one(root, "[data-do=walk]").click();
  model.fire("msg:custom", { kind: "error", what: "no <b>", advice: "Again." }, []);
  assert.equal(one(root, "[role=alert]").textContent, "no <b> Again.");
  assert.equal(all(root, "[role=alert] b b").length, 0);
  assert.equal(root.dataset.busy, undefined);
  one(root, "[data-do=walk]").click();
  assert.equal(sent.length, 2);
});

test("a log's diagnosis opens below its problem, and no explorer is built for it", async () => {
  const built = () => assert.fail("a diagnosis needs no BokehJS");
  const { root, model, sent, view } = open("logged", { bring: built });
  assert.equal(one(root, "[data-do=explore]").textContent, "Open the diagnosis");
  one(root, "[data-do=explore]").click();
  assert.deepEqual(sent, [{ kind: "explore", number: 1 }]);
  model.fire("msg:custom", data.diagnosed, []);
  await new Promise((resolve) => setImmediate(resolve));
  const shown = one(root, ".qz-explorer");
  assert.equal(one(shown, "h4").textContent, "The diagnosis of this log");
  const [first] = /** @type {any} */ (data.diagnosed).data.causes;
  assert.equal(one(shown, ".fd-claim h5").textContent, first.sentence);
  assert.ok(shown.textContent?.includes(first.class));
  view.theme("dark");
  assert.equal(one(shown, ".qz-fork .fd").dataset.theme, "dark");
  one(shown, "[data-do=shut]").click();
  assert.ok(shown.hidden);
  assert.equal(all(root, ".qz-fork .fd").length, 0);
});

test("a diagnosis that a kernel sends is the same", async () => {
  assert.deepEqual(await dataOf(data.packed), /** @type {any} */ (data.diagnosed).data);
});

test("what comes before the answer is opened by other words than what comes after it", () => {
  const word = (/** @type {string} */ name) =>
    all(open(name).root, "[data-do=explore]").map((each) => each.textContent);
  assert.deepEqual(word("opened"), ["Open in the explorer, up to this step"]);
  assert.deepEqual(word("taken"), ["Open in the explorer, up to this step"]);
  assert.deepEqual(word("shown"), ["Open in the explorer"]);
});

test("a view that is closed hears nothing more", () => {
  const { root, model, view } = open("opened");
  view.close();
  model.set("quiz", data.wrong);
  assert.equal(all(root, ".qz-said").length, 0);
});

test("a lesson is a link where its place is known, and only a name elsewhere", () => {
  const { lesson } = data.wrong.problem;
  const known = open("wrong", { lesson: (name) => `lessons/${name}.html` }).root;
  assert.equal(one(known, ".qz-wrong a").getAttribute("href"), `lessons/${lesson}.html`);
  const unknown = open("wrong").root;
  assert.equal(all(unknown, ".qz-wrong a").length, 0);
  assert.ok(unknown.textContent?.includes(`Lesson ${lesson} explains it.`));
});
