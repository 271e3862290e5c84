// whatif: change a base, a size, a switch, a fault, or take a place in the child; the fork runs
// again at once, in Python, and the view stays where it was.

import { button, h, hex, within } from "../base/dom.js";
import { makeOccupy, occupyEdit } from "./occupy.js";

/** @typedef {(edit: Record<string, any> & { edit: import("../base/contract.js").EditKind }) => void} Send */
/** @typedef {{ open: boolean, values: Record<string, string> }} Kept */

/** Why the key of what if does nothing in a comparison, and in a page without Python. */
const IN_COMPARISON = "Two forks are compared here: each can be changed in an explorer of its own.";
const NO_PYTHON =
  "This page can't fork again. A notebook, the site and a report with an engine (forkviz report FILE " +
  "--engine) can, and the command line: forkviz fork FILE --edit CHANGE.";

/** Whether the fork can be changed and run again. @param {Ui} ui */
export const canChange = ({ host, data, moreKeys }) =>
  Boolean(host.request && !host.bare && !data.still && !moreKeys);

/** What the key of what if does: it opens the panel, or says why there is none. @param {Ui} ui */
export function askWhatIf(ui) {
  if (ui.asks) ui.asks.toggle();
  else if (!ui.data.still && !ui.host.bare && !ui.alert.complains()) {
    ui.alert.message(ui.moreKeys ? IN_COMPARISON : NO_PYTHON);
  }
}

/** @param {Ui} ui  @param {(message: Message) => void} ask */
export function makeWhatIf(ui, ask) {
  const { data } = ui;
  /** @type {Send} */
  const edit = (change) => ask({ kind: "edit", edit: change });
  const dll = dllFields(data, edit);
  const panel = h(
    "section",
    { class: "fv-whatif", "aria-label": "What if", hidden: true },
    h("h2", {}, "What if…"),
    button("close-what-if", "✕", "close (w)", () => toggle()),
    dll.element,
    switchFields(data, edit),
    placeFields(ui, edit),
    faultFields(data, edit),
    changes(data, ask),
  );
  for (const element of panel.querySelectorAll("input[type=text]")) {
    element.addEventListener("keydown", (event) => {
      const { key } = /** @type {KeyboardEvent} */ (event);
      const { name } = /** @type {HTMLInputElement} */ (element);
      if (key === "Enter") dll.commit(name);
      event.stopPropagation();
    });
  }
  within(ui.root, ".fv-grid").before(panel);

  function toggle() {
    panel.hidden = !panel.hidden;
    if (!panel.hidden) dll.which.focus();
    else ui.root.focus();
  }

  /** @param {Kept} kept */
  function restore({ open, values }) {
    dll.choose(values.dll);
    restoreFields(named(panel), values, dll.which);
    panel.hidden = !open;
  }
  if (ui.host.keep?.whatIf) restore(ui.host.keep.whatIf);
  return {
    toggle,
    // What is typed and chosen, for the panel that comes after this one; of a field of the DLL, only
    // what has not been asked for yet.
    keep() {
      const typed = named(panel).map(({ name, value }) => /** @type {const} */ ([name, value]));
      const values = Object.fromEntries(typed.filter(([name, value]) => !dll.knows(name, value)));
      return { open: !panel.hidden, values };
    },
  };
}

// -- fields ---------------------------------------------------------------------------------------

/** @param {string} label  @param {HTMLElement} input */
function field(label, input) {
  return h("label", {}, h("span", {}, label), input);
}

/** @param {string} name  @param {string} value  @param {Attributes} more */
function text(name, value, more = {}) {
  const plain = { spellcheck: "false", autocomplete: "off", size: 14 };
  return h("input", { type: "text", name, value, ...plain, ...more });
}

/** @param {string} name  @param {readonly string[]} values  @param {string} [value] */
function choose(name, values, value) {
  const options = values.map((one) => h("option", { value: one, selected: one === value }, one));
  return h("select", { name }, ...options);
}

/** @param {string} title  @param {HTMLElement[]} inside */
function group(title, ...inside) {
  return h("fieldset", {}, h("legend", {}, title), ...inside);
}

/** @param {HTMLElement} panel */
function named(panel) {
  return /** @type {(HTMLInputElement | HTMLSelectElement)[]} */ ([
    ...panel.querySelectorAll("[name]"),
  ]);
}

/**
 * @param {(HTMLInputElement | HTMLSelectElement)[]} fields
 * @param {Record<string, string>} values
 * @param {HTMLElement} besides
 */
function restoreFields(fields, values, besides) {
  for (const element of fields) {
    const value = values[element.name];
    if (element === besides || value === undefined) continue;
    const options = element instanceof HTMLSelectElement ? [...element.options] : null;
    if (!options || options.some((one) => one.value === value)) element.value = value;
  }
}

/** Base, preferred base and size of a DLL.  @param {Data} data  @param {Send} edit */
function dllFields({ dlls }, edit) {
  const names = dlls.map(({ name }) => name);
  const which = choose("dll", names);
  const kinds = /** @type {const} */ (["base", "preferred", "size"]);
  const fields = {
    base: text("base", ""),
    preferred: text("preferred", ""),
    size: text("size", ""),
  };
  /** @type {Record<string, string>} */
  const known = {}; // by field: what the fork has, or what was asked for
  function show() {
    const dll = dlls.find(({ name }) => name === which.value);
    for (const kind of kinds) fields[kind].value = known[kind] = dll ? hex(dll[kind]) : "";
  }
  // A value is asked for once, whether it is the key or the browser's own event that says so.
  /** @param {string} name */
  function commit(name) {
    const kind = kinds.find((one) => one === name);
    if (!kind || fields[kind].value === known[kind]) return;
    known[kind] = fields[kind].value;
    edit({ edit: kind, dll: which.value, [kind]: fields[kind].value });
  }
  which.addEventListener("change", show);
  for (const kind of kinds) fields[kind].addEventListener("change", () => commit(kind));
  show();
  const labels = { base: "base", preferred: "prefers", size: "size" };
  const rows = kinds.map((kind) => field(labels[kind], fields[kind]));
  return {
    element: group("A DLL", field("name", which), ...rows),
    which,
    commit,
    /** @param {string} name */
    choose(name) {
      if (names.includes(name)) which.value = name;
      show();
    },
    /** @param {string} name  @param {string} value */
    knows: (name, value) => known[name] === value,
  };
}

/** The policy's switches.  @param {Data} data  @param {Send} edit */
function switchFields({ switches }, edit) {
  const rows = switches.map(([name, on]) => {
    const onchange = (/** @type {Event & { target: any }} */ event) =>
      edit({ edit: "switch", name, on: event.target.checked });
    const box = h("input", { type: "checkbox", checked: on, onchange });
    return h("label", { class: "fv-switch" }, box, name);
  });
  return group("Switches", ...rows);
}

/** A place in the child.  @param {Ui} ui  @param {Send} edit */
function placeFields(ui, edit) {
  const from = text("start", "0x");
  const much = text("much", "0x10000");
  const occupy = makeOccupy(ui, (start, size) => edit(occupyEdit(start, size)));
  const tip = "then drag over the child's column; or shift and drag at any time";
  const mouse = button("occupy-mouse", "with the mouse", tip, () =>
    mouse.setAttribute("aria-pressed", String(occupy.toggle())),
  );
  const take = button(
    "occupy",
    "reserve it",
    "reserve that range in the child before the fork goes on",
    () => edit(occupyEdit(from.value, much.value)),
  );
  return group("Take a place in the child", field("at", from), field("size", much), take, mouse);
}

/** @param {Data} data  @param {Send} edit */
function faultFields({ faults, phases, dlls }, edit) {
  const kind = choose("fault", faults);
  const phase = choose("phase", phases, "C3");
  const where = text("at", "", { placeholder: "anywhere" });
  const extent = text("extent", "0x10000");
  const of = choose("of", ["", ...dlls.map(({ name }) => name)]);
  const add = () =>
    edit({
      ...{ edit: "add-fault", kind: kind.value, phase: phase.value, size: extent.value },
      ...(of.value ? { dll: of.value } : {}),
      ...(where.value.trim() ? { start: where.value } : {}),
    });
  return group(
    "A fault",
    field("kind", kind),
    field("phase", phase),
    field("DLL", of),
    field("at", where),
    field("size", extent),
    button("strike", "let this fault happen in the fork", "the fork runs again with it", add),
  );
}

/** What was changed so far, and how it is taken back.  @param {Data} data  @param {(message: Message) => void} ask */
function changes({ edits }, ask) {
  const disabled = !edits.length;
  const list = edits.map((one) => h("li", {}, one));
  return group(
    disabled ? "Nothing changed yet" : `Changed (${edits.length})`,
    h("ol", { class: "fv-edits", "aria-label": "What was changed" }, ...list),
    button("undo", "undo", "undo the last change", () => ask({ kind: "undo" }), { disabled }),
    button("reset-edits", "undo all", "undo all changes", () => ask({ kind: "reset" }), {
      disabled,
    }),
  );
}
