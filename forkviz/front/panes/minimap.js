// minimap: the whole of both spaces, without a gap left out: each doubling of the address has the
// same width.  A bracket shows the part that the zoomed strip below it shows; dragging chooses it.

function makeMinimap(ui) {
  const { store, data } = ui;
  const low = 16, high = Math.log2(data.top);
  const canvas = h("canvas", { "aria-hidden": "true" });
  const bracket = h("div", { class: "fv-bracket" });
  const box = h("div", {
    class: "fv-map", role: "img",
    "aria-label": "The whole address space, parent above, child below; drag to zoom, 0 shows all",
    title: "The whole address space: each doubling has the same width. Drag to zoom, double-click for all.",
  }, canvas, bracket);
  ui.panes.minimap.append(box);

  const share = (address) => Math.min(Math.max((Math.log2(Math.max(address, 1)) - low) / (high - low), 0), 1);
  const address = (part) => 2 ** (low + part * (high - low));

  function draw() {
    const { pen, width, height } = sharp(canvas);
    if (width < 10) return;
    const theme = ui.theme(), band = (height - 14) / 2;
    pen.font = "9px DejaVu Sans Mono, Consolas, monospace";
    pen.textBaseline = "alphabetic";
    let free = -1;
    for (let power = low; power <= high; power += 1) {
      const x = share(2 ** power) * width;
      pen.fillStyle = theme.line;
      pen.fillRect(Math.round(x), 0, 1, height - 12);
      const text = sizeText(2 ** power).replace(".0", "");
      if (x < free || x + 40 > width) continue;
      pen.fillStyle = theme.soft;
      pen.fillText(text, x + 2, height - 2);
      free = x + pen.measureText(text).width + 14;
    }
    ["parent", "child"].forEach((who, i) => {
      const y = i * (band + 1);
      const { start, end, look, shown } = store.tables[who];
      let column = -1, last = "";
      for (const row of store.order(who)) {
        if (!shown[row]) continue;
        const x = share(start[row]) * width, wide = share(end[row]) * width - x;
        // Of many that share a pixel one is enough.
        if (wide < 1 && Math.floor(x) === column && look[row] === last) continue;
        column = Math.floor(x);
        last = look[row];
        pen.fillStyle = (theme.looks[last] ?? theme.looks.foreign).line;
        pen.fillRect(x, y, Math.max(wide, 1), band);
      }
    });
    mark();
  }

  function mark() {
    const [top, bottom] = ui.space.range();
    const all = top <= 0 && bottom >= ui.axis.length;
    const from = all ? 0 : share(ui.axis.address(top)), to = all ? 1 : share(ui.axis.address(bottom));
    bracket.style.left = `${from * 100}%`;
    bracket.style.width = `${Math.max(to - from, 0.002) * 100}%`;
  }

  let frame = 0;
  let begun = null;
  const part = (event) => {
    const { left, width } = box.getBoundingClientRect();
    return Math.min(Math.max((event.clientX - left) / width, 0), 1);
  };
  box.addEventListener("pointerdown", (event) => {
    begun = part(event);
    box.setPointerCapture(event.pointerId);
  });
  box.addEventListener("pointerup", (event) => {
    if (begun === null) return;
    const [from, to] = [begun, part(event)].sort((a, b) => a - b);
    begun = null;
    const [one, two] = [from, to].map((at) => ui.axis.position(address(at)));
    // A click, or a drag over what the squashed axis hardly shows, goes there with some room.
    const room = Math.max((two - one) / 2, ui.axis.length / 40);
    ui.space.zoomTo((one + two) / 2 - room, (one + two) / 2 + room);
  });
  box.addEventListener("dblclick", () => ui.space.reset());

  return {
    name: "minimap",
    update(dirty) {
      if (!dirty.has("child")) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    },
    restyle: draw, resize: draw, renew: draw, zoomed: mark,
  };
}
