// probe: all of it, for the element that a selector finds: { faults, lines }.

// A bar that stays while the page scrolls below it: of what is below, nothing is seen.
function staysAbove(element) {
  const { position, backgroundColor } = getComputedStyle(element);
  return ["fixed", "sticky"].includes(position) && alphaOf(backgroundColor) > 0.9 && isShown(element);
}

function liesOver(bar, { element, seen: [left, top, right, bottom] }) {
  if (isWithin(element, bar)) return false;
  const box = bar.getBoundingClientRect();
  return box.left <= left && box.top <= top && box.right >= right && box.bottom >= bottom;
}

function probe({ selector, nth, sight, least }) {
  const root = document.querySelectorAll(selector)[nth ?? 0];
  const modal = root.querySelector("dialog:modal");
  const whole = modal ?? root;
  const lines = [...pageTexts(whole), ...canvasTexts(whole)];
  const wanted = innerWidth < NARROW ? 40 : 32;
  const faults = [
    ...clippedTexts(lines), ...overlappingTexts(lines), ...smallTexts(lines, least), ...marksOutOfSight(whole),
    ...smallTargets(whole, wanted), ...sidewaysScroll(whole), ...(modal ? [] : outOfSight(root, sight)),
  ];
  const above = [...elementsIn(whole)].filter(staysAbove);
  const plain = lines.filter((one) => one.seen && !above.some((bar) => liesOver(bar, one))).map(({ name, text, seen, size, bold, colour, alpha, element }) =>
    ({ name, text, seen, size, bold, colour, alpha, off: Boolean(element.disabled || element.closest?.("[disabled]")) }));
  return { faults, lines: plain };
}
