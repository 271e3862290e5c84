// commands: the line to type, for each shell that can run it, with a button that copies it.

import { copyText } from "../base/copy.js";
import { h } from "../base/dom.js";

/** @type {Record<string, string>} */
const SHELL_NAMES = { cmd: "cmd", powershell: "PowerShell", dash: "dash" };
let tabSets = 0;

/** @param {string} shell */
export function shellName(shell, otherwise = shell) {
  return SHELL_NAMES[shell] ?? otherwise;
}

/**
 * The button says what it did, until the pointer or the keyboard leaves it.
 *
 * @param {string} text  what it copies
 * @param {string} label
 * @param {string} shown
 */
export function copyButton(text, label = "copy", shown = label) {
  const word = h("span", { "aria-live": "polite" }, shown);
  const rest = () => {
    word.textContent = shown;
  };
  const made = h(
    "button",
    {
      ...{ type: "button", class: "fd-button fd-copy", data: { do: "copy" }, title: label },
      async onclick() {
        word.textContent = (await copyText(text)) ? "copied" : "select and copy it";
      },
      onblur: rest,
      onpointerleave() {
        const around = /** @type {Document | ShadowRoot} */ (made.getRootNode());
        if (around.activeElement !== made) rest();
      },
    },
    word,
  );
  return made;
}

/**
 * A command as it is read: it breaks between its words, and within one where that is too long for a
 * line; so an option never breaks from its dash.
 *
 * @param {string} text
 */
export function commandWords(text) {
  const words = text.split(/(\s+)/).filter(Boolean);
  return words.map((word) => (word.includes("-") ? h("span", { class: "fd-word" }, word) : word));
}

/** @param {string} text */
export function commandLine(text) {
  const line = h("pre", {}, h("code", {}, ...commandWords(text)));
  return h("div", { class: "fd-cmd" }, line, copyButton(text, "Copy the command", "copy"));
}

/**
 * The shells that can run it, with its command in each.
 *
 * @param {DiagnosisRemedy} remedy
 * @returns {[shell: string, command: string][]}
 */
function commandsOf({ shell, command, others }) {
  /** @type {[string, string][]} */
  const rest = (others ?? []).map((one) => [one.shell, one.command]);
  return command ? [[shell, command], ...rest] : rest;
}

/** A tab for each shell.  @param {DiagnosisRemedy} remedy */
export function shellTabs(remedy) {
  const commands = commandsOf(remedy);
  const note = remedy.note ? [h("p", { class: "fd-note" }, remedy.note)] : [];
  if (!commands.length) return note;
  const name = `fd-shell-${(tabSets += 1)}`;
  const panels = commands.map(([shell, command]) => {
    const title = shellName(shell, "line");
    const head = h("p", { class: "fd-shell" }, title);
    return h("div", { class: "fd-panel", data: { shell: title } }, head, commandLine(command));
  });
  /** @param {number} wanted */
  const choose = (wanted) =>
    panels.forEach((panel, i) => panel.classList.toggle("fd-shown", i === wanted));
  const heads = commands.flatMap(([shell], i) => {
    const id = `${name}-${i}`;
    const input = { type: "radio", name, id, checked: i === 0, onchange: () => choose(i) };
    return [h("input", input), h("label", { for: id }, shellName(shell, "line"))];
  });
  choose(0);
  return [
    h(
      "div",
      { class: "fd-tabs", role: "group", "aria-label": "Shell" },
      h("div", { class: "fd-heads" }, ...heads),
      ...panels,
      ...note,
    ),
  ];
}
