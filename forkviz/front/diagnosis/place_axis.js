// place_axis: the axis of the map of a cause, in parts with scales of their own: ranges that lie far
// apart are drawn near.

import { hex, sizeText, svg } from "../base/dom.js";
import { endOf, hasEnd, isSomewhere } from "./place_words.js";

/** @typedef {{ low: number, high: number, share: number, weight: number }} Part */
/** @typedef {Part & { left: number, right: number, begin: number, scale: number }} PlacedPart */
/** @typedef {(address: number) => number} Scale  where an address is, in pixels */

const PART_GAP = 24;
const DIGIT_PX = 7.6;

/** The parts, by address.  @param {DiagnosisPlace[]} places  @returns {Part[]} */
export function axisParts(places) {
  const somewhere = places.filter(isSomewhere).sort((a, b) => a.start - b.start);
  /** @type {{ low: number, high: number }[]} */
  const spans = [];
  for (const place of somewhere) {
    const last = spans.at(-1);
    const end = endOf(place);
    const near = last ? 4 * (last.high - last.low + end - place.start) : 0;
    if (last && place.start - last.high <= near) last.high = Math.max(last.high, end);
    else spans.push({ low: place.start, high: end });
  }
  return spans.map(({ low, high }) => {
    const own = somewhere.filter(({ start }) => start >= low && start < high);
    const sized = own.some(hasEnd);
    const alone = own.every((one) => one.start === own[0].start && endOf(one) === endOf(own[0]));
    // share: up to there its room is taken.
    const share = !sized ? 0.28 : alone ? 0.8 : 0.94;
    return { low, high, share, weight: sized && !alone ? 1.4 : 1 };
  });
}

/**
 * The parts where they are drawn.
 *
 * @param {Part[]} parts
 * @param {number} left
 * @param {number} right
 * @returns {PlacedPart[]}
 */
export function placedParts(parts, left, right) {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const each = (right - left - PART_GAP * (parts.length - 1)) / weights;
  let at = left;
  return parts.map((part) => {
    const room = each * part.weight;
    const begin = at + Math.min(room * 0.1, 32);
    const scale = (room * part.share - (begin - at)) / (part.high - part.low);
    const placed = { ...part, left: at, right: at + room, begin, scale };
    at += room + PART_GAP;
    return placed;
  });
}

/** @param {PlacedPart[]} parts  @returns {Scale} */
export function scaleOf(parts) {
  if (!parts.length) return () => 0;
  return (address) => {
    const part = parts.find(({ low, high }) => address >= low && address <= high) ?? parts[0];
    return part.begin + (address - part.low) * part.scale;
  };
}

/** The lines of the parts, broken between them.  @param {PlacedPart[]} parts */
export function drawParts(parts) {
  return parts.flatMap((part, i) => {
    const last = i === parts.length - 1;
    const left = i ? part.left + 6 : part.left;
    const right = last ? part.right : part.right - 6;
    const line = { x1: left, x2: right, y1: 22.5, y2: 22.5, class: "fd-axis" };
    const gap = { d: `M${right} 22.5l6 -4 6 8 6 -8 6 8 6 -8 6 4`, class: "fd-axis" };
    return [svg("line", line), ...(last ? [] : [svg("path", gap)])];
  });
}

/**
 * Where places begin: a line for each, and its address where that has room.
 *
 * @param {DiagnosisPlace[]} places
 * @param {Scale} x
 * @param {number} height
 * @param {number} right
 */
export function drawTicks(places, x, height, right) {
  const starts = new Set(places.filter(isSomewhere).map(({ start }) => start));
  const found = [];
  let free = -Infinity;
  for (const start of [...starts].sort((a, b) => a - b)) {
    const at = x(start);
    const label = hex(start);
    const width = label.length * DIGIT_PX;
    found.push(svg("line", { x1: at, x2: at, y1: 18, y2: height - 4, class: "fd-tick" }));
    const from = Math.min(at, right - width);
    if (from < free) continue;
    found.push(svg("text", { x: from, y: 13, class: "fd-address" }, label));
    free = from + width + 8;
  }
  return found;
}

/** What lies between the parts, in words.  @param {DiagnosisPlace[]} places */
export function gapWords(places) {
  const parts = axisParts(places);
  if (parts.length < 2) return "";
  if (parts.length > 2) return `${parts.length} parts, each with its own scale`;
  const gap = sizeText(parts[1].low - parts[0].high);
  return `${gap} lie between the two parts; each part has its own scale`;
}
