// place_words: what the map of a cause says: the labels of its places, its heading, all of it in words.

import { hex, sizeText } from "../base/dom.js";

/** @typedef {DiagnosisPlace & { start: number }} Placed  a place whose address is known */
/** @typedef {{ label: string, source: string, places: DiagnosisPlace[] }} Row */

const SLOT_BYTES = 0x10000;

/** @param {DiagnosisPlace} place  @returns {place is Placed} */
export function isSomewhere(place) {
  return place.start !== null && place.start !== undefined;
}

/** Where a place ends; one slot where that is not known.  @param {Placed} place */
export function endOf(place) {
  return place.end ?? place.start + SLOT_BYTES;
}

/** @param {DiagnosisPlace} place */
export function hasEnd({ end }) {
  return end !== null && end !== undefined;
}

/** The rows of the map: neighbours of one label share one.  @param {DiagnosisPlace[]} places */
export function placeRows(places) {
  /** @type {Row[]} */
  const rows = [];
  for (const place of places) {
    const last = rows.at(-1);
    if (last && last.label === place.label) last.places.push(place);
    else rows.push({ label: place.label, source: place.source ?? "", places: [place] });
  }
  return rows;
}

/** @param {DiagnosisPlace} place */
function sizeOf(place) {
  const sized = ["prefers", "in-the-way"].includes(place.look);
  if (!sized || !isSomewhere(place) || place.end === null || place.end === undefined) return "";
  return ` ${sizeText(place.end - place.start)}`;
}

/** The label of a place.  @param {DiagnosisPlace} place */
export function placeText(place) {
  const { look, name } = place;
  if (look === "taken") return name ? `taken by ${name}` : "taken by something";
  if (look === "unreadable") return name ? `${name}, unreadable` : "unreadable";
  if (!isSomewhere(place) && ["prefers", "there"].includes(look)) {
    return name ? `${name}: not known where` : "not known where";
  }
  if (name) return `${name}${sizeOf(place)}`;
  if (look === "in-the-way") return "something without a name";
  return look === "unknown" ? "not known" : "";
}

/** The label, and a shorter one for where it has no room.  @param {DiagnosisPlace} place */
export function placeLabels(place) {
  const { look, name } = place;
  const short = look === "unreadable" ? "unreadable" : look === "taken" ? name || "taken" : name;
  return [...new Set([placeText(place), short])].filter(Boolean);
}

/** All of it in words, for whoever does not see it.  @param {string} heading  @param {DiagnosisPlace[]} places */
export function mapWords(heading, places) {
  const rows = placeRows(places).map((row) => {
    const each = row.places.map((place) => `${placeText(place) || place.look}${placeNote(place)}`);
    return `${row.label}: ${each.join(", ")}`;
  });
  return `${heading}. ${rows.join("; ")}`;
}

/** @param {DiagnosisPlace} place */
function placeNote(place) {
  if (!isSomewhere(place)) return "";
  return ` at ${hex(place.start)}${place.end ? `-${hex(place.end)}` : ""}`;
}

/** @param {DiagnosisPlace[]} places */
export function mapHeading(places) {
  if (places.some(({ look }) => look === "in-the-way")) return "What is in the way";
  if (places.some(({ look }) => look === "unreadable")) return "What cannot be read";
  const own = places.filter(({ look }) => look === "prefers" || look === "there");
  const [name, ...others] = new Set(own.map((place) => place.name));
  return name && !others.length ? `Where ${name} is` : "The places";
}
