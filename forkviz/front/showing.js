// showing: a model in an element: its data are mounted, one after the other, and what is done in the
// view and in the model goes both ways.  It does not bring BokehJS: who shows a model has done so.

import { h } from "./base/dom.js";
import { keepFocus } from "./base/focus.js";
import { dataOf } from "./base/given.js";
import { makeTurns } from "./base/turns.js";
import { mountCompare } from "./compare/compare.js";
import { mount } from "./mount.js";

/** @param {Model} model  @returns {(data: any) => Host} */
const asking = (model) => () => ({ request: (message) => model.send(message) });

/**
 * Show a model's data, and whatever takes their place.
 *
 * `hostOf(data)` says what a view of such data can ask; where it is left out, it asks the model.
 * `sized(root)` sees to the height, and returns what ends that.  `onView(view, data)` gets each view,
 * and what it shows.
 *
 * `ready` comes when the first data are shown, or it was said why they can't be; `close()` ends it.
 *
 * @param {Model} model @param {any} root
 * @param {{ hostOf?: (data: any) => Host, sized?: (root: HTMLElement) => () => void, onView?: (view: any, data: any) => void }} how
 */
export function showModel(model, root, how = {}) {
  const { show, follow, tell, fail, close } = viewOf(model, root, {
    hostOf: how.hostOf ?? asking(model),
    sized: how.sized ?? (() => () => {}),
    onView: how.onView ?? (() => {}),
  });
  const refresh = makeTurns(show, fail);
  /** @type {[string, Function][]} */
  const heard = [
    ["change:step", follow],
    ["change:selected", follow],
    ["change:data", () => refresh(undefined)],
    ["msg:custom", tell],
  ];
  for (const [name, listener] of heard) model.on(name, listener);
  return {
    ready: refresh(undefined),
    close() {
      for (const [name, listener] of heard) model.off(name, listener);
      close();
    },
  };
}

/** Links that save a page that was asked for, where the reader is: the last one holds its bytes. */
function makeDownloads() {
  let href = "";
  function close() {
    if (href) URL.revokeObjectURL(href);
    href = "";
  }
  return {
    close,
    /** @param {string} name @param {ArrayBuffer} bytes */
    link(name, bytes) {
      close(); // the line that has the one before gives way to this one
      href = URL.createObjectURL(new Blob([bytes], { type: "text/html" }));
      return h("a", { href, download: name, data: { do: "download" } }, "download");
    },
  };
}

/** The element without its view: there is none from now on. @param {any} root @param {any} view */
function cleared(root, view) {
  view?.close();
  delete root.dataset.ready;
  return (root.forkviz = null);
}

/** @param {any} view @param {Model} model @param {ReturnType<typeof telling>} told */
function goTo(view, model, told) {
  const [step, selected] = [model.get("step"), model.get("selected")];
  if (typeof step === "number" && view.step !== step) view.go(step);
  told.onStep(view.step); // there may be no such step
  if (view.selected !== undefined && view.selected !== selected) view.select(selected);
}

/**
 * What is answered while other data wait or are being built is said by their view, when it is there.
 *
 * @param {() => any} viewNow  the view of the model's data; null while there is none
 */
function makeSaid(viewNow) {
  const downloads = makeDownloads();
  /** @type {[any, ArrayBuffer[]][]} */
  const waiting = [];
  function late() {
    const view = viewNow();
    if (!view) return;
    for (const [message, buffers] of waiting.splice(0)) say(view, downloads, message, buffers);
  }
  return {
    late,
    close: downloads.close,
    /** @param {any} message @param {ArrayBuffer[]} buffers */
    say(message, buffers) {
      waiting.push([message, buffers]);
      late();
    },
  };
}

/** What is answered in words, said by a view. @param {any} view @param {ReturnType<typeof makeDownloads>} downloads @param {any} message @param {ArrayBuffer[]} buffers */
function say(view, downloads, message, buffers) {
  if (message?.kind === "error") view.refused(message.what, message.advice);
  else if (message?.kind === "waits") view.waits?.(message.text);
  else if (message?.kind === "nothing") delete view.ui.root.dataset.busy;
  else if (message?.kind === "linked") view.linked?.(message.fragment, message.told);
  else if (message?.kind === "exported") {
    view.message(`${message.text} `, downloads.link(message.name, buffers[0]));
  }
}

/**
 * What a view tells the model.
 *
 * @param {Model} model
 * @param {() => boolean} isCurrent  whether the view has the data of the model
 */
function telling(model, isCurrent) {
  /** @param {string} name @param {any} value */
  function write(name, value) {
    // What a view does while other data wait for it is of the data that it has.
    if (!isCurrent() || model.get(name) === value) return;
    model.set(name, value);
    model.save_changes();
  }
  return {
    onStep: (/** @type {number} */ one) => write("step", one),
    onSelect: (/** @type {string} */ text) => write("selected", text),
  };
}

/** What a view is made with. @param {Model} model */
function traitsOf(model) {
  return Object.fromEntries(["selected", "panes", "bare"].map((name) => [name, model.get(name)]));
}

/** How each view was left, for the one after it. */
function makeKept() {
  /** @type {WeakMap<object, any>} */
  const left = new WeakMap();
  /** @type {any} */
  let shown = null;
  return {
    /**
     * What the view of *data* finds as it was: data that come again as they were left, others as the
     * view before them was.
     *
     * @param {any} view  the one before, null for none  @param {object} data  @param {number} step
     */
    next(view, data, step) {
      const now = view?.keep();
      if (now) left.set(shown, now);
      shown = data;
      return now && { ...(left.get(data) ?? now), theme: now.theme, step, row: undefined };
    },
  };
}

/**
 * The view of a model in an element.
 *
 * @param {Model} model @param {any} root
 * @param {{ hostOf: (data: any) => Host, sized: (root: HTMLElement) => () => void, onView: (view: any, data: any) => void }} how
 */
function viewOf(model, root, { hostOf, sized, onView }) {
  /** @type {any} */
  let view = null;
  /** The model's data that are shown. @type {any} */
  let shown = null;
  let closed = false;
  let release = () => {};
  const kept = makeKept();
  /** The model's data that could not be read: the view stays, and is the model's all the same. @type {any} */
  let unread = null;
  const isCurrent = () => [shown, unread].includes(model.get("data"));
  const told = { ...telling(model, isCurrent), closed: () => closed };
  const said = makeSaid(() => (isCurrent() && !closed ? view : null));

  // Show the model's data, whichever they are by now.  The step comes with them: what is kept of the
  // view before is all else.
  async function show() {
    const wanted = model.get("data");
    if (closed || isCurrent()) return said.late(); // others came, and went before they were built
    const data = await dataOf(wanted).catch((problem) => {
      unread = wanted;
      throw problem;
    });
    if (closed || wanted !== model.get("data")) return; // the next turn has others
    [shown, unread] = [wanted, null];
    const step = model.get("step");
    if (data.live && view?.fork === data.live.fork) {
      view.adopt(data, step);
      return said.late();
    }
    const keep = kept.next(view, data, step);
    const focus = keepFocus(root);
    view = cleared(root, view);
    release();
    release = sized(root);
    const host = { step, ...traitsOf(model), keep, focus, ...hostOf(data), ...told };
    view = await (data.a ? mountCompare : mount)(root, data, host);
    if (closed) return void view.close();
    root.forkviz = view;
    onView(view, data);
    follow();
    said.late();
  }

  // Go where the model is, unless it is so with other data, which come in their turn.
  function follow() {
    if (view && isCurrent()) goTo(view, model, told);
  }

  // Why the model's data are not shown; the view before them, if it is still there, goes on.
  function fail(/** @type {any} */ problem) {
    const what = `The explorer could not be built: ${problem.message ?? problem}`;
    if (!view) return closed || root.append(what);
    view.refused(what, "What you see is what was there before.");
    told.onStep(view.step);
    said.late();
  }

  return {
    show,
    follow,
    fail,
    tell: said.say,
    close() {
      closed = true;
      release();
      said.close();
      view?.close();
    },
  };
}
