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
const ROOMY = 1100; // wide: words have room beside a map of two thirds
const LEAST_BESIDE = 700; // wide: large words of both have room beside each other
const OTHERS = ["pair-algorithm", "pair-calls", "pair-sorting", "pair-recursion", "pair-said"];

const BOTH = [leaf(1, "why-a"), leaf(1, "why-b")];
const words = (weight = 42) => row("compare-words", weight, ...BOTH);

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
  // Up to four columns need the width, and addresses do not wrap.
  present: ({ width }) =>
    width < ROOMY
      ? column(
          "compare-present-low",
          1,
          leaf(58, "space"),
          width < LEAST_BESIDE ? column("compare-said", 42, ...BOTH) : words(42),
        )
      : row("compare-present", 1, leaf(65, "space"), column("compare-said", 35, ...BOTH)),
};

/** @param {Wanted} wanted */
export const comparePlan = (wanted) =>
  PLANS[wanted.kind === "present" ? "present" : wanted.size](wanted);
