// widget: the explorer as anywidget shows it: the model holds the data, the step and what is
// selected, and Python is asked through its messages.

// BokehJS, once a page: from Python, so that no network is needed and no notebook holds it.
function bringBokeh(model) {
  if (globalThis.Bokeh) return Promise.resolve();
  globalThis.forkvizBokeh ??= new Promise((resolve, reject) => {
    const heard = (message, buffers) => {
      if (message?.kind !== "bokehjs") return;
      model.off("msg:custom", heard);
      const text = new TextDecoder().decode(buffers[0]);
      const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
      // Where a page has a module loader, a script would hand itself to that.
      const { define } = globalThis;
      globalThis.define = undefined;
      const script = document.createElement("script");
      script.src = address;
      script.onload = () => { globalThis.define = define; URL.revokeObjectURL(address); resolve(); };
      script.onerror = () => { globalThis.define = define; globalThis.forkvizBokeh = undefined; reject(new Error("BokehJS could not be loaded")); };
      document.head.append(script);
    };
    model.on("msg:custom", heard);
    model.send({ kind: "bokehjs" });
    setTimeout(() => reject(new Error("no answer from the kernel: run the cell again")), 15000);
  });
  return globalThis.forkvizBokeh;
}

// Bokeh draws only what is in the page.
function attached(element) {
  return new Promise((resolve) => {
    const look = () => (document.body.contains(element) ? resolve() : requestAnimationFrame(look));
    look();
  });
}

async function renderExplorer({ model, el }) {
  const root = document.createElement("div");
  root.dataset.lmSuppressShortcuts = "true"; // JupyterLab's keys rest while the focus is in here
  el.classList.add("forkviz-explorer");
  el.append(root);
  let view = null;
  let turn = 0, asked = 0;

  // A message would overtake the steps that are still on their way, and they would be taken for
  // later ones; what is asked of live processes goes the way of the steps.
  function askInTurn(message) {
    model.set("asked", { ...message, number: `${Date.now()}-${(asked += 1)}` });
    model.save_changes();
  }

  async function show(keep, data = JSON.parse(model.get("data"))) {
    const mine = (turn += 1);
    const focused = root.contains(document.activeElement);
    root.style.height = `${model.get("height")}px`;
    const outer = keep ?? view?.keep();
    view?.close();
    view = null;
    const made = await (data.a ? mountCompare : mount)(root, data, {
      step: model.get("step"), selected: model.get("selected"), panes: model.get("panes"),
      bare: model.get("bare"), keep: outer,
      request: data.live ? askInTurn : (message) => model.send(message),
      onStep(step) {
        if (model.get("step") === step) return;
        model.set("step", step);
        model.save_changes();
      },
      onSelect(text) {
        if (model.get("selected") === text) return;
        model.set("selected", text);
        model.save_changes();
      },
    });
    if (mine !== turn) made.close();
    else {
      view = root.forkviz = made;
      // The keys go on where they were, unless somebody has gone elsewhere meanwhile.
      const free = !document.activeElement || document.activeElement === document.body;
      if (focused && free) root.focus({ preventScroll: true });
    }
  }

  const onStep = () => { if (view && view.step !== model.get("step")) view.go(model.get("step")); };
  const onSelected = () => { if (view?.selected !== undefined && view.selected !== model.get("selected")) view.select(model.get("selected")); };
  // The step comes with the data: what is kept is all else.
  const onData = () => {
    const data = JSON.parse(model.get("data")), step = model.get("step");
    if (data.live && view?.fork === data.live.fork) return view.adopt(data, step);
    const keep = view?.keep();
    if (keep) keep.step = step;
    return show(keep, data);
  };
  const onMessage = (message) => {
    if (message?.kind === "error") view?.refused(message.what, message.advice);
    if (message?.kind === "said") view?.message(message.text);
  };
  model.on("change:step", onStep);
  model.on("change:selected", onSelected);
  model.on("change:data", onData);
  model.on("msg:custom", onMessage);
  await attached(root);
  try {
    await bringBokeh(model);
  } catch (problem) {
    root.append(`${problem.message}`);
  }
  await show();

  return () => {
    model.off("change:step", onStep);
    model.off("change:selected", onSelected);
    model.off("change:data", onData);
    model.off("msg:custom", onMessage);
    turn += 1;
    view?.close();
  };
}
