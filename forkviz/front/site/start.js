// start: the start page: a box to paste into, files, a folder, and what is asked of them.

import { button, within } from "../base/dom.js";
import { makeChosen } from "./chosen.js";
import { imagesOf, read } from "./inputs.js";
import { listenToInputs } from "./listening.js";
import { hashOf } from "./route.js";
import { problemOf, stateCard, unreadable } from "./states.js";

/** @typedef {import("./inputs.js").Chosen} Chosen */
/** @typedef {import("./states.js").Problem} Problem */
/** @typedef {{ files: GivenFile[] } | { problem: Problem }} Gathered */

const PASTED = "pasted.txt";

/** @type {Problem} */
const NO_DLL = {
  head: "No DLL in it",
  say: "No file of this folder is a DLL or a program.",
  means: "Choose the folder that Cygwin calls /, its bin, or another one that holds DLLs.",
};

/** @param {SiteApp} app */
export function makeStart(app) {
  const text = /** @type {HTMLTextAreaElement} */ (within(document, "#st-text"));
  const go = within(document, "#st-go");
  const say = makeProblem();
  const chosen = makeChosen(() => text.focus());
  let busy = false;

  function renew() {
    const { phase } = app.engine.state;
    const waits = busy && phase !== "ready" && phase !== "failed";
    go.toggleAttribute("data-waits", waits);
    go.textContent = waits ? "Diagnose: waits for the engine" : busy ? "Reading…" : "Diagnose";
    go.setAttribute("aria-disabled", String(busy));
  }

  /** @param {string} name @param {() => Promise<Gathered>} gather */
  async function ask(name, gather) {
    busy = true;
    renew();
    try {
      const given = await gather();
      if ("problem" in given) return void say(given.problem);
      const open = opener(app, await app.forks.ask(name, given), given.files);
      // Who went elsewhere meanwhile stays there; the answer waits here.
      if (document.body.dataset.page === "start") open.open();
      else say({ ...open.said, acts: [answerButton(open.open)] });
    } catch (/** @type {any} */ problem) {
      say(problemOf(problem));
    } finally {
      busy = false;
      renew();
    }
  }

  async function submit() {
    if (busy) return;
    say(null);
    const pasted = text.value.trim() ? [bytesOf(text.value)] : [];
    if (pasted.length || chosen.files.length)
      return ask("read", () => gathered(pasted, chosen.files, app.manifest.most));
    say({ head: "There is nothing to read", say: "Paste a text, or choose files." });
    text.focus();
  }

  /** @param {Chosen[]} files */
  async function planFor(files) {
    if (busy) return;
    say(null);
    // Maps that were chosen before are avoided.
    await ask("plan", () => gatheredTree(files, chosen.files, app.manifest.most));
  }

  listenToInputs({
    submit,
    planFor,
    add(files) {
      say(null);
      chosen.add(files);
    },
    here: () => app.go(hashOf("diagnose")),
    unread: (problem) => say(unreadable("What was dropped", problem)),
  });
  app.engine.onState(({ phase, problem }) => {
    renew();
    if (phase === "failed") say(problemOf(problem));
  });
  return { problem: say };
}

/** Texts and files. @param {GivenFile[]} texts @param {Chosen[]} files @param {SiteLimits} most @returns {Promise<Gathered>} */
async function gathered(texts, files, most) {
  const found = await read(files, most);
  return "problem" in found ? found : { files: [...texts, ...found.files] };
}

/** Of a folder what a plan needs, and maps. @param {Chosen[]} folder @param {Chosen[]} maps @param {SiteLimits} most @returns {Promise<Gathered>} */
async function gatheredTree(folder, maps, most) {
  const images = await imagesOf(folder);
  if ("problem" in images) return images;
  return images.dlls ? read([...images.files, ...maps], most) : { problem: NO_DLL };
}

/** What is said where an answer does not come. */
function makeProblem() {
  const place = within(document, "#st-problem");
  return (/** @type {Problem | null} */ problem) => {
    place.hidden = !problem;
    place.replaceChildren(...(problem ? [stateCard(problem)] : []));
    if (problem && document.body.dataset.page === "start") place.focus();
  };
}

/** What shows an answer. @param {SiteApp} app @param {any} answer @param {GivenFile[]} files */
function opener(app, answer, files) {
  const own = { files, answer, names: namesOf(files), own: true };
  /** @type {Record<string, string>} */
  const pages = { plan: "plan", diagnosis: "answer" };
  const page = pages[answer.kind] ?? "fork";
  return {
    said: { head: "Your input was read", say: `${answer.title}` },
    open() {
      if (page === "plan") app.plan = own;
      else app.given = own;
      if (page === "fork") app.fork = { files, answer, source: own };
      app.go(hashOf(page));
    },
  };
}

/** @param {string} text @returns {GivenFile} */
function bytesOf(text) {
  return { name: PASTED, bytes: new TextEncoder().encode(`${text}\n`) };
}

/** @param {() => void} open */
function answerButton(open) {
  return button("answer", "Show the answer", null, open, { class: "fd-button" });
}

/** What was read, as it is named above an answer: of a folder its name. @param {GivenFile[]} files */
function namesOf(files) {
  /** @type {Map<string, number>} */
  const tops = new Map();
  for (const { name } of files) {
    const [top, ...rest] = name.split("/");
    tops.set(top, (tops.get(top) ?? 0) + (rest.length ? 1 : 0));
  }
  return [...tops].map(([top, count]) => (count ? `${top} (${count} files)` : top));
}
