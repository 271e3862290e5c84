// stopping: the button that ends an engine which works on a question for longer than a moment.

import { h } from "../base/dom.js";

/**
 * A line in the corner of the window, as long as *engine* works on a question.  The style shows it
 * only after two seconds, so that it is not seen with the usual answers.
 *
 * @param {EngineClient} engine @param {HTMLElement} place  what holds it
 */
export function offerStop(engine, place) {
  let waiting = 0;
  const stop = h("button", { type: "button", onclick: () => engine.stop() }, "Stop");
  const line = h("p", { class: "fd-works", role: "status" });
  place.append(line);

  function renew() {
    const works = waiting > 0 && engine.state.phase === "ready";
    if (works === line.hasAttribute("data-works")) return; // the two seconds go on
    line.toggleAttribute("data-works", works);
    line.replaceChildren(...(works ? ["The engine works on your question. ", stop] : []));
  }
  engine.onState(renew);
  engine.onWaiting((now) => {
    waiting = now;
    renew();
  });
}
