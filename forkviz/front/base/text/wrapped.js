// wrapped: text of a fixed width, broken into lines here and not by the browser: so it is known how
// high a row is before it is there.

import { h } from "../dom.js";

/** Where a line of code may end besides at a space: after punctuation that no other follows, so that
 * neither -> nor () is parted; else after a part of a name. */
const ENDS = [/[-,;:()[\]{}.=/\\|&+](?![-,;:()[\]{}.=/\\|&+<>])/g, /[_a-z](?=[A-Z])|_(?!_)/g];

/** Where a text ends that has to have at most so many characters. @param {string} text @param {number} room */
function endOf(text, room) {
  const blank = text.lastIndexOf(" ", room);
  if (blank > 0 && text.slice(0, blank).trim()) return blank + 1;
  for (const end of ENDS) {
    const found = [...text.slice(0, room + 1).matchAll(end)].map(({ index }) => index + 1);
    const last = found.findLast((one) => one <= room && text.slice(0, one).trim());
    if (last) return last;
  }
  return room;
}

/**
 * The pieces of a text, none longer than `columns` characters: broken after a space where there is
 * one, else after punctuation, else after a part of a name, else anywhere.  Joined they are the text.
 * Pieces after the first have `hang` fewer.
 *
 * @param {string} text
 * @param {number} columns
 * @param {number} [hang]
 * @returns {string[]}
 */
export function wrapped(text, columns, hang = 0) {
  const pieces = [];
  let rest = text;
  for (;;) {
    const room = Math.max(pieces.length ? columns - hang : columns, 8);
    if (rest.trimEnd().length <= room) return [...pieces, rest];
    const inside = endOf(rest, room);
    pieces.push(rest.slice(0, inside));
    rest = rest.slice(inside);
  }
}

/** How wide a character of an element is whose font has one width.  @param {HTMLElement} element */
export function characterWidth(element) {
  const probe = h("span", { class: "fv-probe", "aria-hidden": "true" }, "0".repeat(100));
  element.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width / 100 || 7.3;
}
