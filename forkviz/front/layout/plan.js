// plan: which pane stands where, for a size: a tree of rows and columns.
//
// A leaf shows one pane, or several as tabs; a leaf that is folded is a bar.  A split parts its room
// among its parts by weight, none gets less than its least size.

/** @typedef {import("./sizes.js").Size} Size */
/** @typedef {{panes: string[], weight: number, folded?: boolean}} Leaf */
/** @typedef {{id: string, dir: "row" | "column", parts: Node[], weight: number, fixed?: number}} Split */
/** @typedef {Leaf | Split} Node */

/**
 * What a plan is made of: the size, the panes of the grid that are there, which of them are folded,
 * and which this fork does not use; `kind` is of explorers that are no whole ones.
 *
 * @typedef {object} Wanted
 * @property {Size} size
 * @property {Set<string>} panes
 * @property {(name: string) => boolean} folded
 * @property {(name: string) => boolean} unused
 * @property {"whole" | "some" | "still" | "aligned" | "present"} kind
 * @property {number} width
 * @property {number} height
 * @property {(wanted: Wanted) => Split} [plan]  of a page that has a plan of its own
 */

export const BAR_PX = 32;
const LEAST_COLUMN = 370; // of one pane beside others, where only some are shown
const BARS_BESIDE = 2; // folded panes in a row
const LEAST_PAIR = 560; // of words and calls beside each other
const LEAST_THREE = 440; // high: words, code and calls below each other
const LEAST_RIGHT = 330; // high: the words, and code or calls below them

/** @type {(weight: number, ...panes: string[]) => Leaf} */
const leaf = (weight, ...panes) => ({ panes, weight });
/** @type {(id: string, weight: number, ...parts: Node[]) => Split} */
const row = (id, weight, ...parts) => ({ id, dir: "row", weight, parts });
/** @type {(id: string, weight: number, ...parts: Node[]) => Split} */
const column = (id, weight, ...parts) => ({ id, dir: "column", weight, parts });

/** What is beside the map on a screen of middle size. @param {Wanted} wanted @returns {Split} */
function rightOfMiddle({ unused, height }) {
  if (height < LEAST_THREE) {
    const below = leaf(52, "algorithm", "calls", "sorting", "recursion");
    return column("middle-low", 670, leaf(48, "why"), below);
  }
  if (unused("recursion")) {
    const calls = leaf(27, "calls", "sorting", "recursion");
    return column("middle-right", 670, leaf(46, "why"), leaf(27, "algorithm"), calls);
  }
  const calls = row("middle-calls", 31, leaf(316, "recursion"), leaf(346, "calls", "sorting"));
  return column("middle-deep", 670, leaf(40, "why"), calls, leaf(29, "algorithm"));
}

/** @param {Wanted} wanted @returns {Split} */
export function planOf(wanted) {
  const plan = (wanted.plan ?? PLANS[wanted.kind === "whole" ? wanted.size : wanted.kind])(wanted);
  return /** @type {Split} */ (pruned(plan, wanted) ?? row("empty", 1));
}

/** @type {Record<string, (wanted: Wanted) => Split>} */
const PLANS = {
  wide: () =>
    row(
      "wide",
      1,
      leaf(760, "space"),
      column("wide-middle", 640, leaf(36, "why"), leaf(32, "sorting"), leaf(32, "recursion")),
      column("wide-right", 488, leaf(42, "algorithm"), leaf(24, "calls"), leaf(34, "said")),
    ),
  middle: (wanted) => row("middle", 1, leaf(586, "space"), rightOfMiddle(wanted)),
  narrow: ({ height }) =>
    row(
      "narrow",
      1,
      leaf(430, "space"),
      height < LEAST_RIGHT
        ? leaf(506, "why", "algorithm", "calls", "sorting", "recursion")
        : column(
            "narrow-right",
            506,
            leaf(50, "why"),
            leaf(50, "algorithm", "calls", "sorting", "recursion"),
          ),
    ),
  phone: () =>
    column(
      "phone",
      1,
      leaf(60, "space"),
      leaf(40, "why", "algorithm", "calls", "sorting", "recursion"),
    ),
  present: ({ width }) =>
    (width < 700 ? column : row)("present", 1, leaf(52, "space"), leaf(48, "why")),
  still: ({ width }) =>
    (width < 700 ? column : row)("still", 1, leaf(64, "space"), leaf(36, "why")),
  aligned: ({ width }) =>
    column(
      "aligned",
      1,
      leaf(63, "space"),
      width < LEAST_PAIR
        ? leaf(37, "why", "calls")
        : row("aligned-words", 37, leaf(50, "why"), leaf(50, "calls")),
    ),
  some({ panes, width }) {
    const names = SOME.filter((name) => panes.has(name));
    const beside = Math.max(Math.floor(width / LEAST_COLUMN), 1);
    if (names.length <= beside) return row("some", 1, ...names.map((name) => leaf(1, name)));
    const [first, ...rest] = names;
    return beside > 1
      ? row("some", 1, leaf(1, first), leaf(1, ...rest))
      : column("some", 1, leaf(1, first), leaf(1, ...rest));
  },
};
const SOME = ["space", "why", "recursion", "sorting", "algorithm", "calls"];

// The tree without what is not there, and with what is folded as bars at the end of the column that
// it is in; `bars` is that column's list of them, null outside of any.
/** @param {Node} node @param {Wanted} wanted @param {string[] | null} bars @returns {Node | null} */
function pruned(node, wanted, bars = null) {
  if ("panes" in node) {
    const there = node.panes.filter((name) => wanted.panes.has(name));
    // Tabs are small as they are, but where there is room for bars.
    const roomy = wanted.size === "middle" && wanted.height >= LEAST_THREE;
    const folds = bars && (node.panes.length === 1 || roomy) ? wanted.folded : () => false;
    bars?.push(...there.filter(folds));
    const open = there.filter((name) => !folds(name));
    return open.length ? { ...node, panes: open } : null;
  }
  const inner = node.dir === "column" ? [] : bars;
  const parts = node.parts.map((one) => pruned(one, wanted, inner)).filter((one) => one !== null);
  if (node.dir === "column" && inner) parts.push(...rowsOfBars(node.id, inner));
  return parts.length ? { ...node, parts } : null;
}

/** @param {string} id @param {string[]} bars @returns {Split[]} */
function rowsOfBars(id, bars) {
  const rows = [];
  for (let i = 0; i < bars.length; i += BARS_BESIDE) {
    const leaves = bars
      .slice(i, i + BARS_BESIDE)
      .map((name) => ({ ...leaf(1, name), folded: true }));
    rows.push({ ...row(`${id}-bars-${i}`, 0, ...leaves), fixed: BAR_PX });
  }
  return rows;
}
