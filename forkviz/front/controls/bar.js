// bar: the controls that step and play, and what can be done with the fork.

import { makePace } from "./pace.js";
import { button, clip, h, icon } from "../base/dom.js";
import { write } from "../base/drawing/rows.js";
import { phaseText } from "../base/phases.js";
import { makePlaying } from "../base/playing.js";
import { placeText } from "../layout/lecture.js";
import { makeFit } from "./fit.js";
import { makeLink } from "./link.js";
import { makeMenu } from "./menu.js";

/** @param {any} ui */
export function makeBar(ui) {
  const { data, store, host } = ui;
  const playing = makePlaying(ui, () => play.tell(), host.keep?.playing);
  const [step, last] = [h("b"), document.createTextNode("")];
  const number = h("output", { class: "fv-number", "aria-live": "off" }, "Step ", step, last);
  const phase = h("span", { class: "fv-phase-said" });
  const steps = makeSteps(ui),
    play = makePlay(playing),
    forks = makeForks(ui),
    tools = makeTools(ui);
  ui.tools.find = h("div", { class: "fv-find", role: "search" });
  const element = h("div", { class: "fv-bar", role: "toolbar", "aria-label": "Stepping" });
  const menu = makeMenu(ui);
  const where = h("span", { class: "fv-stands" }, number, phase);
  const parts = {
    ...steps,
    ...play.elements,
    where,
    find: ui.tools.find,
    ...forks.elements,
    ...tools,
  };
  const fit = makeFit(ui, element, menu, parts);
  let waited = false;

  // Where it stands.  waits: whether real processes would take another step after the last one.
  /** @param {boolean} [waits] */
  function tell(waits) {
    waited = Boolean(waits);
    // As wide as at the last step, so that nothing beside it moves.
    number.style.minWidth = `${8 + 2 * String(store.last).length}ch`;
    // A lecture has put the decision there.
    if (step.parentNode !== number) number.replaceChildren("Step ", step, last);
    write(step, String(store.step));
    write(last, ` of ${store.last}`);
    write(phase, phaseText(data, store.words().phase));
    steps.first.disabled = steps.back.disabled = store.step === 0;
    steps.next.disabled = steps.last.disabled = store.step === store.last;
    if (waited) steps.next.disabled = false;
    tellLecture(ui, { number, waited, ...steps, ...tools });
    play.tell();
  }

  ui.fit = fit.fit;

  return {
    element,
    tell,
    menu,
    play: () => playing.toggle(),
    renew: () => tell(waited),
    // What was asked for is not available: show what is.
    reset: forks.reset,
    // A link that was asked for.
    linked: (/** @type {string} */ fragment, /** @type {string[]} */ told) =>
      forks.linked?.(fragment, told),
    // Into the places of the page.
    fill() {
      // A capture has no steps: there is nothing to go through.
      const stepping = [...Object.values(steps), ...Object.values(play.elements), where];
      if (data.still) for (const one of stepping) one.hidden = true;
      ui.places.player.append(element);
    },
    keep: () => playing.keep(),
    close() {
      playing.close();
      menu.close();
    },
  };
}

const BY_STEP = ["Previous step (left arrow)", "Next step (right arrow)"];
const BY_DECISION = ["Previous decision (Page Up)", "Next decision (Page Down)"];

/** @param {HTMLElement} element @param {string} title */
function name(element, title) {
  if (element.title === title) return;
  element.title = title;
  element.setAttribute("aria-label", title);
}

/** Presented, one goes from decision to decision. @param {any} ui @param {any} parts */
function tellLecture({ data, lecture, store, size }, { number, waited, back, next, predict }) {
  const active = Boolean(lecture?.active) && !data.still;
  predict.hidden = !active;
  const [before, after] = active ? BY_DECISION : BY_STEP;
  name(back, before);
  name(next, after);
  if (!active) return;
  predict.setAttribute("aria-pressed", String(lecture.predicting));
  const { place } = lecture;
  number.style.minWidth = "";
  number.textContent = placeText(place, store.step, size === "phone");
  back.disabled = place.number === 0 || (place.exact && place.number === 1);
  next.disabled = place.number === place.of && !waited;
}

/** @param {string} name @param {string} title @param {() => void} onclick @param {string} [picture] */
function iconButton(name, title, onclick, picture = name) {
  const made = button(name, "", title, onclick, { class: "fv-icon", "aria-label": title });
  made.append(icon(picture));
  return made;
}

/** @param {any} ui */
function makeSteps(ui) {
  const { store } = ui;
  return {
    first: iconButton("first", "First step (Home)", () => ui.go(0)),
    back: iconButton("back", BY_STEP[0], () =>
      ui.lecture.active ? ui.lecture.back() : ui.go(store.step - 1),
    ),
    next: iconButton("next", BY_STEP[1], () =>
      ui.lecture.active ? ui.lecture.next() : ui.forward(),
    ),
    last: iconButton("last", "Last step (End)", () => ui.go(store.last)),
  };
}

// Play, what it stops at, and how fast it is.
/** @param {any} playing */
function makePlay(playing) {
  const play = button("play", "", "Play, or stop (space)", () => playing.toggle(), {
    class: "fv-main-button",
  });
  const { pace, speed } = makePace(playing);
  return {
    elements: { play, pace, speed },
    tell() {
      const now = playing.playing ? "Stop" : "Play";
      if (play.dataset.now !== now)
        play.replaceChildren(icon(playing.playing ? "stop" : "play"), h("span", {}, now));
      play.dataset.now = now;
      play.setAttribute("aria-label", now);
      pace.value = playing.policy;
      speed.value = String(playing.speed);
    },
  };
}

// Other forks: policies, scenarios, what if, a page of this one; all need Python.
/** @param {any} ui */
function makeForks(ui) {
  const { data, host } = ui;
  if (!host.request || host.bare) return { elements: {}, linked: undefined, reset() {} };
  const policy = h(
    "select",
    {
      "aria-label": "Policy",
      title: "Under which policy the fork runs",
      data: { do: "policy" },
      onchange: (/** @type {any} */ event) => ui.ask({ kind: "policy", name: event.target.value }),
    },
    ...data.policies.map((/** @type {string} */ name) =>
      h("option", { value: name, selected: name === data.policy }, name),
    ),
  );
  const scenario = h(
    "select",
    {
      "aria-label": "Scenario",
      title: "Which scenario is forked",
      data: { do: "scenario" },
      onchange: (/** @type {any} */ event) =>
        ui.ask({ kind: "scenario", number: event.target.selectedIndex }),
    },
    ...data.scenarios.map((/** @type {string} */ name, /** @type {number} */ i) =>
      h("option", { value: i, selected: i === data.scenario }, clip(name, 40)),
    ),
  );
  const what = data.still
    ? "Write one file to look at in any browser; it opens here"
    : "Write one file to step through in any browser; it opens here";
  const kept = {
    export: button("export", "Export", what, () => ui.ask({ kind: "export", step: ui.store.step })),
  };
  const whatIf = button("what-if", "What if…", "Change the fork and run it again (w)", () =>
    ui.whatIf(),
  );
  const link = makeLink(ui);
  /** @type {Record<string, HTMLElement>} */
  const links = link ? { link: link.element } : {};
  // A capture is no fork: there is no other one to ask for.
  const elements = data.still
    ? kept
    : { policy, ...(data.scenarios.length > 1 ? { scenario } : {}), whatIf, ...kept, ...links };
  return {
    elements,
    linked: link?.made,
    reset() {
      policy.value = data.policy;
      scenario.selectedIndex = data.scenario;
    },
  };
}

// What concerns the whole page.
/** @param {any} ui */
function makeTools(ui) {
  const { host } = ui;
  const present = button(
    "present",
    "Present",
    "The map and the words alone, large (p; Esc leaves)",
    () => ui.present(),
  );
  const predict = button(
    "predict",
    "Predict",
    "Cover what happens next until you ask for it (q)",
    () => ui.lecture.predict(),
    { "aria-pressed": "false", "aria-keyshortcuts": "q", hidden: true },
  );
  return {
    ...(host.leave
      ? { leave: button("leave", "↩ why it fails", "back to the diagnosis", host.leave) }
      : {}),
    predict,
    present,
    theme: iconButton("theme", "Light or dark (t)", () => ui.toggleTheme()),
    help: button("help", "?", "Keys and signs (?)", () => ui.keys.help(), {
      class: "fv-icon",
      "aria-label": "Keys and signs (?)",
    }),
  };
}
