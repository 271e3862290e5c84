// measure: how wide a text is, before it is drawn.

const FONT = "DejaVu Sans, Segoe UI, system-ui, sans-serif";
/** @type {CanvasRenderingContext2D | null | undefined} */
let pen;
/** @type {Map<string, number>} */
const known = new Map();

/**
 * The width of a text of the figures, in pixels.
 *
 * @param {string} text
 * @param {number} [size]  of its font
 * @param {string} [weight]
 */
export function textWidth(text, size = 12, weight = "normal") {
  const key = `${size}/${weight}/${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (pen === undefined) pen = document.createElement("canvas").getContext?.("2d") ?? null;
  let width = text.length * size * 0.62; // where nothing can be drawn, a guess
  if (pen) {
    pen.font = `${weight} ${size}px ${FONT}`;
    width = pen.measureText(text).width;
  }
  if (known.size > 5000) known.clear();
  known.set(key, width);
  return width;
}

/**
 * A text that is cut to so many pixels; "" where not even two characters have room.
 *
 * @param {string} text
 * @param {number} room
 * @param {(text: string) => number} widthOf
 */
export function fitted(text, room, widthOf) {
  if (widthOf(text) <= room) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(`${text.slice(0, middle)}…`) <= room) low = middle;
    else high = middle - 1;
  }
  return low < 2 ? "" : `${text.slice(0, low)}…`;
}
