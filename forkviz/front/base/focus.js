// focus: where the keyboard is, and how it comes back to the same control of an explorer that has been
// built anew.

/** What has the keyboard in the document or the shadow root that `root` is in.  @param {Element} root */
function activeAround(root) {
  const around = /** @type {Document | ShadowRoot} */ (root.getRootNode());
  return /** @type {HTMLElement | null} */ (around.activeElement ?? null);
}

/** The element that has the keyboard, also where the explorer is in a shadow root.  @param {Element} root */
export function focusedIn(root) {
  const active = activeAround(root);
  return active && root.contains(active) ? active : null;
}

/** Whether nothing has the keyboard: an element that is taken away leaves it to the page.  @param {Element} root */
export function focusIsFree(root) {
  const active = activeAround(root);
  return !active || active === document.body;
}

/**
 * What finds the control again that has the keyboard: its name, and what is marked of its text.
 *
 * @param {Element} root
 * @returns {KeptFocus | null}
 */
export function keepFocus(root) {
  const active = /** @type {HTMLInputElement | null} */ (focusedIn(root));
  if (!active) return null;
  const text = active.matches("input[type=text], input[type=search]");
  return {
    found: selectorOf(active),
    from: text ? active.selectionStart : null,
    to: text ? active.selectionEnd : null,
  };
}

/** @param {HTMLInputElement} control */
function selectorOf({ name, dataset }) {
  if (dataset.do) return `[data-do="${CSS.escape(dataset.do)}"]`;
  return name ? `[name="${CSS.escape(name)}"]` : "";
}

/**
 * Give the keyboard back, unless somebody has taken it elsewhere meanwhile: to the same control, or
 * to the explorer, so that its keys go on.
 *
 * @param {HTMLElement} root
 * @param {KeptFocus | null | undefined} kept
 */
export function giveFocus(root, kept) {
  if (!kept || !(focusIsFree(root) || focusedIn(root) === root)) return;
  /** @type {HTMLInputElement | null} */
  const control = kept.found ? root.querySelector(kept.found) : null;
  const target = control && !control.disabled && control.getClientRects().length ? control : null;
  (target ?? root).focus({ preventScroll: true });
  if (target && kept.from !== null) target.setSelectionRange(kept.from, kept.to);
}

/** Whether a key is meant for a field that somebody writes in, or for an open dialog.  @param {KeyboardEvent} event */
export function isElsewhere(event) {
  const target = /** @type {any} */ (event.composedPath?.()[0] ?? event.target);
  return Boolean(
    target?.closest?.(
      "input:not([type=range]), textarea, select, [contenteditable=true], dialog[open]",
    ),
  );
}
