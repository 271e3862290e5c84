// recursion: a card for each call of load_after_fork_impl that has not returned, numbered as the
// blocks of the map are, and below them what the child holds for the DLLs at this step.

import { addressElement } from "../base/text/address.js";
import { clip, h, sizeText } from "../base/dom.js";
import { keptRows } from "../base/drawing/rows.js";
import { whenSettled } from "../base/drawing/settling.js";
import { register } from "../base/registry.js";
import { changesAny, eachChange } from "../giving/changes.js";

const MOST_HELD = 20;

/** A card's number, its DLL, what it does, and where.
 * @typedef {{number: number, dll: number, name: string, said: string, address: number, size: number, now: boolean}} Card */

/**
 * The cards of the calls that run at this step, the outermost first.
 *
 * @param {any} tables
 * @param {string} kind  of the step: "failure" where it fails
 * @param {Map<string, number>} numbers  of the DLLs by name
 * @returns {Card[]}
 */
export function cardsOf(tables, kind, numbers) {
  const { shown, current, block } = tables.frames;
  const { standing, base } = tables.places;
  const depth = shown.filter(Boolean).length;
  return shown.slice(0, depth).map((/** @type {number} */ _, /** @type {number} */ row) => {
    const dll = numbers.get(current[row]) ?? -1;
    const now = row === depth - 1;
    const card = {
      number: row,
      dll,
      name: current[row],
      now,
      said: "holds nothing yet",
      address: -1,
      size: 0,
    };
    if (block[row] >= 0)
      return {
        ...card,
        said: "holds",
        address: block[row],
        size: sizeAt(tables.child, block[row]),
      };
    if (!now) return card;
    if (kind === "failure") return { ...card, said: "✗ fails here" };
    if (["interim", "elsewhere"].includes(standing[dll]))
      return { ...card, said: "≈ on trial at", address: base[dll] };
    if (standing[dll] === "same place") return { ...card, said: "✓ loaded at", address: base[dll] };
    return card;
  });
}

/** How large what begins at an address of the child is.  @param {any} child @param {number} address */
function sizeAt(child, address) {
  const row = child.start.findIndex(
    (/** @type {number} */ start, /** @type {number} */ i) => start === address && child.shown[i],
  );
  return row < 0 ? 0 : child.end[row] - child.start[row];
}

/**
 * How each DLL of the list stands at each step: for each its steps and standings, in order.
 *
 * @param {any} data
 * @returns {Map<number, [number, string][]>}
 */
export function standings(data) {
  /** @type {Map<number, [number, string][]>} */
  const found = new Map(data.dlls.map((/** @type {any} */ _, /** @type {number} */ i) => [i, []]));
  eachChange(data, "places", (step, column, row, now) => {
    if (column === "standing") found.get(row)?.push([step, /** @type {string} */ (now)]);
  });
  return found;
}

/** @type {Record<string, string>} */
const SAID = {
  reserved: "kept since",
  blocked: "refused,",
  "same place": "loaded,",
  interim: "on trial, right place,",
  elsewhere: "elsewhere,",
};

/** What a DLL's standing is called, with the step since when.
 * @param {[number, string][]} history @param {string} standing @param {number} step */
export function saidOf(history, standing, step) {
  const since = history.findLast(([at]) => at <= step);
  if (!SAID[standing]) return "not reached";
  return since ? `${SAID[standing]} step ${since[0]}` : standing;
}

/** @param {Ui} ui @param {Card} card */
function cardElement(ui, card) {
  const where =
    card.address < 0
      ? ""
      : h(
          "span",
          { class: "fv-where" },
          addressElement(card.address),
          card.size ? `, ${sizeText(card.size)}` : "",
        );
  return h(
    "li",
    { class: card.now ? "fv-card fv-now" : "fv-card", data: { dll: card.dll } },
    h(
      "button",
      {
        type: "button",
        title: `retry ${card.number}; select ${card.name}`,
        onclick: () => ui.select({ dll: card.dll }),
      },
      h("span", { class: "fv-round" }, String(card.number)),
      " ",
      h("b", {}, clip(card.name, 28)),
      " ",
      h("span", { class: "fv-block" }, card.said),
      " ",
      where,
    ),
  );
}

/** What is held for a DLL: what its row is made of, and what makes it.
 * @param {Ui} ui @param {number} dll @param {string} said @returns {[string, () => HTMLElement]} */
function heldRow(ui, dll, said) {
  const standing = ui.store.tables.places.standing[dll];
  const now = ui.store.words().dll === dll;
  const made = [dll, ui.data.dlls[dll], said, standing, now];
  return [JSON.stringify(made), () => heldElement(ui, dll, said, standing, now)];
}

/** @param {Ui} ui @param {number} dll @param {string} said @param {string} standing @param {boolean} now */
function heldElement(ui, dll, said, standing, now) {
  const { name, base, size } = ui.data.dlls[dll];
  return h(
    "li",
    { class: now ? "fv-card fv-now" : "fv-card", data: { dll, standing } },
    h(
      "button",
      { type: "button", title: `select ${name}`, onclick: () => ui.select({ dll }) },
      h(
        "span",
        { class: "fv-round", "aria-hidden": "true" },
        ui.themes.light.links[/** @type {Standing} */ (standing)]?.sign ?? "–",
      ),
      " ",
      h("b", {}, clip(name, 28)),
      " ",
      h("span", { class: "fv-block" }, said),
      " ",
      h("span", { class: "fv-where" }, addressElement(base), `, ${sizeText(size)}`),
    ),
  );
}

/** The cards of the calls that run, made anew where they are others.
 * @param {Ui} ui @param {HTMLElement} body */
function makeCards(ui, body) {
  const { store, data } = ui;
  const label = "Calls that have not returned, outermost first";
  const list = h("ol", { class: "fv-cards", "aria-label": label });
  const idle = h("p", { class: "fv-none" });
  const numbers = new Map(
    data.dlls.map((/** @type {any} */ dll, /** @type {number} */ i) => [dll.name, i]),
  );
  let shown = ""; // what the cards were made of

  // The innermost call stays in view: where it is, the layout says that the step has changed.
  const follow = whenSettled(() => {
    const inner = /** @type {HTMLElement | null} */ (list.lastElementChild);
    if (!inner) return;
    const bottom = inner.offsetTop + inner.offsetHeight;
    if (bottom > body.scrollTop + body.clientHeight || inner.offsetTop < body.scrollTop)
      body.scrollTop = bottom - body.clientHeight + 4;
  });

  function tell() {
    const found = cardsOf(store.tables, store.words().kind, numbers);
    const key = JSON.stringify(found);
    if (key === shown) return;
    shown = key;
    list.replaceChildren(...found.map((card) => cardElement(ui, card)));
    list.hidden = !found.length;
    const never = unused(data);
    idle.textContent = found.length || never ? "" : "not running at this step";
    idle.hidden = !idle.textContent;
    const more = ui.heads?.get("recursion")?.more;
    if (more) more.textContent = found.length ? saidOfDepth(found.length - 1, data.retries) : never;
    follow();
  }

  return { list, idle, tell, follow };
}

/** What the child holds for the DLLs that it must load.  @param {Ui} ui */
function makeHeld(ui) {
  const { store, data } = ui;
  const head = h("h3", {}, "Held by the child at this step");
  const list = h("ul", { class: "fv-held", "aria-label": "What the child holds for the DLLs" });
  const fill = keptRows(list);
  let histories = standings(data);

  function tell() {
    const { standing } = store.tables.places;
    const all = data.dlls
      .map((/** @type {any} */ _, /** @type {number} */ i) => i)
      .filter((/** @type {number} */ i) => data.dlls[i].kind === "load");
    const first = all.filter((/** @type {number} */ i) => standing[i] !== "not yet");
    const rows = (all.length > MOST_HELD ? first : all).slice(0, MOST_HELD);
    const said = (/** @type {number} */ i) =>
      saidOf(histories.get(i) ?? [], standing[i], store.step);
    const more = `and ${all.length - rows.length} more`;
    fill([
      ...rows.map((/** @type {number} */ i) => heldRow(ui, i, said(i))),
      .../** @type {[string, () => HTMLElement][]} */ (
        all.length > rows.length ? [[more, () => h("li", { class: "fv-none" }, more)]] : []
      ),
    ]);
    head.hidden = list.hidden = !all.length;
  }

  return {
    head,
    list,
    tell,
    renew() {
      histories = standings(data);
    },
  };
}

/** @param {Ui} ui @param {HTMLElement} body */
export function makeRecursion(ui, body) {
  const cards = makeCards(ui, body);
  const held = makeHeld(ui);
  body.append(cards.idle, cards.list, held.head, held.list);

  function pick() {
    const row = String(ui.pickedDll());
    const items = /** @type {HTMLElement[]} */ ([...cards.list.children, ...held.list.children]);
    for (const item of items)
      item.classList.toggle("fv-picked", row !== "-1" && item.dataset.dll === row);
  }

  function tell() {
    cards.tell();
    held.tell();
    pick();
  }
  tell();

  return {
    name: "recursion",
    update: tell,
    pick,
    resize: cards.follow,
    renew() {
      held.renew();
      tell();
    },
  };
}

/** How deep the recursion is, of how many retries there are.  @param {number} deep @param {number} [most] */
export function saidOfDepth(deep, most = 0) {
  if (!deep) return "first call";
  return most ? `retry ${deep} of ${most}` : `retry ${deep}`;
}

/** Why this fork does not use it; where there is much room, it tells what the child holds.
 * @param {any} data @param {any} [ui] */
function unused(data, ui) {
  if (changesAny(data, "frames")) return "";
  if (ui?.size === "wide" && data.dlls.some((/** @type {any} */ dll) => dll.kind === "load"))
    return "";
  return "not used by this fork";
}

register({ name: "recursion", title: "Recursion", scrolls: true, make: makeRecursion, unused });
