// page: the page of the quiz: the choice of problems, or the problems, which the engine draws.

import { button, h } from "../../base/dom.js";
import { isStarting, progressOf } from "../../engine/progress.js";
import { showQuiz } from "../../quiz/quiz.js";
import { hashOf } from "../route.js";
import { problemOf, stateCard } from "../states.js";
import { TICKET, nextSeed, quizHash } from "./address.js";
import { choosingPart } from "./choosing.js";
import { keptQuiz, quizModel } from "./model.js";
import { makeTicket } from "./ticket.js";

/**
 * @param {HTMLElement} page @param {SiteApp} app
 * @param {string} topic  "" for the choice, TICKET for the ticket of this tab
 * @param {string | undefined} seed
 * @returns {SiteView}
 */
export function quizPage(page, app, topic, seed) {
  const before = keptQuiz()?.origin;
  const origin = topic === TICKET ? before : { topic, seed: seed ?? "1" };
  const root = h("div", { class: "st-wrap st-quiz" });
  const told = h("div", { class: "fd qz-told", role: "status" });
  const place = h("div", { class: "fd-tones" });
  const said = (/** @type {import("../states.js").Problem} */ problem) =>
    told.replaceChildren(stateCard(problem));
  const model = quizModel(app.engine);
  /** What was asked last. */
  let ask = () => {};
  const asks = (/** @type {any} */ message) => (ask = () => model.send(message))();
  const ticket = makeTicket(
    (text) => asks({ kind: "ticket", text }),
    (what, advice) => said({ head: "Not read", say: what, means: advice }),
  );
  root.append(told, place);
  page.append(root);
  if (!topic || !origin || (topic === TICKET && !before?.ticket)) {
    place.append(choosingPart(app.manifest.quiz, before?.seed, ticket.element));
  }
  const quiz = topic && origin ? opened(place, model, app, ticket.element) : null;
  const ends = [
    tellStart(told, app.engine, () => Boolean(quiz) && !model.get("quiz")),
    ticket.close,
  ];
  model.on("change:quiz", () => {
    told.replaceChildren();
    const { ticket: loaded } = model.get("quiz");
    // What was loaded is in this tab from now on, and the address says so.
    if (loaded && topic !== TICKET) app.go(`#quiz=${TICKET}`);
    else if (document.activeElement === document.body) quiz?.focus();
  });
  model.on("msg:custom", (/** @type {any} */ { kind, problem }) => {
    if (kind === "error" && !model.get("quiz")) said(problemOf(problem, () => ask()));
  });
  if (quiz) asks({ kind: origin?.ticket ? "ticket" : "open", ...asked(origin) });
  /** @param {string} name */
  function theme(name) {
    for (const one of root.querySelectorAll(".fd, .fd-tones"))
      /** @type {HTMLElement} */ (one).dataset.theme = name;
    quiz?.theme(name);
  }
  theme(app.tones.name());
  return {
    theme,
    close() {
      for (const end of ends) end();
      quiz?.close();
    },
  };
}

/** What begins a quiz. @param {QuizData["origin"] | undefined} origin */
function asked({ topic, seed, ticket } = {}) {
  return ticket ? { text: ticket } : { topic, seed, problems: 10 };
}

/** The problems, as soon as they are there. @param {HTMLElement} place @param {OwnModel} model @param {SiteApp} app @param {HTMLElement} ticket */
function opened(place, model, app, ticket) {
  const root = h("div", { hidden: true });
  place.append(root);
  model.on("change:quiz", () => {
    root.hidden = false;
  });
  return showQuiz(model, root, {
    level: 1,
    above: (data) => [sourcesLine(data, model, ticket)],
    bring: () => app.stored.explorer(),
    theme: () => app.tones.name(),
    lesson: (name) => `lessons/${name}.html`,
  });
}

/** What the problems are of. @param {QuizData} data @param {OwnModel} model @param {HTMLElement} ticket */
function sourcesLine({ title, origin, ticket: loaded, problems }, model, ticket) {
  const name = h("b", {}, `Quiz: ${title}`);
  const other = h("a", { href: hashOf("quiz") }, "choose a topic");
  if (loaded) {
    const save = () => model.send(/** @type {any} */ ({ kind: "save" }));
    const words = { class: "fd-button fd-main" };
    return h(
      "div",
      { class: "fd-sources" },
      name,
      h("span", {}, `for ${loaded.student}`),
      other,
      h("span", { class: "qz-push" }, ticket, button("save", "Save my answers", null, save, words)),
    );
  }
  const seed = origin.seed ?? "";
  return h(
    "div",
    { class: "fd-sources" },
    name,
    h("span", {}, `seed ${seed}`),
    h("span", { class: "qz-same" }, `the same seed gives the same ${problems.length} problems`),
    h(
      "a",
      { href: quizHash(origin.topic ?? "", nextSeed(seed)) },
      `${problems.length} other problems`,
    ),
    other,
  );
}

/** Says to whoever waits for the problems how far the engine's start is; what ends that. @param {HTMLElement} told @param {EngineClient} engine @param {() => boolean} waits */
function tellStart(told, engine, waits) {
  return engine.onState((state) => {
    if (!waits() || state.phase === "failed") return; // why is the answer to what was asked
    if (isStarting(state))
      told.textContent = `${progressOf(state)}. The problems follow by themselves.`;
    else if (state.phase === "ready") told.textContent = "The problems are drawn.";
  });
}
