// shape: which layout the map has: what is folded, which place is high, and what stays in sight.

import { eachChange } from "../../giving/changes.js";
import { foldsOf } from "./folds.js";
import { makeGround } from "./ground.js";
import { makeLayout } from "./layout.js";

/** @typedef {import("./state.js").MapState} MapState */
/** @typedef {import("./state.js").MapColumn} MapColumn */
/** @typedef {import("./ground.js").Span} Span */
/** @typedef {import("./folds.js").Fold} Fold */

const PAGE = 0x1000;

/** The places that DLLs need: [start, end, number, whether the place may fold]. @param {any} data */
export function placesOf(data) {
  return data.dlls.map((/** @type {any} */ dll, /** @type {number} */ i) => [
    dll.base,
    dll.base + Math.ceil(Math.max(dll.size, 1) / PAGE) * PAGE,
    i,
    dll.kind === "self",
  ]);
}

/** The spans of the map: the rows of each column, one after the other, and then the places. @param {readonly MapColumn[]} columns @param {any[]} stores */
export function spansOf(columns, stores) {
  /** @type {(Span & {column: number, row: number, dll: number})[]} */
  const spans = [];
  for (const column of columns) {
    const table = column.table();
    const { dlls } = column.store.data;
    column.offset = spans.length;
    for (let row = 0; row < table.start.length; row += 1) {
      const dll = table.dll[row];
      spans.push({
        start: table.start[row],
        end: table.end[row],
        windows: Boolean(table.windows[row]),
        stays: Boolean(table.stays[row]) && !(dll >= 0 && dlls[dll].kind !== "self"),
        use: table.use[row],
        title: table.title[row],
        column: column.index,
        row,
        dll,
      });
    }
  }
  for (const store of stores) {
    for (const [start, end, dll, folds] of placesOf(store.data)) {
      if (!folds) spans.push({ start, end, stays: false, column: -1, row: -1, dll });
    }
  }
  return spans;
}

/**
 * What each step is about: the addresses of it or of the last step before it that was about any.
 *
 * @param {any} data
 * @returns {([number, number] | null)[]}
 */
export function subjectsOf(data) {
  const { changes, tables } = data;
  /** What becomes of the table, in the order of the steps. @type {[number, string, any][]} */
  const turns = [];
  /** @type {Record<string, any>} */
  const at0 = {};
  eachChange(data, "focus", (step, column, _, value, before) => {
    if (!(column in at0)) at0[column] = before;
    turns.push([step, column, value]);
  });
  const now = { start: tables.focus.start[0], end: tables.focus.end[0], ...at0 };
  /** @type {[number, number] | null} */
  let last = null;
  const found = [];
  let next = 0;
  for (let step = 0; step < changes.length; step += 1) {
    for (; next < turns.length && turns[next][0] === step; next += 1)
      now[/** @type {"start" | "end"} */ (turns[next][1])] = turns[next][2];
    const { start, end } = now;
    const other = last?.[0] !== start || last?.[1] !== end;
    if (other && start !== null && end !== null) last = [start, end];
    found.push(last);
  }
  return found;
}

/** What the columns show, whatever the step. @param {readonly MapColumn[]} columns @param {any[]} stores */
function basisOf(columns, stores) {
  const spans = spansOf(columns, stores);
  return {
    spans,
    ground: makeGround(spans),
    subjects: new Map(stores.map((store) => [store, subjectsOf(store.data)])),
    order: columns.map((one) => one.store.order(one.who)),
  };
}

/** @param {MapState} map @param {Ui} ui */
export function makeShape(map, ui) {
  const stores = [...new Set(map.columns.map((one) => one.store))];
  let basis = basisOf(map.columns, stores);
  /** @type {Fold[]} */
  let folds = [];
  /** @type {Fold[]} */
  let closed = [];
  let known = "";
  let mode = "auto"; // "open": all are; "closed": all but what was opened since
  /** @type {Set<number>} */
  const opened = new Set();
  /** @type {[number, number][]} */
  let places = [];
  /** @type {{key: string, folds: Fold[], closed: Fold[]}} */
  let chosen = { key: "", folds: [], closed: [] };
  const layoutOf = rememberLayout();
  const isOpened = (/** @type {Fold} */ fold) =>
    [...opened].some((at) => fold.start <= at && at < fold.end);

  function refold() {
    const out = keptOut(map, basis.spans, ui.data);
    const now = out.join();
    if (now === known && folds.length) return;
    known = now;
    const keep = new Set(out.map((i) => basis.spans[i]));
    folds = foldsOf(basis.ground, (one) => one.stays && !keep.has(/** @type {any} */ (one)));
  }

  map.focus = () => focusOf(stores);
  map.places = () => places;
  refold();
  return {
    refold,
    renew() {
      basis = basisOf(map.columns, stores);
      folds = [];
      refold();
    },
    ground: () => basis.ground,
    folds: () => folds,
    unfolded: () => !closed.length,
    /** @param {boolean} whether */
    unfold(whether) {
      mode = whether ? "open" : "closed";
      opened.clear();
    },
    open: (/** @type {number} */ start) => opened.add(start),
    /** @param {number} height @param {import("./layout.js").Sizes} sizes */
    lay(height, sizes) {
      const { ground } = basis;
      const key = JSON.stringify([mode, height, sizes.row, [...opened]]);
      if (chosen.key !== key || chosen.folds !== folds) {
        closed = mode === "open" ? [] : folds.filter((fold) => !isOpened(fold));
        if (mode === "auto") closed = roomy(ground, closed, height, sizes);
        chosen = { key, folds, closed };
        places = openPlaces(stores, closed);
      }
      return layoutOf(ground, { folds: closed, focus: map.focus(), height, sizes });
    },
    /** What stays in sight: what the step of the first column is about, unless it is said. */
    subject: () => map.subject?.() ?? basis.subjects.get(stores[0])?.[stores[0].step] ?? null,
    /** @param {MapColumn} column */
    rowsOf: (column) => ({
      column: column.index,
      table: column.table(),
      order: basis.order[column.index],
      offset: column.offset,
    }),
  };
}

/** Makes layouts, and gives the last one again where the same is asked for. */
function rememberLayout() {
  let key = "";
  /** @type {import("./layout.js").Layout | null} */
  let last = null;
  /** @param {import("./ground.js").Ground} ground @param {Parameters<typeof makeLayout>[1]} asked */
  return (ground, asked) => {
    const now = JSON.stringify([asked.focus, asked.height, asked.sizes]);
    if (last && last.ground === ground && last.folds === asked.folds && key === now) return last;
    key = now;
    last = makeLayout(ground, asked);
    return last;
  };
}

/** What stays out of the folds besides: what is selected, found, suspected, in the way. @param {MapState} map @param {readonly (Span & {use?: string})[]} spans @param {any} data */
function keptOut(map, spans, data) {
  const { occupant } = data?.verdict ?? {};
  const suspect = suspectOf(data).toLowerCase();
  const rows = new Set(
    [...map.picked(), ...map.found()].map(([column, row]) => map.columns[column].offset + row),
  );
  return spans.flatMap((one, i) => {
    const named = suspect && one.use === "image" && (one.title ?? "").toLowerCase() === suspect;
    const there = occupant && one.start < occupant.end && occupant.start < one.end;
    return rows.has(i) || named || there ? [i] : [];
  });
}

/** What the steps are about. @param {any[]} stores @returns {[number, number][]} */
function focusOf(stores) {
  return stores.flatMap((store) => {
    const { start, end } = store.tables.focus;
    return start[0] === null ? [] : [/** @type {[number, number]} */ ([start[0], end[0]])];
  });
}

/** The places that DLLs need, each once, outside of closed folds. @param {any[]} stores @param {Fold[]} closed @returns {[number, number][]} */
function openPlaces(stores, closed) {
  /** @type {Map<string, [number, number]>} */
  const places = new Map();
  for (const [start, end] of stores.flatMap((store) => placesOf(store.data))) {
    if (closed.some((fold) => fold.start <= start && end <= fold.end)) continue;
    places.set(`${start}-${end}`, [start, end]);
  }
  return [...places.values()];
}

/** Who is suspected to be in the way, "" for no suspect. @param {any} data */
export function suspectOf(data) {
  const suspect = data?.verdict?.occupant?.suspect;
  return typeof suspect === "string" ? suspect : "";
}

/**
 * The folds that stay closed where there is room for what is in others: the smallest open first.
 *
 * @param {import("./ground.js").Ground} ground
 * @param {Fold[]} folds
 * @param {number} height
 * @param {import("./layout.js").Sizes} sizes
 */
function roomy(ground, folds, height, sizes) {
  const total = (/** @type {Fold[]} */ closed) =>
    makeLayout(ground, { folds: closed, focus: [], height: 0, sizes }).total + sizes.place;
  let closed = folds;
  for (const fold of [...folds].sort(
    (a, b) => a.spans.length - b.spans.length || a.start - b.start,
  )) {
    const rest = closed.filter((one) => one !== fold);
    if (total(rest) > height) break;
    closed = rest;
  }
  return closed;
}
