// whatif: change a base, a size, a switch, a fault, or take a place in the child; the fork runs
// again at once, in Python, and the view stays where it was.

function makeWhatIf(ui, ask) {
  const { data } = ui;
  const panel = h("section", { class: "fv-whatif", "aria-label": "What if", hidden: true });
  const edit = (message) => ask({ kind: "edit", edit: message });
  const field = (label, input) => h("label", {}, h("span", {}, label), input);
  const text = (name, value, more = {}) => h("input", { type: "text", name, value, size: 14, spellcheck: "false", autocomplete: "off", ...more });
  const choose = (name, values, value) => h("select", { name }, ...values.map((one) => h("option", { value: one, selected: one === value }, one)));

  // -- a DLL --------------------------------------------------------------------------------------
  const which = choose("dll", data.dlls.map((dll) => dll.name));
  const fields = { base: text("base", ""), preferred: text("preferred", ""), size: text("size", "") };
  const known = {}; // by field: what the fork has, or what was asked for
  const show = () => {
    const dll = data.dlls.find((one) => one.name === which.value);
    for (const [kind, input] of Object.entries(fields)) input.value = known[kind] = dll ? hex(dll[kind]) : "";
  };
  // A value is asked for once, whether it is the key or the browser's own event that says so.
  const commit = (kind) => {
    const { value } = fields[kind];
    if (value === known[kind]) return;
    known[kind] = value;
    edit({ edit: kind, dll: which.value, [kind]: value });
  };
  which.addEventListener("change", show);
  for (const kind of Object.keys(fields)) fields[kind].addEventListener("change", () => commit(kind));
  show();

  // -- the policy's switches ----------------------------------------------------------------------
  const switches = data.switches.map(([name, on]) => h("label", { class: "fv-switch" },
    h("input", { type: "checkbox", checked: on, onchange: (event) => edit({ edit: "switch", name, on: event.target.checked }) }), name));

  // -- a place in the child -----------------------------------------------------------------------
  const from = text("start", "0x"), much = text("much", "0x10000");
  const mouse = button("occupy-mouse", "with the mouse", "then drag over the child's column; or shift and drag at any time",
    () => { drawing = !drawing; mouse.setAttribute("aria-pressed", String(drawing)); });
  let drawing = false;
  const occupy = () => edit({ edit: "occupy", start: from.value, size: much.value, name: "what if" });

  // -- a fault ------------------------------------------------------------------------------------
  const kind = choose("fault", data.faults), phase = choose("phase", data.phases, "C3");
  const where = text("at", "", { placeholder: "anywhere" }), extent = text("extent", "0x10000");
  const of = choose("of", ["", ...data.dlls.map((dll) => dll.name)]);
  const strike = () => edit({
    edit: "add-fault", kind: kind.value, phase: phase.value, size: extent.value, ...(of.value ? { dll: of.value } : {}),
    ...(where.value.trim() ? { start: where.value } : {}),
  });

  const done = h("ol", { class: "fv-edits", "aria-label": "What was changed" }, ...data.edits.map((one) => h("li", {}, one)));
  panel.append(
    h("h2", {}, "What if…"), button("close-what-if", "✕", "close (w)", () => toggle()),
    h("fieldset", {}, h("legend", {}, "A DLL"), field("name", which), field("base", fields.base), field("prefers", fields.preferred), field("size", fields.size)),
    h("fieldset", {}, h("legend", {}, "Switches"), ...switches),
    h("fieldset", {}, h("legend", {}, "Take a place in the child"), field("at", from), field("size", much),
      button("occupy", "take it", "reserve that range in the child before the fork goes on", occupy), mouse),
    h("fieldset", {}, h("legend", {}, "A fault"), field("kind", kind), field("phase", phase), field("DLL", of),
      field("at", where), field("size", extent), button("strike", "let it strike", "add the fault", strike)),
    h("fieldset", {}, h("legend", {}, data.edits.length ? `Changed (${data.edits.length})` : "Nothing changed yet"), done,
      button("undo", "undo", "take the last change back", () => ask({ kind: "undo" }), { disabled: !data.edits.length }),
      button("reset-edits", "as it was", "take all changes back", () => ask({ kind: "reset" }), { disabled: !data.edits.length })));
  for (const element of panel.querySelectorAll("input[type=text]")) {
    element.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && element.name in fields) commit(element.name);
      event.stopPropagation();
    });
  }
  ui.root.querySelector(".fv-grid").before(panel);

  // -- with the mouse -----------------------------------------------------------------------------
  const ghost = h("div", { class: "fv-ghost", hidden: true });
  ui.panes.space.append(ghost);
  let begun = null;
  const host = ui.panes.space;
  host.addEventListener("pointerdown", (event) => {
    if (!ui.space || !(drawing || event.shiftKey) || event.button !== 0) return;
    const hit = ui.space.at(event.clientX, event.clientY);
    if (hit?.who !== "child") return;
    begun = { ...hit, y: event.clientY };
    event.stopPropagation();
    event.preventDefault();
  }, { capture: true });
  host.addEventListener("pointermove", (event) => {
    if (!begun) return;
    event.stopPropagation();
    const box = host.getBoundingClientRect();
    ghost.hidden = false;
    ghost.style.top = `${Math.min(begun.y, event.clientY) - box.top}px`;
    ghost.style.height = `${Math.abs(event.clientY - begun.y)}px`;
  }, { capture: true });
  host.addEventListener("pointerup", (event) => {
    if (!begun) return;
    event.stopPropagation();
    const hit = ui.space.at(event.clientX, event.clientY) ?? begun;
    const [low, high] = [begun.address, hit.address].sort((a, b) => a - b);
    begun = null;
    ghost.hidden = true;
    const start = Math.floor(low / 0x10000) * 0x10000;
    edit({ edit: "occupy", start: hex(start), size: hex(Math.max(Math.ceil((high - start) / 0x1000) * 0x1000, 0x10000)), name: "what if" });
  }, { capture: true });

  // In a notebook the explorer has a height of its own; the panel is given its room besides.
  const height = parseFloat(ui.root.style.height);
  const grow = () => { if (height) ui.root.style.height = `${height + (panel.hidden ? 0 : panel.offsetHeight + 6)}px`; };

  function toggle() {
    panel.hidden = !panel.hidden;
    grow();
    if (!panel.hidden) which.focus();
    else ui.root.focus();
  }

  // What is typed and chosen, for the panel that comes after this one; of a field of the DLL, only
  // what nobody has asked for yet.
  function keep() {
    const typed = [...panel.querySelectorAll("[name]")].map((one) => [one.name, one.value]);
    return { open: !panel.hidden, values: Object.fromEntries(typed.filter(([name, value]) => value !== known[name])) };
  }

  function restore({ open, values }) {
    if ([...which.options].some((one) => one.value === values.dll)) which.value = values.dll;
    show();
    for (const element of panel.querySelectorAll("[name]")) {
      const value = values[element.name];
      if (element === which || value === undefined) continue;
      if (element.tagName !== "SELECT" || [...element.options].some((one) => one.value === value)) element.value = value;
    }
    panel.hidden = !open;
    grow();
  }
  if (ui.host.keep?.whatIf) restore(ui.host.keep.whatIf);
  return { toggle, keep };
}
