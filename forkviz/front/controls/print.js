// print: what goes on paper where nothing steps: the words, the decisions and the failures, the log.

import { h } from "../base/dom.js";

const PAPER_PX = 690; // the width of a page of paper, without its margins
export const MOST_STEPS = 400;
const MOST_CALLS = 1000;
const MOST_SAID = 100;

/**
 * Call what makes a page ready for paper, and what takes that back.  Figures take new data and colours
 * in by promises, which go on after a listener has returned; and a browser that prints draws no frame
 * before: so they are painted by a listener of their own.
 *
 * @param {() => void} fill
 * @param {() => void} leave
 * @param {() => Part[]} parts  of the page: those with figures are painted
 * @returns {() => void} ends that
 */
export function listenForPrint(fill, leave, parts) {
  const paint = () => {
    for (const { view } of parts()) view?.repaint?.();
  };
  const heard = /** @type {const} */ ([
    ["beforeprint", fill],
    ["beforeprint", paint],
    ["afterprint", leave],
  ]);
  for (const [name, does] of heard) window.addEventListener(name, does);
  return () => {
    for (const [name, does] of heard) window.removeEventListener(name, does);
  };
}

/** @param {Ui} ui */
export function makePrint(ui) {
  const sheet = h("section", { class: "fv-sheet", "aria-hidden": "true" });
  ui.root.append(sheet);
  function fill() {
    ui.colours.onPaper(true);
    for (const part of ui.parts) part.makeUp?.(); // print.css shows panes that the screen does not
    fitMap(ui);
    sheet.replaceChildren(...stepRows(ui), ...saidRows(ui.data.said), ...callRows(ui.data.calls));
  }
  const leave = () => ui.colours.onPaper(false);
  return { name: "print", fill, close: listenForPrint(fill, leave, () => ui.parts) };
}

/** A canvas keeps the size that it has on the screen: it is made smaller as it is.  @param {Pick<Ui, "root" | "panes">} ui */
export function fitMap({ root, panes }) {
  const { clientWidth, clientHeight, style } = panes.space;
  // One that is behind another has no size, but the one that it was given.
  const width = clientWidth || parseFloat(style.width) || PAPER_PX;
  const height = clientHeight || parseFloat(style.height) || PAPER_PX;
  const scale = Math.min(1, PAPER_PX / Math.max(width, 1));
  const sizes = {
    scale: String(scale),
    width: `${width}px`,
    height: `${height}px`,
    spare: `${Math.round((scale - 1) * height)}px`,
  };
  for (const [name, value] of Object.entries(sizes)) {
    root.style.setProperty(`--print-${name}`, value);
  }
}

/** @param {number} count  @param {string} what */
export function more(count, what) {
  return count > 0 ? [h("p", {}, `and ${count} more ${what}`)] : [];
}

/** Decisions, failures and the author's notes.  @param {Ui} ui */
function stepRows({ data, store }) {
  const notes = Object.keys(data.notes ?? {}).map(Number);
  const steps = [...new Set([...data.decisions, ...data.failures, ...notes])].sort((a, b) => a - b);
  const shown = steps.slice(0, MOST_STEPS);
  const heads = ["step", "phase", "what", "why"].map((one) => h("th", {}, one));
  return [
    h("h2", {}, `Decisions and failures of the ${store.last + 1} steps`),
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, ...heads)),
      h("tbody", {}, ...shown.map((at) => stepRow(store, at, data.notes?.[at]))),
    ),
    ...more(steps.length - shown.length, "steps"),
  ];
}

/** @param {Store} store  @param {number} at  @param {string | undefined} note */
function stepRow(store, at, note) {
  const words = store.words(at);
  const place = store.read(at)?.place;
  return h(
    "tr",
    {},
    h("td", {}, String(at)),
    h("td", {}, words.phase),
    h(
      "td",
      {},
      words.what,
      place ? h("small", {}, ` (${place})`) : null,
      note ? h("em", {}, ` ✎ ${note}`) : null,
    ),
    h("td", {}, [words.why, ...words.facts].filter(Boolean).join(" ")),
  );
}

/** @param {Said[]} said */
function saidRows(said) {
  return said.flatMap(([, title, texts, left]) => [
    h("h2", {}, title),
    h("ul", {}, ...texts.slice(0, MOST_SAID).map((text) => h("li", {}, text))),
    ...more(texts.length + left - MOST_SAID, "of them"),
  ]);
}

/** @param {Data["calls"]} calls */
function callRows(calls) {
  const shown = calls.slice(0, MOST_CALLS);
  return [
    h("h2", {}, "Calls"),
    h("pre", {}, shown.map(([, line]) => line).join("\n")),
    ...more(calls.length - shown.length, "calls"),
  ];
}
