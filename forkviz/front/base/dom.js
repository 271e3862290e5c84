// dom: elements without markup.  Everything that comes from a capture goes in through textContent
// or an attribute, so a name that holds markup stays a name.

/**
 * @param {string} tag
 * @param {Attributes} attributes
 * @param {Child[]} children
 */
function makeElement(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(element.dataset, value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children) if (child !== null && child !== undefined) element.append(child);
  return element;
}

/** An element: attributes by name (on… are listeners, data is dataset), children or texts. */
export const h = /** @type {MakeElement} */ (makeElement);

/**
 * A button: what it shows, what it is called, what it does.
 *
 * @param {string} name  of its data-do
 * @param {string} text
 * @param {string | null} title
 * @param {(event: MouseEvent) => void} onclick
 * @param {Attributes} more
 */
export function button(name, text, title, onclick, more = {}) {
  return h("button", { type: "button", data: { do: name }, title, onclick, ...more }, text);
}

/**
 * An element of SVG, by its attributes.
 *
 * @param {string} tag
 * @param {Record<string, string | number | null | undefined>} attributes
 * @param {(Node | string)[]} children
 */
export function svg(tag, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

/**
 * The paths of icons of 16 by 16; the buttons that have them say in words what they do.
 *
 * @type {Record<string, string>}
 */
const ICONS = {
  first: "M3 3v10h1.6V3zM13 3v10L5.6 8z",
  back: "M11.5 3v10L4.5 8z",
  next: "M4.5 3v10l7-5z",
  last: "M11.4 3v10H13V3zM3 3v10l7.4-5z",
  theme: "M13.6 9.6A6 6 0 0 1 6.4 2.4a6 6 0 1 0 7.2 7.2z",
  more: "M2 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M6.5 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",
  full: "M2 6V2h4v1.6H3.6V6zM10 2h4v4h-1.6V3.6H10zM2 10h1.6v2.4H6V14H2zM12.4 10H14v4h-4v-1.6h2.4z",
  play: "M4 2.5v11l9-5.5z",
  stop: "M3.5 3h3.4v10H3.5zM9.1 3h3.4v10H9.1z",
};

/** @param {string} name  of an icon */
export function icon(name) {
  const size = { width: 16, height: 16, viewBox: "0 0 16 16" };
  const path = svg("path", { d: ICONS[name], style: "fill:currentColor" });
  return svg("svg", { class: "fv-picture", ...size, "aria-hidden": "true" }, path);
}

/**
 * The paths that stand for bokeh's hatch patterns in a patch of 18 by 12.
 *
 * @type {Record<string, string>}
 */
const HATCHES = {
  "/": "M0 12L12 0M6 12L18 0M-6 12L6 0M12 12L24 0",
  "\\": "M0 0L12 12M6 0L18 12M-6 0L6 12M12 0L24 12",
  x: "M0 12L12 0M6 12L18 0M0 0L12 12M6 0L18 12",
  "-": "M0 4H18M0 8H18",
  "|": "M5 0V12M9 0V12M13 0V12",
  '"': "M2 4h4M8 4h4M14 4h4M0 8h3M5 8h4M11 8h4",
  "+": "M0 4H18M0 8H18M5 0V12M13 0V12",
  o: "M4 4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",
  ".": "M4 4h1M9 4h1M14 4h1M4 8h1M9 8h1M14 8h1",
  ":": "M4 3h1M9 3h1M14 3h1M4 6h1M9 6h1M14 6h1M4 9h1M9 9h1M14 9h1",
};

/**
 * A patch of the look of a region, as its box has it.
 *
 * @param {string} look
 * @param {string} hatch  bokeh's sign of it, " " for none
 */
export function swatch(look, hatch = " ") {
  const edge = `stroke:var(--edge-${look})`;
  const ground = `fill:var(--look-${look});${edge}`;
  const patch = svg("svg", { class: "fv-swatch", width: 18, height: 12, "aria-hidden": "true" });
  patch.append(svg("rect", { x: 0.5, y: 0.5, width: 17, height: 11, style: ground }));
  const path = HATCHES[hatch];
  if (path) patch.append(svg("path", { d: path, style: `${edge};fill:none` }));
  return patch;
}

/** An address or a size in plain hexadecimal; below zero stands for none.  @param {number} number */
export function hex(number) {
  return number < 0 ? "–" : `0x${number.toString(16)}`;
}

/**
 * Bytes as forkviz.core.address.size_text writes them; halves go to the even digit, as there.
 *
 * @param {number} bytes
 */
export function sizeText(bytes) {
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  let tenths = Math.floor(value * 10);
  const rest = value * 10 - tenths;
  if (rest > 0.5 || (rest === 0.5 && tenths % 2)) tenths += 1;
  return `${tenths % 10 ? (tenths / 10).toFixed(1) : tenths / 10} ${units[unit]}`;
}

/** Text that fits into so many characters.  @param {string} text  @param {number} most */
export function clip(text, most) {
  if (text.length <= most) return text;
  return most < 2 ? "" : `${text.slice(0, most - 1)}…`;
}

/**
 * The device's pixels of a canvas that fills its element, and a context to draw with.
 *
 * @param {HTMLCanvasElement} canvas
 */
export function sharp(canvas) {
  const { width, height } = canvas.getBoundingClientRect();
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.max(1, Math.round(width * ratio));
  canvas.height = Math.max(1, Math.round(height * ratio));
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  pen.scale(ratio, ratio);
  pen.clearRect(0, 0, width, height);
  return { pen, width, height };
}

/**
 * An element that has to be there.
 *
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement}
 */
export function within(root, selector) {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return /** @type {HTMLElement} */ (found);
}
