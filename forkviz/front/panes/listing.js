// listing: the function that runs, in our own words, its current line marked, and who called it.

const LINE_PX = 16;
const LONG = 40; // characters that a narrow pane may cut: they are in a tooltip, too

function makeListing(ui) {
  const { store, data } = ui;
  const { functions } = data.listing; // of the policy: no step changes them
  const trail = h("p", { class: "fv-trail", "aria-label": "Who called whom" });
  const code = h("ol", { class: "fv-code", tabindex: 0, "aria-label": "The function that runs" });
  const source = h("p", { class: "fv-source" });
  const body = ui.panes.algorithm.querySelector(".fv-body");
  body.append(trail, code, source);
  let open = -1; // the function that is shown
  let marked = null;
  let height = 0, scrolled = 0; // asked for once: a step has just changed the layout
  let told = null; // the stack that the trail shows

  function show(number) {
    if (open !== number) {
      open = number;
      code.replaceChildren(...functions[number].lines.map((line) => h("li", { title: line.length > LONG ? line.trim() : null }, line || " ")));
      source.textContent = functions[number].source;
      marked = null;
      scrolled = 0;
      told = null;
    }
  }

  function mark() {
    const [number, line, stack] = data.listing.steps[store.step];
    show(number);
    marked?.removeAttribute("aria-current");
    marked = code.children[line] ?? null;
    marked?.setAttribute("aria-current", "step");
    const top = line * LINE_PX;
    if (marked && (top < scrolled || top + 2 * LINE_PX > scrolled + height)) {
      scrolled = Math.max(top - height / 2, 0);
      code.scrollTop = scrolled;
    }
    const names = stack.join();
    if (told === names) return;
    told = names;
    trail.replaceChildren(...stack.map((one, i) => h("button", {
      type: "button", title: `show ${functions[one].name}`, "aria-pressed": String(i === stack.length - 1),
      onclick: (event) => {
        if (one === number) return mark();
        show(one);
        for (const item of trail.children) item.setAttribute("aria-pressed", String(item === event.target));
      },
    }, functions[one].name)));
    trail.scrollTop = trail.scrollHeight;
  }
  code.addEventListener("scroll", () => { scrolled = code.scrollTop; });
  mark();
  return {
    name: "algorithm", update: mark, renew: mark,
    resize() {
      height = code.clientHeight;
      mark();
    },
  };
}
