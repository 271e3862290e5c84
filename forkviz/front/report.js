// report: what a page on disk does around the explorer: #step= and #s= in the address, and the keys.

import { fragmentOf, makeNote } from "./base/text/fragment.js";
import { complain } from "./complain.js";
import { within } from "./base/dom.js";
import { dataOf } from "./base/given.js";
import { showModel } from "./showing.js";

/**
 * What is behind a page.  open(link): what an engine shows of a link; where there is none, none opens.
 *
 * @typedef {{ model: OwnModel, hostOf?: (data: any) => Host, open?: (link: string) => Promise<any> }} Behind
 */

const NO_ENGINE = {
  what: "This page has no engine, so the fork of the link is not shown.",
  advice: "What you see is the page's own fork. A report with an engine opens the link, or a site.",
};

/** Keys that are pressed anywhere in the page are meant for the explorer. @param {HTMLElement} root */
function handKeysTo(root) {
  document.addEventListener("keydown", (event) => {
    if (root.contains(/** @type {Node | null} */ (event.target))) return;
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    const init = { key, ctrlKey, altKey, metaKey, shiftKey, bubbles: true, cancelable: true };
    if (!root.dispatchEvent(new KeyboardEvent("keydown", init))) event.preventDefault();
  });
}

/**
 * Show the fork of a link in the place of the page's own; its data, null where it can't be shown.
 *
 * @param {Behind} behind @param {string} link @param {number | null} step
 */
async function openLink({ model, open }, link, step) {
  const say = (/** @type {object} */ message) => model.fire("msg:custom", message, []);
  if (!open) {
    say({ kind: "error", ...NO_ENGINE });
    return null;
  }
  say({ kind: "waits", text: "The fork of the link is being opened." });
  try {
    const { data, selected, step: inside } = await open(link);
    model.set({ data, selected, step: step ?? inside });
    return data;
  } catch (/** @type {any} */ problem) {
    const { what = `${problem?.message ?? problem}` } = problem ?? {};
    say({ kind: "error", what, advice: "What you see is the page's own fork." });
    return null;
  }
}

/**
 * Show what the page holds, or what a link in its address does.
 *
 * @param {(data: any, step: number | null) => Behind} modelOf  gives the model of the page's data,
 *   opened at a step, null where they say, and what is behind it
 */
export function startReport(modelOf) {
  return showReport(modelOf).catch((problem) => complain("the fork", problem));
}

/** @param {(data: any, step: number | null) => Behind} modelOf */
async function showReport(modelOf) {
  const root = within(document, "#forkviz");
  const data = await dataOf(within(document, "#forkviz-data").textContent ?? "");
  const note = makeNote();
  const { step, link } = fragmentOf(location.hash);
  const behind = modelOf(data, link === null ? step : null);
  const { model, hostOf } = behind;
  /** Of the link. @type {any} */
  let linked = null;

  // Rows of the fork beside itself with the remedy, and steps of another, are none to be noted.
  function noteStep() {
    const [now, shown] = [model.get("step"), model.get("data")];
    if (now === null) return;
    if (linked && shown === linked) note.write(() => `s=${link}&step=${now}`);
    else if (shown === data && link === null) note.write(() => `step=${now}`);
    else note.forget();
  }

  window.addEventListener("hashchange", () => {
    const asked = fragmentOf(location.hash);
    // Another fork begins anew, and so does its engine.
    if (asked.link !== link) return location.reload();
    if (asked.step !== null) model.set("step", asked.step);
    noteStep();
  });
  model.on("change:step", noteStep);
  handKeysTo(root);
  showModel(model, root, {
    hostOf,
    onView(view) {
      window.forkviz = view;
      document.documentElement.dataset.forkviz = "ready";
      // A step of the address that the fork does not have is its last one.
      const asked = model.get("step");
      if (asked !== null && asked !== view.step) model.set("step", view.step);
    },
  });
  if (link === null) return;
  linked = await openLink(behind, link, step);
  noteStep();
}
