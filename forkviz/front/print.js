// print: what goes on paper where nothing steps: the words, the decisions and the failures, the log.

const MOST_STEPS = 400, MOST_CALLS = 1000;

function makePrint(ui) {
  const { store, data } = ui;
  const sheet = h("section", { class: "fv-sheet", "aria-hidden": "true" });
  ui.root.append(sheet);

  function fill() {
    const told = new Set([...data.decisions, ...data.failures, ...Object.keys(data.notes ?? {}).map(Number)]);
    const steps = [...told].sort((a, b) => a - b);
    const shown = steps.slice(0, MOST_STEPS);
    const calls = data.calls.slice(0, MOST_CALLS);
    const more = (count, what) => (count > 0 ? [h("p", {}, `and ${count} more ${what}`)] : []);
    sheet.replaceChildren(
      h("h2", {}, `Decisions and failures of the ${store.last + 1} steps`),
      h("table", {}, h("thead", {}, h("tr", {}, ...["step", "phase", "what", "why"].map((one) => h("th", {}, one)))),
        h("tbody", {}, ...shown.map((at) => {
          const words = store.words(at);
          const note = data.notes?.[at];
          return h("tr", {}, h("td", {}, String(at)), h("td", {}, words.phase),
            h("td", {}, words.what, ...(note ? [h("em", {}, ` ✎ ${note}`)] : [])),
            h("td", {}, [words.why, ...words.facts].filter(Boolean).join(" ")));
        }))), ...more(steps.length - shown.length, "steps"),
      h("h2", {}, "Calls"), h("pre", {}, calls.map(([, line]) => line).join("\n")),
      ...more(data.calls.length - calls.length, "calls"));
  }
  window.addEventListener("beforeprint", fill);
  return { name: "print", fill, close: () => window.removeEventListener("beforeprint", fill) };
}
