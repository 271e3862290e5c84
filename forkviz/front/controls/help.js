// help: what there is to know of the explorer, in one dialog: keys, marks, signs, phases, policies,
// switches, what-if, find, the glossary.  Its texts are Python's; it is made when it is first opened.

import { button, h, swatch } from "../base/dom.js";
import { phaseText } from "../base/phases.js";
import { mapGestures } from "../panes/map/words.js";
import { sign } from "../panes/timeline/signs.js";

const FIND = [
  ["ssl", "regions with this in their names"],
  ["0x3fd3a0000", "the region at an address"],
  ["kind:image size>64k", "all of the terms"],
  ["name~perl in:child", "in the name; in one process"],
  ["-use:stack", "none of these"],
];
const MOUSE = [
  "What is selected is marked in every pane.",
  "A click or a drag on the timeline goes to that step.",
];

/** @typedef {[string, Node[]]} Section  heading and content */

/** Terms and what is said of them.  @param {(readonly [string | Node, string | Node])[]} rows */
function terms(rows) {
  return h("dl", {}, ...rows.flatMap(([name, text]) => [h("dt", {}, name), h("dd", {}, text)]));
}

/** @param {(string | Node | (string | Node)[])[]} items */
const list = (items) =>
  h("ul", {}, ...items.map((item) => h("li", {}, ...(Array.isArray(item) ? item : [item]))));

/** @param {string} text */
const said = (text) => h("p", {}, text);

/** What the colours and signs of the map mean.  @param {any} ui @returns {Node[]} */
function mapOf(ui) {
  const { looks, links } = ui.themes.light;
  const kinds = Object.entries(looks).map(([name, /** @type {any} */ look]) => [
    swatch(name, look.hatch),
    look.title,
  ]);
  const signs = Object.entries(links).map(
    ([name, /** @type {any} */ link]) => `${link.sign} ${name}`,
  );
  return [
    h("h3", {}, "Regions"),
    list([
      ...kinds,
      "dashed outline: assumed; no tool has seen it",
      "dotted outline in the child: a place that a DLL needs",
    ]),
    h("h3", {}, "Where a DLL is in the child"),
    list(signs),
  ];
}

/** @param {any} ui @returns {Node[]} */
function timelineOf(ui) {
  const rows = ui.data.help.marks.map((/** @type {string[]} */ [kind, name, meaning]) => [
    h("span", { class: "fv-help-mark" }, sign(kind), name),
    meaning,
  ]);
  return [
    said(
      "Boxes are phases, in the lane of the process that works; yellow is the phase of this step. Play goes by decisions, or through all steps.",
    ),
    terms(rows),
  ];
}

/** @param {any} ui @returns {Node[]} */
function phasesOf({ data }) {
  const rows = Object.entries(data.phaseNames ?? {}).map(([number, /** @type {any} */ one]) => [
    phaseText(data, number),
    `In the ${one.who}: ${one.title}.${one.why ? ` ${one.why}` : ""}`,
  ]);
  return [
    said(`As under the policy ${data.policy}, in the order of a successful fork.`),
    terms(/** @type {any} */ (rows)),
  ];
}

/** @param {any} ui @returns {Node[]} */
function switchesOf({ data }) {
  const on = new Map(data.switches);
  return [
    said(
      "A switch turns a part of a policy on or off: the name of a policy may be followed by +topsort or -topsort. Marked ✓: on in this fork.",
    ),
    terms(
      data.help.switches.map((/** @type {string[]} */ [name, text]) => [
        on.get(name) ? `✓ ${name}` : name,
        text,
      ]),
    ),
  ];
}

/** @param {any} ui @returns {Node[]} */
function whatIfOf({ data }) {
  return [
    said(
      "In a notebook, on the site and in a report with an engine the fork can be changed and run again: move a DLL or change its size, turn a switch, take a place in the child, or add a fault. " +
        "The view stays where it is; each change can be undone. On the command line: forkviz fork FILE --edit TEXT.",
    ),
    h("h3", {}, "Faults"),
    terms(data.help.faults),
  ];
}

/**
 * @param {any} ui
 * @param {() => any[]} keys
 * @param {() => any[]} presented
 * @returns {Record<string, Section>}
 */
function sectionsOf(ui, keys, presented) {
  const rows = (/** @type {any[]} */ all) =>
    terms(all.map(([, shown, what]) => [h("kbd", {}, shown), what]));
  const { data } = ui;
  const mouse = [...MOUSE, ...mapGestures];
  return {
    keys: [
      "Keys",
      [
        rows(keys()),
        ...(data.still ? [] : [h("h3", {}, "While you present"), rows(presented())]),
        h("h3", {}, "Mouse"),
        list(mouse),
      ],
    ],
    ...(data.still ? {} : { timeline: ["Timeline", timelineOf(ui)] }),
    map: ["Map", mapOf(ui)],
    ...(data.still
      ? {}
      : {
          phases: ["Phases", phasesOf(ui)],
          policies: [
            "Policies",
            [said("Each policy is the fork machinery of one period."), terms(data.help.policies)],
          ],
          switches: ["Switches", switchesOf(ui)],
          whatif: ["What if", whatIfOf(ui)],
        }),
    find: ["Find", [terms(FIND.map(([example, what]) => [h("code", {}, example), what]))]],
    glossary: [
      "Glossary",
      [
        terms(
          data.glossary.map((/** @type {string[]} */ [name, text], /** @type {number} */ i) => [
            h("span", { id: `${ui.mine}help-glossary-${i}`, tabindex: -1 }, name),
            text,
          ]),
        ),
      ],
    ],
  };
}

/**
 * The help of an explorer; `toggle(part)` opens it, at a part such as "phases" or "glossary-3".
 *
 * @param {any} ui
 * @param {() => any[]} keys  what keys.js knows
 * @param {() => any[]} presented  and while the explorer is presented
 */
export function makeHelp(ui, keys, presented) {
  /** @type {HTMLDialogElement | null} */
  let dialog = null;

  /** @param {string} part */
  function show(part) {
    const target = /** @type {HTMLElement | null} */ (
      dialog?.querySelector(`[id="${ui.mine}help-${part}"]`)
    );
    target?.scrollIntoView({ block: "start" });
    target?.focus({ preventScroll: true });
  }

  function build() {
    const sections = Object.entries(sectionsOf(ui, keys, presented));
    const links = sections.map(([part, [title]]) =>
      h(
        "button",
        { type: "button", class: "fv-link", data: { part }, onclick: () => show(part) },
        title,
      ),
    );
    dialog = /** @type {HTMLDialogElement} */ (
      h(
        "dialog",
        { class: "fv-help", "aria-label": "Help" },
        h(
          "header",
          {},
          h("nav", { "aria-label": "Parts of the help" }, ...links),
          button("close-help", "✕", "Close (Esc)", () => dialog?.close(), {
            "aria-label": "Close",
            class: "fv-icon",
          }),
        ),
        h(
          "div",
          { class: "fv-help-body", tabindex: 0 },
          ...sections.map(([part, [title, content]]) =>
            h(
              "section",
              {},
              h("h2", { id: `${ui.mine}help-${part}`, tabindex: -1 }, title),
              ...content,
            ),
          ),
        ),
      )
    );
    ui.root.append(dialog);
  }

  return {
    get open() {
      return Boolean(dialog?.open);
    },
    /** @param {string} [part] */
    toggle(part) {
      if (dialog?.open && typeof part !== "string") return dialog.close();
      dialog?.remove(); // a fork that goes on, and a map that came late, have more to say
      build();
      dialog?.showModal();
      if (typeof part === "string") show(part);
    },
  };
}
