// places: the small map of a cause: what it prefers, where it is, what is in the way, what the child
// shows.  It is drawn for its width: the labels stand beside the rows or above them, and no text is
// scaled.  Each look is a pattern and a label, so that it is read without colour, too.

import { h, svg } from "../base/dom.js";
import { fitting, textWidth } from "./measured.js";
import { axisParts, drawParts, drawTicks, gapWords, placedParts, scaleOf } from "./place_axis.js";
import {
  endOf,
  isSomewhere,
  mapHeading,
  mapWords,
  placeLabels,
  placeRows,
  placeText,
} from "./place_words.js";

/** @typedef {import("./place_words.js").Row} Row */
/** @typedef {import("./place_words.js").Placed} Placed */
/** @typedef {import("./place_axis.js").Scale} Scale */
/** @typedef {[from: number, to: number]} Span  in pixels */
/**
 * Where a row is drawn: its top, the room on both sides, what is taken of it.
 *
 * @typedef {{ x: Scale, y: number, room: Span, mine: string, busy: Span[], leftToo: boolean }} Ground
 */

const BOX = 30;
const BESIDE_FROM = 560; // so wide, the labels of the rows stand beside them
let mapNumber = 0;

/** @type {Record<string, string>} */
const PATTERN_OF = { "in-the-way": "way", taken: "dots", unreadable: "cross" };

/** @param {string} mine  begins their ids */
function patterns(mine) {
  const units = { patternUnits: "userSpaceOnUse" };
  const square = (/** @type {number} */ side) => ({ width: side, height: side });
  const turned = { patternTransform: "rotate(45)" };
  const arrow = { viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 8, markerHeight: 8 };
  return svg(
    "defs",
    {},
    svg(
      "pattern",
      { id: `${mine}way`, ...square(6), ...units, ...turned },
      svg("rect", { ...square(6), class: "fd-way-ground" }),
      svg("rect", { width: 2.5, height: 6, class: "fd-way-hatch" }),
    ),
    svg(
      "pattern",
      { id: `${mine}dots`, ...square(5), ...units },
      svg("rect", { ...square(5), class: "fd-dots-ground" }),
      svg("circle", { cx: 1.5, cy: 1.5, r: 1, class: "fd-dots-dot" }),
    ),
    svg(
      "pattern",
      { id: `${mine}cross`, ...square(8), ...units },
      svg("rect", { ...square(8), class: "fd-card-ground" }),
      svg("path", { d: "M0 0l8 8M8 0l-8 8", class: "fd-cross" }),
    ),
    svg(
      "marker",
      { id: `${mine}arrow`, ...arrow, orient: "auto" },
      svg("path", { d: "M0 0l8 4-8 4z", class: "fd-arrow-head" }),
    ),
  );
}

// -- places ---------------------------------------------------------------------------------------

/**
 * The free room on the right and on the left of a box, between what stands there already.
 *
 * @param {Span} box
 * @param {Ground} ground
 * @returns {[right: number, left: number]}
 */
function roomBeside([left, right], { room, busy }) {
  const after = Math.min(
    room[1],
    ...busy.filter(([from]) => from > left).map(([from]) => from - 6),
  );
  const before = Math.max(room[0], ...busy.filter(([, to]) => to < right).map(([, to]) => to + 6));
  return [after - right - 6, left - 6 - before];
}

/**
 * The label of a box: in it, else on its right, else on its left, where an arrow may leave it.
 *
 * @param {string[]} texts  the label, and a shorter one
 * @param {Span} box
 * @param {boolean} patterned
 * @param {Ground} ground
 */
function labelled(texts, box, patterned, ground) {
  const [left, right] = box;
  const { y, busy, leftToo } = ground;
  const [onRight, onLeft] = roomBeside(box, ground);
  const most = Math.max(right - left - 12, onRight, leftToo ? onLeft : 0);
  const text = texts.find((one) => textWidth(one) <= most) ?? texts[0];
  const needs = textWidth(text);
  if (needs + 12 <= right - left) {
    const paper = { x: left + 4, y: y + 7, width: needs + 8, height: 16, opacity: 0.94 };
    const ink = svg("text", { x: left + 7, y: y + 19, class: "fd-name" }, text);
    return patterned ? [svg("rect", { ...paper, class: "fd-card-ground" }), ink] : [ink];
  }
  const toRight = needs <= onRight || !leftToo || (needs > onLeft && onRight >= onLeft);
  const space = toRight ? onRight : onLeft;
  if (space < 24) return []; // the words of the picture have it
  const shown = fitting(text, space);
  const from = toRight ? right + 6 : left - 6;
  busy.push(toRight ? [from, from + textWidth(shown)] : [from - textWidth(shown), from]);
  const anchor = toRight ? null : "end";
  const where = { x: from, y: y + 19, "text-anchor": anchor, class: "fd-name fd-beside" };
  return [svg("text", where, shown)];
}

/** @param {Placed} place  @param {Scale} x */
function boxWidth(place, x) {
  return Math.max(x(endOf(place)) - x(place.start), 5);
}

/** @param {Placed} place  @param {Scale} x  @returns {Span} */
function boxOf(place, x) {
  const left = x(place.start);
  return [left, left + boxWidth(place, x)];
}

/** @param {DiagnosisPlace} place  @param {Ground} ground */
function drawPlace(place, ground) {
  const { x, y, room, mine } = ground;
  const texts = placeLabels(place);
  if (!isSomewhere(place)) {
    const where = { x: room[0] + 12, y: y + 19, class: "fd-name fd-beside" };
    return [svg("text", where, fitting(texts[0] ?? "–", room[1] - room[0] - 16))];
  }
  const box = boxOf(place, x);
  const pattern = PATTERN_OF[place.look];
  const rect = svg("rect", {
    ...{ x: box[0], y, width: box[1] - box[0], height: BOX, rx: 2 },
    class: `fd-place fd-${place.look}`,
    style: pattern ? `fill:url(#${mine}${pattern})` : null,
  });
  return [rect, ...(texts.length ? labelled(texts, box, Boolean(pattern), ground) : [])];
}

// -- the arrow ------------------------------------------------------------------------------------

/**
 * Where something would be and where it is instead, if a row and the next one say so.
 *
 * @param {Row} row
 * @param {Row | undefined} below
 * @returns {[Placed, Placed] | null}
 */
function movedIn(row, below) {
  const [one] = row.places;
  const next = below?.places[0];
  if (one.look !== "prefers" || next?.look !== "there" || one.name !== next.name) return null;
  if (!isSomewhere(one) || !isSomewhere(next) || one.start === next.start) return null;
  return [one, next];
}

/** How much room its label takes on its right, where it is not in the box.  @param {Placed} place  @param {Scale} x */
function labelBeside(place, x) {
  const needs = textWidth(placeText(place));
  return needs + 12 <= boxWidth(place, x) ? 0 : needs + 12;
}

/**
 * From where it would be to where it came to be.
 *
 * @param {[Placed, Placed]} moved
 * @param {[number, number]} tops  of both rows
 * @param {Scale} x
 * @param {string} mine
 */
function movedArrow([one, next], [top, below], x, mine) {
  const to = x(next.start) + Math.min(boxWidth(next, x) / 2, 60);
  const on = one.start < next.start;
  const from = on ? x(one.start) + boxWidth(one, x) + labelBeside(one, x) : x(one.start);
  if (on && from > to) return [];
  const middle = top + BOX / 2;
  const path = `M${from} ${middle}H${to}V${below - 2}`;
  const arrow = svg("path", { d: path, class: "fd-arrow", "marker-end": `url(#${mine}arrow)` });
  const low = Math.min(from, to);
  const words = "Windows moves it";
  if (textWidth(words, false) + 16 >= Math.max(from, to) - low) return [arrow];
  return [arrow, svg("text", { x: low + 8, y: middle - 5, class: "fd-plain" }, words)];
}

// -- the map --------------------------------------------------------------------------------------

/**
 * The label of a row and where it is from: beside it, or above it.
 *
 * @param {Row} row
 * @param {number} y
 * @param {number} room
 * @param {boolean} beside
 */
function rowLabel({ label, source }, y, room, beside) {
  const shown = fitting(label, room);
  const top = beside ? y + (source ? 14 : 19) : y - 6;
  const head = svg("text", { x: 0, y: top, class: "fd-label" }, shown);
  const at = beside ? { x: 0, y: y + 30 } : { x: textWidth(shown) + 10, y: y - 6 };
  const rest = room - at.x;
  if (!source || rest < 20) return [head];
  return [head, svg("text", { ...at, class: "fd-source" }, fitting(source, rest, false))];
}

/** How the rows of a map of this width are laid out.  @param {Row[]} rows  @param {number} width */
function layout(rows, width) {
  const beside = width >= BESIDE_FROM;
  const step = beside ? 44 : 64;
  const lead = beside ? 34 : 50;
  const said = rows.flatMap(({ label, source }) => [textWidth(label), textWidth(source, false)]);
  const labels = Math.min(Math.max(116, ...said) + 12, 200);
  return {
    beside,
    labels: beside ? labels - 6 : width,
    tops: rows.map((_, i) => lead + i * step),
    height: lead + rows.length * step - (beside ? 10 : 30) + 4,
    room: /** @type {Span} */ ([beside ? labels : 4, width - 8]),
    rule: beside ? 5.5 : 21.5,
  };
}

/** @param {string} heading  @param {DiagnosisPlace[]} places  @param {number} width */
function drawMap(heading, places, width) {
  const mine = `fd${(mapNumber += 1)}-`;
  const rows = placeRows(places);
  const { beside, labels, tops, height, room, rule } = layout(rows, width);
  const parts = placedParts(axisParts(places), ...room);
  const x = scaleOf(parts);
  const found = [patterns(mine), ...drawParts(parts), ...drawTicks(places, x, height, width)];
  rows.forEach((row, i) => {
    const moved = movedIn(row, rows[i + 1]);
    // Where the labels are above the rows they stand where the arrow would.
    if (beside && moved) found.push(...movedArrow(moved, [tops[i], tops[i + 1]], x, mine));
  });
  rows.forEach((row, i) => {
    const y = tops[i];
    const line = { x1: 0, x2: width, y1: y - rule, y2: y - rule, class: "fd-rule" };
    if (i) found.push(svg("line", line));
    found.push(...rowLabel(row, y, labels, beside));
    const busy = row.places.filter(isSomewhere).map((place) => boxOf(place, x));
    const leftToo = !(beside && movedIn(row, rows[i + 1]));
    const ground = { x, y, room, mine, busy, leftToo };
    for (const place of row.places) found.push(...drawPlace(place, ground));
  });
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const words = { role: "img", "aria-label": mapWords(heading, places) };
  return svg("svg", { class: "fd-map", ...size, ...words }, ...found);
}

/**
 * The card of the map, null where nothing is known of any place; draw(width) draws it anew.
 *
 * @param {DiagnosisCause} cause
 * @param {string} tag  of its heading
 */
export function placesCard({ places }, tag) {
  if (!places.some(isSomewhere)) return null;
  const heading = mapHeading(places);
  const frame = h("div", { class: "fd-frame" });
  const title = h(tag, {}, `${heading} `, h("small", {}, gapWords(places)));
  let drawnFor = 0;
  return {
    element: h("section", { class: "fd-card fd-places" }, title, frame),
    /** @param {number} [wanted] */
    draw(wanted) {
      const width = Math.max(Math.floor(wanted ?? frame.clientWidth), 240);
      if (width === drawnFor) return;
      drawnFor = width;
      frame.replaceChildren(drawMap(heading, places, width));
    },
  };
}
