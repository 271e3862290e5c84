// probe: all of it, for the element that a selector finds: { faults, lines }.

function probe({ selector, nth, sight }) {
  const root = document.querySelectorAll(selector)[nth ?? 0];
  const modal = root.querySelector("dialog:modal");
  const whole = modal ?? root;
  const lines = [...pageTexts(whole), ...canvasTexts(whole)];
  const wanted = innerWidth < NARROW ? 40 : 32;
  const faults = [
    ...clippedTexts(lines), ...overlappingTexts(lines), ...smallTexts(lines), ...marksOutOfSight(whole),
    ...smallTargets(whole, wanted), ...sidewaysScroll(whole), ...(modal ? [] : outOfSight(root, sight)),
  ];
  const plain = lines.filter((one) => one.seen).map(({ name, text, seen, size, bold, colour, alpha, element }) =>
    ({ name, text, seen, size, bold, colour, alpha, off: Boolean(element.disabled || element.closest?.("[disabled]")) }));
  return { faults, lines: plain };
}
