// ground: what stands at the addresses, whatever the step: the borders of all regions that are ever
// shown and of all places that are needed, and the cells between neighbouring borders.

/**
 * A stretch of addresses that has a box: a region of a column, or a place that a DLL needs.
 *
 * @typedef {object} Span
 * @property {number} start
 * @property {number} end
 * @property {boolean} stays  no step changes it or is about it, so it may fold
 * @property {boolean} [windows]  an image of Windows' own
 * @property {string} [use]  as the tables have it; none for a place
 * @property {string} [title]
 */

/**
 * @typedef {object} Ground
 * @property {readonly Span[]} spans
 * @property {Float64Array} borders  ascending; cell i lies between borders i and i + 1
 * @property {Int32Array} first  of each span its first cell
 * @property {Int32Array} last  of each span the cell behind its last one
 * @property {Uint8Array} covered  of each cell, whether any span ever covers it
 */

/** Where spans begin and end, each address once, ascending. @param {readonly Span[]} spans */
function bordersOf(spans) {
  const ends = new Float64Array(2 * spans.length);
  for (let i = 0; i < spans.length; i += 1) {
    ends[2 * i] = spans[i].start;
    ends[2 * i + 1] = spans[i].end;
  }
  ends.sort();
  let count = 0;
  for (const end of ends) if (!count || end !== ends[count - 1]) ends[count++] = end;
  return count ? ends.slice(0, count) : Float64Array.of(0, 0x1000);
}

/**
 * Where a border is.  A map of all of them takes several times as long to make as it saves.
 *
 * @param {Float64Array} borders  ascending @param {number} border  one of them
 */
function indexOf(borders, border) {
  let low = 0;
  let high = borders.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (borders[middle] < border) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param {readonly Span[]} spans  none of them empty @returns {Ground} */
export function makeGround(spans) {
  const borders = bordersOf(spans);
  const first = new Int32Array(spans.length);
  const last = new Int32Array(spans.length);
  const rises = new Int32Array(borders.length);
  for (let i = 0; i < spans.length; i += 1) {
    first[i] = indexOf(borders, spans[i].start);
    last[i] = indexOf(borders, spans[i].end);
    rises[first[i]] += 1;
    rises[last[i]] -= 1;
  }
  const covered = new Uint8Array(borders.length - 1);
  let depth = 0;
  for (let i = 0; i < covered.length; i += 1) {
    depth += rises[i];
    covered[i] = depth > 0 ? 1 : 0;
  }
  return { spans, borders, first, last, covered };
}

/**
 * The last index whose value is at most `value`, at least 0 and at most `list.length - 2`: the cell
 * that a value lies in.
 *
 * @param {ArrayLike<number>} list  ascending
 * @param {number} value
 */
export function cellOf(list, value) {
  let low = 0;
  let high = list.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (list[middle] <= value) low = middle;
    else high = middle;
  }
  return low;
}
