// explorer: the explorer below a problem.  It has the fork up to the problem's step, and no more than
// that was sent; whoever steps through it has the question in sight.  Of a log there is no fork: the
// diagnosis of it comes after the answer.

import { button, h } from "../base/dom.js";
import { dataOf } from "../base/given.js";
import { makeModel } from "../base/model.js";
import { makeDiagnosis } from "../diagnosis/page.js";
import { showModel } from "../showing.js";

/** What it says above each part. */
const HEADS = {
  prefix: "The fork up to this step",
  whole: "The fork, from its beginning to its end",
  diagnosis: "The diagnosis of this log",
};

/** What is shown: how to give it a light, and how to end it. @typedef {{ theme: (name: string) => void, close: () => void }} Shown */

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
  /** @type {Shown | null} */
  let shown = null;
  let round = 0;

  function clear() {
    round += 1;
    shown?.close();
    shown = null;
    root.replaceChildren();
    element.hidden = true;
  }

  /** @param {{ data: any, step: number, part: keyof typeof HEADS }} opened @param {ArrayBuffer[]} buffers  the data, where a kernel sends them */
  async function show({ data, step, part }, buffers) {
    clear();
    const mine = round;
    element.hidden = false;
    root.dataset.part = part;
    head.textContent = HEADS[part];
    shut.textContent = part === "diagnosis" ? "Close the diagnosis" : "Close the explorer";
    head.focus();
    const sent = buffers[0] ?? data;
    try {
      const log = part === "diagnosis" ? await dataOf(sent) : await host.bring?.();
      if (mine !== round) return;
      shown =
        part === "diagnosis" ? showDiagnosis(root, log, host) : showFork(root, sent, step, host);
    } catch (/** @type {any} */ problem) {
      if (mine === round) root.append(`The explorer could not be built: ${problem.message}`);
    }
  }

  return {
    element,
    show,
    clear,
    /** @param {string} name */
    theme(name) {
      headed.dataset.theme = name;
      shown?.theme(name);
    },
  };
}

/** A fork; it asks for no other one, which of the same scenario would give the answer away. @param {HTMLElement} root @param {any} data @param {number} step @param {QuizHost} host @returns {Shown} */
function showFork(root, data, step, host) {
  /** @type {any} */
  let view = null;
  const showing = showModel(
    makeModel({ data, step }, () => {}),
    root,
    {
      hostOf: () => ({ theme: host.theme() }),
      onView: (/** @type {any} */ next) => {
        view = next;
      },
    },
  );
  return {
    close: showing.close,
    theme(name) {
      if (view?.theme && view.theme.name() !== name) view.theme.toggle();
    },
  };
}

/** @param {HTMLElement} root @param {DiagnosisData} data @param {QuizHost} host @returns {Shown} */
function showDiagnosis(root, data, host) {
  const page = h("div", { class: "fd fd-inside", data: { theme: host.theme() } });
  root.append(page);
  const { close } = makeDiagnosis(page, data, { level: 5 });
  return {
    close,
    theme(name) {
      page.dataset.theme = name;
    },
  };
}
