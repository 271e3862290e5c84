// address: where a quiz is in the site.

/** What stands in the address in the place of a topic when the problems are those of a ticket. */
export const TICKET = "ticket";

/** @param {string} topic @param {string} seed */
export const quizHash = (topic, seed) => `#quiz=${topic}&seed=${seed}`;

/** The seed after this one; it may have more digits than a number of JavaScript. @param {string} seed */
export function nextSeed(seed) {
  const next = BigInt(seed) + 1n;
  return String(BigInt.asUintN(64, next));
}
