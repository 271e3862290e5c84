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

// A patch of the look of a region, as its box has it.
function swatch(look) {
  return h("span", { class: "fv-swatch", "aria-hidden": "true", style: `background:var(--look-${look});border-color:var(--edge-${look})` });
}

function hex(number) {
  return number < 0 ? "–" : `0x${number.toString(16)}`;
}

// Bytes as forkviz.core.address.size_text writes them.
function sizeText(bytes) {
  for (const [unit, size] of [["TiB", 2 ** 40], ["GiB", 2 ** 30], ["MiB", 2 ** 20], ["KiB", 1024]]) {
    if (bytes >= size) {
      const count = bytes / size;
      return `${count >= 100 || Number.isInteger(count) ? Math.round(count) : count.toFixed(1)} ${unit}`;
    }
  }
  return `${bytes} B`;
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
