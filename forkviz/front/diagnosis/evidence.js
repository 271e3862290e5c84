// evidence: the reader's own lines, with their numbers, the decisive parts marked, and what they mean.

import { h, hex } from "../base/dom.js";

/** @typedef {{ sign: "" | "+" | "−", row: DiagnosisRow }} Signed */

const SIGN_WORDS = { "+": "speaks for it", "−": "speaks against it" };
const SIGN_CLASSES = { "": "", "+": " fd-for", "−": " fd-against" };

/**
 * The lines of both lists, by file in the order in which the files were named, then by line.
 *
 * @param {DiagnosisCause} cause
 * @param {string[]} inputs
 */
function evidenceRows(cause, inputs) {
  /** @param {"+" | "−"} sign  @returns {(row: DiagnosisRow) => Signed} */
  const signed = (sign) => (row) => ({ sign: row.proves === false ? "" : sign, row });
  const rows = [...cause.evidence.map(signed("+")), ...cause.against.map(signed("−"))];
  const files = [...new Set([...inputs, ...rows.map(({ row }) => row.file)])];
  const place = new Map(files.map((file, i) => [file, i]));
  const rank = (/** @type {Signed} */ { row }) => place.get(row.file) ?? 0;
  return rows.sort((a, b) => rank(a) - rank(b) || a.row.line - b.row.line); // keeps their order
}

/** A block for each file.  @param {DiagnosisCause} cause  @param {string[]} inputs */
export function evidenceFiles(cause, inputs) {
  /** @type {Map<string, Signed[]>} */
  const files = new Map();
  for (const one of evidenceRows(cause, inputs)) {
    files.set(one.row.file, [...(files.get(one.row.file) ?? []), one]);
  }
  return [...files].map(([file, rows]) =>
    h(
      "div",
      { class: "fd-ev" },
      h("p", { class: "fd-file" }, file || "text"),
      h("ul", {}, ...evidenceLines(rows)),
    ),
  );
}

/** @param {Signed[]} rows */
function* evidenceLines(rows) {
  let before = null;
  for (const one of rows) {
    // What lies between two lines that are quoted is left out, and seen to be.
    if (before !== null && one.row.line > before + 1) {
      const gap = { class: "fd-gap", "aria-hidden": "true" };
      yield h("li", gap, h("span", {}, "⋯"), h("span", {}));
    }
    before = one.row.line;
    yield evidenceLine(one);
  }
}

/** @param {Signed} signed */
function evidenceLine({ sign, row }) {
  const pieces = row.pieces.map(([text, marked]) => (marked ? h("mark", {}, text) : text));
  const arrow = h("span", { "aria-hidden": "true" }, "↑ ");
  return h(
    "li",
    { class: `fd-line${SIGN_CLASSES[sign]}` },
    h(
      "span",
      { class: "fd-number" },
      signMark(sign),
      h("span", {}, row.line ? String(row.line) : ""),
    ),
    h(
      "span",
      {},
      h("code", {}, ...pieces),
      row.means ? h("span", { class: "fd-means" }, arrow, row.means) : null,
    ),
  );
}

/** @param {Signed["sign"]} sign */
function signMark(sign) {
  if (!sign) return h("b", {});
  const words = SIGN_WORDS[sign];
  return h(
    "b",
    { title: words },
    h("span", { "aria-hidden": "true" }, sign),
    h("span", { class: "fd-unseen" }, `${words}: `),
  );
}

/**
 * Where a line is, in as few words as tell it: the file's name is left out where there is one input.
 *
 * @param {{ file?: string, line: number }} row
 * @param {string[]} inputs
 */
export function lineName({ file = "", line }, inputs) {
  if (!line) return file;
  return inputs.length > 1 || !inputs.includes(file) ? `${file}:${line}` : `line ${line}`;
}

/** @param {NonNullable<DiagnosisCause["occupant"]>} occupant  @param {string[]} inputs */
function occupantWords(occupant, inputs) {
  const { name, base, end, file } = occupant;
  const place = file ? ` (${lineName(occupant, inputs)})` : "";
  const at = `${hex(base)}-${hex(end)}`;
  return [
    h("b", {}, name || "something without a name"),
    ` is at ${at}${wishWords(occupant)}${place}`,
  ];
}

/** @param {NonNullable<DiagnosisCause["occupant"]>} occupant */
function wishWords({ name, base, preferred }) {
  if (preferred !== null && preferred !== undefined) {
    return preferred === base ? ", where it prefers to be" : `, it prefers ${hex(preferred)}`;
  }
  // Only a file has a place that it prefers.
  return /\.\w{2,4}$/.test(name) ? ", what it prefers is not known" : "";
}

/** The occupant; where none was seen, whatever the picture has there.  @param {DiagnosisCause} cause  @param {string[]} inputs */
function inTheWay({ occupant, places }, inputs) {
  if (occupant) return occupantWords(occupant, inputs);
  for (const { look, start, end, name } of places) {
    if (look !== "in-the-way" || start === null || !name) continue;
    return [h("b", {}, name), ` is at ${hex(start)}${end ? `-${hex(end)}` : ""}`];
  }
  return ["no one is named in what was read"];
}

/** What is said below the lines: what is in the way, what speaks against it, what it is not.  @param {DiagnosisCause} cause  @param {string[]} inputs */
export function sayings(cause, inputs) {
  /** @type {HTMLElement[]} */
  const rows = [];
  // A term without a word of its own is for the eye: a screen reader is given one list below it.
  const say = (/** @type {string} */ name, /** @type {Child[][]} */ ...texts) => {
    const parts = texts.map((text) => h("dd", {}, ...text));
    if (parts.length) rows.push(h("div", {}, h("dt", {}, name), ...parts));
  };
  if (cause.class !== "undecided") {
    say("In the way", inTheWay(cause, inputs));
    const where = inputs.length === 1 ? "this input" : `these ${inputs.length} inputs`;
    const against = cause.against.map((row) => [
      `${lineName(row, inputs)}: ${row.means || row.text}`,
    ]);
    say("Against", ...(against.length ? against : [[`nothing in ${where}`]]));
  }
  say("Not this", ...cause.not_this.map(({ text, why }) => [h("b", {}, `${text}: `), why]));
  return rows.length ? [h("dl", { class: "fd-says" }, ...rows)] : [];
}

/** @param {DiagnosisCause} cause  @param {DiagnosisData} data  @param {string} tag  of its heading */
export function evidenceCard(cause, data, tag) {
  const rows = evidenceFiles(cause, data.inputs);
  const none = h("p", { class: "fd-muted" }, "No line is quoted.");
  const more = `${cause.more} more lines are left out here: forkviz diagnose --json has all.`;
  return h(
    "section",
    { class: "fd-card fd-evidence" },
    h(tag, {}, "Evidence ", h("small", {}, "+ speaks for it   − speaks against it")),
    ...(rows.length ? rows : [none]),
    cause.more ? h("p", { class: "fd-muted" }, more) : null,
    ...sayings(cause, data.inputs),
  );
}
