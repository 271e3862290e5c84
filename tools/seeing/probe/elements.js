// elements: what is in a page, also in shadow roots; what is to be seen of it, and what cuts it.

const OVERFLOWING = new Set(["hidden", "clip", "auto", "scroll"]);

const parentOf = (one) => one.assignedSlot ?? one.parentElement ?? one.getRootNode().host ?? null;

function* elementsIn(root) {
  for (const one of root.querySelectorAll("*")) {
    yield one;
    if (one.shadowRoot) yield* elementsIn(one.shadowRoot);
  }
}

// Texts that only a screen reader is given are a pixel large, or clipped away.
function isUnseen(element) {
  for (let one = element; one; one = parentOf(one)) {
    const style = getComputedStyle(one);
    if (style.clipPath === "inset(50%)" || style.clip === "rect(0px, 0px, 0px, 0px)") return true;
    const tiny = one.clientWidth <= 1 && one.clientHeight <= 1 && style.overflowX !== "visible";
    if (tiny && style.display !== "inline") return true;
  }
  return false;
}

const isShown = (one) =>
  one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !isUnseen(one);

// What may cut off what is in the element, from the inside out: [{element, box, x, y}], x and y
// "cut" or "scroll" or "".
function clipsOf(element) {
  const found = [];
  let leaving = ""; // the position of the outermost element that we came from
  for (let one = element; one; one = parentOf(one)) {
    const style = getComputedStyle(one);
    const holds = style.position !== "static" || style.transform !== "none" || style.contain !== "none";
    if (leaving === "fixed" || (leaving === "absolute" && !holds)) continue;
    leaving = style.position;
    if (style.display.startsWith("inline") && style.display === "inline") continue;
    const way = (name) =>
      !OVERFLOWING.has(name) ? "" : name === "hidden" || name === "clip" ? "cut" : "scroll";
    const [x, y] = [way(style.overflowX), way(style.overflowY)];
    if (!x && !y) continue;
    const box = one.getBoundingClientRect();
    const zoom = one.currentCSSZoom ?? 1; // of what is in it; boxes are those of the window
    const left = box.left + one.clientLeft * zoom;
    const top = box.top + one.clientTop * zoom;
    found.push({
      element: one,
      box: [left, top, left + one.clientWidth * zoom, top + one.clientHeight * zoom],
      x: one === document.documentElement || one === document.body ? "" : x,
      y: one === document.documentElement || one === document.body ? "" : y,
    });
  }
  return found;
}

// Whether an element is in another one, also over the borders of shadow roots.
function isWithin(element, outer) {
  for (let one = element; one; one = parentOf(one)) if (one === outer) return true;
  return false;
}

// The nearest thing around the element that lies over others and hides what is below it.
function layerOf(element) {
  for (let one = element; one; one = parentOf(one)) {
    const style = getComputedStyle(one);
    const above = ["absolute", "fixed", "sticky"].includes(style.position);
    if (one.matches("dialog, [popover]")) return one;
    if (above && alphaOf(style.backgroundColor) > 0.9) return one;
  }
  return null;
}

function alphaOf(colour) {
  const numbers = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  return colour.startsWith("rgb") ? (numbers[3] ?? 1) : colour.includes("/") ? numbers.at(-1) : 1;
}

// A name for people: the pane, and the element in it.
function nameOf(element) {
  const pane = element.closest?.("[data-pane]")?.dataset.pane;
  const own = [...(element.classList ?? [])].slice(0, 2).map((one) => `.${one}`);
  const data = element.dataset?.do ?? element.dataset?.say ?? "";
  const tag = element.tagName?.toLowerCase() ?? "text";
  return `${pane ? `${pane} ` : ""}${tag}${own.join("")}${data ? `[${data}]` : ""}`;
}

const shorter = (text) => {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
};
