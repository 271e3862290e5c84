// texts: every line of text of the page as {element, name, text, box, seen, size, bold, colour, cut}.
// `box` is where it would be, `seen` what is left of it when all that clips has clipped it (null:
// nothing), `cut` says in which direction it is cut for good.

const SKIPPED = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "OPTION", "TITLE"]);
// The map moves up and down in its pane as a list that one scrolls.
const SCROLLED = "[data-pane=space]";
const CUT_PX = 1.5; // of a text's own box, that no ink reaches

const overlap = (a, b) => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];
const isArea = (box) => box[2] - box[0] > 0.5 && box[3] - box[1] > 0.5;

// A box after all clips: what is seen of it, and how it is cut.  What is scrolled away downwards is
// not cut; what is cut at the side is, even if one could scroll there.
function clipped(box, clips) {
  let seen = box;
  const slack = Math.max(2, (box[3] - box[1]) * 0.2);
  for (const { box: around, x, y, element } of clips) {
    if (y === "scroll" && (seen[3] <= around[1] || seen[1] >= around[3])) return { seen: null, cut: "" };
    const across = Math.max(around[0] - seen[0], seen[2] - around[2]);
    const down = Math.max(around[1] - seen[1], seen[3] - around[3]);
    if (x && across > CUT_PX) return { seen: null, cut: `${Math.round(across)} px at the side`, element };
    const moves = y === "cut" && element.closest(SCROLLED);
    if (y === "cut" && down > slack && !moves) return { seen: null, cut: `${Math.round(down)} px of its height`, element };
    seen = overlap(seen, [x ? around[0] : -1e6, y ? around[1] : -1e6, x ? around[2] : 1e6, y ? around[3] : 1e6]);
    if (!isArea(seen)) return { seen: null, cut: "" };
  }
  return { seen, cut: box[0] < -CUT_PX ? "beyond the left edge" : "" };
}

function styleOf(element) {
  const style = getComputedStyle(element);
  const svg = element.ownerSVGElement ? element.getScreenCTM() : null;
  const zoom = element.currentCSSZoom ?? 1;
  let alpha = 1;
  for (let one = element; one; one = parentOf(one)) alpha *= Number(getComputedStyle(one).opacity);
  return {
    size: parseFloat(style.fontSize) * (svg ? Math.hypot(svg.a, svg.b) : zoom),
    bold: Number(style.fontWeight) >= 600,
    colour: element.ownerSVGElement ? style.fill : style.color,
    alpha,
  };
}

function lineOf(element, text, rectangle, clips, style) {
  // Spaces at the end of a line that wraps hang over its edge; there is nothing to be seen of them.
  const hangs = getComputedStyle(element).whiteSpace === "pre-wrap";
  const edge = hangs ? element.getBoundingClientRect().right : Infinity;
  const box = [rectangle.left, rectangle.top, Math.min(rectangle.right, edge), rectangle.bottom];
  const { seen, cut, element: by } = clipped(box, clips);
  return { element, name: nameOf(element), text: shorter(text), box, seen, cut, by, on: "page", ...style };
}

// The lines of the text nodes below a root, and of its fields.
function pageTexts(root) {
  const found = [];
  const shown = new Map();
  const isTold = (one) => {
    if (!shown.has(one)) shown.set(one, isShown(one) ? { clips: clipsOf(one), style: styleOf(one) } : null);
    return shown.get(one);
  };
  const range = document.createRange();
  for (const element of [root, ...elementsIn(root)]) {
    if (SKIPPED.has(element.tagName)) continue;
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      const told = isTold(element);
      if (!told) break;
      range.selectNodeContents(node);
      for (const rectangle of range.getClientRects()) {
        if (rectangle.width < 1) continue;
        found.push(Object.assign(lineOf(element, node.data, rectangle, told.clips, told.style), { node }));
      }
    }
    if (element.matches("input, select, textarea") && isTold(element)) found.push(...fieldText(element));
  }
  return found;
}

// The text in a field, which is clipped by the field alone.
function fieldText(field) {
  if (["range", "checkbox", "radio", "file", "hidden", "color"].includes(field.type)) return [];
  const text = field.matches("select") ? (field.selectedOptions[0]?.text ?? "") : field.value || field.placeholder;
  if (!text) return [];
  const style = getComputedStyle(field);
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  const over = pen.measureText(text).width - room;
  const line = lineOf(field, text, field.getBoundingClientRect(), clipsOf(field).slice(1), styleOf(field));
  // Whoever types may type more than fits.
  if (over > CUT_PX && !(field.value && !field.matches("select"))) line.cut = `${Math.round(over)} px of its field`;
  line.field = true;
  return [line];
}

// The lines that stand on canvases below a root.
function canvasTexts(root) {
  const found = [];
  const inside = new Set([...elementsIn(root)]);
  const known = new Set();
  for (const [canvas, texts] of window.forkvizSeen?.texts() ?? []) {
    if (!inside.has(canvas) || !isShown(canvas)) continue;
    const at = canvas.getBoundingClientRect();
    if (!at.width) continue;
    const ratio = at.width / canvas.width;
    const toPage = (box) => [
      at.left + box[0] * ratio,
      at.top + box[1] * ratio,
      at.left + box[2] * ratio,
      at.top + box[3] * ratio,
    ];
    const clips = clipsOf(canvas);
    for (const one of texts) {
      const box = toPage(one.box);
      const key = `${one.text} ${box.map(Math.round)}`;
      if (known.has(key)) continue; // drawn twice, such as by two layers
      known.add(key);
      const frame = toPage(one.clip ?? [0, 0, canvas.width, canvas.height]);
      const part = overlap(box, frame);
      if (!isArea(part)) continue; // scrolled or zoomed away
      const { seen, cut, element } = clipped(part, clips);
      const moves = outermost(canvas).closest(SCROLLED);
      const lost = Math.max(part[0] - box[0], box[2] - part[2],
        ...(moves ? [] : [part[1] - box[1], box[3] - part[3]]));
      found.push({
        element: canvas,
        name: `${nameOf(canvas.getRootNode().host ? outermost(canvas) : canvas)} canvas`,
        text: shorter(one.text), box, seen, by: element, on: "canvas",
        cut: cut || (lost > CUT_PX ? `${Math.round(lost)} px by the frame of its figure` : ""),
        size: one.size * ratio, bold: one.bold, colour: one.colour, alpha: one.alpha,
      });
    }
  }
  return found;
}

// The element of the page that a canvas in shadow roots belongs to.
function outermost(element) {
  let one = element;
  while (one.getRootNode().host) one = one.getRootNode().host;
  return one;
}
