// remedies: what to do, least effort first, with the line to type for each shell that can run it.

import { h } from "../base/dom.js";
import { commandLine, commandWords, copyButton, shellName, shellTabs } from "./commands.js";
import { badge, badgesOf } from "./signs.js";

/** @param {string} text */
function sentence(text) {
  const trimmed = text.trim();
  if (!trimmed) return "";
  const whole = trimmed[0].toUpperCase() + trimmed.slice(1);
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}

/**
 * Forking again with what the remedy moves, or did: here, or by a line to type.
 *
 * @param {DiagnosisRemedy} remedy
 * @param {number} number
 * @param {DiagnosisHost} host
 */
export function comparing(remedy, number, host) {
  const how = host.comparing?.(remedy, number) ?? { cannot: "this page has no fork to try it on" };
  const { act, label = "Compare before and after", cannot, line } = how;
  const plain = { type: "button", class: "fd-button", data: { do: "try" } };
  if (act)
    return [h("p", { class: "fd-try" }, h("button", { ...plain, onclick: () => act() }, label))];
  if (!remedy.moves?.length) return [];
  const words = ["Compare before and after: ", cannot];
  return [
    h(
      "div",
      { class: "fd-try" },
      h("button", { ...plain, disabled: true }, ...words),
      line ? commandLine(line) : null,
    ),
  ];
}

/**
 * @param {DiagnosisRemedy} remedy
 * @param {number} number
 * @param {string} tag  of its heading
 * @param {DiagnosisHost} host
 */
export function remedyItem(remedy, number, tag, host) {
  const effort = [remedy.effort, remedy.close_first].map((text) => sentence(text ?? ""));
  const said = effort.filter(Boolean).join(" ");
  const undo = "If forkviz is installed, this keeps an undo file:";
  return h(
    "li",
    { class: "fd-remedy" },
    h(
      "div",
      { class: "fd-head" },
      h("span", { class: "fd-no", "aria-hidden": "true" }, String(number + 1)),
      h(
        "div",
        {},
        h(tag, {}, remedy.text),
        h("p", { class: "fd-badges" }, ...badgesOf(remedy).map(badge)),
        said ? h("p", {}, said) : null,
      ),
    ),
    ...shellTabs(remedy),
    ...(remedy.plan ? [h("p", { class: "fd-note" }, undo), commandLine(remedy.plan)] : []),
    ...comparing(remedy, number, host),
  );
}

/** @param {DiagnosisCause} cause */
export function doesNotHelp({ does_not_help: rows, remedies, class: kind }) {
  if (!rows.length) return [];
  const head = !remedies.length && kind === "undecided" ? "No remedy yet" : "Does not help";
  const cross = () => h("span", { "aria-hidden": "true" }, "✗ ");
  const items = rows.map(({ text, why }) => h("li", {}, cross(), `${text}: ${why}`));
  return [h("div", { class: "fd-caution" }, h("b", {}, head), h("ul", {}, ...items))];
}

/** @param {DiagnosisCause} cause  @param {string[]} tags  @param {DiagnosisHost} host */
export function remediesCard(cause, tags, host) {
  const { remedies } = cause;
  const none = h("p", { class: "fd-muted" }, "None is known for this cause.");
  const items = remedies.map((remedy, i) => remedyItem(remedy, i, tags[1], host));
  const order = remedies.length ? h("small", {}, "least effort first") : null;
  return h(
    "section",
    { class: "fd-card fd-remedies" },
    h(tags[0], {}, "Remedies ", order),
    remedies.length ? h("ol", {}, ...items) : none,
    ...doesNotHelp(cause),
  );
}

/** The one capture that would decide.  @param {DiagnosisNext | null} next  @param {boolean} undecided  @param {string} tag */
export function nextBox(next, undecided, tag) {
  if (!next) return [];
  const { ask, command, shell, note } = next;
  const lead = undecided ? "The next capture" : "To make it certain";
  const where = shell
    ? h("p", { class: "fd-muted" }, "Type in ", h("b", {}, shellName(shell)))
    : null;
  const line = command
    ? [
        where,
        h("pre", {}, h("code", {}, ...commandWords(command))),
        h("p", {}, copyButton(command, "Copy the command")),
      ]
    : [];
  return [
    h(
      "section",
      { class: "fd-next" },
      h(tag, {}, `${lead}: ${ask}`),
      ...line,
      note ? h("p", {}, note) : null,
    ),
  ];
}
