// field: where an answer is entered: a text, or one of some choices.  Enter checks it.

import { button, h } from "../base/dom.js";

const MOST = 500; // characters of an answer, as Python has it
let fields = 0; // two quizzes may be in one notebook

/** @type {Record<string, string>} */
const EMPTY = {
  address: "address",
  size: "size",
  count: "number",
  code: "number",
  order: "name, name, …",
};

/**
 * @param {QuizProblem} problem
 * @param {QuizActs} acts
 */
export function makeField(problem, acts) {
  const { field, state, solution, text_given: given } = problem;
  const ended = solution !== null;
  const hint = `qz-hint-${(fields += 1)}`;
  const entry = (field.form === "choice" ? choiceOf : textOf)(field, given, ended, hint);
  const wrong = !ended && ["wrong", "unreadable"].includes(problem.feedback?.status ?? "");
  for (const one of entry.inputs) if (wrong) one.setAttribute("aria-invalid", "true");
  const check = state === "wrong" ? "Try again" : "Check";
  const buttons = ended
    ? []
    : [
        h("button", { type: "submit", class: "fd-button fd-main", data: { do: "check" } }, check),
        problem.counts ? null : walkOf(acts),
      ];
  const onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (!ended) acts.answer(entry.text());
  };
  // A browser submits by itself on Enter, but not inside of JupyterLab's notebook.
  const onkeydown = (/** @type {KeyboardEvent} */ event) => {
    const { key, target, isComposing } = event;
    if (key !== "Enter" || isComposing || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    target.form?.requestSubmit();
  };
  return h(
    "form",
    { class: "qz-form", onsubmit, onkeydown, autocomplete: "off" },
    h(
      "div",
      { class: "qz-row" },
      entry.element,
      ...(buttons.length ? [h("p", { class: "qz-buttons" }, ...buttons)] : []),
    ),
    h("p", { class: "fd-note qz-hint", id: hint }, ended ? "" : hintOf(problem)),
  );
}

/** @param {QuizActs} acts */
function walkOf(acts) {
  return button("walk", "Show the walk", null, () => acts.walk(), { class: "fd-button qz-walk" });
}

/** @param {QuizProblem} problem */
function hintOf({ field, counts }) {
  const ends = counts
    ? "The last answer counts."
    : "Tries are not counted. Showing the walk ends the problem.";
  return `${field.hint} ${ends}`;
}

/** @param {QuizField} field @param {string} given @param {boolean} ended @param {string} hint */
function textOf(field, given, ended, hint) {
  const id = `${hint}-text`;
  const input = h("input", {
    ...{ id, type: "text", name: "answer", class: "qz-text", data: { form: field.form } },
    ...{ maxlength: MOST, spellcheck: "false", autocapitalize: "off", autocomplete: "off" },
    ...{ placeholder: EMPTY[field.form], readonly: ended, "aria-describedby": hint },
  });
  input.value = given;
  const element = h(
    "div",
    { class: "qz-entry" },
    h("label", { for: id }, field.label),
    input,
    field.choices.length && !ended ? namesOf(field, input) : null,
  );
  return { element, inputs: [input], text: () => input.value };
}

/** The names of an order, each of which is entered by a click. @param {QuizField} field @param {HTMLInputElement} input */
function namesOf({ choices }, input) {
  const add = (/** @type {string} */ name) => {
    const before = input.value.replace(/[\s,]+$/, "");
    input.value = before ? `${before}, ${name}` : name;
    input.focus();
  };
  return h(
    "span",
    { class: "qz-names", role: "group", "aria-label": "names to enter" },
    ...choices.map(([name]) => {
      const named = { class: "fd-button", "aria-label": `enter ${name}` };
      return button("name", name, null, () => add(name), named);
    }),
  );
}

/** @param {QuizField} field @param {string} given @param {boolean} ended @param {string} hint */
function choiceOf(field, given, ended, hint) {
  const inputs = field.choices.map(([letter]) => {
    const input = h("input", {
      ...{ id: `${hint}-${letter}`, type: "radio", name: `${hint}-choice`, value: letter },
      ...{ disabled: ended && letter !== given },
    });
    input.checked = letter === given;
    return input;
  });
  const rows = field.choices.map(([letter, text], i) =>
    h(
      "label",
      { class: "qz-choice", for: inputs[i].id },
      inputs[i],
      h("b", {}, `${letter})`),
      text,
    ),
  );
  const element = h(
    "fieldset",
    { class: "qz-choices", "aria-describedby": hint },
    h("legend", {}, field.label),
    ...rows,
  );
  return { element, inputs, text: () => inputs.find((one) => one.checked)?.value ?? "" };
}
