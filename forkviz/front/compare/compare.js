// compare: two forks in one page, over one map, at the difference that decides how they end.
//
// `data` is what forkviz.front.compare_data makes of a comparison.  `host` is as for mount(); what it
// calls a step is a row of both.

import { embedded, removeFigure } from "../base/drawing/embedded.js";
import { settle } from "../base/drawing/settling.js";
import { giveFocus } from "../base/focus.js";
import { makeKeys } from "../base/keys.js";
import { makeUi } from "../explorer.js";
import { makeLayout } from "../layout/layout.js";
import { holders } from "../mount.js";
import { makeRoomUnder } from "../panes/map/around/under.js";
import { makeDifferences } from "./differences.js";
import { makeFindBoth } from "./find.js";
import { makeHeadline } from "./headline.js";
import { compareKeys } from "./keys.js";
import { makeCompareMap } from "./map.js";
import { comparePlan } from "./plan.js";
import { makeComparePrint } from "./print.js";
import { makePlayer } from "./player.js";
import { SIDES, beforeOf, makeRows, nextOf } from "./rows.js";
import { rowStore, rowsAsData } from "./rowstore.js";
import { makeCompareShell } from "./shell.js";
import { makeSide } from "./side.js";

/** @typedef {ReturnType<typeof import("./headline.js").makeHeadline>} Headline */

let compared = 0;

/** @param {HTMLElement} root @param {CompareData} data @param {CompareHost} [host] */
export async function mountCompare(root, data, host = {}) {
  const rows = makeRows(data);
  const main = makeMain(root, data, rows, host);
  holders.set(root, main);
  main.holds = () => holders.get(root) === main && !host.closed?.();
  const places = makeCompareShell(main, data);
  const sides = {
    a: makeSide(main, data.a, "a", places.a),
    b: makeSide(main, data.b, "b", places.b),
  };
  main.sides = sides;
  const { request } = host;
  const leave = host.leave ?? (data.back && request ? () => request({ kind: "back" }) : null);
  const headline = makeHeadline(main, data);
  main.places.verdict.append(headline.element, main.places.more);
  main.parts.push(headline);
  main.layout = { presenting: false, projected: Boolean(host.slide) };
  main.player = makePlayer(main, rows, leave);
  main.layout = makeLayout(main);
  main.keys = makeKeys(main);
  main.press = main.keys.press;
  main.listed = makeDifferences(main, data, rows, {
    body: main.bodies.differences,
    more: main.heads.get("differences").more,
  });
  main.tellAll = () => tellAll(main, rows, headline);
  const first = rows.held(host.keep?.row ?? host.step ?? data.opening);
  moveTo(main, rows, first);
  main.layout.lay();
  for (const side of SIDES) {
    sides[side].resize();
    await sides[side].make(false);
  }
  main.colours.apply();
  main.tellAll();
  root.addEventListener("keydown", main.keys.onKey);
  giveFocus(root, host.focus); // before anything is waited for: what is typed meanwhile is not lost
  await drawFigures(main, data, sides);
  main.colours.apply();
  main.parts.push(makeComparePrint(main, data, rows));
  main.layout.watch();
  restore(main, host);
  root.dataset.ready = "true";
  giveFocus(root, host.focus);
  return viewOf(main);
}

// -- what both share --------------------------------------------------------------------------------

// The `ui` of the page: a step of it is a row of both.
/** @param {HTMLElement} root @param {CompareData} data @param {CompareRows} rows @param {CompareHost} host */
function makeMain(root, data, rows, host) {
  const main = makeUi(
    root,
    rowsAsData(data, rows),
    { ...host, aligned: true, onSelect: undefined },
    `c${(compared += 1)}-`,
  );
  const store = rowStore(data, rows, main.data);
  Object.assign(main, {
    host: { ...host, aligned: true },
    store,
    plan: comparePlan,
    ends: { a: data.a.words.length - 1, b: data.b.words.length - 1 },
    decides: data.decides,
    which: host.keep?.which ?? (rows.matter.length ? "matter" : "all"),
    differences: () => (main.which === "matter" && rows.matter.length ? rows.matter : rows.all),
    bar: { tell() {}, play: () => main.player.play() },
    foundRows: () => main.find?.rows() ?? [],
    ...movesOf(rows, () => main),
    ...selectionOf(() => main),
  });
  main.moreKeys = compareKeys(main);
  const restyle = main.restyle;
  main.restyle = (/** @type {Theme} */ colours) => {
    restyle(colours);
    for (const side of SIDES) main.sides?.[side].restyle(colours);
  };
  main.resized = () => {
    for (const side of SIDES) main.sides[side].resize();
    main.parts.forEach((/** @type {Part} */ part) => part.resize?.());
  };
  return main;
}

/** @param {CompareRows} rows @param {() => CompareMain} ui */
function movesOf(rows, ui) {
  /** @param {number} wanted @param {boolean} [quiet] */
  function go(wanted, quiet = false) {
    const main = ui(),
      row = rows.held(wanted);
    if (row === main.store.step && !quiet) return;
    moveTo(main, rows, row);
    main.tellAll();
    if (quiet) return;
    main.host.onStep?.(row);
    settle();
  }
  return {
    go,
    forward: () => go(ui().store.step + 1),
    // To a step of one side: to its row, or to one in which that step is shown.
    /** @param {"a" | "b"} side @param {number} step @param {number} [row] */
    goStep(side, step, row = rows.rowOf(side, step)) {
      const main = ui();
      // A step that is shown already where the other has none of its own stays so.
      if (rows.shown(main.store.step)[side] !== step) go(row);
    },
    tell: () => ui().tellAll(),
    /** @param {CompareMain["which"]} which */
    choose(which) {
      ui().which = which;
      ui().tellAll();
    },
    nextDifference: () => go(nextOf(ui().differences(), ui().store.step)),
    differenceBefore: () => go(beforeOf(ui().differences(), ui().store.step)),
    decide: () => go(ui().data.opening),
    play: () => ui().player.play(),
  };
}

/** Go to a row, in both sides. @param {CompareMain} main @param {CompareRows} rows @param {number} row */
function moveTo(main, rows, row) {
  main.store.stand(row);
  const steps = rows.shown(row);
  for (const side of SIDES) main.sides[side].move(steps[side]);
  main.space?.update(); // of either store
  main.find?.renew();
}

/** @param {CompareMain} main @param {CompareRows} rows @param {Headline} headline */
function tellAll(main, rows, headline) {
  const { step } = main.store;
  main.root.dataset.row = String(step);
  headline.tell(rows.shown(step));
  main.player.tell();
  main.listed.tell(step);
  for (const side of SIDES) tellWaiting(main.panes[`why-${side}`], rows.waits(step, side));
}

// Whether a side has no step in this row: it stands where it was.
/** @param {HTMLElement} pane @param {boolean} waits */
function tellWaiting(pane, waits) {
  pane.toggleAttribute("data-waits", waits);
  const said = pane.querySelector(".fv-waiting");
  if (said) said.textContent = waits ? "has no such step" : "";
}

// What is selected in one side is selected in both, as far as the other has it.
/** @param {() => CompareMain} ui */
function selectionOf(ui) {
  let telling = false;
  const each = (/** @type {(ui: Ui) => void} */ act) =>
    SIDES.forEach((side) => act(ui().sides[side].ui));
  return {
    /** @param {"a" | "b"} from @param {string} text */
    selectedIn(from, text) {
      if (telling) return;
      const main = ui();
      telling = true;
      main.sides[from === "a" ? "b" : "a"].ui.select(text);
      telling = false;
      main.root.dataset.selected = text;
      main.space?.pick();
      main.host.onSelect?.(text);
    },
    select: (/** @type {Selected | string | null} */ what, /** @type {boolean} */ add) =>
      ui().sides.a.ui.select(what, add),
    selectNext: (/** @type {number} */ by) => ui().sides.a.ui.selectNext(by),
    selected: () => ui().sides.a.ui.selected() ?? ui().sides.b.ui.selected(),
    pickedRows: () => ui().sides.a.ui.pickedRows(),
    pickedSteps: () =>
      ui().store.rowsOfSteps({
        a: ui().sides.a.ui.pickedSteps(),
        b: ui().sides.b.ui.pickedSteps(),
      }),
    selectedSpans() {
      /** @type {[start: number, end: number][]} */
      const spans = [];
      each((side) => spans.push(...side.selectedSpans()));
      return spans;
    },
  };
}

// -- figures ----------------------------------------------------------------------------------------

/** @param {CompareMain} main @param {CompareData} data @param {BySide<CompareSide>} sides */
async function drawFigures(main, data, sides) {
  try {
    const body = main.bodies.space;
    makeRoomUnder(body);
    const drawn = await embedded(main, "space", body);
    if (!drawn) return;
    const [figure, view] = drawn;
    const uis = { a: sides.a.ui, b: sides.b.ui };
    const { map, columns } = makeCompareMap(main, uis, data.sameParent, { body, figure, view });
    main.space = uis.a.space = uis.b.space = map;
    main.parts.push(map);
    main.find = main.search = makeFindBoth(main, map, columns, uis);
    for (const side of SIDES) await sides[side].make(true);
  } catch (/** @type {any} */ problem) {
    main.alert.complain(
      `the figures could not be drawn: ${problem.message ?? problem}`,
      "The words, the listing and the calls still work.",
    );
  }
}

/** @param {CompareMain} main @param {CompareHost} host */
function restore(main, host) {
  const selected = host.keep?.selected || host.selected;
  if (selected) main.select(selected);
  if (host.keep?.query) main.find?.ask(host.keep.query);
  if (host.keep?.range) main.space?.show(host.keep.range);
}

/** @param {CompareMain} main */
function viewOf(main) {
  const { root, alert, sides } = main;
  return {
    ui: main,
    views: sides,
    go: main.go,
    select: main.select,
    complain: alert.complain,
    theme: main.colours,
    get step() {
      return main.store.step;
    },
    get selected() {
      return root.dataset.selected ?? "";
    },
    keep: () => ({
      row: main.store.step,
      theme: main.colours.name(),
      which: main.which,
      selected: root.dataset.selected ?? "",
      layout: main.layout.keep(),
      playing: main.player.keep(),
      query: main.find?.text(),
      range: main.space?.kept() ?? null,
    }),
    message(/** @type {(string | Node)[]} */ ...said) {
      delete root.dataset.busy;
      alert.message(...said);
    },
    refused(/** @type {string} */ what, /** @type {string} */ advice) {
      delete root.dataset.busy;
      alert.complain(what, advice);
    },
    close: () => close(main),
  };
}

/** @param {CompareMain} main */
function close(main) {
  const { root } = main;
  for (const one of [main.player, main.layout, main.colours]) one?.close();
  root.removeEventListener("keydown", main.keys.onKey);
  for (const side of SIDES) main.sides[side].close();
  // Whoever shows these data next begins at their first step.
  for (const side of SIDES) main.sides[side].ui.store.go(0);
  for (const part of main.parts) {
    part.close?.();
    if (part.view) removeFigure(part.view);
  }
  root.classList.remove("fv-compare");
  if (holders.get(root) !== main) return;
  holders.delete(root);
  root.replaceChildren();
}
