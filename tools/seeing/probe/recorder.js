// recorder: every text that stands on a canvas now, whoever drew it.  It runs before the page's own
// scripts, and keeps what fillText draws until it is cleared: window.forkvizSeen.texts().
//
// Boxes are of the ink, in pixels of the canvas; what clips them (the frame of a figure) is kept,
// too.  A clip that is not one rectangle is not followed.

(() => {
  const drawn = new Map(); // by canvas: what stands on it
  const states = new WeakMap(); // by context: its clip, those saved below it, the path's rectangle
  const pen = CanvasRenderingContext2D.prototype;

  const fresh = () => ({ clip: null, saved: [], path: null });
  function stateOf(context) {
    if (!states.has(context)) states.set(context, fresh());
    return states.get(context);
  }

  // The box [left, top, right, bottom] of a rectangle under the context's transform.
  function boxOf(context, left, top, right, bottom) {
    const matrix = context.getTransform();
    const corners = [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ].map(([x, y]) => matrix.transformPoint({ x, y }));
    const across = corners.map((one) => one.x);
    const down = corners.map((one) => one.y);
    return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)];
  }

  const common = (a, b) =>
    a && b
      ? [
          Math.max(a[0], b[0]),
          Math.max(a[1], b[1]),
          Math.min(a[2], b[2]),
          Math.min(a[3], b[3]),
        ]
      : (a ?? b);

  // Call `before` with the context and the arguments of the method, ahead of the method itself.
  function watch(name, before) {
    const original = pen[name];
    pen[name] = function (...args) {
      before(this, args);
      return original.apply(this, args);
    };
  }

  watch("save", (context) => {
    const state = stateOf(context);
    state.saved.push(state.clip);
  });
  watch("restore", (context) => {
    const state = stateOf(context);
    if (state.saved.length) state.clip = state.saved.pop();
  });
  watch("beginPath", (context) => {
    stateOf(context).path = null;
  });
  watch("rect", (context, [x, y, width, height]) => {
    stateOf(context).path = boxOf(context, x, y, x + width, y + height);
  });
  watch("clip", (context) => {
    const state = stateOf(context);
    if (state.path) state.clip = common(state.clip, state.path);
  });

  watch("clearRect", (context, [x, y, width, height]) => {
    const kept = drawn.get(context.canvas);
    if (!kept) return;
    const box = boxOf(context, x, y, x + width, y + height);
    // What sticks out at an edge of the canvas goes with what is cleared up to that edge.
    const left = box[0] <= 0 ? -Infinity : box[0];
    const top = box[1] <= 0 ? -Infinity : box[1];
    const right = box[2] >= context.canvas.width ? Infinity : box[2];
    const bottom = box[3] >= context.canvas.height ? Infinity : box[3];
    const inside = ({ box }) => {
      const across = (box[0] + box[2]) / 2;
      const down = (box[1] + box[3]) / 2;
      return left <= across && across <= right && top <= down && down <= bottom;
    };
    drawn.set(
      context.canvas,
      kept.filter((one) => !inside(one)),
    );
  });

  watch("fillText", (context, [text, x, y]) => {
    if (!String(text).trim()) return;
    const ink = context.measureText(text);
    const matrix = context.getTransform();
    if (!drawn.has(context.canvas)) drawn.set(context.canvas, []);
    drawn.get(context.canvas).push({
      text: String(text),
      box: boxOf(
        context,
        x - ink.actualBoundingBoxLeft,
        y - ink.actualBoundingBoxAscent,
        x + ink.actualBoundingBoxRight,
        y + ink.actualBoundingBoxDescent,
      ),
      size: parseFloat(/([\d.]+)px/.exec(context.font)?.[1] ?? "0") * Math.hypot(matrix.a, matrix.b),
      bold: /bold|[6-9]00/.test(context.font),
      colour: context.fillStyle,
      alpha: context.globalAlpha,
      clip: stateOf(context).clip,
    });
  });

  // A canvas that gets a size is empty, and its context as new.
  for (const size of ["width", "height"]) {
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, size);
    Object.defineProperty(HTMLCanvasElement.prototype, size, {
      configurable: true,
      enumerable: true,
      get,
      set(value) {
        drawn.delete(this);
        const context = this.getContext("2d");
        if (context) states.set(context, fresh());
        set.call(this, value);
      },
    });
  }

  window.forkvizSeen = {
    texts: () => [...drawn].filter(([canvas]) => canvas.isConnected),
  };
})();
