// frame: the panes of the grid at their places, as the size of the explorer and the reader's choices
// have it.  The panes keep their order in the page; where each stands is a matter of style.

import { setOrDelete } from "./box.js";
import { makeChoices } from "./choices.js";
import { planOf } from "./plan.js";
import { leastOf, placesOf } from "./rects.js";
import { makeSeparators } from "./separators.js";
import { sizeOf, tallOf, typeOf } from "./sizes.js";
import { makeStanding } from "./standing.js";
import { makeTabs } from "./tabs.js";

/** @typedef {import("./plan.js").Size} Size */
/** @typedef {import("./choices.js").Choices} Choices */

/**
 * What the frame is now: its size, whether it is presented, whether it stands in a slide of a lesson,
 * and the pane that lies over others.
 *
 * @typedef {{size: Size, presenting: boolean, slide: boolean, over: string}} State
 */

/** @param {Ui} ui @param {HTMLElement} grid */
export function makeFrame(ui, grid) {
  const { host } = ui;
  const kept = makeChoices(host.keep?.layout, !host.bare && !host.aligned);
  const { choices } = kept;
  /** @type {State} */
  const state = { size: "middle", presenting: false, slide: Boolean(host.slide), over: "" };
  const tabs = makeTabs(ui, choices, () => changed());
  const separators = makeSeparators(grid, choices, () => changed());
  const standing = makeStanding(ui, grid, choices, tabs);
  let drawn = "";
  markSize(ui, state);

  // Lay all out anew; true if anything has another place or size than before.
  function lay() {
    const { root } = ui;
    const { clientWidth: width, clientHeight: height } = root;
    if (!width || !height) return false;
    state.size = sizeOf(width);
    dress(ui, state, height);
    ui.fit?.();
    const plan = planOf(wantedOf(ui, grid, state, choices));
    const room = roomOf(grid);
    const least = leastOf(plan)[1];
    const box = { x: 0, y: 0, width: room.width, height: Math.max(room.height, least) };
    const { places, separators: lines } = placesOf(
      plan,
      box,
      (split, key) => choices.sizes[split.id]?.[key],
    );
    const now = JSON.stringify([places, box, choices.full, choices.tabs, state, root.dataset.tall]);
    if (now === drawn) return false;
    drawn = now;
    grid.style.height = `${box.height}px`;
    // What comes below the panes, on a phone, comes below all of them.
    if (grid.parentElement)
      grid.parentElement.style.minHeight = state.size === "phone" ? `${least}px` : "";
    standing.place(places, box, state);
    separators.draw(choices.full ? [] : lines);
    return true;
  }

  function changed() {
    kept.save();
    if (lay()) ui.resized();
  }

  return {
    lay,
    choices,
    keep: () => structuredClone(choices),
    get presenting() {
      return state.presenting;
    },
    /** Whether it is seen by an audience: presented, or in a slide. */
    get projected() {
      return isProjected(state);
    },
    get size() {
      return state.size;
    },
    ...choosing(ui, state, choices, tabs, changed),
    // As at first, whatever was chosen.
    reset() {
      kept.forget();
      changed();
    },
  };
}

/**
 * What a reader does with the panes.
 *
 * @param {Ui} ui
 * @param {State} state
 * @param {Choices} choices
 * @param {{ choose(name: string): void }} tabs
 * @param {() => void} changed
 */
function choosing(ui, state, choices, tabs, changed) {
  const does = {
    /** @param {boolean} on */
    present(on) {
      state.presenting = on;
      markSize(ui, state);
      changed();
    },
    // Whether it stands in a slide of a lesson: as large as one that is presented, in its place.
    /** @param {boolean} on */
    slide(on) {
      if (state.slide === on) return;
      state.slide = on;
      markSize(ui, state);
      changed();
    },
    // Fold a pane, or open it; what is opened is the one of its tabs that is shown.
    /** @param {string} name @param {boolean} [fold] */
    fold(name, fold = !isFolded(ui, state, choices, name)) {
      if (state.over === name) return does.over("");
      choices.folded[name] = fold;
      if (choices.full === name) choices.full = "";
      if (!fold) tabs.choose(name);
      changed();
    },
    /** @param {string} name @param {boolean} [fill] */
    full(name, fill = choices.full !== name) {
      choices.full = fill ? name : "";
      if (fill) choices.folded[name] = false;
      changed();
    },
    // Open a pane where it stands, or over others where it has no place; again closes it.
    /** @param {string} name */
    over(name) {
      const placed = state.size === "wide" && kindOf(ui, state) === "whole";
      state.over = placed || state.over === name ? "" : name;
      if (placed) choices.folded[name] = false;
      changed();
      if (state.over || placed) ui.bodies[name]?.focus({ preventScroll: true });
      else ui.root.focus({ preventScroll: true });
    },
    // One level back: from what lies over others, from a pane that is full.
    back() {
      if (state.over) does.over("");
      else if (choices.full) does.full(choices.full, false);
      else return false;
      return true;
    },
  };
  return does;
}

/** @param {State} state */
const isProjected = ({ presenting, slide }) => presenting || slide;

/** For the styles: whether it fills the screen, and whether it is as large. @param {Ui} ui @param {State} state */
function markSize({ root }, state) {
  setOrDelete(root.dataset, "presenting", state.presenting);
  setOrDelete(root.dataset, "projected", isProjected(state));
}

/** Which of the plans it is. @param {Ui} ui @param {State} state @returns {import("./plan.js").Wanted["kind"]} */
function kindOf({ host, data }, state) {
  // A lesson may have chosen the panes of its slide.
  if (state.presenting || (state.slide && !host.panes?.length)) return "present";
  if (host.aligned) return "aligned";
  if (data.still) return "still";
  return host.panes?.length ? "some" : "whole";
}

/** Why this fork does not use a pane, "" where it does. @param {Ui} ui @param {string} name @returns {string} */
const unusedOf = (ui, name) => ui.specs.get(name)?.unused?.(ui.data, ui) ?? "";

/** @param {Ui} ui @param {State} state @param {Choices} choices @param {string} name */
function isFolded(ui, state, choices, name) {
  const chosen = choices.folded[name];
  if (chosen !== undefined) return chosen;
  if (unusedOf(ui, name)) return true;
  return name === "sorting" && state.size === "middle" && Boolean(unusedOf(ui, "recursion"));
}

/** What the plan is made of. @param {Ui} ui @param {HTMLElement} grid @param {State} state @param {Choices} choices */
function wantedOf(ui, grid, state, choices) {
  const kind = kindOf(ui, state);
  const saidHasPlace = state.size === "wide" && kind === "whole";
  const names = Object.keys(ui.panes).filter((name) => {
    const pane = ui.panes[name];
    return pane.parentElement === grid && !pane.hidden && (name !== "said" || saidHasPlace);
  });
  return {
    size: state.size,
    panes: new Set(names),
    folded: (/** @type {string} */ name) => isFolded(ui, state, choices, name),
    unused: (/** @type {string} */ name) => Boolean(unusedOf(ui, name)),
    kind,
    plan: ui.plan,
    ...roomOf(grid),
  };
}

/** @param {HTMLElement} grid */
function roomOf({ parentElement: around }) {
  return { width: around?.clientWidth ?? 0, height: around?.clientHeight ?? 0 };
}

/**
 * What the size of an explorer means, before anything is in it: measured with all of its elements, each
 * of them would be styled for one size, and for another one right after.
 *
 * @param {Ui} ui
 */
export function dressBySize(ui) {
  const { clientWidth: width, clientHeight: height } = ui.root;
  const state = { presenting: false, slide: Boolean(ui.host.slide), over: "" };
  if (width && height) dress(ui, { size: sizeOf(width), ...state }, height);
}

/** What the styles and the figures go by. @param {Ui} ui @param {State} state @param {number} height */
function dress(ui, state, height) {
  const { size } = state;
  const { root } = ui;
  ui.size = root.dataset.size = size;
  ui.tall = root.dataset.tall = tallOf(height);
  ui.type = typeOf(size, isProjected(state));
  for (const [name, value] of Object.entries(ui.type))
    root.style.setProperty(`--type-${name}`, `${value}px`);
}
