// plan: where the panes of a comparison stand, by its size; layout/plan.js has what plans are made of.

/** @typedef {import("../layout/plan.js").Wanted} Wanted */

/** @type {(weight: number, ...panes: string[]) => import("../layout/plan.js").Leaf} */
const leaf = (weight, ...panes) => ({ panes, weight });
/** @type {(id: string, weight: number, ...parts: import("../layout/plan.js").Node[]) => import("../layout/plan.js").Split} */
const row = (id, weight, ...parts) => ({ id, dir: "row", weight, parts });
/** @type {(id: string, weight: number, ...parts: import("../layout/plan.js").Node[]) => import("../layout/plan.js").Split} */
const column = (id, weight, ...parts) => ({ id, dir: "column", weight, parts });

const LOW = 430; // below that the words of both and one pane more have no room above each other
const LEAST_THREE = 600; // high: the words, what differs, and code or calls below each other
const OTHERS = ["pair-algorithm", "pair-calls", "pair-sorting", "pair-recursion", "pair-said"];

const words = (weight = 42) => row("compare-words", weight, leaf(1, "why-a"), leaf(1, "why-b"));

/** @type {Record<string, (wanted: Wanted) => import("../layout/plan.js").Split>} */
const PLANS = {
  wide: () =>
    row(
      "compare-wide",
      1,
      leaf(46, "space"),
      column(
        "compare-wide-right",
        54,
        words(),
        row("compare-wide-low", 58, leaf(48, "differences"), leaf(52, ...OTHERS)),
      ),
    ),
  middle: ({ height }) =>
    row(
      "compare-middle",
      1,
      leaf(642, "space"),
      height < LEAST_THREE
        ? column("compare-middle-low", 614, words(58), leaf(42, "differences", ...OTHERS))
        : column(
            "compare-middle-right",
            614,
            words(42),
            leaf(32, "differences"),
            leaf(26, ...OTHERS),
          ),
    ),
  narrow: ({ height }) =>
    row(
      "compare-narrow",
      1,
      leaf(460, "space"),
      height < LOW
        ? leaf(506, "why-a", "why-b", "differences", ...OTHERS)
        : column(
            "compare-narrow-right",
            506,
            leaf(44, "why-a", "why-b"),
            leaf(56, "differences", ...OTHERS),
          ),
    ),
  phone: () =>
    column(
      "compare-phone",
      1,
      leaf(60, "space"),
      leaf(40, "why-a", "why-b", "differences", ...OTHERS),
    ),
  present: ({ width }) =>
    (width < 700 ? column : row)(
      "compare-present",
      1,
      leaf(56, "space"),
      column("compare-said", 44, leaf(1, "why-a"), leaf(1, "why-b")),
    ),
};

/** @param {Wanted} wanted */
export const comparePlan = (wanted) =>
  PLANS[wanted.kind === "present" ? "present" : wanted.size](wanted);
