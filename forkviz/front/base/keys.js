// keys: everything has one; `?` shows them.

function makeKeys(ui) {
  const { store, data } = ui;
  const next = (steps) => steps.find((at) => at > store.step) ?? store.step;
  const before = (steps) => [...steps].reverse().find((at) => at < store.step) ?? store.step;
  // The steps of the author's notes; a live fork has none, and no other gets more.
  const noted = Object.keys(data.notes ?? {}).map(Number).sort((a, b) => a - b);

  // [key, what a person reads, what it does, the action]
  const actions = [
    ["ArrowLeft", "←", "one step back", () => ui.go(store.step - 1)],
    ["ArrowRight", "→", "one step on; at the last one of a live fork, the next real one", () => ui.forward()],
    ["PageUp", "Page Up", "ten steps back", () => ui.go(store.step - 10)],
    ["PageDown", "Page Down", "ten steps on", () => ui.go(store.step + 10)],
    ["Home", "Home", "first step", () => ui.go(0)],
    ["End", "End", "last step", () => ui.go(store.last)],
    [" ", "space", "play, or stop", () => ui.play()],
    ["n", "n", "next decision", () => ui.go(next(data.decisions))],
    ["N", "shift+n", "decision before", () => ui.go(before(data.decisions))],
    ["f", "f", "next failure", () => ui.go(next(data.failures))],
    ["F", "shift+f", "failure before", () => ui.go(before(data.failures))],
    ["c", "c", "next step about what is selected", () => ui.go(next(ui.pickedSteps()))],
    ["C", "shift+c", "step before about what is selected", () => ui.go(before(ui.pickedSteps()))],
    ["m", "m", "next note of the author", () => ui.go(next(noted))],
    ["d", "d", "select the next DLL", () => ui.selectNext(1)],
    ["D", "shift+d", "select the DLL before", () => ui.selectNext(-1)],
    ["g", "g", "zoom to what is selected, or to what the step is about", () => ui.goThere()],
    ["+", "+", "zoom in", () => ui.space?.zoomBy(0.6)],
    ["-", "−", "zoom out", () => ui.space?.zoomBy(1 / 0.6)],
    ["0", "0", "show all of both spaces", () => ui.space?.reset()],
    ["/", "/", "find regions", () => ui.search?.focus()],
    ["w", "w", "what if: change the fork and run it again (in a notebook)", () => ui.whatIf()],
    ["t", "t", "light or dark", () => ui.toggleTheme()],
    ["?", "?", "these keys", () => help()],
    ["Escape", "Esc", "let go of what is selected", () => ui.select(null)],
  ];
  const by = new Map(actions.map(([key, , , action]) => [key, action]));

  const looks = Object.entries(ui.themes.light.looks).map(([name, look]) =>
    h("li", {}, swatch(name, look.hatch), look.title));
  const signs = Object.entries(ui.themes.light.links).map(([name, link]) => h("li", {}, `${link.sign} ${name}`));
  const dialog = h("dialog", { class: "fv-help", "aria-label": "Keys and signs" },
    button("close-help", "✕", "close (Esc)", () => dialog.close()),
    h("div", { class: "fv-columns" },
      h("section", {}, h("h2", {}, "Keys"), h("dl", {}, ...actions.flatMap(([, shown, what]) =>
        [h("dt", {}, h("kbd", {}, shown)), h("dd", {}, what)])),
      h("p", {}, "shift and the wheel zoom along the addresses; a click selects; dragging on the timeline steps.")),
      h("section", {}, h("h2", {}, "Regions"), h("ul", {}, ...looks,
        h("li", {}, "dashed outline: assumed, and not seen"), h("li", {}, "dotted outline in the child: a place that a DLL needs")),
      h("h2", {}, "Where a DLL is in the child"), h("ul", {}, ...signs),
      h("h2", {}, "Find"), h("p", {}, "name~ssl · name:a.dll · kind:image · state:reserved · use:stack · size>64k · in:child · protect~x · 0x3fd3a0000 · -term"))));
  ui.root.append(dialog);

  function help() {
    if (dialog.open) dialog.close();
    else dialog.showModal();
  }

  function onKey(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || dialog.open) return;
    const target = event.composedPath?.()[0] ?? event.target;
    if (target.closest?.("input:not([type=range]), textarea, select, [contenteditable=true]")) return;
    if (event.key === " " && target.closest?.("button, summary")) return;
    if (event.key === "Enter") return;
    const action = by.get(event.key);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    ui.guard(action);
  }

  return { onKey, help, press: (key) => by.get(key)() };
}
