// mount: the explorer in an element: its parts, and what ties them together.
//
// `data` is what forkviz.front.data makes of a trace.  `host` is who shows it: onStep(step) and
// onSelect(text) are called; request(message) asks Python, where there is one; panes: which to show;
// keep: what a mount before this one gave as keep().

import "./panes/all.js";
import { drawFigures, removeFigure } from "./base/drawing/embedded.js";
import { giveFocus } from "./base/focus.js";
import { makeKeys } from "./base/keys.js";
import { registered } from "./base/registry.js";
import { makeBar } from "./controls/bar.js";
import { makeLive } from "./controls/live.js";
import { makePrint } from "./controls/print.js";
import { makeSearch } from "./controls/search.js";
import { canChange, makeWhatIf } from "./controls/whatif.js";
import { makeCause } from "./diagnosis/panel.js";
import { makeUi } from "./explorer.js";
import { dressBySize } from "./layout/frame.js";
import { makeLayout } from "./layout/layout.js";
import { makeShell } from "./shell.js";

let mounted = 0;
export const holders = new WeakMap(); // by element: the explorer that is in it

/**
 * @param {HTMLElement} root @param {Data} data @param {Host} host
 */
export async function mount(root, data, host = {}) {
  const ui = makeUi(root, data, host, `f${(mounted += 1)}-`);
  const every = data.panes ?? registered().map(({ name }) => name);
  const asked = host.panes?.length ? host.panes : every;
  const wanted = new Set(asked.filter((name) => every.includes(name)));
  holders.set(root, ui);
  ui.holds = () => holders.get(root) === ui && !host.closed?.();
  ui.bar = makeBar(ui);
  dressBySize(ui);
  ui.colours.dressRoot();
  makeShell(ui, wanted);
  ui.layout = makeLayout(ui);
  ui.bar.fill();
  ui.keys = makeKeys(ui);
  // What needs no figure comes first: it stays if no figure can be drawn.
  ui.store.go(host.keep?.step ?? host.step ?? data.opening);
  ui.tell();
  for (const { name, before } of registered()) if (wanted.has(name)) before?.(ui, ui.bodies[name]);
  for (const spec of registered()) {
    if (!spec.figure && wanted.has(spec.name))
      keepPart(ui, await spec.make(ui, ui.bodies[spec.name]));
  }
  const print = makeControls(ui, wanted);
  const search = wanted.has("space") ? makeSearch(ui) : null;
  ui.colours.apply();
  ui.tell();
  root.addEventListener("keydown", ui.keys.onKey);
  giveFocus(root, host.focus); // before anything is waited for: what is typed meanwhile is not lost
  ui.layout.lay(); // once, with whatever has a part in it: each other time takes as long again
  await drawFigures(ui, wanted);
  if (ui.space) begin(ui, search);
  else leaveOut(ui);
  ui.layout.watch();
  restore(ui);
  giveFocus(root, host.focus); // to what comes with the figures
  return viewOf(ui, print);
}

/** @param {any} ui @param {Part | null | undefined} part */
function keepPart(ui, part) {
  if (part) ui.parts.push(part);
}

/** Regions are found from now on, as what was asked meanwhile is. @param {any} ui @param {any} search */
function begin(ui, search) {
  ui.search = search;
  ui.parts.push(search);
  search.renew();
}

/** There is no map in which anything could be found. @param {any} ui */
function leaveOut(ui) {
  ui.tools.find.replaceChildren();
  ui.fit(true);
}

/** What is no pane: the diagnosis, live processes, what if, printing. @param {any} ui @param {Set<string>} wanted */
function makeControls(ui, wanted) {
  const { data, host } = ui;
  if (data.diagnosis && wanted.has("why") && !host.bare) {
    ui.cause = makeCause(ui);
    keepPart(ui, ui.cause);
  }
  if (host.request && data.live && !host.bare) ui.live = makeLive(ui, ui.ask);
  if (canChange(ui)) ui.asks = makeWhatIf(ui, ui.ask);
  return makePrint(ui);
}

/** What was there before, in a mount before this one. @param {any} ui */
function restore(ui) {
  const { host, root } = ui;
  const kept = host.keep ?? {};
  // Addresses, not pixels: another fork has another layout.
  if (kept.range && ui.space) ui.space.show(kept.range);
  const selected = kept.selected || host.selected;
  if (selected && !ui.selected()) ui.select(selected); // unless somebody has chosen meanwhile
  if (kept.query) ui.search?.ask(kept.query);
  root.dataset.ready = "true";
  delete root.dataset.busy;
  if (kept.cause) ui.cause?.restore(kept.cause);
}

/** Data of the same fork, which has gone on: nothing is built anew, and the view stays where it is. @param {any} ui @param {Data} more @param {number} step */
function adopt(ui, more, step) {
  const { data, store, parts } = ui;
  Object.assign(data, more);
  store.renew();
  store.go(step);
  ui.bar.renew();
  ui.live?.renew();
  for (const part of parts) part.renew?.();
  for (const part of parts) part.pick?.();
  ui.tell();
  delete ui.root.dataset.busy;
}

/** What its host does with it. @param {any} ui @param {{ close(): void }} print */
function viewOf(ui, print) {
  const { root, data, store, picked, alert, bar } = ui;
  return {
    ui,
    go: ui.go,
    select: ui.select,
    complain: alert.complain,
    theme: ui.colours,
    adopt: (/** @type {Data} */ more, /** @type {number} */ step) => adopt(ui, more, step),
    get fork() {
      return data.live?.fork;
    },
    get step() {
      return store.step;
    },
    get selected() {
      return picked.written();
    },
    /** @param {Child[]} said */
    message(...said) {
      delete root.dataset.busy;
      alert.message(...said);
    },
    /** @param {string} fragment @param {string[]} told */
    linked(fragment, told) {
      delete root.dataset.busy;
      void bar.linked(fragment, told);
    },
    // What the answer has to wait for; "" for nothing any more.
    /** @param {string} text */
    waits(text) {
      if (text) alert.message(text);
      else alert.hide();
    },
    /** @param {string} what @param {string} advice */
    refused(what, advice) {
      delete root.dataset.busy;
      bar.reset();
      ui.live?.renew();
      alert.complain(what, advice);
    },
    keep: () => ({
      step: store.step,
      range: ui.space?.kept() ?? null,
      selected: picked.written(),
      theme: ui.colours.name(),
      layout: ui.layout.keep(),
      playing: ui.bar.keep(),
      query: ui.tools.find.querySelector("input")?.value,
      whatIf: ui.asks?.keep(),
      live: ui.live?.keep(),
      cause: ui.cause?.keep(),
    }),
    close: () => close(ui, print),
  };
}

/** @param {any} ui @param {{ close(): void }} print */
function close(ui, print) {
  const { root, parts } = ui;
  for (const one of [ui.bar, ui.layout, ui.colours, print, ui.cause]) one?.close();
  root.removeEventListener("keydown", ui.keys.onKey);
  ui.store.go(0); // whoever shows these data next begins there
  for (const part of parts) if (part.view) removeFigure(part.view);
  if (holders.get(root) !== ui) return; // whoever came after has it for himself
  holders.delete(root); // what is still to be drawn is not drawn
  root.replaceChildren();
}
