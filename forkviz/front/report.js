// report: what a page on disk does around the explorer: #step= in the address, and the keys.

async function startReport() {
  const data = JSON.parse(document.getElementById("forkviz-data").textContent);
  const root = document.getElementById("forkviz");
  const fromHash = () => {
    const match = /^#step=(\d+)$/.exec(location.hash);
    return match ? Number(match[1]) : null;
  };
  // The whole address: in a frame without one of its own a bare fragment would be the outer page's.
  // It costs a browser as much as a step does, so it waits until the stepping has stopped.
  let noted = 0;
  const note = (step) => {
    clearTimeout(noted);
    noted = setTimeout(() => history.replaceState(null, "", `${location.href.split("#")[0]}#step=${step}`), 60);
  };
  const open = data.a ? mountCompare : mount;
  const asked = fromHash();
  const view = await open(root, data, { step: asked, onStep: note, keep: data.a && asked !== null ? { row: Math.min(asked, data.pairs.length - 1) } : undefined });
  note(view.step);
  window.addEventListener("hashchange", () => {
    const step = fromHash();
    if (step !== null) view.go(step);
    note(view.step);
  });
  // The page has nothing else: keys that are pressed anywhere in it are meant for the explorer.
  document.addEventListener("keydown", (event) => {
    if (root.contains(event.target)) return;
    const copy = new KeyboardEvent("keydown", { key: event.key, ctrlKey: event.ctrlKey, altKey: event.altKey, metaKey: event.metaKey, shiftKey: event.shiftKey, bubbles: true, cancelable: true });
    if (!root.dispatchEvent(copy)) event.preventDefault();
  });
  window.forkviz = view;
  document.documentElement.dataset.forkviz = "ready";
}
