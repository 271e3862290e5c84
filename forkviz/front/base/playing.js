// playing: steps that follow each other by themselves: every one, or those that decide; at three
// speeds, up to the last.

/** @typedef {"decisions" | "all"} Policy  which steps it stops at */
/** @typedef {0.5 | 1 | 2} Speed */

/** @type {Policy[]} */
export const POLICIES = ["decisions", "all"];
/** @type {Speed[]} */
export const SPEEDS = [0.5, 1, 2];
// How long a step stands at speed 1: of all steps each is glanced at, one that decides is read.
const STAND_MS = { decisions: 1800, all: 350 };
// Marks of the timeline at which something is decided, fails or is done.
const DECIDING = new Set(["decision", "failure", "done"]);

/**
 * The steps that a play by decisions stops at, in order: what is decided, what fails, what is done,
 * the steps of the verdict, and the last.
 *
 * @param {string[]} marks  the kind of each step's mark
 * @param {number[]} [links]  the steps that the verdict links
 * @returns {number[]}
 */
export function decidingSteps(marks, links = []) {
  const linked = new Set(links);
  const last = marks.length - 1;
  return marks
    .map((_, step) => step)
    .filter((step) => DECIDING.has(marks[step]) || linked.has(step) || step === last);
}

/** The steps that the verdict of some data links.  @param {any} data @returns {number[]} */
export function verdictSteps(data) {
  return (data.verdict?.links ?? [])
    .map((/** @type {any} */ link) => link.step)
    .filter((/** @type {any} */ step) => Number.isInteger(step));
}

/**
 * What plays `ui`.
 *
 * @param {any} ui
 * @param {() => void} [changed]  called whenever it starts, stops, or goes otherwise
 * @param {{policy?: Policy, speed?: Speed}} [kept]  what `keep` gave before
 */
export function makePlaying(ui, changed = () => {}, kept = {}) {
  const { store, data } = ui;
  /** @type {Policy} */
  let policy = kept.policy && POLICIES.includes(kept.policy) ? kept.policy : "decisions";
  /** @type {Speed} */
  let speed = kept.speed && SPEEDS.includes(kept.speed) ? kept.speed : 1;
  /** @type {ReturnType<typeof setTimeout> | 0} */
  let waiting = 0;

  /** The step after this one at which it stops.  @returns {number} */
  function next() {
    if (policy === "all") return Math.min(store.step + 1, store.last);
    const stops = decidingSteps(store.tables.ticks.mark, verdictSteps(data));
    return stops.find((step) => step > store.step) ?? store.last;
  }

  function wait() {
    clearTimeout(waiting);
    waiting = setTimeout(turn, STAND_MS[policy] / speed);
  }

  function turn() {
    if (store.step < store.last) ui.go(next());
    if (store.step < store.last) wait();
    else stop();
  }

  function stop() {
    clearTimeout(waiting);
    waiting = 0;
    changed();
  }

  return {
    get playing() {
      return waiting !== 0;
    },
    get policy() {
      return policy;
    },
    get speed() {
      return speed;
    },
    next,
    stop,
    /** Play, or stop; at the last step it begins anew. */
    toggle() {
      if (waiting) return stop();
      if (store.step === store.last) ui.go(0);
      wait();
      return changed();
    },
    /** Play otherwise; what plays goes on so.  @param {{policy?: Policy, speed?: Speed}} wanted */
    set(wanted) {
      policy = wanted.policy ?? policy;
      speed = wanted.speed ?? speed;
      if (waiting) wait();
      changed();
    },
    keep: () => ({ policy, speed }),
    close() {
      clearTimeout(waiting);
      waiting = 0;
    },
  };
}
