// explore: the page of an explorer: a line about what it is of, and the explorer in what is left of
// the window.

import { makeNote, pageLink } from "../base/text/fragment.js";
import { button, h } from "../base/dom.js";
import { isStarting, progressOf } from "../engine/progress.js";
import { workerModel } from "../models/worker.js";
import { showModel } from "../showing.js";
import { isEmbedded } from "./frame.js";
import { hashOf } from "./route.js";
import { problemOf, stateCard } from "./states.js";

/** @param {HTMLElement} page @param {SiteApp} app @param {SiteFork} fork @param {number | null} step @returns {SiteView} */
export function explorePage(page, app, fork, step) {
  const { tones } = app;
  const root = h("div", { id: "st-fork" });
  const told = toldOf(fork, tones.name());
  const { line, renew } = lineOf(fork, tones.name(), compare);
  page.append(line, told, root);
  const note = makeStepNote();
  /** @type {any} */
  let view = null;
  let closed = false;
  /** @type {(() => void)[]} */
  const ends = [note.close, tellStart(told, app.engine)];
  /** @type {OwnModel | null} */
  let model = null;
  const opened = forkIn(app, fork);
  /** @param {string} name @param {object} args */
  const asked = (name, args) => {
    told.dataset.asked = "true";
    return opened.call(name, args);
  };

  /** @param {any} answer */
  function begin(answer) {
    const made = modelOf(asked, answer, step);
    model = made;
    made.on("change:step", () => note.step(made.get("step")));
    const showing = showModel(made, root, {
      hostOf: hostOf(made, tones),
      onView(next, data) {
        window.forkviz = view = next;
        renew(data);
        note.step(next.step);
      },
    });
    ends.push(showing.close);
    void showing.ready.then(() => closed || started(root, made, fork));
  }

  /** @param {string} policy */
  async function compare(policy) {
    const own = view?.ui?.data.policy;
    if (!own || !model) return;
    try {
      const policies = { policy_a: own, policy_b: policy };
      const both = await asked("compare", { ...policies, step: model.get("step") });
      if (!closed) model.set({ data: both.data, step: both.step });
    } catch (/** @type {any} */ problem) {
      view?.refused(problem.what ?? String(problem), problem.advice ?? "");
    }
  }

  function open() {
    void answerOf(fork, opened).then(
      (answer) => closed || begin(answer),
      (problem) => closed || told.replaceChildren(stateCard(problemOf(problem, open), "h1")),
    );
  }
  open();
  function close() {
    closed = true;
    for (const end of ends) end();
    window.forkviz = null;
  }
  /** @param {string} name */
  const theme = (name) => {
    line.dataset.theme = told.dataset.theme = name;
    if (view?.theme && view.theme.name() !== name) view.theme.toggle();
  };
  return { close, theme };
}

/** Where it is said what has to be waited for. @param {SiteFork} fork @param {string} theme */
function toldOf(fork, theme) {
  const asked = fork.answer ? null : "true"; // there is nothing to be seen before
  return h("div", { class: "fd st-told", role: "status", data: { theme, asked } });
}

/** A model of what was opened, whose questions go to the engine. @param {(name: string, args: object) => Promise<any>} call @param {any} opened @param {number | null} step  that of the address */
function modelOf(call, { data, step: inside, selected = "" }, step) {
  return workerModel(/** @type {any} */ ({ call }), { data, selected, step: step ?? inside });
}

/** What a view can ask, and whose light it has. @param {OwnModel} model @param {SiteApp["tones"]} tones @returns {(data: any) => Host} */
function hostOf(model, tones) {
  const request = (/** @type {Message} */ message) => model.send(message);
  const leave = () => model.send(/** @type {any} */ ({ kind: "back" }));
  return ({ back }) => ({
    ...{ request, link: pageLink, theme: tones.name(), onTheme: tones.choose },
    leave: back ? leave : undefined,
  });
}

/** The explorer is there: whoever came has the focus in it, and what was to be asked is asked. @param {HTMLElement} root @param {Pick<OwnModel, "send">} model @param {SiteFork} fork */
export function started(root, model, fork) {
  // A frame takes no keys from the page around it, whose reader has clicked nothing in the frame.
  if (!isEmbedded() || document.hasFocus()) root.focus({ preventScroll: true });
  if (fork.message) model.send(fork.message);
  fork.message = null;
}

/** Another page of the same fork begins anew, and so does what the engine has of it. @param {SiteApp} app @param {SiteFork} fork */
function forkIn(app, { files, opening }) {
  const asked = { name: opening ?? "open", args: { files } };
  return app.forks.of(() => asked, opening ? null : files);
}

/** Notes the step in the page's address. */
function makeStepNote() {
  const { write, close } = makeNote();
  /** @param {number} step */
  const noted = (step) => write((hash) => `${hash.replace(/&step=\d+/, "")}&step=${step}`);
  return { step: noted, close };
}

/** What is shown first: what was stored, or what the engine says. @param {SiteFork} fork @param {import("../engine/forks.js").OpenFork} opened */
async function answerOf(fork, opened) {
  fork.answer ??= await opened.open();
  if (fork.answer.kind === "diagnosis") throw { what: "link: is too long, or none", advice: "" };
  return fork.answer;
}

/** Says to whoever waits for an engine how far its start is; what ends that. @param {HTMLElement} told @param {EngineClient} engine */
export function tellStart(told, engine) {
  let isNews = false; // a failure from before is known: whoever only reads and steps needs none
  return engine.onState((state) => {
    const { phase, problem } = state;
    if (phase === "failed" && isNews) {
      const again = () => engine.start();
      told.replaceChildren(stateCard(problemOf(problem, again), "h2"));
    } else told.textContent = isStarting(state) && told.dataset.asked ? progressOf(state) : "";
    isNews = true;
  });
}

/** A link to where others like it are. @param {SiteGiven} source */
function shelfOf({ own, page }) {
  if (own) return h("a", { href: hashOf("diagnose") }, "change the input");
  if (page === "recorded") return h("a", { href: "gallery.html" }, "gallery");
  return h("a", { href: hashOf("explore") }, "all scenarios");
}

/**
 * The line above an explorer.
 *
 * @param {SiteFork} fork @param {string} theme @param {(policy: string) => void} compare
 */
function lineOf({ source }, theme, compare) {
  /** @type {Record<string, [string, string]>} */
  const pages = {
    diagnosis: ["answer", "back to the diagnosis"],
    plan: ["plan", "back to the plan"],
  };
  const back = pages[source.answer.kind];
  const choice = h("select", { id: "st-policy", "aria-label": "policy to compare with" });
  const plain = { class: "fd-button" };
  const tip = "this fork, and the same under another policy";
  const form = h(
    "span",
    { class: "st-compare st-push", hidden: true },
    h("label", { for: "st-policy" }, "Compare with ", choice),
    " ",
    button("compare", "Compare", tip, () => compare(choice.value), plain),
  );
  const names = source.names.join(", ");
  const line = h(
    "div",
    { class: "fd st-line", data: { theme } },
    h("span", {}, "Read:"),
    h("code", { title: names }, names),
    back ? h("a", { href: hashOf(back[0]) }, back[1]) : null,
    shelfOf(source),
    form,
  );
  return {
    line,
    /** What is shown now. @param {any} data */
    renew(data) {
      const policies = data.a || data.still ? [] : data.policies;
      form.hidden = !policies.length;
      const before = choice.value;
      const others = policies.filter((/** @type {string} */ name) => name !== data.policy);
      choice.replaceChildren(
        ...others.map((/** @type {string} */ value) => h("option", { value }, value)),
      );
      if (others.includes(before)) choice.value = before;
    },
  };
}
