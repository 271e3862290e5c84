// search: find regions by name, address or the language of find.js.  What is found is unfolded and
// framed, and one goes from one to the next; nothing is hidden by it.

import { button, h } from "../base/dom.js";
import { parseQuery, queryMatches } from "./find.js";

const PARTS = {
  type: "search",
  name: "find",
  "aria-label": "Find regions",
  placeholder: "Find a name, an address",
  title: "A name, an address, or terms: kind: state: use: name~ size> in:child … (/)",
  autocomplete: "off",
  spellcheck: "false",
  maxlength: 1000,
};
const FREE = "forkviz show --find lists free runs, if it is known that no row is missing";

/** @typedef {ReturnType<typeof parseQuery>} Query */

/** @param {any} ui */
export function makeSearch(ui) {
  const status = h("span", { class: "fv-status", role: "status" });
  const input = /** @type {HTMLInputElement} */ (h("input", PARTS));
  const previous = button("found-previous", "▲", "previous found (shift+Enter)", () => step(-1));
  const following = button("found-next", "▼", "next found (Enter)", () => step(1));
  /** @type {Query | null} */
  let query = null;
  /** @type {[string, number][]} */
  let rows = [];
  let at = -1;

  function look() {
    const shown = rows[at];
    rows = query ? rowsThatMatch(ui.store, query) : [];
    at = placeOf(rows, shown);
    say();
    ui.space?.pick(); // which unfolds what is found
  }

  function say() {
    status.classList.remove("fv-wrong");
    status.title = query?.wantsFree ? FREE : "";
    status.textContent = query ? countOf(rows.length, at, query.wantsFree) : "";
    for (const one of [previous, following]) {
      /** @type {HTMLButtonElement} */ (one).disabled = !rows.length;
    }
  }

  /** @param {number} by */
  function step(by) {
    if (!rows.length) return;
    const first = by > 0 ? 0 : rows.length - 1;
    at = at < 0 ? first : (at + by + rows.length) % rows.length;
    const [who, row] = rows[at];
    const { start, end } = ui.store.tables[who];
    ui.selectRow(who, row);
    ui.space?.reveal([[start[row], end[row]]]);
    say();
  }

  function read() {
    at = -1;
    const { query: found, wrong } = readQuery(input.value);
    query = found;
    look();
    if (!wrong) return;
    status.classList.add("fv-wrong");
    status.textContent = wrong.what;
    status.title = wrong.message;
  }

  input.addEventListener("input", read);
  input.addEventListener("keydown", (event) => keyed(event, input, step, () => ui.root.focus()));
  ui.tools.find.append(input, previous, following, status);
  say();
  return partOf(input, { look, rows: () => rows, asked: () => query !== null });
}

/** @param {HTMLInputElement} input @param {{look: () => void, rows: () => [string, number][], asked: () => boolean}} does */
function partOf(input, { look, rows, asked }) {
  return {
    name: "find",
    /** @param {Map<string, any>} dirty */
    update(dirty) {
      if (asked() && dirty.has("child")) look();
    },
    renew() {
      if (asked()) look();
    },
    rows,
    focus: () => input.focus(),
    /** @param {string} text */
    ask(text) {
      input.value = text;
      input.dispatchEvent(new Event("input"));
    },
  };
}

/** The rows of both processes that a query means. @param {any} store @param {Query} query @returns {[string, number][]} */
function rowsThatMatch(store, query) {
  return ["parent", "child"].flatMap((who) =>
    store
      .order(who)
      .filter(
        (/** @type {number} */ row) =>
          store.tables[who].shown[row] && queryMatches(query, store.region(who, row)),
      )
      .map((/** @type {number} */ row) => /** @type {[string, number]} */ ([who, row])),
  );
}

/**
 * Where the one that was shown is among what is found now; -1 where it is not.
 *
 * @template T
 * @param {[T, number][]} rows @param {[T, number] | undefined} shown
 */
export function placeOf(rows, shown) {
  return shown ? rows.findIndex(([column, row]) => column === shown[0] && row === shown[1]) : -1;
}

/** @param {number} count @param {number} at @param {boolean} wantsFree */
function countOf(count, at, wantsFree) {
  if (!count) return wantsFree ? "free runs are not listed here" : "none found";
  return `${at < 0 ? "" : `${at + 1} of `}${count} found`;
}

/** What is typed, as a query; or what is wrong with it. @param {string} text */
function readQuery(text) {
  try {
    return { query: text.trim() ? parseQuery(text) : null, wrong: null };
  } catch (problem) {
    const { what, message } = /** @type {any} */ (problem);
    return { query: null, wrong: { what: what ?? message, message } };
  }
}

/** @param {KeyboardEvent} event @param {HTMLInputElement} input @param {(by: number) => void} step @param {() => void} leave */
function keyed(event, input, step, leave) {
  if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
  else if (event.key === "Escape") {
    input.value = "";
    input.dispatchEvent(new Event("input"));
    leave();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}
