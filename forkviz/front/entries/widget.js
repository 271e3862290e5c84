// widget: the explorer, and a quiz, as anywidget shows them: a kernel is behind the model, and brings
// BokehJS.

import { button, h } from "../base/dom.js";
import { useBokeh } from "../base/drawing/bokeh.js";
import { fitHeight } from "../layout/height.js";
import { lightAround, watchLight } from "../base/theme.js";
import { showQuiz } from "../quiz/quiz.js";
import { showModel } from "../showing.js";
import { saveFile } from "../site/save.js";

const BOKEH_MS = 15000; // so long a kernel may take to answer
/** What other scripts of the page may look for. @type {any} */
const page = globalThis;

/**
 * BokehJS, once a page: from Python, so that no network is needed and no notebook holds it.  A kernel
 * of another version of forkviz has another one, and each draws with its own.
 *
 * @param {Model} model
 */
async function bringBokeh(model) {
  const coming = (page.forkvizRuntimes ??= {});
  coming[BOKEH_STAMP] ??= fetchBokeh(model).catch((problem) => {
    delete coming[BOKEH_STAMP]; // whoever asks next asks anew
    throw problem;
  });
  useBokeh(await coming[BOKEH_STAMP]);
}

/** @param {Model} model */
function fetchBokeh(model) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      model.off("msg:custom", heard);
      reject(new Error("no answer from the kernel: run the cell again"));
    }, BOKEH_MS);
    /** @param {any} message @param {ArrayBuffer[]} buffers */
    const heard = (message, buffers) => {
      if (message?.kind !== "bokehjs") return;
      clearTimeout(late);
      model.off("msg:custom", heard);
      const ran = runScript(new TextDecoder().decode(buffers[0]));
      ran.then(() => resolve(page.forkvizBokeh), reject);
    };
    model.on("msg:custom", heard);
    model.send({ kind: "bokehjs" });
  });
}

/** Run a script in the page. @param {string} text */
function runScript(text) {
  return new Promise((resolve, reject) => {
    const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    // Where a page has a module loader, a script would hand itself to that.
    const { define } = page;
    page.define = undefined;
    const script = document.createElement("script");
    /** @param {() => void} end */
    const done = (end) => {
      page.define = define;
      URL.revokeObjectURL(address);
      end();
    };
    script.src = address;
    script.onload = () => done(() => resolve(null));
    script.onerror = () => done(() => reject(new Error("BokehJS could not be loaded")));
    document.head.append(script);
  });
}

/** Bokeh draws only what is in the page, be it in a shadow root of it. @param {Element} element */
function attached(element) {
  return new Promise((resolve) => {
    const look = () => (element.isConnected ? resolve(null) : requestAnimationFrame(look));
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

/** @param {{ model: Model, el: HTMLElement }} of */
async function renderExplorer({ model, el }) {
  const root = document.createElement("div");
  restKeysOf(root);
  el.classList.add("forkviz-explorer");
  el.append(root);
  await attached(root);
  try {
    await bringBokeh(model);
  } catch (/** @type {any} */ problem) {
    root.append(`${problem.message}`);
  }
  const showing = showModel(model, root, {
    hostOf: kernelHost(model),
    sized: () => setHeight(root, model.get("height")),
  });
  await showing.ready;
  return showing.close;
}

/** A quiz: its explorers alone need BokehJS. @param {{ model: Model, el: HTMLElement }} of */
async function renderQuiz({ model, el }) {
  const root = document.createElement("div");
  restKeysOf(root);
  el.append(root);
  await attached(root);
  const view = showQuiz(model, root, {
    above: (data) => ticketLine(data, model),
    bring: () => bringBokeh(model),
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

/** @param {{ model: Model, el: HTMLElement }} of */
const render = (of) => (of.model.get("quiz") ? renderQuiz(of) : renderExplorer(of));

export default { render };
