// explorer: as much of an explorer as a part needs that is tested alone: real data, store, axis and
// selection, and panes to draw in.

import { makePicked } from "../../../../forkviz/front/base/selection.js";
import { makeStore } from "../../../../forkviz/front/base/store.js";
import { PANES } from "../../../../forkviz/front/base/contract.js";
import { typeOf } from "../../../../forkviz/front/layout/sizes.js";
import { board } from "./fixtures.js";
import { openPage } from "./page.js";

/**
 * A page with an explorer without parts; `show(part)` adds one, `asked` is what Python was asked,
 * `went` where somebody wanted to go.
 *
 * @param {Data} data
 * @param {Host} host
 */
export function explorer(data = board(), host = {}) {
  const window = openPage();
  const root = document.createElement("div");
  root.className = "fv";
  root.tabIndex = -1;
  document.body.append(root);
  const store = makeStore(data);
  /** @type {Part[]} */
  const parts = [];
  /** @type {Message[]} */
  const asked = [];
  /** @type {number[]} */
  const went = [];
  const ui = /** @type {any} */ ({
    ...{ root, data, store, host, themes: data.themes },
    ...{ panes: {}, bodies: {}, heads: new Map(), specs: new Map(), places: {}, tools: {}, parts },
    ...{ size: "middle", tall: "high", mine: "t-", type: typeOf("middle"), space: standInForMap() },
    byBase: data.dlls.map((_, i) => i).sort((a, b) => data.dlls[a].base - data.dlls[b].base),
    origin: (/** @type {RegionRow} */ row) => row.source,
    theme: () => data.themes.light,
    foundRows: () => [],
    guard: (/** @type {() => void} */ action) => action(),
    go(/** @type {number} */ step) {
      const dirty = store.go(step);
      went.push(store.step);
      parts.forEach((part) => part.update?.(dirty));
    },
    forward: () => ui.go(store.step + 1),
    press() {},
    play() {},
    whatIf() {},
    toggleTheme() {},
    restyle() {},
    resized() {},
  });
  Object.assign(ui, makePicked(ui, parts).forUi);
  for (const name of PANES) addPane(ui, name);
  for (const name of ["find", "more"]) ui.tools[name] = root.appendChild(div(`fv-${name}`));
  for (const name of ["verdict", "more", "marks", "source", "player", "live", "legend", "main"]) {
    ui.places[name] = root.appendChild(div(`fv-${name}-place`));
  }
  ui.places.grid = root.appendChild(div("fv-grid"));
  const show = (/** @type {any} */ part) => (part && parts.push(part), part);
  const ask = (/** @type {Message} */ message) => void asked.push(message);
  ui.ask = ask;
  return { window, root, ui: /** @type {Ui} */ (ui), store, data, parts, asked, ask, went, show };
}

/** @param {string} name */
function div(name) {
  const element = document.createElement("div");
  element.className = name;
  return element;
}

/** @param {any} ui  @param {string} name */
function addPane(ui, name) {
  const pane = document.createElement("section");
  pane.className = `fv-pane fv-${name}`;
  pane.append(div("fv-body"), div("fv-under"));
  ui.panes[name] = pane;
  ui.bodies[name] = pane.firstElementChild;
  ui.root.append(pane);
}

/** A map that remembers what it was asked. */
function standInForMap() {
  /** @type {[string, ...any[]][]} */
  const asked = [];
  const remember =
    (/** @type {string} */ name) =>
    (/** @type {any[]} */ ...args) =>
      void asked.push([name, ...args]);
  const names = ["zoomTo", "zoomBy", "reset", "reveal", "pick", "redo", "home"];
  return {
    asked,
    range: () => [0, 1],
    at: () => null,
    ...Object.fromEntries(names.map((name) => [name, remember(name)])),
  };
}

/** @param {Ui} ui  @param {string} name  @returns {HTMLElement} */
export function bodyOf(ui, name) {
  return /** @type {HTMLElement} */ (ui.panes[name].querySelector(".fv-body"));
}
