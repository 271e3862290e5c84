// feedback: what is said of an answer: the misconception, what is right in it, where to look next;
// and the walk, once the problem has ended.

import { h } from "../base/dom.js";

/** Words for an answer to a ticket's problem. */
const TAKEN =
  "No usual misconception gives this answer. Whether it is right is not said before it is graded; you can change it until you save your answers.";
/** Words for an answer that no usual misconception gives. */
const UNNAMED =
  "No usual misconception gives this answer, so nothing can be said about the way to it.";
const UNNAMED_LOOK =
  "write down each step, and compare it with the text and the picture. The first difference is the one to look at.";

/**
 * The cards below a field, the first of them with a heading that takes the focus.
 *
 * @param {QuizProblem} problem
 * @param {string} tag  of the heading
 * @param {QuizHost} host
 * @returns {HTMLElement[]}
 */
export function feedbackOf(problem, tag, host) {
  const { feedback, solution, state } = problem;
  if (solution) return [endCard(state, solution, tag)];
  switch (feedback?.status) {
    case "wrong":
      return [wrongCard(problem, feedback, tag, host)];
    case "taken":
      return [card("taken", tag, "• Answer taken", h("p", {}, TAKEN))];
    case "unreadable":
      return [card("unread", tag, "? Not read", h("p", {}, feedback.said))];
    case "unanswered":
      return [
        card("unread", tag, "? No answer yet", h("p", {}, "Enter an answer, then check it.")),
      ];
    default:
      return [];
  }
}

/** @param {string} kind @param {string} tag @param {string} head @param {Child[]} inside */
function card(kind, tag, head, ...inside) {
  const heading = h(tag, { tabindex: -1, class: "qz-said" }, head);
  return h("section", { class: `qz-feedback qz-${kind}` }, heading, ...inside);
}

/** @param {QuizProblem} problem @param {QuizFeedback} feedback @param {string} tag @param {QuizHost} host */
function wrongCard({ field, lesson }, { name, why, look }, tag, host) {
  const not = field.form === "address" ? "Not there" : "Not yet";
  const head = name ? `✗ ${not}: ${name}` : `✗ ${not}`;
  const next = h("p", {}, h("b", {}, "To go on: "), look || UNNAMED_LOOK);
  return card(
    "wrong",
    tag,
    head,
    h("p", {}, why || UNNAMED),
    next,
    lessonOf(lesson, host.lesson?.(lesson) ?? ""),
  );
}

/** @param {string} name @param {string} address */
function lessonOf(name, address) {
  if (!name) return null;
  const words = `Lesson ${name}`;
  return h("p", {}, address ? h("a", { href: address }, words) : words, " explains it.");
}

/** @param {QuizState} state @param {QuizSolution} solution @param {string} tag */
function endCard(state, { answer, walk, others }, tag) {
  const right = state !== "shown";
  const steps = h("ol", { class: "qz-steps" }, ...walk.map((one) => h("li", {}, one)));
  const more = others.map((one) =>
    h("li", {}, h("b", {}, `${one.answer}: ${one.name}. `), one.why),
  );
  return card(
    right ? "right" : "shown",
    tag,
    right ? `✓ Right: ${answer}` : `≡ The answer is ${answer}`,
    h("p", {}, h("b", {}, "The walk:")),
    steps,
    more.length
      ? h(
          "details",
          { class: "qz-others" },
          h("summary", {}, "Answers that others give, and why"),
          h("ul", {}, ...more),
        )
      : null,
  );
}
