// place: the table of the place that a step needs and does not get, and who is in it.

import { addressElement } from "../../base/text/address.js";
import { h, sizeText } from "../../base/dom.js";

/** @typedef {{start: number, end: number, name: string, assumed: boolean, where: string}} Occupant */
/** @typedef {{start: number, end: number, dll: string, in_way: Occupant[], more: number, placed: number}} Need */

/** A range as the map writes it.  @param {number} start @param {number} end */
function range(start, end) {
  return h("span", { class: "fv-range" }, addressElement(start), " – ", addressElement(end));
}

/** @param {string} name @param {string} kind @param {...(Node | string)} cells */
function line(name, kind, ...cells) {
  return h(
    "tr",
    { role: "row", data: { row: kind } },
    h("th", { scope: "row", role: "rowheader" }, name),
    ...cells.map((cell) => h("td", { role: "cell" }, cell)),
  );
}

/** What is in the way, as far as anybody can say.  @param {any} data @param {Occupant} one */
function nameOf(data, one) {
  const known = data.verdict?.occupant;
  return one.assumed && known?.suspect && known.start === one.start
    ? `perhaps ${known.suspect}`
    : one.name;
}

/** The table of a place that is needed and taken; no rows where a step needs none.
 * @param {any} data @param {Need | undefined} need @param {string} kind */
export function needRows(data, need, kind) {
  if (!need || (!need.in_way.length && kind !== "failure")) return [];
  const rows = [
    line("Needs", "needs", range(need.start, need.end), sizeText(need.end - need.start), need.dll),
  ];
  for (const one of need.in_way) {
    rows.push(
      line(
        "In the way",
        "way",
        range(one.start, one.end),
        sizeText(one.end - one.start),
        nameOf(data, one),
      ),
    );
  }
  if (need.more) rows.push(line("In the way", "way", `and ${need.more} more`, "", ""));
  if (!need.in_way.length) rows.push(line("In the way", "free", "nothing at this step", "", ""));
  return rows;
}

/** What is assumed in that table, as a sentence.  @param {any} data @param {Need | undefined} need */
export function assumedText(data, need) {
  const guess = need?.in_way.find((one) => one.assumed);
  if (!guess) return "";
  const known = data.verdict?.occupant;
  const reason = known?.start === guess.start ? known.reason : "";
  return `Assumed: ${reason || `no source shows what is there${guess.where ? ` (${guess.where})` : ""}.`}`;
}
