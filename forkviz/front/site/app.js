// app: the site: what was given, the engine that all pages ask, and which page is shown.

import { linkText } from "../base/text/fragment.js";
import { within } from "../base/dom.js";
import { makeEngine } from "../engine/client.js";
import { makeForks } from "../engine/forks.js";
import { startFromFiles } from "../engine/parts.js";
import { offerStop } from "../engine/stopping.js";
import { answerPage } from "./answer.js";
import { makeEngineLine } from "./engine_line.js";
import { explorePage } from "./explore.js";
import { makeFrame } from "./frame.js";
import { planPage } from "./plan/plan.js";
import { quizPage } from "./quiz/page.js";
import { routeOf } from "./route.js";
import { makeStart } from "./start.js";
import { NOT_IN_A_TAB, stateCard } from "./states.js";
import { makeStored } from "./stored.js";
import { makeTones } from "./tones.js";

/** @typedef {import("./route.js").Route} Route */

/** @param {SiteManifest} manifest */
export function makeApp(manifest) {
  const engine = makeEngine({ start: startFromFiles(manifest.engine) });
  const frame = makeFrame();
  /** @type {SiteApp} */
  const app = {
    manifest,
    engine,
    stored: makeStored(manifest),
    tones: makeTones(),
    given: null,
    fork: null,
    plan: null,
    go(hash) {
      if (location.hash === hash) void route();
      else location.hash = hash;
    },
    forks: makeForks(engine),
  };
  let round = 0; // of two pages that are asked for, the later one is shown

  /** Show the page of the address. */
  async function route() {
    const asked = routeOf(location.hash);
    const mine = (round += 1);
    try {
      frame.embed("embed" in asked.given);
      const open = await opener(app, asked);
      if (mine !== round) return;
      Object.assign(app, open.given);
      frame.show(open.page, open.make, mine > 1);
    } catch (/** @type {any} */ problem) {
      if (mine !== round) return;
      frame.show("start", null, mine > 1);
      const say = `${problem.message ?? problem.what ?? problem}`;
      starting.problem({ head: "This page does not open", say });
    }
  }

  const cannot = NOT_IN_A_TAB.map((one) => stateCard(one, "h3"));
  within(document, "#st-not-here").append(...cannot);
  const starting = makeStart(app);
  makeEngineLine(engine);
  offerStop(engine, document.body);
  app.tones.onChange((name) => frame.theme(name));
  window.addEventListener("hashchange", () => void route());
  return { app, route };
}

/**
 * What shows the page that is asked for, once all is there that it needs; a page of nothing is the
 * start page.  given: what the site has from then on, once it is known that the page is shown.
 *
 * @param {SiteApp} app @param {Route} asked
 * @returns {Promise<{ page: SitePage, make: ((root: HTMLElement) => SiteView) | null, given?: Partial<SiteApp> }>}
 */
async function opener(app, asked) {
  const { page, step } = asked;
  const news = await askedFor(app, asked);
  const { given, fork, plan } = { ...app, ...news };
  if (given && (page === "answer" || page === "example"))
    return { page: "answer", make: (root) => answerPage(root, app, given), given: news };
  if (fork && ["fork", "scenario", "recorded", "link"].includes(page)) {
    await app.stored.explorer();
    return { page: "explore", make: (root) => explorePage(root, app, fork, step), given: news };
  }
  if (page === "quiz") {
    const { name, given: more } = asked;
    return { page, make: (root) => quizPage(root, app, name, more.seed) };
  }
  if (plan && page === "plan") return { page, make: (root) => planPage(root, app, plan) };
  return { page: page === "shelves" ? page : "start", make: null };
}

/** What the address itself names: a stored answer, a link. @param {SiteApp} app @param {Route} asked @returns {Promise<Partial<SiteApp>>} */
async function askedFor(app, { page, name }) {
  if (page === "link") return { fork: linkedFork(name) };
  if (!["example", "scenario", "recorded"].includes(page)) return {};
  const { answer, files } = await app.stored.answer(page, name);
  const given = { files, answer, names: files.map((one) => one.name), own: false, page };
  return page === "example" ? { given } : { given, fork: { files, answer, source: given } };
}

/** The fork of a link, which the engine opens. @param {string} link @returns {SiteFork} */
function linkedFork(link) {
  const bytes = new TextEncoder().encode(linkText(link));
  const files = [{ name: "link", bytes }];
  const source = { files, answer: { kind: "link" }, names: ["a link"], own: false };
  return { files, answer: null, source };
}
