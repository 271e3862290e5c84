// idle: work that can wait until the browser has nothing else to do.

/** ms after which it is done all the same: a browser that paints nothing may never call itself idle. */
const AT_THE_LATEST = 1000;

/** Not every browser says when it is idle. @param {() => void} act */
export function whenIdle(act) {
  if (typeof requestIdleCallback === "function") {
    requestIdleCallback(act, { timeout: AT_THE_LATEST });
  } else setTimeout(act);
}
