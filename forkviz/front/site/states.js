// states: what is shown in the place of an answer: what happened, what it means, one thing to do.

import { button, h } from "../base/dom.js";
import { megabytes } from "../base/text/amount.js";
import { commandLine } from "../diagnosis/commands.js";

/**
 * @typedef {object} Problem
 * @property {string} head
 * @property {string} say  what happened
 * @property {string} [means]
 * @property {string} [line]  what to type
 * @property {HTMLElement[]} [acts]
 */

const BUTTON = { class: "fd-button" };

/** @param {Problem} problem @param {string} tag  of its heading */
export function stateCard({ head, say, means, line, acts = [] }, tag = "h2") {
  return h(
    "section",
    { class: "fd-card st-state" },
    h(tag, {}, head),
    h("p", { class: "st-say" }, say),
    means ? h("p", {}, means) : null,
    line ? commandLine(line) : null,
    acts.length ? h("p", { class: "st-acts" }, ...acts) : null,
  );
}

const INSTALL = "python -m pip install forkviz";
const PROGRAM = "The program reads more, and needs Python 3.11 or later:";

/** How less is made of a file. @type {Record<GivenKind, (name: string) => Pick<Problem, "means" | "line">>} */
const LESS = {
  image: () => ({ means: `Leave this file out. ${PROGRAM}`, line: INSTALL }),
  dump: () => ({
    means: "Write a minidump without the memory, which has a few MB. In cmd:",
    line: "procdump -mm PID small.dmp",
  }),
  zip: () => ({ means: "Pack what matters alone: the maps, the messages, the program's DLLs." }),
  text: (name) => ({
    means: "Keep the lines that speak of the fork. In cmd:",
    line: `findstr /n /i "fork child_copy cygheap" ${quoted(name)} > fork.log`,
  }),
};

/** @param {string} name @param {number} size @param {number} most @param {GivenKind} kind @returns {Problem} */
export function tooLarge(name, size, most, kind) {
  const say = `${name} has ${megabytes(size)}; this tab reads up to ${megabytes(most)}.`;
  return { head: "Too large", say, ...LESS[kind](name) };
}

/** Files that are too large together, as of a folder. @param {number} whole @param {number} most @returns {Problem} */
export function tooLargeTogether(whole, most) {
  return {
    head: "Too large",
    say: `All files together have ${megabytes(whole)}; this tab reads up to ${megabytes(most)}.`,
    means: `Give a smaller folder, or only the files that matter. ${PROGRAM}`,
    line: INSTALL,
  };
}

/** @param {number} most @param {"chosen" | "dropped"} how @returns {Problem} */
export function tooMany(most, how = "chosen") {
  const button = "“Choose a folder of DLLs…” takes a larger one, and reads its DLLs alone.";
  return {
    head: "Too many files",
    say: `There are more than ${most.toLocaleString("en")} files or folders in it; this tab reads no more.`,
    means: `Give a smaller folder, such as its bin. ${how === "dropped" ? button : PROGRAM}`,
    line: how === "dropped" ? undefined : INSTALL,
  };
}

/**
 * A name that a shell takes for one word and for no switch; nothing of it is more than a name there.
 *
 * @param {string} name @param {string} other  what stands for one that is not so plain
 */
export function quoted(name, other = "your file") {
  return /^[\w.][\w.-]*$/.test(name) ? name : `"${other}"`;
}

/** @param {string} name @returns {Problem} */
export function aPicture(name) {
  return {
    head: "Not read",
    say: `“${name}” is a picture.`,
    means:
      "Pictures are not read. Copy the text from the window (in cmd: mark it, then press Enter), or drop the log.",
  };
}

/** The browser does not give what is in a file. @param {string} name @param {any} problem @returns {Problem} */
export function unreadable(name, problem) {
  return {
    head: "Not read",
    say: `“${name}” can't be opened: ${problem?.message ?? problem}`,
    means: "It was moved or changed after it was chosen, or you may not read it. Choose it again.",
  };
}

/** The engine's files did not come: another browser would not get them, either. @param {string} why @returns {Problem} */
function notLoaded(why) {
  return {
    head: "The engine could not be loaded",
    say: why,
    means:
      "The network or the server failed. The examples and the scenarios can still be read and stepped, and what you gave is still here. Try again when the site can be reached.",
  };
}

/** The engine can't start in this browser. @param {string} why @returns {Problem} */
function noEngine(why) {
  return {
    head: "The engine cannot start",
    say: why,
    means:
      "The examples and the scenarios can still be read and stepped. For your own text use another browser, or the program, which needs Python 3.11 or later:",
    line: INSTALL,
  };
}

/** The engine ended while it ran. @param {string} why @returns {Problem} */
function engineEnded(why) {
  return {
    head: "The engine stopped",
    say: why,
    means:
      "What you gave is still here. Ask again: the engine then starts again. If it stops again, the program can read more, and needs Python 3.11 or later:",
    line: INSTALL,
  };
}

/** @type {Record<NonNullable<Refusal["engine"]>, (why: string) => Problem>} */
const ENGINE = { load: notLoaded, start: noEngine, run: engineEnded };

/**
 * What is said where no answer comes, and who is to blame: the network, the engine, what was given,
 * or this page.
 *
 * @param {any} problem  a Refusal of the engine, or an error
 * @param {() => unknown} again  starts the engine
 * @returns {Problem}
 */
export function problemOf(problem, again) {
  /** @type {Refusal["engine"]} */
  const engine = problem?.engine;
  if (engine) {
    const told = ENGINE[engine](`${problem.what}`);
    const act = () => button("try-again", "Try again", null, () => void again(), BUTTON);
    return engine === "load" ? { ...told, acts: [act()] } : told;
  }
  if (problem?.what !== undefined) return notRead(problem);
  return {
    head: "This page failed",
    say: `${problem?.message ?? problem}`,
    means: "That is an error of forkviz, not of what you gave. Please report what you did.",
  };
}

/** What it could not read, as the engine says it. @param {{ what: string, advice?: string }} problem @returns {Problem} */
function notRead({ what, advice = "" }) {
  const [say, ...rest] = what.split("\n");
  const hint = rest.map((line) => line.trim().replace(/^hint: /, "")).filter(Boolean);
  const means = [...hint, advice === "Nothing was changed." ? "" : advice].filter(Boolean);
  return { head: "Not read", say, means: means.map(sentence).join(" ") };
}

/** @param {string} text */
function sentence(text) {
  const whole = text[0].toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}

/** What no tab can do, where it would be looked for. @type {Problem[]} */
export const NOT_IN_A_TAB = [
  {
    head: "The map of a process that runs",
    say: "A page has no access to processes.",
    means: "Type this in cmd while the program runs, then drop the file here:",
    line: "C:\\cygwin64\\bin\\cat.exe /proc/PID/maps > parent.maps",
  },
  {
    head: "A fork of real processes",
    say: "A page starts no process, so nothing here is live.",
    means: "The program forks real processes of Windows or Wine, step by step:",
    line: "forkviz live",
  },
  {
    head: "A fork in a real Cygwin",
    say: "A page runs no Cygwin.",
    means: "Have its trace written, then drop the file here:",
    line: "C:\\cygwin64\\bin\\strace.exe -o fork.strace PROGRAM",
  },
];
