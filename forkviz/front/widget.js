// widget: the explorer as anywidget shows it: the model holds the data, the step and what is
// selected, and Python is asked through its messages.

const BOKEH_MS = 15000; // so long a kernel may take to answer

// BokehJS, once a page: from Python, so that no network is needed and no notebook holds it.
function bringBokeh(model) {
  if (globalThis.Bokeh) return Promise.resolve();
  globalThis.forkvizBokeh ??= fetchBokeh(model).catch((problem) => {
    globalThis.forkvizBokeh = undefined; // whoever asks next asks anew
    throw problem;
  });
  return globalThis.forkvizBokeh;
}

function fetchBokeh(model) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      model.off("msg:custom", heard);
      reject(new Error("no answer from the kernel: run the cell again"));
    }, BOKEH_MS);
    const heard = (message, buffers) => {
      if (message?.kind !== "bokehjs") return;
      clearTimeout(late);
      model.off("msg:custom", heard);
      const text = new TextDecoder().decode(buffers[0]);
      const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
      // Where a page has a module loader, a script would hand itself to that.
      const { define } = globalThis;
      globalThis.define = undefined;
      const script = document.createElement("script");
      const done = (end) => {
        globalThis.define = define;
        URL.revokeObjectURL(address);
        end();
      };
      script.src = address;
      script.onload = () => done(resolve);
      script.onerror = () => done(() => reject(new Error("BokehJS could not be loaded")));
      document.head.append(script);
    };
    model.on("msg:custom", heard);
    model.send({ kind: "bokehjs" });
  });
}

// Bokeh draws only what is in the page, be it in a shadow root of it.
function attached(element) {
  return new Promise((resolve) => {
    const look = () => (element.isConnected ? resolve() : requestAnimationFrame(look));
    look();
  });
}

// JupyterLab's and Notebook's keys rest while the focus is in here.  Some of their rules find the
// element that has the focus and look no further up, so each that comes to have it says so itself.
function restKeysOf(root) {
  const rest = ({ dataset }) => { dataset.lmSuppressShortcuts = "true"; };
  rest(root);
  root.addEventListener("focusin", ({ target }) => rest(target));
}

async function renderExplorer({ model, el }) {
  const root = document.createElement("div");
  restKeysOf(root);
  el.classList.add("forkviz-explorer");
  el.append(root);
  let view = null, shown = null, closed = false, asked = 0;
  const late = [];

  // A message would overtake the steps that are still on their way, and they would be taken for
  // later ones; what is asked of live processes goes the way of the steps.
  function askInTurn(message) {
    model.set("asked", { ...message, number: `${Date.now()}-${(asked += 1)}` });
    model.save_changes();
  }

  function write(name, value) {
    // What a view does while other data wait for it is of the data that it has.
    if (shown !== model.get("data") || model.get(name) === value) return;
    model.set(name, value);
    model.save_changes();
  }

  // Show the model's data, whichever they are by now.  The step comes with them: what is kept of the
  // view before is all else.
  async function show() {
    if (closed || shown === model.get("data")) return;
    shown = model.get("data");
    const data = JSON.parse(shown);
    const step = model.get("step");
    if (data.live && view?.fork === data.live.fork) return view.adopt(data, step);
    const keep = view?.keep(), focus = keepFocus(root);
    if (keep) keep.step = step;
    view?.close();
    view = root.forkviz = null;
    delete root.dataset.ready;
    root.style.height = `${model.get("height")}px`;
    view = await (data.a ? mountCompare : mount)(root, data, {
      step, selected: model.get("selected"), panes: model.get("panes"), bare: model.get("bare"), keep, focus,
      request: data.live ? askInTurn : (message) => model.send(message),
      onStep: (one) => write("step", one),
      onSelect: (text) => write("selected", text),
    });
    if (closed) return view.close();
    root.forkviz = view;
    follow();
    for (const message of late.splice(0)) tell(message);
  }

  // Go where the model is, unless it is so with other data, which come in their turn.
  function follow() {
    if (!view || shown !== model.get("data")) return;
    if (view.step !== model.get("step")) view.go(model.get("step"));
    if (view.selected !== undefined && view.selected !== model.get("selected")) view.select(model.get("selected"));
  }

  const refresh = makeTurns(show, (problem) => root.append(`The explorer could not be built: ${problem.message ?? problem}`));
  // What Python says while a view is being built is said by that view.
  function tell(message) {
    if (!view) late.push(message);
    else if (message?.kind === "error") view.refused(message.what, message.advice);
    else if (message?.kind === "said") view.message(message.text);
  }

  const heard = { "change:step": follow, "change:selected": follow, "change:data": () => refresh(), "msg:custom": tell };
  await attached(root);
  try {
    await bringBokeh(model);
  } catch (problem) {
    root.append(`${problem.message}`);
  }
  for (const [name, listener] of Object.entries(heard)) model.on(name, listener);
  await refresh();

  return () => {
    for (const [name, listener] of Object.entries(heard)) model.off(name, listener);
    closed = true;
    view?.close();
  };
}
