// find: regions by name, address or the language of find.js, in the columns of both forks.

import { button, h } from "../base/dom.js";
import { parseQuery, queryMatches } from "../controls/find.js";
import { placeOf } from "../controls/search.js";

/** The field and its buttons. */
function makeField() {
  const icon = { class: "fv-icon" };
  return {
    status: h("span", { class: "fv-status", role: "status" }),
    input: h("input", {
      type: "search",
      name: "find",
      "aria-label": "Find in both",
      placeholder: "Find in both",
      title: "A name, an address, or terms: kind: state: use: name~ size> in:child … (/)",
      autocomplete: "off",
      spellcheck: "false",
      maxlength: 1000,
    }),
    /** @param {(by: number) => void} step */
    buttons: (step) => [
      button("found-previous", "▲", "Previous found (shift+Enter)", () => step(-1), icon),
      button("found-next", "▼", "Next found (Enter)", () => step(1), icon),
    ],
  };
}

/**
 * The columns and rows that a query matches.
 *
 * @param {import("../controls/find.js").Query} query
 * @param {import("./map.js").Column[]} columns
 * @param {BySide<Ui>} sides
 * @returns {[number, number][]}
 */
function matches(query, columns, sides) {
  return columns.flatMap(({ who, side }, column) => {
    const { store } = sides[side];
    const { shown } = store.tables[who];
    const found = store
      .order(who)
      .filter(
        (/** @type {number} */ row) => shown[row] && queryMatches(query, store.region(who, row)),
      );
    return found.map(
      (/** @type {number} */ row) => /** @type {[number, number]} */ ([column, row]),
    );
  });
}

/**
 * @param {CompareMain} main
 * @param {Pick<ReturnType<typeof import("../panes/map/map.js").makeMap>, "pick" | "reveal">} map  of both
 * @param {import("./map.js").Column[]} columns
 * @param {BySide<Ui>} sides  their `ui`
 */
export function makeFindBoth(main, map, columns, sides) {
  const { status, input, buttons } = makeField();
  const arrows = buttons((by) => step(by));
  /** @type {import("../controls/find.js").Query | null} */
  let query = null;
  /** @type {[number, number][]} */
  let rows = [];
  let at = -1;

  function look() {
    const shown = rows[at];
    rows = query ? matches(query, columns, sides) : [];
    at = placeOf(rows, shown);
    tell();
    map.pick(); // which unfolds what is found
  }

  function tell() {
    status.classList.remove("fv-wrong");
    status.textContent = !query
      ? ""
      : rows.length
        ? `${at < 0 ? "" : `${at + 1} of `}${rows.length} found`
        : "none found";
    for (const one of arrows) one.hidden = !rows.length;
  }

  /** @param {number} by */
  function step(by) {
    if (!rows.length) return;
    at = at < 0 ? (by > 0 ? 0 : rows.length - 1) : (at + by + rows.length) % rows.length;
    const [column, row] = rows[at];
    const { who, side } = columns[column];
    sides[side].selectRow(who, row);
    const table = sides[side].store.tables[who];
    map.reveal([[table.start[row], table.end[row]]]);
    tell();
  }

  /** @param {string} text */
  function ask(text) {
    [at, query] = [-1, null];
    try {
      query = text.trim() ? parseQuery(text) : null;
      look();
    } catch (/** @type {any} */ error) {
      look();
      status.classList.add("fv-wrong");
      status.textContent = error.what ?? error.message;
    }
  }

  listen(main, input, step, ask);
  main.tools.find.append(input, ...arrows, status);
  tell();

  return {
    name: "find",
    rows: () => rows,
    focus: () => input.focus(),
    /** After a step: other rows are there. */
    renew() {
      if (query) look();
    },
    /** @param {string} text */
    ask(text) {
      input.value = text;
      ask(text);
    },
    text: () => input.value,
  };
}

/**
 * What is typed is looked for; Enter goes on, Escape leaves.
 *
 * @param {CompareMain} main
 * @param {HTMLInputElement} input
 * @param {(by: number) => void} step
 * @param {(text: string) => void} ask
 */
function listen(main, input, step, ask) {
  input.addEventListener("input", () => ask(input.value));
  input.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") {
      input.value = "";
      ask("");
      main.root.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
