// explorer: the explorer below a problem.  It has the fork up to the problem's step, and no more than
// that was sent; whoever steps through it has the question in sight.

import { button, h } from "../base/dom.js";
import { makeModel } from "../base/model.js";
import { showModel } from "../showing.js";

/** @param {QuizHost} host */
export function makeExplorerPlace(host) {
  const root = h("div", { class: "qz-fork" });
  const head = h("h4", { tabindex: -1 });
  const shut = button("shut", "Close the explorer", null, () => clear(), { class: "fd-button" });
  const headed = h(
    "div",
    { class: "fd qz-explorer-head", data: { theme: host.theme() } },
    head,
    shut,
  );
  const element = h(
    "section",
    { class: "qz-explorer", hidden: true, "aria-label": "the explorer of this problem" },
    headed,
    root,
  );
  /** @type {(() => void) | null} */
  let close = null;
  /** @type {any} */
  let view = null;
  let round = 0;

  function clear() {
    round += 1;
    close?.();
    close = view = null;
    root.replaceChildren();
    element.hidden = true;
  }

  /** @param {{ data: any, step: number, part: string }} opened @param {ArrayBuffer[]} buffers  the data, where a kernel sends them */
  async function show({ data, step, part }, buffers) {
    clear();
    const mine = round;
    element.hidden = false;
    head.textContent =
      part === "prefix" ? "The fork up to this step" : "The fork, from its beginning to its end";
    head.focus();
    try {
      await host.bring?.();
    } catch (/** @type {any} */ problem) {
      if (mine === round) root.append(`The explorer could not be built: ${problem.message}`);
      return;
    }
    if (mine !== round) return;
    // It asks for no other fork: one of the same scenario would give the answer away.
    const model = makeModel({ data: buffers[0] ?? data, step }, () => {});
    const showing = showModel(model, root, {
      hostOf: () => ({ theme: host.theme() }),
      onView: (/** @type {any} */ next) => {
        view = next;
      },
    });
    close = showing.close;
  }

  return {
    element,
    show,
    clear,
    /** @param {string} name */
    theme(name) {
      headed.dataset.theme = name;
      if (view?.theme && view.theme.name() !== name) view.theme.toggle();
    },
  };
}
