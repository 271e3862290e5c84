// page: a page without a browser: jsdom, and what it lacks of one.  Layout is not computed in it:
// SIZE is the size of every element.

import { JSDOM } from "jsdom";

/** The size of every element, in pixels; a test may set another. */
export const SIZE = { width: 600, height: 400 };

const NAMES = [
  ...["Node", "Element", "HTMLElement", "HTMLInputElement", "HTMLSelectElement", "SVGElement"],
  ...["HTMLButtonElement", "HTMLDialogElement", "HTMLTextAreaElement", "HTMLDetailsElement"],
  ...["HTMLOptionElement", "HTMLCanvasElement", "ShadowRoot", "Document", "DocumentFragment"],
  ...["Event", "KeyboardEvent", "MouseEvent", "CustomEvent", "FocusEvent", "MutationObserver"],
  ...[
    "DOMParser",
    "getComputedStyle",
    "requestAnimationFrame",
    "cancelAnimationFrame",
    "navigator",
  ],
];

/**
 * A new page as the globals of the test; what is drawn waits for `frames()`.
 *
 * @param {string} html
 */
export function openPage(html = "<!doctype html><body></body>") {
  const dom = new JSDOM(html, { url: "http://localhost/", pretendToBeVisual: true });
  const { window } = dom;
  for (const name of NAMES) set(name, /** @type {any} */ (window)[name]);
  set("window", window);
  set("document", window.document);
  set("location", window.location);
  set("history", window.history);
  set("ResizeObserver", Observer);
  set("CSS", { escape: (/** @type {string} */ text) => text.replace(/[^\w-]/g, "\\$&") });
  set("PointerEvent", window.PointerEvent ?? window.MouseEvent);
  Object.assign(window, { ResizeObserver: Observer, matchMedia: media, CSS: globalThis.CSS });
  mend(window);
  return window;
}

/** @param {string} name  @param {any} value */
function set(name, value) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** @param {string} query */
function media(query) {
  return { media: query, matches: false, addEventListener() {}, removeEventListener() {} };
}

/** What jsdom does not do: sizes, canvases, dialogs, pointers.  @param {any} window */
function mend({
  HTMLElement: Html,
  Element: Any,
  HTMLCanvasElement: Canvas,
  HTMLDialogElement: Dialog,
}) {
  const sizes = {
    clientWidth: "width",
    offsetWidth: "width",
    clientHeight: "height",
    offsetHeight: "height",
  };
  for (const [name, side] of Object.entries(sizes)) {
    const get = () => SIZE[/** @type {"width" | "height"} */ (side)];
    Object.defineProperty(Html.prototype, name, { get, configurable: true });
  }
  const rect = () => ({
    x: 0,
    y: 0,
    left: 0,
    top: 0,
    right: SIZE.width,
    bottom: SIZE.height,
    ...SIZE,
  });
  Any.prototype.getBoundingClientRect = rect;
  Any.prototype.getClientRects = () => [rect()];
  for (const name of ["scrollIntoView", "setPointerCapture", "releasePointerCapture", "scrollTo"]) {
    Any.prototype[name] ??= () => {};
  }
  Canvas.prototype.getContext = function getContext() {
    return (this.pen ??= pen());
  };
  Dialog.prototype.showModal = Dialog.prototype.show = function show() {
    this.open = true;
  };
  Dialog.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
}

/** A context of a canvas that keeps what it was asked to draw, in `drawn`. */
function pen() {
  /** @type {[string, ...any[]][]} */
  const drawn = [];
  return new Proxy(/** @type {any} */ ({ drawn }), {
    get(target, name) {
      if (name in target || typeof name === "symbol") return target[name];
      return (/** @type {any[]} */ ...args) => {
        drawn.push([name, ...args]);
        return name === "measureText" ? { width: 6 * String(args[0]).length } : undefined;
      };
    },
  });
}

/** Wait until what waits for frames of the animation is drawn. */
export async function frames(count = 2) {
  for (let i = 0; i < count; i += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** A key, as a person presses it.  @param {Element} target  @param {string} name */
export function key(target, name, more = {}) {
  const event = new KeyboardEvent("keydown", {
    key: name,
    bubbles: true,
    cancelable: true,
    ...more,
  });
  target.dispatchEvent(event);
  return event;
}

/** @param {Element} root  @param {string} selector  @returns {HTMLElement} */
export function one(root, selector) {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return /** @type {HTMLElement} */ (found);
}

/** @param {Element} root  @param {string} selector  @returns {HTMLElement[]} */
export function all(root, selector) {
  return /** @type {HTMLElement[]} */ ([...root.querySelectorAll(selector)]);
}

/** The texts of what is not hidden.  @param {Element} root  @param {string} selector */
export function texts(root, selector) {
  return all(root, selector)
    .filter((element) => !element.closest("[hidden]"))
    .map((element) => element.textContent ?? "");
}
