// calls: what an engine was asked and has not answered: one at a time, in order, so that it is known
// which one a crash belongs to.

/** @typedef {{ id: number, name: string, args: object, resolve: (value: any) => void, reject: (problem: Refusal) => void }} Call */

/** @param {(question: object) => void} send @param {(waiting: number) => void} changed  how many wait now */
export function makeCalls(send, changed) {
  /** @type {Call[]} */
  let waiting = []; // the one that is being answered in front
  let isOpen = false;
  let number = 0;

  function next() {
    const [first] = waiting;
    if (!first || !isOpen) return;
    const { id, name, args, reject } = first;
    try {
      send({ kind: "call", id, name, args });
    } catch (/** @type {any} */ problem) {
      // What can't be handed over was asked without success; the engine heard nothing of it.
      waiting.shift();
      changed(waiting.length);
      reject({ what: `${problem?.message ?? problem}`, advice: "Nothing was changed." });
      next();
    }
  }

  return {
    /** @param {string} name @param {object} args @returns {Promise<any>} */
    ask(name, args) {
      return new Promise((resolve, reject) => {
        waiting.push({ id: (number += 1), name, args, resolve, reject });
        changed(waiting.length);
        if (waiting.length === 1) next();
      });
    },
    /** From now on there is somebody to ask. */
    open() {
      isOpen = true;
      next();
    },
    /** What belongs to no question is left. @param {{ id: number, text: string }} message */
    answered({ id, text }) {
      const [first] = waiting;
      if (first?.id !== id) return;
      waiting.shift();
      changed(waiting.length);
      const { value, what, advice } = JSON.parse(text);
      if (what === undefined) first.resolve(value);
      else first.reject({ what, advice });
      next();
    },
    /** The engine is gone: what waits is refused. @param {Refusal} problem */
    refuse(problem) {
      isOpen = false;
      const refused = waiting;
      waiting = [];
      changed(0);
      for (const { reject } of refused) reject(problem);
    },
  };
}
