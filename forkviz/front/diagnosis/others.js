// others: the causes beside the first: those that are claimed can be opened, with their evidence and
// their remedies; where nothing is decided, what the next capture would show of each.

import { h } from "../base/dom.js";
import { evidenceFiles, lineName, sayings } from "./evidence.js";
import { doesNotHelp, remedyItem } from "./remedies.js";
import { certaintyMark } from "./signs.js";

/** @param {string[]} names */
function headRow(names) {
  return h("tr", {}, ...names.map((one) => h("th", { scope: "col" }, one)));
}

/**
 * What the text does not tell apart, and what the next capture would show of each.
 *
 * @param {DiagnosisCause} cause  the one that says that nothing is decided
 * @param {DiagnosisCause[]} rest
 * @param {DiagnosisData} data
 * @param {string} tag
 * @param {boolean} hasMap
 */
export function candidatesCard(cause, rest, data, tag, hasMap) {
  const shows = new Map((data.next?.shows ?? []).map((one) => [one.class, one.text]));
  const none = "no address in what was read, so there is no map to draw";
  const row = (/** @type {DiagnosisCause} */ one) =>
    h(
      "tr",
      {},
      h("td", {}, h("b", {}, one.sentence || one.class), h("code", {}, one.class)),
      h(
        "td",
        { data: { label: "It shows" } },
        h("span", {}, shows.get(one.class) ?? (one.detail || "–")),
      ),
      h("td", {}, certaintyMark(one.certainty, true)),
    );
  return h(
    "section",
    { class: "fd-card fd-candidates" },
    h(tag, {}, "What it can be ", hasMap || cause.places.length ? null : h("small", {}, none)),
    h(
      "table",
      { class: "fd-table" },
      h("thead", {}, headRow(["Candidate", "The next capture shows", "Certainty"])),
      h("tbody", {}, ...rest.map(row)),
    ),
  );
}

/**
 * @param {DiagnosisCause[]} rest
 * @param {DiagnosisData} data
 * @param {string[]} tags
 * @param {DiagnosisHost} host
 */
export function othersCard(rest, data, tags, host) {
  if (!rest.length) return [];
  const row = (/** @type {DiagnosisCause} */ cause) =>
    h(
      "tr",
      {},
      h("td", {}, h("code", {}, cause.class)),
      h("td", {}, certaintyMark(cause.certainty, true)),
      h("td", {}, whyNot(cause, data.inputs), ...otherFold(cause, data, tags, host)),
    );
  return [
    h(
      "section",
      { class: "fd-card fd-others" },
      h(tags[1], {}, "Other causes that were considered"),
      h(
        "table",
        { class: "fd-table" },
        h("thead", { class: "fd-unseen" }, headRow(["Cause", "Certainty", "Why"])),
        h("tbody", {}, ...rest.map(row)),
      ),
    ),
  ];
}

/** @param {DiagnosisCause} cause  @param {string[]} inputs */
function whyNot({ detail, sentence, certainty, against }, inputs) {
  if (detail) {
    return certainty === "excluded" || !sentence ? detail : `${sentence}: ${detail}`;
  }
  const [row] = against;
  return sentence || (row ? `${lineName(row, inputs)}: ${row.means || row.text}` : "–");
}

/**
 * @param {DiagnosisCause} cause
 * @param {DiagnosisData} data
 * @param {string[]} tags
 * @param {DiagnosisHost} host
 */
function otherFold(cause, data, tags, host) {
  const { certainty, evidence, remedies } = cause;
  if (certainty === "excluded" || !(evidence.length || remedies.length)) return [];
  const alone = { ...host, comparing: null };
  const items = remedies.map((remedy, i) => remedyItem(remedy, i, tags[2], alone));
  return [
    h(
      "details",
      {},
      h("summary", {}, "Evidence and remedies"),
      ...evidenceFiles(cause, data.inputs),
      ...sayings(cause, data.inputs),
      items.length ? h("ol", { class: "fd-remedies" }, ...items) : null,
      ...doesNotHelp(cause),
    ),
  ];
}
