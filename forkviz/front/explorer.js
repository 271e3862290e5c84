// explorer: one explorer as its parts see it: what is shown, where it stands, and what can be asked.

import { settle } from "./base/drawing/settling.js";
import { makePicked } from "./base/selection.js";
import { makeStore } from "./base/store.js";
import { makeTheme } from "./base/theme.js";
import { makeAlert } from "./controls/alert.js";
import { askWhatIf } from "./controls/whatif.js";
import { typeOf } from "./layout/sizes.js";

/**
 * The `ui` that all parts share.  size, tall, type: what the size of the explorer means, and how
 * large text is, in pixels (layout/sizes.js); they are others before a part's resize() is called.
 * late: how many panes wait for their figure, which is not in sight yet.  panes, bodies, heads: by
 * name; places: the areas of the page outside of the grid (shell.js).
 *
 * @param {HTMLElement} root @param {any} data @param {any} host @param {string} mine  in front of ids
 */
export function makeUi(root, data, host, mine) {
  const store = makeStore(data);
  const alert = makeAlert();
  /** @type {any[]} */
  const parts = [];
  /** @type {any} */
  const ui = {
    root,
    data,
    store,
    host,
    mine,
    parts,
    alert,
    themes: data.themes,
    panes: {},
    bodies: {},
    heads: new Map(),
    specs: new Map(),
    tools: {},
    places: {},
    size: "middle",
    tall: "high",
    type: typeOf("middle"),
    late: 0,
    search: null,
    asks: null,
    live: null,
    cause: null,
    byBase: byBase(data),
    ...looksOf(data),
    theme: () => ui.colours.get(),
    toggleTheme: () => ui.colours.toggle(),
    foundRows: () => ui.search?.rows() ?? [],
    guard: alert.guard,
    play: () => ui.bar.play(),
    press: (/** @type {string} */ key) => ui.keys.press(key),
    whatIf: () => askWhatIf(ui),
    full: (/** @type {string} */ name) => ui.layout.full(name),
    resized: () => parts.forEach((part) => part.resize?.()),
    restyle(/** @type {Theme} */ colours) {
      parts.forEach((part) => part.restyle?.(colours));
      requestAnimationFrame(() => ui.holds() && ui.resized());
    },
    ...movesOf(root, store, parts, host, () => ui),
    // Ask Python; what comes back arrives as new data, or as a complaint.
    ask(/** @type {Message} */ message) {
      root.dataset.busy = "true";
      alert.hide();
      host.request?.(message);
    },
  };
  ui.picked = makePicked(ui, parts);
  Object.assign(ui, ui.picked.forUi);
  ui.colours = makeTheme(ui, host.keep?.theme ?? host.theme);
  return ui;
}

/** Numbers of DLLs by their bases. @param {Data} data */
function byBase({ dlls }) {
  return dlls.map((_, i) => i).sort((a, b) => dlls[a].base - dlls[b].base);
}

/**
 * How one moves from step to step.
 *
 * @param {HTMLElement} root @param {Store} store @param {Part[]} parts @param {Host} host
 * @param {() => any} ui
 */
function movesOf(root, store, parts, host, ui) {
  /** @param {number} where */
  function go(where, quiet = false) {
    const from = store.step;
    const dirty = store.go(where);
    if (store.step === from && !quiet) return;
    for (const part of parts) part.update?.(dirty);
    tell();
    if (quiet) return;
    host.onStep?.(store.step);
    settle();
  }

  function tell() {
    ui().bar.tell(ui().live?.waits);
    root.dataset.step = String(store.step);
  }

  return {
    go,
    tell,
    // One step on; at the last one of a live fork, real processes take the next.
    forward() {
      const { live } = ui();
      if (store.step === store.last && live) live.step();
      else go(store.step + 1);
    },
  };
}

/** Where regions come from. @param {Data} data */
function looksOf(data) {
  return {
    origin: (/** @type {RegionRow} */ one) => {
      const place =
        one.file >= 0
          ? data.files[one.file] + (one.line ? `:${one.line}` : "")
          : one.line
            ? `line ${one.line}`
            : "";
      return `${one.source}${place && (one.source === "assumed" ? ", as in " : ", ")}${place}`;
    },
  };
}
