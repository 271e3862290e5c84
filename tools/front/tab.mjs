// The engine's Python under node, as it is in a tab: questions as lines of JSON, answers as such.
//
//     node tools/front/tab.mjs FOLDER     FOLDER holds python_stdlib.zip and application.zip
//
// A line is {name, args} for the engine, with bytes as {base64}, or {python}, an expression whose
// text is the answer.
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";
import { LOCK_TEXT } from "../../forkviz/front/engine/lock.js";

const folder = process.argv[2];
const pyodide = fileURLToPath(new URL(".", import.meta.resolve("pyodide")));
const python = await loadPyodide({
  indexURL: pyodide,
  stdLibURL: `${folder}/python_stdlib.zip`,
  lockFileContents: LOCK_TEXT,
  packageBaseUrl: pyodide,
});
python.FS.writeFile(
  "/application.zip",
  new Uint8Array(await readFile(`${folder}/application.zip`)),
);
const engine = python.runPython(`
import sys
sys.path.insert(0, "/application.zip")
from forkviz.site.engine import Engine
engine = Engine("/given")
engine
`);

/** @param {string} _key @param {any} value */
const revive = (_key, value) =>
  typeof value?.base64 === "string" ? Uint8Array.from(Buffer.from(value.base64, "base64")) : value;

/** @param {string} line */
function answered(line) {
  const { name, args, python: code } = JSON.parse(line, revive);
  if (code !== undefined) return JSON.stringify(python.runPython(code));
  const given = python.toPy(args);
  try {
    return engine.call(name, given);
  } finally {
    given.destroy();
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${answered(line)}\n`);
}
