// faults: what is wrong with the texts: clipped, overlapping, covered, small, marked out of sight.

const fault = (rule, line, detail) => ({ rule, element: line.name, text: line.text, detail });

function clippedTexts(lines) {
  return lines.filter((one) => one.cut).map((one) =>
    fault("clipped", one, one.by ? `${one.cut}, by ${nameOf(one.by)}` : one.cut));
}

function smallTexts(lines, least) {
  const seen = lines.filter((one) => one.seen && one.size < least - 0.05);
  return seen.map((one) => fault("small", one, `${one.size.toFixed(1)} px, least ${least}`));
}

// Ink is a little less than the box of its line.
function inkOf({ seen, on }) {
  const inset = on === "page" ? (seen[3] - seen[1]) * 0.15 : 0.5;
  return [seen[0] + 0.5, seen[1] + inset, seen[2] - 0.5, seen[3] - inset];
}

const coverOf = (line) => {
  if (line.layer === undefined) line.layer = layerOf(line.element);
  return line.layer;
};

// Whether one of two lies in a layer that hides the other one.
function hides(a, b, box) {
  for (const [upper, lower] of [[a, b], [b, a]]) {
    const layer = coverOf(upper);
    if (!layer || isWithin(lower.element, layer)) continue;
    const { left, top, right, bottom } = layer.getBoundingClientRect();
    if (left <= box[0] + 1 && top <= box[1] + 1 && right >= box[2] - 1 && bottom >= box[3] - 1) return layer;
  }
  return null;
}

// Layers that come and go, or stay while the page scrolls below them, may cover what is there.
const mayCover = (layer) =>
  layer.closest("dialog, [popover], [role=dialog], [role=menu], [role=tooltip], [role=listbox]") ||
  ["fixed", "sticky"].includes(getComputedStyle(layer).position);

function overlappingTexts(lines) {
  const found = [];
  const seen = lines.filter((one) => one.seen).map((one) => ({ ...one, ink: inkOf(one) }));
  seen.sort((a, b) => a.ink[1] - b.ink[1]);
  for (const [i, a] of seen.entries()) {
    for (const b of seen.slice(i + 1)) {
      if (b.ink[1] >= a.ink[3]) break;
      if (a.node && a.node === b.node) continue;
      const box = overlap(a.ink, b.ink);
      if (box[2] - box[0] <= 1 || box[3] - box[1] <= 1.5) continue;
      const layer = hides(a, b, box);
      // A text that is written once more over itself, in bold or shorter, is one text.
      const once = a.text.startsWith(b.text) || b.text.startsWith(a.text);
      if (layer && (mayCover(layer) || once)) continue;
      found.push(fault(layer ? "covered" : "overlapping", a,
        `by “${b.text}” of ${b.name}, ${Math.round(box[2] - box[0])}x${Math.round(box[3] - box[1])} px`));
    }
  }
  return found;
}

// What is marked as the current one has to be in sight in the list that it is in.
function marksOutOfSight(root) {
  const found = [];
  for (const one of root.querySelectorAll("[data-pane] [aria-current]")) {
    if (!isShown(one)) continue;
    const { left, top, right, bottom } = one.getBoundingClientRect();
    for (const { box, element } of clipsOf(parentOf(one))) {
      if (!root.contains(element)) break;
      const whole = top >= box[1] - 2 && bottom <= box[3] + 2;
      const large = bottom - top > box[3] - box[1];
      if (whole || (large && top < box[3] && bottom > box[1])) continue;
      found.push({ rule: "marked", element: nameOf(one), text: shorter(one.textContent), detail: `out of sight in ${nameOf(element)}` });
      break;
    }
  }
  return found;
}
