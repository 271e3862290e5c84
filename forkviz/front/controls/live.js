// live: real processes beside their picture: they wait until the next step is asked for, and can be
// read again, broken, and forked again.  What they do, Python tells.

import { button, h } from "../base/dom.js";
import { focusIsFree, focusedIn } from "../base/focus.js";

/** @typedef {import("../base/contract.js").LiveAction} LiveAction */
/** @typedef {(action: LiveAction, more?: Record<string, any>) => void} Send */

/** @param {Ui} ui  @param {(message: Message) => void} ask */
export function makeLive(ui, ask) {
  const live = () => /** @type {Live} */ (ui.data.live);
  const waits = () => live().standing === "waits";
  const kept = ui.host.keep?.live;

  /** @type {Send} */
  function send(action, more = {}) {
    if (ui.root.dataset.busy) return; // one thing at a time: the processes are not as they were
    for (const element of Object.values(tools)) element.disabled = true;
    ask({ kind: "live", do: action, ...more });
  }

  const tools = makeTools(live(), send, kept?.what);
  const said = makeSaid(kept?.values ?? true);
  const bar = h(
    "section",
    { class: "fv-live", "aria-label": "Live processes" },
    said.standing,
    toolRow(tools),
    said.told,
    said.values,
  );
  ui.places.live.append(bar);

  function renew() {
    const focused = bar.contains(focusedIn(ui.root)) || focusIsFree(ui.root);
    const { standing, intact } = live();
    bar.dataset.standing = standing === "done" && !intact ? "failed" : standing;
    said.show(live());
    allow(tools, live());
    // A button that was pressed is disabled meanwhile, and has lost the focus; the keys go on.
    if (focused) ui.root.focus({ preventScroll: true });
  }
  renew();

  return {
    renew,
    get waits() {
      return waits();
    },
    step() {
      if (waits()) send("step");
    },
    keep: () => ({ what: tools.what.value, values: said.values.open }),
  };
}

/**
 * What can be done to the processes, by its name.
 *
 * @param {Live} live
 * @param {Send} send
 * @param {string | undefined} chosen  of what can break them
 */
function makeTools({ breaks }, send, chosen) {
  const options = breaks.map(([value, label]) =>
    h("option", { value, selected: value === chosen }, label),
  );
  const what = h("select", { "aria-label": "What breaks", data: { do: "live-what" } }, ...options);
  const rereads = h("input", {
    type: "checkbox",
    data: { do: "live-rereads" },
    onchange: (event) => send("rereads", { on: event.target.checked }),
  });
  /** @param {LiveAction} action  @param {string} text  @param {string} title */
  const tool = (action, text, title) => button(`live-${action}`, text, title, () => send(action));
  return {
    step: tool("step", "▶ step", "run the next real step (right arrow, at the last step)"),
    decision: tool("decision", "◆ to a decision", "go on until something is decided"),
    end: tool("end", "▶▶ to the end", "run all steps"),
    rereads,
    reread: tool("reread", "⟳ read again", "read both maps again, now"),
    what,
    breaks: button("live-break", "break it", "do that to the real processes, now", () =>
      send("break", { what: what.value }),
    ),
    again: tool("again", "↻ fork again", "the same parent forks again, from the beginning"),
    close: tool("close", "end them", "end both processes; what was seen stays"),
  };
}

/** @param {ReturnType<typeof makeTools>} tools */
function toolRow({ step, decision, end, rereads, reread, what, breaks, again, close }) {
  const costs = "reads both maps at each step; what something else changed becomes a separate step";
  return h(
    "div",
    { class: "fv-live-tools" },
    ...[step, decision, end],
    h("label", { title: costs }, rereads, "read both maps again at each step"),
    reread,
    h("span", { class: "fv-break" }, what, breaks),
    ...[again, close],
  );
}

/** What can be done now.  @param {ReturnType<typeof makeTools>} tools  @param {Live} live */
function allow(tools, { standing, breakable, rereads }) {
  const { step, decision, end, reread, close, what, breaks, again } = tools;
  for (const element of [step, decision, end]) element.disabled = standing !== "waits";
  reread.disabled = close.disabled = standing === "gone";
  what.disabled = breaks.disabled = !breakable;
  again.disabled = tools.rereads.disabled = false;
  tools.rereads.checked = rereads;
}

/** What is known of the processes, in words and in values.  @param {boolean} open */
function makeSaid(open) {
  const standing = h("p", { class: "fv-standing", role: "status" });
  const told = h("div");
  const proved = h("summary");
  const rows = h("tbody");
  const heads = ["value", "before", "parent", "child"];
  const head = h("tr", {}, ...heads.map((one) => h("th", { scope: "col" }, one)));
  const values = h("details", { open }, proved, h("table", {}, h("thead", {}, head), rows));
  return {
    ...{ standing, told, values },
    /** @param {Live} live */
    show(live) {
      standing.replaceChildren(
        h("b", {}, `${signOf(live)} ${live.title}`),
        h("span", {}, live.who),
      );
      told.replaceChildren(...live.told.map((one) => h("p", { class: "fv-live-told" }, one)));
      proved.textContent = live.proved;
      values.hidden = !live.values.length;
      rows.replaceChildren(...live.values.map(valueRow));
    },
  };
}

/** @param {Live} live */
function signOf({ standing, intact }) {
  if (standing === "waits") return "●";
  if (standing === "gone") return "○";
  return intact ? "✓" : "✗";
}

/** @param {string[]} values  its name, what it was before, what it is in each process */
function valueRow([name, before, ...now]) {
  const cells = now.map((one) =>
    h("td", { class: one === before || one === "–" ? null : "fv-other" }, one),
  );
  return h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, before), ...cells);
}
