// Sends the keys that are pressed inside the explorer to Python.  JupyterLab's own shortcuts are
// held off while the focus is in it, or the arrow keys would walk from cell to cell.
function render({ model, el }) {
  el.classList.add("forkviz-keys");
  const wired = new AbortController();
  const attach = () => {
    const box = el.closest(".forkviz-explorer");
    if (!box) return requestAnimationFrame(attach);
    box.tabIndex = 0;
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", model.get("label"));
    box.dataset.lmSuppressShortcuts = "true";
    box.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const inside = event.target;
      const typing = inside.matches("input[type=text], textarea, select, [contenteditable=true]");
      const onButton = event.key === " " && inside.matches("button, [role=slider]");
      if (typing || onButton || !model.get("watched").includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      model.send({ key: event.key });
    }, { capture: true, signal: wired.signal });
  };
  requestAnimationFrame(attach);
  return () => wired.abort();
}
export default { render };
