// calls: the log of Win32 calls.  Only the rows that are in sight are there: a log may be long.

const ROW_PX = 19;

function makeCalls(ui) {
  const { store, data } = ui;
  let log = data.calls; // [step, line]
  const space = h("div", { class: "fv-rows", style: `height:${log.length * ROW_PX}px` });
  const list = h("div", {
    class: "fv-calls", tabindex: 0, role: "listbox", "aria-label": "Calls; up and down choose one, enter goes there",
  }, space);
  ui.panes.calls.querySelector(".fv-body").append(list);
  let chosen = -1;
  // What a step would have to ask the layout for, which it has just changed.
  let height = 0, scrolled = 0;
  const scrollTo = (top) => {
    scrolled = Math.max(Math.min(top, log.length * ROW_PX - height), 0);
    list.scrollTop = scrolled;
  };

  const current = () => {
    let low = 0, high = log.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (log[middle][0] <= store.step) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };

  function draw() {
    const from = Math.max(Math.floor(scrolled / ROW_PX) - 4, 0);
    const to = Math.min(from + Math.ceil((height || 300) / ROW_PX) + 9, log.length);
    const now = current(), dll = ui.pickedDll();
    const rows = [];
    for (let i = from; i < to; i += 1) {
      const [at, line] = log[i];
      const ours = dll >= 0 && store.words(at).dll === dll;
      rows.push(h("div", {
        class: `fv-call${at > store.step ? " fv-future" : ""}${ours ? " fv-picked" : ""}${i === chosen ? " fv-chosen" : ""}`,
        id: `${ui.mine}call-${i}`, role: "option", title: line, "aria-posinset": i + 1, "aria-setsize": log.length,
        "aria-selected": String(i === now), "aria-current": i === now ? "step" : null,
        style: `top:${i * ROW_PX}px`, data: { step: at, row: i },
      }, line));
    }
    space.replaceChildren(...rows);
    // A screen reader speaks the line that is chosen, else where one stands.
    const told = chosen < 0 ? now : chosen;
    if (from <= told && told < to) list.setAttribute("aria-activedescendant", `${ui.mine}call-${told}`);
    else list.removeAttribute("aria-activedescendant");
  }

  function follow() {
    const now = current();
    chosen = -1;
    const top = now * ROW_PX;
    if (top < scrolled || top + 2 * ROW_PX > scrolled + height) scrollTo(top - height / 2);
    draw();
  }
  function resize() {
    height = list.clientHeight;
    scrolled = list.scrollTop;
    follow();
  }
  function renew() {
    log = data.calls;
    space.style.height = `${log.length * ROW_PX}px`;
    follow();
  }
  list.addEventListener("scroll", () => {
    if (list.scrollTop === scrolled) return;
    scrolled = list.scrollTop;
    draw();
  });
  list.addEventListener("click", (event) => {
    const row = event.target.closest(".fv-call");
    if (row) ui.go(Number(row.dataset.step));
  });
  list.addEventListener("keydown", (event) => {
    if (["ArrowUp", "ArrowDown"].includes(event.key)) {
      chosen = Math.min(Math.max((chosen < 0 ? current() : chosen) + (event.key === "ArrowUp" ? -1 : 1), 0), log.length - 1);
      const top = chosen * ROW_PX;
      if (top < scrolled) scrollTo(top);
      if (top + ROW_PX > scrolled + height) scrollTo(top + ROW_PX - height);
      draw();
    } else if (event.key === "Enter" && chosen >= 0) ui.go(log[chosen][0]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  follow();

  return { name: "calls", update: follow, pick: draw, resize, renew };
}
