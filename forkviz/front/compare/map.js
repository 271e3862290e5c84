// map: one map of both forks: the parent, which both have alike, and a child of each, over one axis.

import { makeMap } from "../panes/map/map.js";
import { SIDES } from "./rows.js";

/** @typedef {{who: "parent" | "child", side: "a" | "b", title: string, note?: string, short?: string, x0: number, x1: number}} Column */

/** @type {Column[]} */
const SHARED = [
  {
    who: "parent",
    side: "a",
    title: "PARENT",
    note: "(same in both)",
    short: "(both)",
    x0: 0.02,
    x1: 0.29,
  },
  { who: "child", side: "a", title: "CHILD A", x0: 0.36, x1: 0.64 },
  { who: "child", side: "b", title: "CHILD B", x0: 0.71, x1: 0.98 },
];
/** @type {Column[]} */
const APART = [
  { who: "parent", side: "a", title: "PARENT A", x0: 0.01, x1: 0.215 },
  { who: "parent", side: "b", title: "PARENT B", x0: 0.265, x1: 0.47 },
  { who: "child", side: "a", title: "CHILD A", x0: 0.53, x1: 0.735 },
  { who: "child", side: "b", title: "CHILD B", x0: 0.785, x1: 0.99 },
];

/**
 * The map of a comparison, over the stores of both sides.
 *
 * @param {CompareMain} main
 * @param {BySide<Ui>} sides  by name: their `ui`
 * @param {boolean} sameParent
 * @param {{body: HTMLElement, figure: BokehFigure, view: BokehView}} place
 */
export function makeCompareMap(main, sides, sameParent, place) {
  const columns = sameParent ? SHARED : APART;
  const at = (/** @type {string} */ who, /** @type {"a" | "b"} */ side) =>
    columns.findIndex((one) => one.who === who && one.side === side);
  /** Rows of a side, as pairs of column and row; a parent of both is A's. @param {"a" | "b"} side @param {[string, number][]} rows */
  const inColumns = (side, rows) =>
    rows.flatMap(([who, row]) => {
      const column = at(who, side);
      return column < 0 ? [] : [/** @type {[number, number]} */ ([column, row])];
    });
  const both = (/** @type {(ui: Ui) => PickedRow[]} */ rowsOf) => [
    ...inColumns("a", rowsOf(sides.a)),
    ...inColumns("b", rowsOf(sides.b)),
  ];
  const decidedAt = (/** @type {number} */ start) =>
    main.store.step === main.decides.row && main.decides.place?.[0] === start;
  const freedIn = (/** @type {number} */ column) =>
    Boolean(main.decides.freed[SIDES.indexOf(columns[column].side)]);
  const map = makeMap(main, {
    ...place,
    columns: columns.map(({ side, ...one }) => ({ ...one, store: sides[side].store })),
    links: [],
    // What it is decided about is in sight where that is decided.
    subject: () => (main.store.step === main.decides.row ? main.decides.place : null),
    freed: (/** @type {number} */ column, /** @type {number} */ start) =>
      decidedAt(start) && freedIn(column),
    // One gives its place back; the other one's reservation is what its DLL will meet there.
    kept: (/** @type {number} */ column, /** @type {number} */ start) =>
      columns[column].who === "child" &&
      decidedAt(start) &&
      main.decides.freed.includes(true) &&
      !freedIn(column),
    needed: sameParent ? [1, 2] : [2, 3],
    equals: sameParent ? [[1, 2]] : [[2, 3]],
    picked: () => both((ui) => ui.pickedRows()),
    found: () => main.foundRows(),
    select(
      /** @type {number} */ column,
      /** @type {number} */ row,
      /** @type {{add?: boolean, dll?: number}} */ more = {},
    ) {
      const { who, side } = columns[column];
      if (row >= 0) sides[side].selectRow(who, row, more.add);
      else if (more.dll !== undefined && more.dll >= 0)
        sides[side].select({ dll: more.dll }, more.add);
      else sides[side].select(null);
    },
  });
  return { map, columns };
}
