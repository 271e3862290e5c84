// client: the engine as a page has it: it starts with the first call, answers in order, and is
// started again by the first call after its end.

import { makeCalls } from "./calls.js";
import { listenTo } from "./listening.js";

const AGAIN = "Nothing was changed. Ask again: the engine then starts again.";

/** @param {Refusal["engine"]} engine @param {string} what @returns {Refusal} */
const refusal = (engine, what) => ({ what, advice: AGAIN, engine });

/** Why it does not start; who starts it knows what the browser lacks. @param {any} problem @param {"load" | "start"} stage */
function notStarted(problem, stage) {
  const failed = problem?.engine ?? stage;
  const what = failed === "load" ? "could not be loaded" : "can't start";
  return refusal(failed, `The engine ${what}: ${problem?.message ?? problem}`);
}

/** What an engine says of itself, and who listens. */
function makeSaid() {
  /** @type {Set<(state: EngineState) => void>} */
  const listeners = new Set();
  /** @type {Set<(waiting: number) => void>} */
  const counting = new Set();
  /** @type {EngineState} */
  let state = { phase: "idle", loaded: 0, total: 0, problem: null };
  return {
    state: () => state,
    /** @param {Partial<EngineState>} next */
    become(next) {
      state = { ...state, ...next };
      for (const listener of [...listeners]) listener(state);
    },
    /** @param {number} waiting */
    waits: (waiting) => counting.forEach((listener) => listener(waiting)),
    /** @type {EngineClient["onState"]} */
    onState(listener) {
      listeners.add(listener);
      listener(state);
      return () => void listeners.delete(listener);
    },
    /** @type {EngineClient["onWaiting"]} */
    onWaiting: (listener) => void counting.add(listener),
  };
}

/**
 * An engine that *start* brings up: it gives the worker, which has got its parts, and says on the way
 * how many bytes there are.
 *
 * @param {{ start: StartEngine }} how
 * @returns {EngineClient}
 */
export function makeEngine({ start }) {
  const { state, become, waits, onState, onWaiting } = makeSaid();
  /** @type {EngineWorker | null} */
  let worker = null;
  /** @type {Promise<void> | null} */
  let starting = null;
  let round = 0; // what belongs to an earlier one comes too late
  const calls = makeCalls((question) => worker?.postMessage(question), waits);

  /** End what runs; whoever waits hears why. @param {Refusal} problem @param {Partial<EngineState>} next */
  function end(problem, next = { phase: "failed", problem }) {
    round += 1;
    worker?.terminate();
    worker = starting = null;
    become(next);
    calls.refuse(problem);
  }

  async function bringUp() {
    const mine = (round += 1);
    const isCurrent = () => mine === round;
    become({ phase: "fetching", loaded: 0, total: 0, problem: null });
    /** What fails, if anything does. @type {"load" | "start"} */
    let stage = "load";
    try {
      const made = await start((loaded, total) => {
        if (isCurrent()) become({ phase: loaded < total ? "fetching" : "starting", loaded, total });
      });
      if (!isCurrent()) return void made.terminate();
      worker = made;
      stage = "start";
      become({ phase: "starting" });
      await listenTo(made, {
        answered: (message) => isCurrent() && calls.answered(message),
        broke: (what) => isCurrent() && end(refusal("run", `The engine stopped: ${what}`)),
      });
      if (!isCurrent()) return;
      become({ phase: "ready" });
      calls.open();
    } catch (/** @type {any} */ problem) {
      if (!isCurrent()) return;
      end(notStarted(problem, stage));
    }
  }

  return {
    get state() {
      return state();
    },
    ...{ onState, onWaiting },
    stop() {
      if (!starting) return;
      const what = "The engine was stopped before it had an answer.";
      end({ what, advice: AGAIN }, { phase: "idle", problem: null });
    },
    start: () => (starting ??= bringUp()),
    call(name, args = {}) {
      const answer = calls.ask(name, args);
      void (starting ??= bringUp());
      return answer;
    },
  };
}
