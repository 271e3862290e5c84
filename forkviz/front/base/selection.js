// picked: what is selected: DLLs and regions of one process, and what these are in the panes.

import { hex } from "./dom.js";

/** @typedef {{dll: number} | {who: "parent" | "child", start: number}} Item */

const BETWEEN = "|"; // of several in their written form; no file of Windows has it in its name

/** @param {any} ui @param {any[]} parts */
export function makePicked(ui, parts) {
  const { data, root, host } = ui;
  /** @type {Item[]} */
  let selected = [];
  /** The DLL that was selected last, -1 where that is none. */
  const dll = () => dllOf(selected.at(-1));
  const written = () => selected.map((one) => writtenOf(data, one)).join(BETWEEN);

  /** @param {Item[]} items */
  function set(items) {
    selected = items;
    root.dataset.selected = written();
    parts.forEach((part) => part.pick?.());
    host.onSelect?.(written());
  }

  /** Select an item, several as a text that `written` gave, or nothing; `add`: besides what is selected. @param {any} what @param {boolean} [add] */
  function select(what, add = false) {
    const items =
      typeof what === "string" ? readItems(data, what) : what && what.dll !== -1 ? [what] : [];
    set(add && items.length ? added(data, selected, items) : items);
  }

  /** @param {number} by */
  function selectNext(by) {
    const count = data.dlls.length;
    const first = by > 0 ? 0 : count - 1;
    if (count) select({ dll: dll() < 0 ? first : (dll() + by + count) % count });
  }

  return {
    written,
    forUi: {
      selected: () => selected.at(-1) ?? null,
      pickedDll: dll,
      pickedRows: () => rowsOf(ui.store, selected),
      pickedSteps: () => stepsOf(ui, dll()),
      selectedSpans: () => spansOf(ui.store, rowsOf(ui.store, selected)),
      select,
      selectNext,
      selectRow: (/** @type {string} */ who, /** @type {number} */ row, add = false) =>
        select(itemOf(ui.store, who, row), add),
      /** @param {[string, number][]} pairs */
      selectRows(pairs) {
        const items = pairs.map(([who, row]) => itemOf(ui.store, who, row));
        set([...new Map(items.map((one) => [writtenOf(data, one), one])).values()]);
      },
      goThere: () => ui.space?.goThere(),
    },
  };
}

/** With some items more; what is selected already is let go of. @param {any} data @param {Item[]} selected @param {Item[]} items */
function added(data, selected, items) {
  const now = items.map((one) => writtenOf(data, one));
  const rest = selected.filter((one) => !now.includes(writtenOf(data, one)));
  return rest.length < selected.length ? rest : [...rest, ...items];
}

/** The rows that some items are at this step. @param {any} store @param {Item[]} items @returns {[string, number][]} */
function rowsOf(store, items) {
  if (!items.length) return [];
  const dlls = new Set(items.map(dllOf));
  const starts = new Set(items.map((one) => ("who" in one ? `${one.who}:${one.start}` : "")));
  return ["parent", "child"].flatMap((who) => {
    const { dll, start } = store.tables[who];
    const wanted = (/** @type {number} */ row) =>
      (dll[row] >= 0 && dlls.has(dll[row])) || starts.has(`${who}:${start[row]}`);
    return store
      .shown(who)
      .filter(wanted)
      .map((/** @type {number} */ row) => /** @type {[string, number]} */ ([who, row]));
  });
}

/** Where rows are: [[start, end], …]. @param {any} store @param {[string, number][]} rows */
function spansOf(store, rows) {
  return rows.map(([who, row]) => [store.tables[who].start[row], store.tables[who].end[row]]);
}

/** The steps that are about a DLL. @param {any} ui @param {number} dll */
function stepsOf({ data, store }, dll) {
  if (dll < 0) return [];
  const found = [];
  for (let at = 0; at <= store.last; at += 1) if (data.words[at][8] === dll) found.push(at);
  return found;
}

/** @param {any} store @param {string} who @param {number} row @returns {Item} */
function itemOf(store, who, row) {
  const { dll, start } = store.tables[who];
  if (dll[row] >= 0) return { dll: dll[row] };
  return { who: who === "parent" ? "parent" : "child", start: start[row] };
}

/** @param {Item | undefined} item */
const dllOf = (item) => (item && "dll" in item ? item.dll : -1);

/** As a text, which `select` understands. @param {any} data @param {Item} item */
function writtenOf(data, item) {
  return "dll" in item ? `dll:${data.dlls[item.dll].name}` : `${item.who}:${hex(item.start)}`;
}

/** @param {any} data @param {string} text @returns {Item[]} */
function readItems(data, text) {
  const whole = readItem(data, text);
  if (whole) return [whole];
  return text.split(BETWEEN).flatMap((part) => readItem(data, part) ?? []);
}

/** @param {any} data @param {string} text @returns {Item | null} */
function readItem(data, text) {
  const cut = text.indexOf(":");
  const kind = text.slice(0, cut);
  const rest = text.slice(cut + 1);
  if (kind === "dll") {
    const dll = data.dlls.findIndex((/** @type {any} */ one) => one.name === rest);
    return dll >= 0 ? { dll } : null;
  }
  if (kind !== "parent" && kind !== "child") return null;
  return rest.includes(BETWEEN) ? null : { who: kind, start: Number(rest) };
}
