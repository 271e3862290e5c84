// worker: Python in a worker of its own, so that the page never waits.  It is given its parts as
// bytes and asks for no network: what Pyodide would fetch from beside it comes from the parts.
//
// In: {kind: "start", parts} once, then {kind: "call", id, name, args}.
// Out: {kind: "started"}, {kind: "failed", what}, {kind: "answer", id, text}, {kind: "broken", what}.

import { LOCK_TEXT } from "./lock.js";

/** The names under which the two modules of Pyodide lie beside this one in the same text. */
const { loadPyodide, createPyodideModule } = /** @type {any} */ (globalThis).forkvizPyodide;

/** No such place is there; what is asked of it is one of the parts. */
const BESIDE = "https://engine.invalid/";
const APPLICATION = "/application.zip";
const START = `
import sys
sys.path.insert(0, ${JSON.stringify(APPLICATION)})
from forkviz.site.engine import Engine
Engine("/given")
`;

/** @param {EngineParts} parts */
function fetchFromParts(parts) {
  globalThis.fetch = (/** @type {any} */ what) => {
    const name = String(what.url ?? what)
      .split("/")
      .pop();
    const part = parts[/** @type {keyof EngineParts} */ (name)];
    if (!part) return Promise.reject(new TypeError(`no network: ${name}`));
    const type = name?.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
    return Promise.resolve(new Response(part, { headers: { "Content-Type": type } }));
  };
}

/** @param {EngineParts} parts */
async function startPython(parts) {
  fetchFromParts(parts);
  const python = await loadPyodide({
    indexURL: BESIDE,
    packageBaseUrl: BESIDE,
    lockFileContents: LOCK_TEXT,
    createPyodideModule,
  });
  python.FS.writeFile(APPLICATION, new Uint8Array(parts["application.zip"]));
  return { python, engine: python.runPython(START) };
}

/** @param {any} problem */
const wordsOf = (problem) => `${problem?.message ?? problem}`.trim().split("\n").slice(-1)[0];

/** @type {{ python: any, engine: any } | null} */
let started = null;

/** @param {{ id: number, name: string, args: object }} asked */
function answer({ id, name, args }) {
  if (!started) throw new Error("the engine has not started");
  const given = started.python.toPy(args);
  try {
    postMessage({ kind: "answer", id, text: started.engine.call(name, given) });
  } finally {
    given.destroy();
  }
}

onmessage = async ({ data }) => {
  try {
    if (data.kind === "start") {
      started = await startPython(data.parts);
      postMessage({ kind: "started" });
    } else answer(data);
  } catch (problem) {
    // Python answers with words whatever goes wrong in it: this is the end of Python itself.
    postMessage({ kind: started ? "broken" : "failed", what: wordsOf(problem) });
  }
};
