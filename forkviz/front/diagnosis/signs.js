// signs: how certain a claim is, and what is known of a remedy: a sign and a word, never a colour alone.

import { h, svg } from "../base/dom.js";

export { svg as svgOf };

/** @typedef {[kind: string, sign: string, words: string]} Badge */

const ring = (/** @type {Record<string, string | number>} */ more = {}) =>
  svg("circle", {
    ...{ cx: 7, cy: 7, r: 5.25, fill: "none", stroke: "currentColor", "stroke-width": 1.5 },
    ...more,
  });
const disc = { cx: 7, cy: 7, r: 5.5, fill: "currentColor" };
const half = { d: "M7 1.75a5.25 5.25 0 0 0 0 10.5z", fill: "currentColor" };
const cross = { d: "M3 3l8 8M11 3l-8 8", fill: "none" };

/**
 * Full, half, empty, broken and crossed.
 *
 * @type {Record<string, () => SVGElement[]>}
 */
const CERTAINTY_SIGNS = {
  certain: () => [svg("circle", disc)],
  likely: () => [ring(), svg("path", half)],
  possible: () => [ring()],
  undecided: () => [ring({ "stroke-dasharray": "2 2" })],
  excluded: () => [svg("path", { ...cross, stroke: "currentColor", "stroke-width": 1.75 })],
};

/** The state of a cause: its certainty, but for the one that says that nothing is decided.  @param {DiagnosisCause} cause */
export function standingOf(cause) {
  return cause.class === "undecided" ? "undecided" : cause.certainty;
}

/** @param {string} standing  a certainty, or "undecided" */
export function certaintyMark(standing, small = false) {
  const shapes = (CERTAINTY_SIGNS[standing] ?? CERTAINTY_SIGNS.possible)();
  const size = { width: 14, height: 14, viewBox: "0 0 14 14" };
  const sign = svg("svg", { ...size, "aria-hidden": "true" }, ...shapes);
  const word = standing === "undecided" ? "not decided" : standing;
  const name = `fd-cert fd-is-${standing}${small ? " fd-small" : ""}`;
  return h("span", { class: name }, sign, word);
}

/** @type {Record<string, Badge>} */
const OWN = {
  simulated: ["simulated", "◇", "simulated: the same fork then succeeds"],
  tried: ["tried", "◆", "tried here: the fork then succeeded"],
};
/** @type {Record<string, Badge>} */
const KNOWN = {
  measured: ["tried", "◆", "tried on a real runtime"],
  reported: ["said", "❝", "reported in a public thread"],
  documented: ["said", "▤", "documented"],
};

/** What is known of a remedy for this fork, then in general.  @param {DiagnosisRemedy} remedy  @returns {Badge[]} */
export function badgesOf({ proof, verified }) {
  const own = proof ? OWN[proof] : undefined;
  const known = KNOWN[verified];
  if (known) return own ? [own, known] : [known];
  if (!own) return [["untested", "○", "not tried"]];
  const words = verified === "untested" ? "not tried on a real runtime" : "not tried";
  return [own, ["untested", "○", words]];
}

/** @param {Badge} badge */
export function badge([kind, sign, words]) {
  const icon = h("span", { "aria-hidden": "true" }, sign);
  return h("span", { class: `fd-badge fd-badge-${kind}` }, icon, words);
}
