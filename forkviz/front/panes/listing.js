// listing: the function that runs, in our own words, its current line marked and in sight, and who
// called it.

import { h } from "../base/dom.js";
import { register } from "../base/registry.js";
import { makeScrolling } from "../base/drawing/scrolling.js";
import { whenSettled } from "../base/drawing/settling.js";
import { characterWidth, wrapped } from "../base/text/wrapped.js";

const GAP_PX = 24; // of what stands for callers that have no room
const HANG = 2; // columns by which what is broken stands further in
const BESIDE_PX = 25; // the scroll bar and the padding
const LEAST_COLUMNS = 20;

/**
 * Of those who called, the outermost and the innermost stay where there is no room for all.
 *
 * @param {HTMLElement} trail
 * @param {HTMLElement} gap  what stands for those that are left out
 */
function fitTrail(trail, gap) {
  const items = [...trail.querySelectorAll("button")];
  for (const one of items) one.hidden = false;
  gap.remove();
  let over = trail.scrollWidth - trail.clientWidth;
  if (over <= 0) return;
  const widths = items.map((one) => one.offsetWidth);
  const last = items.length - 1;
  over += GAP_PX;
  for (const i of [...items.keys()].slice(1, last).concat(0, last)) {
    if (over <= 0 || !items[i]) break;
    items[i].hidden = true;
    over -= widths[i] ?? 0;
  }
  if (!items[last]?.hidden) trail.insertBefore(gap, items.find((one) => one.hidden) ?? null);
}

/**
 * Those who called each other, as buttons that show a function.
 *
 * @param {Ui} ui
 * @param {(number: number) => void} show
 * @param {() => void} back  to the function that runs
 */
function makeTrail(ui, show, back) {
  const { functions } = ui.data.listing; // of the policy: no step changes them
  const element = h("div", { class: "fv-trail", role: "group", "aria-label": "Who called whom" });
  const gap = h("span", { class: "fv-gap", "aria-hidden": "true" }, "…");
  /** @type {string | null} */
  let told = null; // the stack that it shows
  const fit = () => fitTrail(element, gap);
  const fitSoon = whenSettled(fit);

  /** @param {number} one @param {boolean} runs @param {boolean} last */
  function makeItem(one, runs, last) {
    const { name } = functions[one];
    const pressed = (/** @type {Event} */ event) => {
      if (runs) return back();
      show(one);
      for (const item of element.children)
        item.setAttribute("aria-pressed", String(item === event.currentTarget));
    };
    return h(
      "button",
      {
        type: "button",
        title: `show ${name}`,
        "aria-pressed": String(last),
        onclick: pressed,
      },
      name,
    );
  }
  return {
    element,
    fit,
    // Another function is shown: which one is pressed is to be said again.
    forget() {
      told = null;
    },
    /** @param {number} number @param {number[]} stack */
    tell(number, stack) {
      const names = stack.join();
      if (told === names) return;
      told = names;
      const last = stack.length - 1;
      element.replaceChildren(...stack.map((one, i) => makeItem(one, one === number, i === last)));
      fitSoon();
    },
  };
}

/**
 * A line of the code, broken where it has no room.
 *
 * @param {string} line
 * @param {number} columns
 */
function makeLine(line, columns) {
  const indent = line.length - line.trimStart().length;
  const pieces = wrapped(line || " ", columns, indent + HANG);
  const style = `margin-left:${indent + HANG}ch`;
  const [first, ...more] = pieces;
  const broken = more.flatMap((piece) => [h("br"), h("span", { style }, piece)]);
  return { element: h("li", {}, first, ...broken), rows: pieces.length };
}

/**
 * The lines of a function, one of them marked.
 *
 * @param {Ui} ui
 * @param {HTMLElement} body
 */
function makeCode(ui, body) {
  const { functions } = ui.data.listing;
  const code = h("ol", { class: "fv-code", tabindex: 0, "aria-label": "The function that runs" });
  const source = h("p", { class: "fv-source" });
  body.append(code, source);
  let open = -1; // the function that is shown
  /** @type {Element | null} */
  let marked = null;
  let height = 0,
    columns = 80; // asked for once: a step has just changed the layout
  const scrolling = makeScrolling(code);
  /** @type {number[]} */
  let rows = []; // of the lines above each line, and of all
  return {
    /** True if it was another one. @param {number} number */
    show(number) {
      if (open === number) return false;
      open = number;
      const lines = functions[number].lines.map((line) => makeLine(line, columns));
      rows = [0];
      for (const line of lines) rows.push(rows[rows.length - 1] + line.rows);
      code.replaceChildren(...lines.map(({ element }) => element));
      source.textContent = source.title = functions[number].source;
      marked = null;
      scrolling.to(0);
      return true;
    },
    /** The marked line is in sight, with a line around it. @param {number} line */
    mark(line) {
      marked?.removeAttribute("aria-current");
      marked = code.children[line] ?? null;
      marked?.setAttribute("aria-current", "step");
      const { row } = ui.type;
      const top = (rows[line] ?? 0) * row,
        bottom = (rows[line + 1] ?? 0) * row;
      const scrolled = scrolling.top();
      if (top >= scrolled + (line ? row : 0) && bottom + row <= scrolled + height) return;
      scrolling.to(top - Math.max(height - (bottom - top), 0) / 2);
    },
    measure() {
      height = code.clientHeight - 8; // its padding
      scrolling.measure();
      if (!code.clientWidth) return;
      const fitting = Math.floor((code.clientWidth - BESIDE_PX) / characterWidth(code));
      const now = Math.max(fitting, LEAST_COLUMNS);
      if (now !== columns) open = -1;
      columns = now;
    },
  };
}

/** @param {Ui} ui @param {HTMLElement} body */
export function makeListing(ui, body) {
  const show = (/** @type {number} */ number) => {
    if (code.show(number)) trail.forget();
  };
  const trail = makeTrail(ui, show, mark);
  (ui.heads.get("algorithm")?.more ?? body).append(trail.element);
  const code = makeCode(ui, body);

  function mark() {
    const [number, line, stack] = ui.data.listing.steps[ui.store.step];
    show(number);
    code.mark(line);
    trail.tell(number, stack);
  }
  mark();
  return {
    name: "algorithm",
    update: mark,
    renew: mark,
    resize() {
      code.measure();
      mark();
      trail.fit();
    },
  };
}

register({ name: "algorithm", title: "Code", make: makeListing });
