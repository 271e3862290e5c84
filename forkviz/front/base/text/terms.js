// terms: the glossary's terms in a sentence, and the addresses in it, as elements; the text stays the
// same, letter by letter.

import { addressElement } from "./address.js";
import { h } from "../dom.js";

/** A piece of a sentence: a text, a term with its number in the glossary, or an address.
 * @typedef {{text: string, term?: number, address?: number}} Piece */

const ADDRESS = "0x[0-9a-f]{5,13}(?![0-9a-zA-Z])";

/** @param {string} text */
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * What finds the terms of a glossary.  A word of a file's name or of a path is none.
 *
 * @param {[string, string, string[]][]} glossary  name, explanation, forms
 * @returns {{pattern: RegExp, numbers: Map<string, number>}}
 */
export function finderOf(glossary) {
  /** @type {Map<string, number>} */
  const numbers = new Map();
  glossary.forEach(([, , forms], i) => forms.forEach((form) => numbers.set(form.toLowerCase(), i)));
  const forms = [...numbers.keys()].sort((a, b) => b.length - a.length).map(literal);
  const words = forms.length
    ? `|(?<![\\w./\\\\-])(?:${forms.join("|")})(?![\\w/\\\\-]|\\.\\w)`
    : "";
  return { pattern: new RegExp(`(?<![\\w.])${ADDRESS}${words}`, "gi"), numbers };
}

/**
 * A sentence in pieces.  What is quoted in it (“…”) is somebody else's, and stays as it is; a term is
 * one where it is met first: `met` has the numbers of those that were.
 *
 * @param {string} text
 * @param {ReturnType<typeof finderOf>} finder
 * @param {(address: number) => boolean} isAddress
 * @param {Set<number>} met
 * @returns {Piece[]}
 */
export function piecesOf(text, finder, isAddress, met) {
  /** @type {Piece[]} */
  const pieces = [];
  const add = (/** @type {string} */ plain) => {
    const last = pieces.at(-1);
    if (!plain) return;
    if (last && last.term === undefined && last.address === undefined) last.text += plain;
    else pieces.push({ text: plain });
  };
  for (const part of text.split(/(“[^”]*”)/)) {
    let from = 0;
    for (const match of part.startsWith("“") ? [] : part.matchAll(finder.pattern)) {
      const found = match[0];
      const term = finder.numbers.get(found.toLowerCase());
      const address = term === undefined ? Number(found) : 0;
      if (
        term === undefined
          ? !isAddress(address) || found !== `0x${address.toString(16)}`
          : met.has(term)
      )
        continue;
      add(part.slice(from, match.index));
      if (term !== undefined) met.add(term);
      pieces.push(term === undefined ? { text: found, address } : { text: found, term });
      from = match.index + found.length;
    }
    add(part.slice(from));
  }
  return pieces;
}

/**
 * What writes sentences into elements: `write(element, text)`, after `begin()` for each step.
 *
 * @param {any} ui
 * @param {(number: number, element: HTMLElement) => void} explain  what a click on a term does
 */
export function makeTerms(ui, explain) {
  const { data } = ui;
  const glossary = data.glossary ?? [];
  const finder = finderOf(glossary);
  /** @type {Set<number>} */
  let borders = new Set();
  /** @type {Set<number>} */
  let met = new Set();
  /** @type {object | null} */
  let known = null;

  /** Addresses are numbers at which something begins or ends in the picture. */
  function isAddress(/** @type {number} */ number) {
    if (known !== data.tables) {
      known = data.tables;
      const { parent, child } = data.tables;
      borders = new Set([parent, child].flatMap((table) => [...table.start, ...table.end]));
      for (const dll of data.dlls)
        borders
          .add(dll.base)
          .add(dll.preferred)
          .add(dll.base + dll.size);
    }
    return borders.has(number);
  }

  /** @param {Piece} piece */
  function made({ text, term, address }) {
    if (address !== undefined) return addressElement(address);
    if (term === undefined) return text;
    const element = h(
      "button",
      { type: "button", class: "fv-term", title: glossary[term][1] },
      text,
    );
    element.addEventListener("click", () => explain(term, element));
    return element;
  }

  return {
    begin() {
      met = new Set();
    },
    /** @param {HTMLElement} element @param {string} text */
    write(element, text) {
      element.replaceChildren(...piecesOf(text, finder, isAddress, met).map(made));
    },
  };
}
