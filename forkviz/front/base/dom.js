// dom: elements without markup.  Everything that comes from a capture goes in through textContent
// or an attribute, so a name that holds markup stays a name.

// An element: attributes by name (on… are listeners, data is dataset), children or texts.
function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(element.dataset, value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

// A button: what it shows, what it is called, what it does.
function button(name, text, title, onclick, more = {}) {
  return h("button", { type: "button", data: { do: name }, title, onclick, ...more }, text);
}

// The paths that stand for bokeh's hatch patterns in a patch of 18 by 12.
const HATCHES = {
  "/": "M0 12L12 0M6 12L18 0M-6 12L6 0M12 12L24 0", "\\": "M0 0L12 12M6 0L18 12M-6 0L6 12M12 0L24 12",
  x: "M0 12L12 0M6 12L18 0M0 0L12 12M6 0L18 12", "-": "M0 4H18M0 8H18", "|": "M5 0V12M9 0V12M13 0V12",
  '"': "M2 4h4M8 4h4M14 4h4M0 8h3M5 8h4M11 8h4", "+": "M0 4H18M0 8H18M5 0V12M13 0V12",
  o: "M4 4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",
  ".": "M4 4h1M9 4h1M14 4h1M4 8h1M9 8h1M14 8h1", ":": "M4 3h1M9 3h1M14 3h1M4 6h1M9 6h1M14 6h1M4 9h1M9 9h1M14 9h1",
};

// A patch of the look of a region, as its box has it.
function swatch(look, hatch = " ") {
  const draw = (tag, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const patch = draw("svg", { class: "fv-swatch", width: 18, height: 12, "aria-hidden": "true" });
  patch.append(draw("rect", { x: 0.5, y: 0.5, width: 17, height: 11, style: `fill:var(--look-${look});stroke:var(--edge-${look})` }));
  if (HATCHES[hatch]) patch.append(draw("path", { d: HATCHES[hatch], style: `stroke:var(--edge-${look});fill:none` }));
  return patch;
}

function hex(number) {
  return number < 0 ? "–" : `0x${number.toString(16)}`;
}

// Bytes as forkviz.core.address.size_text writes them; halves go to the even digit, as there.
function sizeText(bytes) {
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let value = bytes, unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  let tenths = Math.floor(value * 10);
  const rest = value * 10 - tenths;
  if (rest > 0.5 || (rest === 0.5 && tenths % 2)) tenths += 1;
  return `${tenths % 10 ? (tenths / 10).toFixed(1) : tenths / 10} ${units[unit]}`;
}

// Text that fits into so many characters.
function clip(text, most) {
  if (text.length <= most) return text;
  return most < 2 ? "" : `${text.slice(0, most - 1)}…`;
}

// The device's pixels of a canvas that fills its element, and a context to draw with.
function sharp(canvas) {
  const { width, height } = canvas.getBoundingClientRect();
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.max(1, Math.round(width * ratio));
  canvas.height = Math.max(1, Math.round(height * ratio));
  const pen = canvas.getContext("2d");
  pen.scale(ratio, ratio);
  pen.clearRect(0, 0, width, height);
  return { pen, width, height };
}
