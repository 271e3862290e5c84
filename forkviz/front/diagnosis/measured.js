// measured: how wide a text of the map of a cause is, so that none is cut off or lies over another.

const CHARACTER_PX = 7.4; // roughly, where nothing can be measured
/** @type {CanvasRenderingContext2D | null | undefined} */
let pen;

/** Measured where the page can, else reckoned.  @param {string} text */
export function textWidth(text, bold = true) {
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return text.length * CHARACTER_PX;
  pen.font = `${bold ? 600 : 400} 12px "DejaVu Sans", "Segoe UI", system-ui, sans-serif`;
  return pen.measureText(text).width;
}

/** A text that fits, cut at its end.  @param {string} text  @param {number} room */
export function fitting(text, room, bold = true) {
  let kept = text;
  while (kept.length > 3 && textWidth(kept, bold) > room) kept = `${kept.slice(0, -2)}…`;
  return kept;
}
