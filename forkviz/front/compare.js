// compare: two traces side by side, aligned, at the first step where they part.

function bigLetter(letter, data) {
  return h("header", { class: "fv-side-head" }, h("span", { class: "fv-letter", "aria-hidden": "true" }, letter),
    h("div", {}, h("h2", {}, `${letter}: ${data.title}`), h("p", {},
      h("b", { class: data.succeeded ? "fv-ok" : "fv-failed" }, data.succeeded ? "✓ succeeds" : "✗ fails"),
      ` policy ${data.policy}${data.succeeded ? "" : `: ${data.message}`}`)));
}

// `data`: {a, b, pairs, rows: [[row, kind, wordsA, wordsB]], parts_at, summary}.
async function mountCompare(root, data, host = {}) {
  const { pairs } = data;
  const rowOf = { a: new Map(), b: new Map() };
  pairs.forEach(([a, b], row) => {
    if (a !== null) rowOf.a.set(a, row);
    if (b !== null) rowOf.b.set(b, row);
  });
  const upto = { a: [], b: [] };
  pairs.forEach(([a, b], row) => {
    upto.a.push(a ?? upto.a[row - 1] ?? 0);
    upto.b.push(b ?? upto.b[row - 1] ?? 0);
  });
  let row = host.keep?.row ?? data.parts_at ?? 0;
  const different = data.rows.map(([at]) => at);
  const kinds = new Map(data.rows.map(([at, kind, a, b]) => [at, [kind, a, b]]));

  root.classList.add("fv", "fv-compare");
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", `two forks compared: ${data.a.title} and ${data.b.title}`);
  const sides = { a: h("div", { class: "fv-side" }), b: h("div", { class: "fv-side" }) };
  const inner = { a: h("div"), b: h("div") };
  const what = h("p", { class: "fv-difference", role: "status" });
  const slider = h("input", { type: "range", min: 0, max: pairs.length - 1, "aria-label": "Aligned step", oninput: (event) => go(Number(event.target.value)) });
  const number = h("output", { class: "fv-number" });
  const nextOf = (list) => list.find((at) => at > row) ?? row;
  const bar = h("div", { class: "fv-bar", role: "toolbar", "aria-label": "Comparing" },
    button("first", "|◀", "first step (Home)", () => go(0)), button("back", "◀", "one step back (left arrow)", () => go(row - 1)),
    button("next", "▶", "one step on (right arrow)", () => go(row + 1)), button("last", "▶|", "last step (End)", () => go(pairs.length - 1)),
    button("parts", "⇤ where they part", "first difference (p)", () => go(data.parts_at ?? 0), { disabled: data.parts_at === null }),
    button("difference-before", "◀ ≠", "difference before (shift+x)", () => go([...different].reverse().find((at) => at < row) ?? row)),
    button("difference", "≠ ▶", "next difference (x)", () => go(nextOf(different))), slider, number,
    button("theme", "◐", "light or dark (t)", () => toggle()));
  const table = h("table", { class: "fv-summary" }, h("thead", {}, h("tr", {}, ...["", "A", "B"].map((one) => h("th", { scope: "col" }, one)))),
    h("tbody", {}, ...data.summary.map(([name, a, b]) => h("tr", { class: a === b ? "" : "fv-differs" }, h("th", { scope: "row" }, name), h("td", {}, a), h("td", {}, b)))));
  for (const side of ["a", "b"]) sides[side].append(bigLetter(side.toUpperCase(), data[side]), inner[side]);
  root.replaceChildren(bar, what, h("div", { class: "fv-sides" }, sides.a, sides.b),
    h("details", { class: "fv-caveats", open: window.innerHeight > 1000 }, h("summary", {}, "What differs, as a whole"), table));

  function toggle() {
    for (const view of Object.values(views)) view.theme.toggle();
  }

  const shared = { bare: true, aligned: true, panes: ["minimap", "space", "why", "calls", "timeline"], theme: host.keep?.theme ?? host.theme };
  const views = {};
  holders.set(root, views);
  let moving = true;
  for (const side of ["a", "b"]) {
    views[side] = await mount(inner[side], data[side], {
      ...shared, step: upto[side][row],
      onTheme(name) {
        root.dataset.theme = name;
        dress(root, data[side].themes[name]);
      },
      onStep(step) { if (!moving) go(rowOf[side].get(step) ?? row, side); },
      onSelect(text) {
        const other = side === "a" ? "b" : "a";
        if (!moving && text.startsWith("dll:")) {
          moving = true;
          views[other].select(text);
          moving = false;
        }
      },
    });
  }
  moving = false;

  function tell() {
    const [a, b] = pairs[row];
    slider.value = row;
    number.textContent = `${row} / ${pairs.length - 1}`;
    const found = kinds.get(row);
    what.classList.toggle("fv-differs", Boolean(found));
    what.replaceChildren(h("b", {}, row === data.parts_at ? "Here they part: " : found ? "Different: " : "The same: "),
      ...(found ? [h("span", { class: "fv-ab" }, "A"), ` ${found[1] || "has no such step"} `, h("span", { class: "fv-ab" }, "B"), ` ${found[2] || "has no such step"}`]
        : [views.a.ui.store.words(a ?? 0).what]));
    for (const side of ["a", "b"]) sides[side].classList.toggle("fv-absent", (side === "a" ? a : b) === null);
    root.dataset.row = row;
  }

  function go(wanted, from = "") {
    row = Math.min(Math.max(wanted, 0), pairs.length - 1);
    moving = true;
    for (const side of ["a", "b"]) if (side !== from) views[side].go(upto[side][row]);
    moving = false;
    tell();
    host.onStep?.(row);
  }

  const keys = {
    ArrowLeft: () => go(row - 1), ArrowRight: () => go(row + 1), Home: () => go(0), End: () => go(pairs.length - 1),
    t: toggle, p: () => go(data.parts_at ?? 0), x: () => go(nextOf(different)), X: () => go([...different].reverse().find((at) => at < row) ?? row),
  };
  const onKey = (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input:not([type=range]), select, dialog")) return;
    if (!keys[event.key]) return;
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]();
  };
  root.tabIndex = -1;
  root.addEventListener("keydown", onKey, { capture: true });
  tell();
  root.dataset.ready = "true";

  return {
    views, go,
    get step() { return row; },
    keep: () => ({ row, theme: views.a.keep().theme }),
    select: (text) => views.a.select(text),
    message: (text) => views.a.message(text), refused: (...told) => views.a.refused(...told),
    close() {
      root.removeEventListener("keydown", onKey, { capture: true });
      for (const view of Object.values(views)) view.close();
      if (holders.get(root) === views) root.replaceChildren();
    },
  };
}
