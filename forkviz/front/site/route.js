// route: which page an address means, and the addresses of pages.  Everything is in the fragment: no
// server sees it, and going back and forth is the browser's own.

import { fragmentOf } from "../base/text/fragment.js";

/**
 * A page: "start", "shelves" (all scenarios), "example", "scenario" and "recorded" (a real fork, of a
 * log) by their names, "link" (a fork that the address itself holds), "answer" and "fork" of what was
 * given, "plan", "quiz" (with the name of its topic, and `seed` in what is given).
 *
 * @typedef {{ page: string, name: string, step: number | null, given: Record<string, string> }} Route
 */

/** Pages without a name, by what stands in the address. @type {Record<string, string>} */
const PLAIN = {
  "": "start",
  diagnose: "start",
  explore: "shelves",
  answer: "answer",
  fork: "fork",
  plan: "plan",
  quiz: "quiz",
};
const NAMED = ["example", "scenario", "recorded", "quiz"];
const NAME = /^[a-z0-9-][a-z0-9.-]{0,63}$/;

/**
 * What a fragment asks for; whatever it does not understand is the start page.  given: its pairs, such
 * as `step` in `#scenario=recursion&step=7`.
 *
 * @param {string} hash  with its `#`, or ""
 * @returns {Route}
 */
export function routeOf(hash) {
  const text = hash.replace(/^#/, "");
  const { given, step, link } = fragmentOf(hash);
  if (link !== null) return { page: "link", name: link, step, given };
  const [first] = text.split(/[&=]/, 1);
  const plain = Object.hasOwn(PLAIN, first) ? PLAIN[first] : null;
  if (plain && given[first] !== undefined && given[first] === "")
    return { page: plain, name: "", step, given };
  const named = NAMED.find((page) => NAME.test(given[page] ?? ""));
  if (named) return { page: named, name: given[named], step, given };
  return { page: "start", name: "", step: null, given };
}

/** The address of a page without a name: "diagnose", "explore", "answer", "fork", "plan". @param {string} page */
export const hashOf = (page) => `#${page}`;
