// chance: spans of an address space at random, the same for the same seed.

/** @param {number} seed @returns {(most: number) => number} */
export function chance(seed) {
  let state = seed >>> 0;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/** Regions of two processes, some alike, and some that overlap those of other steps. @param {number} seed @param {number} count */
export function someSpans(seed, count) {
  const next = chance(seed);
  /** @type {import("../../../forkviz/front/panes/map/ground.js").Span[]} */
  const spans = [];
  let at = 0x10000;
  for (let i = 0; i < count; i += 1) {
    at += 0x1000 * (next(4) ? next(40) : 1 + next(2 ** 20));
    const end = at + 0x1000 * (1 + next(next(9) ? 64 : 2 ** 18));
    const span = {
      start: at,
      end,
      stays: next(5) > 0,
      windows: next(2) > 0,
      use: "image",
      title: `${i}.dll`,
    };
    spans.push(span);
    if (next(2)) spans.push({ ...span });
    if (!next(6))
      spans.push({
        ...span,
        start: at + 0x1000 * next(4),
        end: end + 0x1000 * next(500),
        stays: false,
      });
    at = end;
  }
  return spans.filter((one) => one.end > one.start);
}
