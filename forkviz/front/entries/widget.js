// widget: the explorer, and a quiz, as anywidget shows them: a kernel is behind the model, and brings
// BokehJS.

import { button, h } from "../base/dom.js";
import { bringBokeh } from "../base/drawing/bringing.js";
import { fitHeight } from "../layout/height.js";
import { lightAround, watchLight } from "../base/theme.js";
import { showQuiz } from "../quiz/quiz.js";
import { showModel } from "../showing.js";
import { saveFile } from "../site/save.js";

/** What anywidget gives; an older one gives no signal when the view is thrown away.
 * @typedef {{ model: Model, el: HTMLElement, signal?: AbortSignal }} Given */

/**
 * Bokeh draws only what is in the page, be it in a shadow root of it: wait until it is there; false
 * where it is thrown away before that.
 *
 * @param {Element} element @param {AbortSignal} [signal]
 * @returns {Promise<boolean>}
 */
function attached(element, signal) {
  return new Promise((resolve) => {
    const look = () => {
      if (signal?.aborted) resolve(false);
      else if (element.isConnected) resolve(true);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/**
 * JupyterLab's and Notebook's keys rest while the focus is in here.  Some of their rules find the
 * element that has the focus and look no further up, so each that comes to have it says so itself.
 *
 * @param {HTMLElement} root
 */
function restKeysOf(root) {
  const rest = (/** @type {any} */ { dataset }) => {
    dataset.lmSuppressShortcuts = "true";
  };
  rest(root);
  root.addEventListener("focusin", ({ target }) => rest(target));
}

/** As high as somebody wants it, or as what is visible of the notebook; what ends that. @param {HTMLElement} root @param {number} height */
function setHeight(root, height) {
  if (!height) return fitHeight(root);
  root.style.height = `${height}px`;
  return () => {};
}

/**
 * What a view asks of Python.
 *
 * @param {Model} model
 * @returns {(data: any) => Host}
 */
function kernelHost(model) {
  let asked = 0;
  // A message would overtake the steps that are still on their way, and they would be taken for
  // later ones; what is asked of live processes goes the way of the steps.
  /** @param {Message} message */
  function askInTurn(message) {
    model.set("asked", { ...message, number: `${Date.now()}-${(asked += 1)}` });
    model.save_changes();
  }
  const site = model.get("site");
  const link = site ? (/** @type {string} */ fragment) => `${site}#${fragment}` : undefined;
  return ({ live }) =>
    live ? { request: askInTurn } : { link, request: (message) => model.send(message) };
}

/** @param {Given} of */
async function renderExplorer({ model, el, signal }) {
  const root = document.createElement("div");
  restKeysOf(root);
  el.classList.add("forkviz-explorer");
  el.append(root);
  if (!(await attached(root, signal))) return () => {};
  bringBokeh(model, BOKEH_STAMP);
  // It is not waited for: until the kernel has answered, it can be closed already.
  return showModel(model, root, {
    hostOf: kernelHost(model),
    sized: () => setHeight(root, model.get("height")),
  }).close;
}

/** A quiz: its explorers alone need BokehJS. @param {Given} of */
async function renderQuiz({ model, el, signal }) {
  const root = document.createElement("div");
  restKeysOf(root);
  el.append(root);
  if (!(await attached(root, signal))) return () => {};
  const view = showQuiz(model, root, {
    above: (data) => ticketLine(data, model),
    bring: async () => bringBokeh(model, BOKEH_STAMP),
    theme: lightAround,
  });
  const unwatch = watchLight(() => view.theme(lightAround()));
  /** @param {any} message */
  const saved = ({ kind, name, text }) => {
    if (kind === "saved") saveFile(name, text, "application/json");
  };
  model.on("msg:custom", saved);
  return () => {
    unwatch();
    model.off("msg:custom", saved);
    view.close();
  };
}

/** Whose ticket it is, and where its answers are saved. @param {QuizData} data @param {Model} model */
function ticketLine({ ticket }, model) {
  if (!ticket) return [];
  const save = () => model.send(/** @type {any} */ ({ kind: "save" }));
  const words = { class: "fd-button fd-main" };
  const name = h("b", {}, `Quiz: ${ticket.assignment}`);
  const push = h(
    "span",
    { class: "qz-push" },
    button("save", "Save my answers", null, save, words),
  );
  return [h("div", { class: "fd-sources" }, name, h("span", {}, `for ${ticket.student}`), push)];
}

/** @param {Given} of */
const render = (of) => (of.model.get("quiz") ? renderQuiz(of) : renderExplorer(of));

export default { render };
