// Check the front end: its types, the rules of its code, its format.
//
//     node tools/front/check.mjs           say what is wrong; exit status 1 if anything is
//     node tools/front/check.mjs FILE ...  only what is wrong in these
//     node tools/front/check.mjs --json    the same as {kind: [complaint, …]}
import { readFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import prettier from "prettier";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** @param {string} path */
const named = (path) => relative(ROOT, path).replaceAll("\\", "/");

// A test is held to types, but a parameter of its own helpers needs none.
const PROJECTS = ["tsconfig.json", "tests/front/tsconfig.json"];

/** @param {string} name */
function project(name) {
  const { config, error } = ts.readConfigFile(`${ROOT}${name}`, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(`${ROOT}${name}`));
}

/**
 * The complaints about types: [file, words]; and the files of the projects.
 *
 * @returns {{ complaints: [string, string][], files: string[] }}
 */
function typeComplaints() {
  /** @type {[string, string][]} */
  const complaints = [];
  /** @type {string[]} */
  const files = [];
  for (const name of PROJECTS) {
    const { fileNames, options } = project(name);
    const own = fileNames.map(named).filter((file) => !files.includes(file));
    files.push(...own);
    const program = ts.createProgram(fileNames, options);
    for (const { file, start, messageText, code } of ts.getPreEmitDiagnostics(program)) {
      const words = ts.flattenDiagnosticMessageText(messageText, "\n    ");
      if (!file) complaints.push([name, words]);
      else if (own.includes(named(file.fileName))) {
        const { line } = file.getLineAndCharacterOfPosition(start ?? 0);
        complaints.push([named(file.fileName), `${line + 1}: ${words} (TS${code})`]);
      }
    }
  }
  return { complaints, files };
}

/** @param {string[]} files  @returns {Promise<[string, string][]>} */
async function ruleComplaints(files) {
  const results = await new ESLint({ cwd: ROOT }).lintFiles(files);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, message, ruleId }) => {
      return /** @type {[string, string]} */ ([
        named(filePath),
        `${line ?? 1}: ${message} (${ruleId ?? "syntax"})`,
      ]);
    }),
  );
}

/** @param {string[]} files */
async function formatComplaints(files) {
  /** @type {[string, string][]} */
  const complaints = [];
  for (const file of files) {
    const options = await prettier.resolveConfig(`${ROOT}${file}`);
    const text = await readFile(`${ROOT}${file}`, "utf8");
    if (!(await prettier.check(text, { ...options, filepath: file }))) {
      complaints.push([file, "prettier --write would change it"]);
    }
  }
  return complaints;
}

async function check() {
  const { complaints: types, files } = typeComplaints();
  const scripts = files.filter((file) => !file.endsWith(".d.ts"));
  const found = {
    types,
    rules: await ruleComplaints(scripts),
    format: await formatComplaints(files),
  };
  const only = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
  /** @type {Record<string, string[]>} */
  const shown = {};
  for (const [kind, all] of Object.entries(found)) {
    const counted = all.filter(([file]) => !only.length || only.includes(file));
    shown[kind] = counted.map(([file, words]) => `${file}:${words}`);
  }
  return shown;
}

const result = await check();
if (process.argv.includes("--json")) process.stdout.write(JSON.stringify(result));
else
  for (const [kind, all] of Object.entries(result))
    for (const one of all) console.log(`${kind}: ${one}`);
if (Object.values(result).some((all) => all.length)) process.exitCode = 1;
