// lecture: the decisions of a fork, one after the other, as they are presented.  Who predicts sees the
// step before a decision, and its words are covered until somebody asks for them.

import { decidingSteps, verdictSteps } from "../base/playing.js";

/** How many of the decisions are behind, counting the one that is shown; exact: false between two.
 * @typedef {{number: number, of: number, exact: boolean}} Place */

/** The steps that one goes through; a live fork has more of them with each step. @param {any} ui */
function stopsOf({ store, data }) {
  const all = () => (data.still ? [] : decidingSteps(store.tables.ticks.mark, verdictSteps(data)));
  return {
    after: (/** @type {number} */ step) => all().find((stop) => stop > step),
    before: (/** @type {number} */ step) => all().findLast((stop) => stop < step),
    has: (/** @type {number} */ step) => all().includes(step),
    /** The step that shows how it ends. */
    end: () =>
      Math.max(...verdictSteps(data), -1) < 0 ? store.last : Math.max(...verdictSteps(data)),
    /** @param {number} step @returns {Place} */
    place(step) {
      const stops = all();
      const number = stops.filter((stop) => stop <= step).length;
      return { number, of: stops.length, exact: stops.includes(step) };
    },
  };
}

/**
 * Where a lecture is: `predicting`, whether decisions are covered; `covered`, whether the one that is
 * shown is, and `asked` is its step.  While it is covered the explorer stands at the step before it,
 * unless one came to it in another way.
 *
 * @typedef {{predicting: boolean, covered: boolean, asked: number}} State
 */

/**
 * The decisions of `ui`.  `next` and `back` go to them; `predict` turns prediction on or off, `reveal`
 * shows what is covered.
 *
 * @param {any} ui
 * @param {() => boolean} presenting
 * @param {() => void} changed  called whenever something is covered, or shown again
 */
export function makeLecture(ui, presenting, changed) {
  const stops = stopsOf(ui);
  /** @type {State} */
  const state = { predicting: false, covered: false, asked: 0 };
  const here = () => (state.covered ? state.asked : ui.store.step);
  const moves = movesOf(ui, state, stops, { presenting, changed, here });
  return {
    ...moves,
    get active() {
      return presenting();
    },
    get predicting() {
      return state.predicting;
    },
    get covered() {
      return state.covered;
    },
    /** Whether the verdict would say how it ends before that is shown. */
    get early() {
      return presenting() && state.predicting && (state.covered || here() < stops.end());
    },
    get place() {
      return stops.place(here());
    },
  };
}

/**
 * @param {any} ui
 * @param {State} state
 * @param {ReturnType<typeof stopsOf>} stops
 * @param {{ presenting(): boolean, changed(): void, here(): number }} how
 */
function movesOf(ui, state, stops, { presenting, changed, here }) {
  let going = false;

  /** @param {number} step */
  function visit(step) {
    going = true;
    try {
      ui.go(step);
    } finally {
      going = false;
    }
    changed();
  }

  /** @param {number | undefined} stop */
  function show(stop) {
    if (stop === undefined) return;
    Object.assign(state, { asked: stop, covered: state.predicting });
    visit(state.covered ? Math.max(stop - 1, 0) : stop);
  }

  // What is shown is covered if it is a decision.
  function cover() {
    const { step } = ui.store;
    const covered = state.predicting && presenting() && stops.has(step);
    Object.assign(state, { asked: step, covered });
    changed();
  }

  function reveal() {
    if (!state.covered) return;
    state.covered = false;
    visit(state.asked);
  }

  return {
    next() {
      const stop = stops.after(here());
      if (stop === undefined && !state.covered)
        ui.forward(); // a live fork goes on
      else show(stop);
    },
    back: () => show(stops.before(here())),
    reveal,
    predict() {
      state.predicting = !state.predicting;
      if (state.predicting) cover();
      else if (state.covered) reveal();
      else changed();
    },
    /** The step is another one. */
    moved() {
      if (!going && presenting()) cover();
    },
    /** It begins or ends to be presented: the step stays. */
    turned: cover,
  };
}

/** Where it stands, in words.  @param {Place} place @param {number} step @param {boolean} short */
export function placeText({ number, of, exact }, step, short) {
  const where = number ? (exact ? "Decision" : "After decision") : "Before decision";
  const text = `${where} ${Math.max(number, 1)}\u00a0of\u00a0${of}`;
  return short ? text : `${text} · step ${step}`;
}
