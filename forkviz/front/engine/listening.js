// listening: what a worker says: first that it has started, then answers, and at any time its end.

/**
 * Settles when the worker has started, or can't.
 *
 * @param {EngineWorker} worker
 * @param {{ answered: (message: { id: number, text: string }) => unknown, broke: (what: string) => unknown }} then
 * @returns {Promise<void>}
 */
export function listenTo(worker, { answered, broke }) {
  return new Promise((resolve, reject) => {
    let isUp = false;
    /** @param {string} what */
    const fail = (what) => (isUp ? broke(what) : reject(new Error(what)));
    worker.onmessage = ({ data }) => {
      if (data.kind === "started") {
        isUp = true;
        resolve();
      } else if (data.kind === "answer") answered(data);
      else fail(data.what);
    };
    worker.onerror = (event) => {
      event.preventDefault?.();
      fail(event.message || "the browser ended it");
    };
  });
}
