// height: how high the explorer is in a page that is no page of its own: as high as what is visible of
// the notebook around it.

const MARGIN_PX = 24; // of what is around an output
const LEAST_PX = 480,
  MOST_PX = 1200;
const FRAME_PX = 640; // where a frame is as high as what is in it, and tells nothing
const SCROLLS = new Set(["auto", "scroll", "overlay"]);

// The element in which the page around scrolls, null where that is the window.
/** @param {HTMLElement} element @returns {Element | null} */
function scrollerOf(element) {
  for (let one = above(element); one; one = above(one)) {
    if (one === document.body || one === document.documentElement) return null;
    if (
      SCROLLS.has(getComputedStyle(one).overflowY) &&
      one.clientHeight >= LEAST_PX / 2 &&
      !isAsHighAs(one, element)
    )
      return one;
  }
  return null;
}

// Whether an element is only as high as the explorer in it makes it, such as the area of an output that
// is shown anew: measured by that, each time would be lower than the one before.
/** @param {Element} one @param {HTMLElement} element */
function isAsHighAs(one, element) {
  return one.clientHeight - element.offsetHeight < MARGIN_PX / 2 && one.scrollTop === 0;
}

/** @param {Element} element @returns {Element | null} */
function above(element) {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function heightOfWindow() {
  if (window.parent === window) return window.innerHeight;
  return window.innerHeight >= LEAST_PX
    ? Math.min(window.innerHeight, FRAME_PX + MARGIN_PX)
    : FRAME_PX + MARGIN_PX;
}

/**
 * Keep an element as high as what is visible; call what it gives to stop that.
 *
 * @param {HTMLElement} element
 * @returns {() => void}
 */
export function fitHeight(element) {
  const scroller = scrollerOf(element);
  const fit = () => {
    const visible = scroller
      ? Math.min(scroller.clientHeight, window.innerHeight)
      : heightOfWindow();
    if (!visible) return; // behind another tab
    const height = Math.round(Math.min(Math.max(visible - MARGIN_PX, LEAST_PX), MOST_PX));
    if (element.style.height !== `${height}px`) element.style.height = `${height}px`;
  };
  fit();
  const observer = scroller ? new ResizeObserver(fit) : null;
  if (scroller) observer?.observe(scroller);
  else window.addEventListener("resize", fit);
  return () => {
    observer?.disconnect();
    window.removeEventListener("resize", fit);
  };
}
