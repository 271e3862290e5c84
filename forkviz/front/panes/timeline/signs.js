// signs: the shapes of the marks, for the legend, the help and where one stands; each kind has its own.

import { h } from "../../base/dom.js";

const SVG = "http://www.w3.org/2000/svg";

/** Around (0, 0), 5 each way.  @type {Record<string, {path: string, filled: boolean}>} */
const SHAPES = {
  cause: { path: "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0", filled: false },
  failure: { path: "M-4 -4L4 4M-4 4L4 -4", filled: false },
  decision: { path: "M0 -5L5 0L0 5L-5 0Z", filled: true },
  call: { path: "M0 -5V5", filled: false },
  frame: { path: "M0 -5L5 4H-5Z", filled: true },
  done: { path: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0", filled: true },
  picked: { path: "M0 -4L4 4H-4Z", filled: true },
};

/**
 * An element of SVG.
 *
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 * @param {...Element} children
 */
export function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** The shape of a kind of mark around (0, 0); null for a plain step.  @param {string} kind */
export function shape(kind) {
  const found = SHAPES[kind];
  if (!found) return null;
  const colour = `var(--mark-${kind})`;
  return svg("path", {
    d: found.path,
    "data-mark": kind,
    style: `stroke:${colour};stroke-width:${found.filled ? 1 : 2};fill:${found.filled ? colour : "none"}`,
  });
}

/** A mark as a small picture beside its name.  @param {string} kind */
export function sign(kind) {
  if (kind === "note") return h("span", { class: "fv-sign", "aria-hidden": "true" }, "✎");
  const drawn = shape(kind);
  return svg(
    "svg",
    { class: "fv-sign", width: 14, height: 14, viewBox: "-7 -7 14 14", "aria-hidden": "true" },
    ...(drawn ? [drawn] : []),
  );
}
