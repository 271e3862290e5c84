// step: a step in words: where it is, what happens, what is in the way, why, and what else is known.

import { button, h } from "../../base/dom.js";
import { write } from "../../base/drawing/rows.js";
import { bandOf, phaseText, phaseWho } from "../../base/phases.js";
import { makeTerms } from "../../base/text/terms.js";
import { assumedText, needRows } from "./place.js";
import { makeTip } from "./tip.js";

/** @type {Record<string, string>} */
const KINDS = { failure: "✗ Failure", decision: "◆ Decision", done: "✓ Done" };

/** @param {string} name @param {string} [tag] */
const part = (name, tag = "p") => h(tag, { data: { say: name } });

/** The elements of the words, in their order.  @param {HTMLElement} tip */
function elementsOf(tip) {
  const kind = part("kind", "span");
  const phase = part("phase", "span");
  const place = part("place", "b");
  const line = part("line", "span");
  const what = part("what", "h2");
  const [why, assumed, instead, older, source, note] = [
    ...["why", "assumed", "instead", "older", "source", "note"].map((name) => part(name)),
  ];
  const facts = part("facts", "ul");
  const label = "The place that is needed, and who is there";
  const rows = h("tbody", { role: "rowgroup" });
  const needs = h("table", { class: "fv-needs", role: "table", "aria-label": label }, rows);
  const boxes = {
    read: h("p", { class: "fv-read" }, place, line),
    instead: h("div", {}, h("h3", {}, "Instead"), instead),
    older: h("div", {}, h("h3", {}, "Before the patches"), older),
    note: h("div", { class: "fv-note" }, h("h3", {}, "✎ Note"), note),
  };
  const kicker = h("p", { class: "fv-kicker" }, kind, phase);
  const order = [kicker, what, boxes.read, boxes.note, needs, why, assumed, facts];
  const panel = h(
    "div",
    { class: "fv-words", "aria-live": "polite" },
    ...[...order, boxes.instead, boxes.older, source, tip],
  );
  /** @type {any} */
  const all = { kind, phase, place, line, what, why, assumed, instead, older, source, note };
  return { ...all, facts, needs, rows, boxes, panel };
}

/** In which phase the step is, and in which process.  @param {Ui} ui */
export function placeNote({ data, store, size, root, paired }) {
  if (data.still) return { text: "", title: "" };
  const band = bandOf(store.tables.bands, store.step);
  const number = band < 0 ? "" : store.tables.bands.name[band];
  // Where there is little room, the number of the step stands beside the buttons.
  const short = size === "phone" || "projected" in root.dataset || (paired && size !== "wide");
  const pieces = [
    ...(short ? [] : [`Step ${store.step}`]),
    ...(number ? [paired ? number : phaseText(data, number)] : []),
    // Beside another step there is little room, and the timeline shows the rest.
    ...(paired ? [] : [`in the ${phaseWho(data, number) || "parent"}`]),
  ];
  return { text: pieces.join(" · "), title: band < 0 ? "" : store.tables.bands.title[band] };
}

/** What is in the place of the words while they are covered; the style says when. @param {any} ui */
function coverOf(ui) {
  const how = (/** @type {string} */ kind, /** @type {string} */ text) =>
    h("span", { class: `fv-by-${kind}` }, text);
  const says = [
    h("b", {}, "What happens next?"),
    " ",
    how("key", "Press r to see."),
    how("touch", "Tap here to see."),
  ];
  const reveal = button("reveal", "", null, () => ui.lecture.reveal(), {
    "aria-keyshortcuts": "r",
  });
  reveal.append(...says);
  return h("div", { class: "fv-cover" }, reveal);
}

/** A text that is left out where it is empty.
 * @param {HTMLElement} element @param {string} text @param {HTMLElement} [box] */
function show(element, text, box = element) {
  write(element, text);
  box.hidden = !text;
}

/** @param {Ui} ui */
export function makeStep(ui) {
  const { store, data } = ui;
  const tip = makeTip(ui);
  const terms = makeTerms(ui, tip.explain);
  const all = elementsOf(tip.element);
  all.panel.prepend(coverOf(ui));

  /** @param {HTMLElement} element @param {string} text @param {HTMLElement} [box] */
  function say(element, text, box = element) {
    terms.write(element, text);
    box.hidden = !text;
  }

  /** @param {any} words */
  function place(words) {
    const need = data.needs?.[store.step];
    const rows = needRows(data, need, words.kind);
    all.rows.replaceChildren(...rows);
    all.needs.hidden = !rows.length;
    say(all.assumed, rows.length ? assumedText(data, need) : "");
    // What the table says is not said once more.
    const facts = words.facts.slice(rows.length ? need.placed : 0);
    const items = facts.map(() => h("li"));
    items.forEach((/** @type {HTMLElement} */ item, /** @type {number} */ i) =>
      terms.write(item, facts[i]),
    );
    all.facts.replaceChildren(...items);
    all.facts.hidden = !items.length;
  }

  function tell() {
    const words = store.words();
    const read = store.read();
    const where = placeNote(ui);
    terms.begin();
    tip.hide();
    ui.panes.why.dataset.kind = words.kind;
    show(all.kind, KINDS[words.kind] ?? "");
    show(all.phase, where.text);
    all.phase.title = where.title;
    say(all.what, words.what);
    say(all.why, words.why);
    all.boxes.read.hidden = !read;
    all.place.textContent = read?.place ?? "";
    all.line.textContent = read?.text ?? "";
    place(words);
    say(all.instead, words.instead, all.boxes.instead);
    say(all.older, words.older, all.boxes.older);
    show(all.source, words.source);
    show(all.note, data.notes?.[store.step] ?? "", all.boxes.note);
  }

  return { panel: all.panel, tell };
}
