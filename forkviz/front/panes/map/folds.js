// folds: which neighbouring regions are drawn as one row: those that no step of the trace touches.

/** @typedef {import("./ground.js").Ground} Ground */
/** @typedef {import("./ground.js").Span} Span */

/**
 * @typedef {object} Fold
 * @property {number} start  what it is known by
 * @property {number} end
 * @property {number} first  its first cell
 * @property {number} last  the cell behind its last one
 * @property {number[]} spans  of the ground, by address
 */

const APART = 2 ** 30; // a gap so wide parts a fold, if either part is long
const LEAST = 2; // regions of a fold
const LONG = 16;

/**
 * How many regions these are: what two processes have alike counts once.
 *
 * @param {readonly number[]} run  spans by address: those that are alike follow each other
 * @param {readonly Span[]} spans
 */
export function countOf(run, spans) {
  let count = 0;
  for (let at = 0; at < run.length; at += 1) {
    const { start, end } = spans[run[at]];
    const before = at ? spans[run[at - 1]] : null;
    if (start !== before?.start || end !== before.end) count += 1;
  }
  return count;
}

/**
 * All folds of the ground, by address.  A fold holds whole spans that stay; what does not stay ends
 * outside of it, or covers all of it.
 *
 * @param {Ground} ground
 * @param {(span: Span) => boolean} mayFold
 * @returns {Fold[]}
 */
export function foldsOf(ground, mayFold) {
  const { spans, first, last } = ground;
  const free = loose(ground, mayFold);
  const order = [...spans.keys()]
    .filter((i) => free[i])
    .sort((a, b) => first[a] - first[b] || last[b] - last[a] || a - b);
  const cuts = cutsBefore(ground, free);
  /** @type {number[][]} */
  const runs = [];
  for (const i of order) {
    const run = runs.at(-1);
    if (run && cuts[last[i] - 1] === cuts[first[run[0]]]) run.push(i);
    else runs.push([i]);
  }
  return runs
    .flatMap((run) => parted(run, spans))
    .filter((run) => countOf(run, spans) >= LEAST)
    .map((run) => ({
      start: spans[run[0]].start,
      end: Math.max(...run.map((i) => spans[i].end)),
      first: first[run[0]],
      last: Math.max(...run.map((i) => last[i])),
      spans: run,
    }));
}

/**
 * Of each span whether it may fold and is cut by none that may not.
 *
 * @param {Ground} ground
 * @param {(span: Span) => boolean} mayFold
 */
function loose(ground, mayFold) {
  const { spans, first, last } = ground;
  const free = Uint8Array.from(spans, (one) => (mayFold(one) ? 1 : 0));
  for (let fewer = true; fewer;) {
    fewer = false;
    const cuts = cutsBefore(ground, free);
    for (let i = 0; i < free.length; i += 1) {
      if (!free[i] || cuts[last[i] - 1] === cuts[first[i]]) continue;
      free[i] = 0;
      fewer = true;
    }
  }
  return free;
}

/**
 * For each border how many borders up to it are those of a span that is not free.
 *
 * @param {Ground} ground
 * @param {Uint8Array} free
 */
function cutsBefore({ borders, first, last }, free) {
  const cut = new Uint8Array(borders.length);
  for (let i = 0; i < free.length; i += 1) if (!free[i]) cut[first[i]] = cut[last[i]] = 1;
  const cuts = new Int32Array(borders.length);
  let count = 0;
  for (let i = 0; i < cuts.length; i += 1) cuts[i] = count += cut[i];
  return cuts;
}

/**
 * A run, in parts where a wide gap is between two that would each be a fold.
 *
 * @param {number[]} run
 * @param {readonly Span[]} spans
 */
function parted(run, spans) {
  /** @type {number[][]} */
  const parts = [[]];
  let end = spans[run[0]].end;
  run.forEach((i, nth) => {
    const wide = spans[i].start - end >= APART;
    if (wide && isLong(parts[parts.length - 1], spans) && isLong(run.slice(nth), spans)) {
      parts.push([]);
    }
    parts[parts.length - 1].push(i);
    end = Math.max(end, spans[i].end);
  });
  return parts;
}

/** @param {number[]} run @param {readonly Span[]} spans */
function isLong(run, spans) {
  return run.length >= LONG && countOf(run, spans) >= LONG;
}

/** @type {Record<string, string>} */
const PLURALS = {
  image: "images",
  file: "files",
  stack: "stacks",
  heap: "heaps",
  shared: "shared",
  system: "system",
  unknown: "private",
  reservation: "reservations",
  injected: "foreign memory",
};

/**
 * What a fold holds, in words: how many regions, and of which kind or name.
 *
 * @param {readonly Span[]} spans  those that are shown at this step
 */
export function titleOf(spans) {
  const unique = [...new Map(spans.map((one) => [`${one.start}-${one.end}`, one])).values()];
  const count = unique.length;
  if (count && unique.every((one) => one.windows)) {
    return `${count} Windows DLL${count === 1 ? "" : "s"}`;
  }
  const named = unique.filter((one) => one.use === "image" && !one.windows).map((one) => one.title);
  const kinds = new Map();
  for (const one of unique) {
    const kind = one.windows ? "Windows DLLs" : (PLURALS[one.use ?? ""] ?? one.use ?? "places");
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const most = [...kinds].sort((a, b) => b[1] - a[1]).map(([kind]) => kind);
  const words = named.length ? [...new Set(named)] : most;
  const more = named.length ? count > 3 || words.length > 3 : words.length > 3;
  const told = [...words.slice(0, 3), ...(more ? ["…"] : [])].join(", ");
  return `${count} region${count === 1 ? "" : "s"}: ${told}`;
}
