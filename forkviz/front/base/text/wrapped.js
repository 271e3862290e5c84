// wrapped: text of a fixed width, broken into lines here and not by the browser: so it is known how
// high a row is before it is there.

import { h } from "../dom.js";

/**
 * The pieces of a text, none longer than `columns` characters: broken after a space where there is
 * one, else anywhere.  Joined they are the text.  Pieces after the first have `hang` fewer.
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
    const blank = rest.lastIndexOf(" ", room);
    const inside = blank > 0 && rest.slice(0, blank).trim() ? blank + 1 : room;
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
