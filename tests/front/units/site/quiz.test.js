// quiz: the site's quiz: its addresses, and what it asks of an engine.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { routeOf } from "../../../../forkviz/front/site/route.js";
import { nextSeed, quizHash } from "../../../../forkviz/front/site/quiz/address.js";
import { keptQuiz, quizModel } from "../../../../forkviz/front/site/quiz/model.js";
import { makeTicket } from "../../../../forkviz/front/site/quiz/ticket.js";
import { fixture } from "../support/fixtures.js";
import { openPage } from "../support/page.js";

beforeEach(() => {
  const { sessionStorage } = openPage();
  Object.defineProperty(globalThis, "sessionStorage", {
    value: sessionStorage,
    configurable: true,
  });
});

/** Everything that waits for no one is done. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("an address has the topic and the seed, with all of its digits", () => {
  const { page, name, given } = routeOf(quizHash("lands", "18446744073709551615"));
  assert.deepEqual([page, name, given.seed], ["quiz", "lands", "18446744073709551615"]);
  assert.deepEqual([routeOf("#quiz").page, routeOf("#quiz").name], ["quiz", ""]);
  assert.equal(nextSeed("4711"), "4712");
  assert.equal(nextSeed("9007199254740993"), "9007199254740994");
  assert.equal(nextSeed("18446744073709551615"), "0");
});

test("an engine is asked with what the page shows, which outlives the page", async () => {
  const data = fixture("quiz").wrong;
  /** @type {[string, any][]} */
  const asked = [];
  const call = async (/** @type {string} */ name, /** @type {any} */ args) => {
    asked.push([name, args]);
    return data;
  };
  const model = quizModel({ call });
  model.send(/** @type {any} */ ({ kind: "open", topic: "lands" }));
  await settled();
  assert.deepEqual(asked, [["quiz", { message: { kind: "open", topic: "lands" }, kept: null }]]);
  assert.equal(model.get("quiz"), data);
  const { origin, kept, number } = data;
  assert.deepEqual(keptQuiz(), { origin, kept, number });
  quizModel({ call }).send(/** @type {any} */ ({ kind: "walk", number: 1 }));
  await settled();
  assert.deepEqual(asked[1][1].kept, { origin, kept, number });
});

test("what an engine refuses is said", async () => {
  const model = quizModel({ call: () => Promise.reject({ what: "no", advice: "again" }) });
  /** @type {any[]} */
  const heard = [];
  model.on("msg:custom", (/** @type {any} */ message) => heard.push(message));
  model.send(/** @type {any} */ ({ kind: "open" }));
  await settled();
  assert.deepEqual([heard[0].kind, heard[0].what, heard[0].advice], ["error", "no", "again"]);
  assert.equal(model.get("quiz"), null);
});

test("a ticket that the browser does not give is named", async () => {
  /** @type {string[]} */
  const said = [];
  const ticket = makeTicket(assert.fail, (what, advice) => said.push(what, advice));
  const gone = { name: "mine.json", size: 9, text: () => Promise.reject(new Error("not found")) };
  const event = new Event("drop", { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ["Files"], files: [gone] } });
  document.dispatchEvent(event);
  await settled();
  ticket.close();
  assert.match(said[0], /mine\.json.*not found/);
  assert.match(said[1], /Choose it again/);
});

test("what another page wrote into the tab's storage is no quiz", () => {
  sessionStorage.setItem("forkviz-quiz", "{");
  assert.equal(keptQuiz(), null);
});
