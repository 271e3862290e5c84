// print: what goes on paper where nothing steps: the words, the decisions and the failures, the log.

const PAPER_PX = 690; // the width of a page of paper, without its margins
const MOST_STEPS = 400, MOST_CALLS = 1000, MOST_SAID = 100;

function makePrint(ui) {
  const { store, data } = ui;
  const sheet = h("section", { class: "fv-sheet", "aria-hidden": "true" });
  ui.root.append(sheet);

  // A canvas keeps the size that it has on the screen: it is made smaller as it is.
  function fit() {
    const { clientWidth: width, clientHeight: height } = ui.panes.space;
    const scale = Math.min(1, PAPER_PX / Math.max(width, 1));
    const sizes = { scale, width: `${width}px`, height: `${height}px`, spare: `${Math.round((scale - 1) * height)}px` };
    for (const [name, value] of Object.entries(sizes)) ui.root.style.setProperty(`--print-${name}`, value);
  }

  function fill() {
    fit();
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
          const place = store.read(at)?.place;
          return h("tr", {}, h("td", {}, String(at)), h("td", {}, words.phase),
            h("td", {}, words.what, ...(place ? [h("small", {}, ` (${place})`)] : []), ...(note ? [h("em", {}, ` ✎ ${note}`)] : [])),
            h("td", {}, [words.why, ...words.facts].filter(Boolean).join(" ")));
        }))), ...more(steps.length - shown.length, "steps"),
      ...data.said.flatMap(([, title, texts, more]) => [h("h2", {}, title),
        h("ul", {}, ...texts.slice(0, MOST_SAID).map((text) => h("li", {}, text))),
        ...(texts.length + more > MOST_SAID ? [h("p", {}, `and ${texts.length + more - MOST_SAID} more`)] : [])]),
      h("h2", {}, "Calls"), h("pre", {}, calls.map(([, line]) => line).join("\n")),
      ...more(data.calls.length - calls.length, "calls"));
  }
  window.addEventListener("beforeprint", fill);
  return { name: "print", fill, close: () => window.removeEventListener("beforeprint", fill) };
}
