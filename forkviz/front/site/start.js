// start: the start page: a box to paste into, files, a folder, and what is asked of them.

import { button, within } from "../base/dom.js";
import { makeChosen } from "./chosen.js";
import { imagesOf, read, treeOf } from "./inputs.js";
import { listenToInputs } from "./listening.js";
import { hashOf } from "./route.js";
import { problemOf, stateCard, unreadable } from "./states.js";

/** @typedef {import("./inputs.js").Chosen} Chosen */
/** @typedef {import("./states.js").Problem} Problem */
/** What the engine is asked, and of which files. @typedef {{ name: "read" | "plan", files: GivenFile[] } | { problem: Problem }} Gathered */

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
  const { say, fail, runs } = makeSaying();
  const work = makeWork(app.engine);
  const ask = asking(app, work, { say, fail });
  const chosen = makeChosen(() => text.focus());
  const { manifest } = app;
  const here = () => app.go(hashOf("diagnose"));

  async function submit() {
    if (work.busy) return;
    say(null);
    const pasted = text.value.trim() ? [bytesOf(text.value)] : [];
    if (pasted.length || chosen.files.length)
      return ask(() => gathered(pasted, chosen.files, manifest));
    say({ head: "There is nothing to read", say: "Paste a text, or choose files." });
    text.focus();
  }

  /** @param {Chosen[]} files */
  async function planFor(files) {
    if (work.busy) return;
    say(null);
    // Maps that were chosen before are avoided.
    await ask(() => gatheredTree(files, chosen.files, manifest.most));
  }

  /** @param {Chosen[]} files */
  function add(files) {
    say(null);
    chosen.add(files);
  }

  /** @param {Promise<import("./inputs.js").Dropped>} coming */
  async function dropped(coming) {
    here();
    const found = await work.walk(
      coming.catch((problem) => ({ problem: unreadable("What was dropped", problem) })),
    );
    if ("problem" in found) return say(found.problem);
    add(found.files);
    return submit();
  }

  listenToInputs({ submit, planFor, dropped, add, here, most: manifest.most });
  app.engine.onState(({ phase, problem }) => {
    work.renew();
    if (phase === "failed") fail(problem, () => app.engine.start());
    else if (phase === "ready") runs();
  });
  return { problem: say };
}

/** What the page is at, as its button says it. @param {EngineClient} engine */
function makeWork(engine) {
  const go = within(document, "#st-go");
  let asks = false;
  let walks = 0; // folders that were dropped and are being looked through

  function renew() {
    const { phase } = engine.state;
    const busy = asks || walks > 0;
    const waits = asks && phase !== "ready" && phase !== "failed";
    go.toggleAttribute("data-waits", waits);
    go.textContent = waits ? "Diagnose: waits for the engine" : busy ? "Reading…" : "Diagnose";
    go.setAttribute("aria-disabled", String(busy));
  }

  return {
    renew,
    get busy() {
      return asks || walks > 0;
    },
    /** @param {boolean} on */
    ask(on) {
      asks = on;
      renew();
    },
    /** @template T @param {Promise<T>} coming @returns {Promise<T>} */
    async walk(coming) {
      walks += 1;
      renew();
      const found = await coming;
      walks -= 1;
      renew();
      return found;
    },
  };
}

/** What is said in the place of an answer. */
function makeSaying() {
  const place = makeProblem();
  let ofEngine = false; // that the engine failed

  /** @param {Problem | null} problem */
  function say(problem) {
    ofEngine = false;
    place(problem);
  }

  return {
    say,
    /** Why no answer comes. @param {any} problem @param {() => unknown} again */
    fail(problem, again) {
      say(problemOf(problem, again));
      ofEngine = Boolean(problem?.engine);
    },
    /** The engine does: that it failed is true no more. */
    runs() {
      if (ofEngine) say(null);
    },
  };
}

/**
 * What asks the engine, and shows its answer.
 *
 * @param {SiteApp} app @param {ReturnType<typeof makeWork>} work
 * @param {Pick<ReturnType<typeof makeSaying>, "say" | "fail">} saying
 */
function asking(app, work, { say, fail }) {
  /** @param {() => Promise<Gathered>} gather */
  async function ask(gather) {
    work.ask(true);
    try {
      const given = await gather();
      if ("problem" in given) return void say(given.problem);
      const { name, files } = given;
      const open = opener(app, await app.forks.ask(name, { files }), files);
      // Who went elsewhere meanwhile stays there; the answer waits here.
      if (document.body.dataset.page === "start") open.open();
      else say({ ...open.said, acts: [answerButton(open.open)] });
    } catch (/** @type {any} */ problem) {
      fail(problem, () => again(gather));
    } finally {
      work.ask(false);
    }
  }

  /** @param {() => Promise<Gathered>} gather */
  function again(gather) {
    if (work.busy) return;
    say(null);
    void ask(gather);
  }

  return ask;
}

/**
 * Texts and files.  Where they are DLLs and nothing else, the plan is the answer, and it needs only
 * a part of a folder, which may be too large as a whole.
 *
 * @param {GivenFile[]} texts @param {Chosen[]} files @param {Pick<SiteManifest, "most" | "bundle">} manifest
 * @returns {Promise<Gathered>}
 */
export async function gathered(texts, files, { most, bundle }) {
  const tree = texts.length ? null : await treeOf(files, bundle);
  const found = await read(tree ?? files, most);
  if ("problem" in found) return found;
  return { name: tree ? "plan" : "read", files: [...texts, ...found.files] };
}

/** Of a folder what a plan needs, and maps. @param {Chosen[]} folder @param {Chosen[]} maps @param {SiteLimits} most @returns {Promise<Gathered>} */
async function gatheredTree(folder, maps, most) {
  const images = await imagesOf(folder);
  if ("problem" in images) return images;
  if (!images.dlls) return { problem: NO_DLL };
  const found = await read([...images.files, ...maps], most);
  return "problem" in found ? found : { name: "plan", ...found };
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
