// focus: where the keyboard is, and how it comes back to the same control of an explorer that has been
// built anew.

// The element that has the keyboard, also where the explorer is in a shadow root.
function focusedIn(root) {
  const active = root.getRootNode().activeElement;
  return active && root.contains(active) ? active : null;
}

// Whether the keyboard is nowhere: an element that is taken away leaves it to the page.
function focusIsFree(root) {
  const active = root.getRootNode().activeElement;
  return !active || active === document.body;
}

// What finds the control again that has the keyboard: its name, and what is marked of its text.
function keepFocus(root) {
  const active = focusedIn(root);
  if (!active) return null;
  const { name, dataset } = active;
  const found = dataset.do ? `[data-do="${CSS.escape(dataset.do)}"]` : name ? `[name="${CSS.escape(name)}"]` : "";
  const text = active.matches("input[type=text], input[type=search]");
  return { found, from: text ? active.selectionStart : null, to: text ? active.selectionEnd : null };
}

// Give the keyboard back, unless somebody has taken it elsewhere meanwhile: to the same control, or
// to the explorer, so that its keys go on.
function giveFocus(root, kept) {
  if (!kept || !(focusIsFree(root) || focusedIn(root) === root)) return;
  const control = kept.found ? root.querySelector(kept.found) : null;
  const target = control && !control.disabled && control.getClientRects().length ? control : root;
  target.focus({ preventScroll: true });
  if (target !== root && kept.from !== null) target.setSelectionRange(kept.from, kept.to);
}
