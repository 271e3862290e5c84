// places: what can be hit, what lies in the window, and whether the page scrolls sideways.

const TARGETS = "button, a[href], input, select, textarea, summary, [role=button], [role=tab], [role=option], [role=slider], [role=menuitem], [role=link]";
const ROWS = ".fv-link, .fv-trail button, .fv-fold-row, [role=option], li > button, summary";
const NARROW = 700; // as a phone: fingers, not a mouse

// A word in a sentence that can be hit is as high as its line: WCAG excepts it.
function isInline(one) {
  if (!getComputedStyle(one).display.startsWith("inline")) return false;
  const around = one.closest("p, li, td, dd, h1, h2, h3");
  return Boolean(around) && /[\p{L}\p{N}]/u.test(around.textContent.replace(one.textContent, ""));
}

function smallTargets(root, wanted) {
  const found = [];
  for (const one of root.querySelectorAll(TARGETS)) {
    if (!isShown(one) || one.disabled || one.closest("[inert]")) continue;
    if (isInline(one)) continue;
    const held = one.closest("label") && one.matches("input") ? one.closest("label") : one;
    const { width, height } = held.getBoundingClientRect();
    if (width < 1 || height < 1) continue;
    const least = Math.min(width, height);
    const says = `${Math.round(width)}x${Math.round(height)} px`;
    const text = shorter(one.getAttribute("aria-label") || one.textContent || one.value || "");
    if (least < 23.5) found.push({ rule: "target", element: nameOf(one), text, detail: `${says}, least 24` });
    else if (!one.matches(ROWS) && least < wanted - 0.5) {
      found.push({ rule: "design target", element: nameOf(one), text, detail: `${says}, wanted ${wanted}` });
    }
  }
  return found;
}

function sidewaysScroll(root) {
  const found = [];
  const page = document.documentElement;
  const over = page.scrollWidth - page.clientWidth;
  if (over > 0) found.push({ rule: "sideways", element: "page", text: "", detail: `${over} px` });
  for (const one of [root, ...elementsIn(root)]) {
    if (one.scrollWidth - one.clientWidth <= 1 || !one.clientWidth || !isShown(one)) continue;
    if (!["auto", "scroll"].includes(getComputedStyle(one).overflowX)) continue;
    found.push({ rule: "sideways", element: nameOf(one), text: "", detail: `${one.scrollWidth - one.clientWidth} px` });
  }
  return found;
}

// The box of an element, or of what is in one that has none of its own.
function boxAround(element) {
  const boxes = (getComputedStyle(element).display === "contents" ? [...element.children] : [element])
    .filter(isShown).map((one) => one.getBoundingClientRect());
  const [left, top] = ["left", "top"].map((side) => Math.min(...boxes.map((box) => box[side])));
  const [right, bottom] = ["right", "bottom"].map((side) => Math.max(...boxes.map((box) => box[side])));
  return { left, top, right, bottom, width: right - left, height: bottom - top, none: !boxes.length };
}

// The part of an element that is in the window, and not cut by what it is in: [width, height].
function partInSight(element) {
  const { left, top, right, bottom } = boxAround(element);
  let seen = overlap([left, top, right, bottom], [0, 0, innerWidth, innerHeight]);
  for (const { box } of clipsOf(parentOf(element))) seen = overlap(seen, box);
  return isArea(seen) ? [seen[2] - seen[0], seen[3] - seen[1]] : [0, 0];
}

// `sight`: by pane, how many pixels of its height have to be in the window, 0 for all of it.
function outOfSight(root, sight) {
  const found = [];
  for (const [pane, least] of Object.entries(sight)) {
    const element = root.querySelector(`[data-pane="${pane}"]`);
    const { width, height, none } = element ? boxAround(element) : { none: true };
    const there = !none;
    const [across, down] = there ? partInSight(element) : [0, 0];
    const wanted = least ? Math.min(least, height) : height;
    if (there && down >= wanted - 2 && across >= width - 2) continue;
    const detail = there ? `${Math.round(down)} of ${Math.round(height)} px in sight, ${Math.round(wanted)} wanted` : "not there";
    found.push({ rule: "out of sight", element: pane, text: "", detail });
  }
  return found;
}
