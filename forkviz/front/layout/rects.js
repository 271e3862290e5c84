// rects: the room of each pane of a plan, in pixels, and the separators between them.

/** @typedef {import("./plan.js").Node} Node */
/** @typedef {import("./plan.js").Split} Split */
/** @typedef {{x: number, y: number, width: number, height: number}} Box */
/** @typedef {{panes: string[], folded: boolean, box: Box, key: string}} Place */
/** @typedef {{split: Split, at: number, box: Box, sizes: number[], leasts: number[]}} Separator */
/** @typedef {(split: Split, key: string) => number | undefined} Chosen */

export const GAP = 8;
// The least width and height of a pane, with its head or its tabs; the map is higher wherever that is
// without scrolling the page.
/** @type {Record<string, [number, number]>} */
const LEAST = {
  space: [370, 240],
  why: [300, 160],
  algorithm: [240, 150],
  calls: [240, 110],
  recursion: [240, 110],
  sorting: [240, 140],
  said: [240, 120],
};
const OTHER = /** @type {[number, number]} */ ([240, 110]);

/** @param {Node} node @returns {string} */
export const keyOf = (node) => ("panes" in node ? node.panes[0] : node.id);

/** The least width and height of a tree. @param {Node} node @returns {[number, number]} */
export function leastOf(node) {
  if ("panes" in node) {
    if (node.folded) return [120, 32];
    const all = node.panes.map((name) => LEAST[name] ?? OTHER);
    return [Math.max(...all.map(([width]) => width)), Math.max(...all.map(([, height]) => height))];
  }
  const across = node.dir === "row" ? 0 : 1;
  const all = node.parts.map(leastOf);
  const sum = all.reduce(
    (total, one, i) => total + (fixedOf(node.parts[i]) ?? one[across]),
    GAP * (all.length - 1),
  );
  const most = Math.max(0, ...all.map((one) => one[1 - across]));
  return node.dir === "row" ? [sum, most] : [most, sum];
}

/** @param {Node} node */
const bar = (node) => "panes" in node && Boolean(node.folded);
/** @param {Node} node */
const fixedOf = (node) => ("panes" in node ? undefined : node.fixed);

// Part a length by weight; who would get less than its least gets that, and the others the rest.
/** @param {number} length @param {number[]} weights @param {number[]} leasts @returns {number[]} */
export function parted(length, weights, leasts) {
  const held = weights.map(() => false);
  const sizes = () => {
    const rest = length - leasts.reduce((sum, least, i) => sum + (held[i] ? least : 0), 0);
    const weight = weights.reduce((sum, one, i) => sum + (held[i] ? 0 : one), 0);
    return weights.map((one, i) => (held[i] ? leasts[i] : weight > 0 ? (rest * one) / weight : 0));
  };
  for (;;) {
    const found = sizes();
    const short = found.findIndex((size, i) => !held[i] && size < leasts[i]);
    if (short < 0) return found;
    held[short] = true;
    if (held.every(Boolean)) return sizes();
  }
}

/**
 * The places of a plan in a box, and the separators between them; `chosen` has the weights that
 * somebody gave by dragging.
 *
 * @param {Node} node @param {Box} box @param {Chosen} chosen
 * @param {{places: Place[], separators: Separator[]}} found
 */
export function placesOf(node, box, chosen, found = { places: [], separators: [] }) {
  if ("panes" in node) {
    found.places.push({
      panes: node.panes,
      folded: Boolean(node.folded),
      box,
      key: node.panes.join(),
    });
    return found;
  }
  const row = node.dir === "row",
    { parts } = node;
  const index = row ? 0 : 1,
    length = (row ? box.width : box.height) - GAP * (parts.length - 1);
  const leasts = parts.map((one) => fixedOf(one) ?? leastOf(one)[index]);
  const free = parts.map((one) => fixedOf(one) === undefined);
  const given = parts.filter((_, i) => free[i]).map((one) => chosen(node, keyOf(one)));
  const own = given.length > 0 && given.every((one) => one !== undefined);
  const weights = parts.map((one, i) =>
    free[i] ? (own ? (chosen(node, keyOf(one)) ?? 0) : one.weight) : 0,
  );
  const sizes = parted(length, weights, leasts).map(Math.round);
  let at = row ? box.x : box.y;
  parts.forEach((part, i) => {
    const room = row ? { ...box, x: at, width: sizes[i] } : { ...box, y: at, height: sizes[i] };
    placesOf(part, room, chosen, found);
    at += sizes[i];
    if (i + 1 < parts.length && free[i] && free[i + 1] && !bar(part) && !bar(parts[i + 1])) {
      found.separators.push({
        split: node,
        at: i,
        sizes,
        leasts,
        box: row ? { ...box, x: at, width: GAP } : { ...box, y: at, height: GAP },
      });
    }
    at += GAP;
  });
  return found;
}
