// turns: work that takes a while and is asked for again meanwhile: one at a time, and of all that
// waits only the newest.

/**
 * Gives the function to ask with; what it returns is done when nothing waits any more.
 *
 * @template T
 * @param {(wanted: T) => unknown} work  is given what was asked for
 * @param {(problem: any) => void} failed  gets what goes wrong, which ends nothing
 * @returns {(wanted: T) => Promise<void>}
 */
export function makeTurns(work, failed) {
  /** @type {T[]} */
  const waiting = [];
  /** @type {Promise<void> | null} */
  let running = null;

  async function run() {
    while (waiting.length) {
      const [newest] = waiting.splice(0).slice(-1);
      try {
        await work(newest);
      } catch (problem) {
        failed(problem);
        await null; // what throws at once must not end before it is known that it runs
      }
    }
    running = null;
  }

  return (wanted) => {
    waiting.push(wanted);
    running ??= run();
    return running;
  };
}
