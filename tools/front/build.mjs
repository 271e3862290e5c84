// Bundle the front end into forkviz/front/built with the pinned esbuild.
//
//     node tools/front/build.mjs           write the bundles
//     node tools/front/build.mjs --check   say which differ from their sources; exit status 1
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { licencesOf, withoutTheRest } from "./bokeh.mjs";

const front = fileURLToPath(new URL("../../forkviz/front/", import.meta.url));
/**
 * What a page runs is a script; what anywidget loads is a module.  BokehJS comes first.
 *
 * @type {Record<string, "iife" | "esm">}
 */
const FORMATS = {
  bokeh: "iife",
  report: "iife",
  report_engine: "iife",
  engine_worker: "iife",
  site: "iife",
  diagnosis: "iife",
  diagnosis_maps: "iife",
  lesson: "iife",
  widget: "esm",
};

/**
 * What esbuild warns of, as an error; for one, that something is used that is left out.
 *
 * @param {string} name @param {import("esbuild").Message[]} warnings
 */
function warned(name, warnings) {
  const said = warnings.map(({ text, location: at }) =>
    at ? `${at.file}:${at.line}: ${text}` : text,
  );
  return [`the bundle ${name} is not made:`, ...said].join("\n  ");
}

/**
 * The text of a bundle.
 *
 * @param {string} name
 * @param {"iife" | "esm"} format
 * @param {Record<string, string>} define  names that stand for an expression
 */
async function bundle(name, format, define) {
  const result = await build({
    entryPoints: [`${front}entries/${name}.js`],
    bundle: true,
    write: false,
    metafile: true,
    format,
    target: "es2022",
    charset: "utf8",
    minify: true,
    lineLimit: 160,
    legalComments: "none",
    plugins: [withoutTheRest],
    // A browser reads JSON in a text sooner than the same as a part of a script.
    loader: { ".json": "text" },
    define,
    banner: format === "iife" ? { js: '"use strict";' } : {},
  });
  if (result.warnings.length) throw new Error(warned(name, result.warnings));
  const [{ inputs }] = Object.values(result.metafile?.outputs ?? {});
  const used = Object.keys(inputs).filter((file) => inputs[file].bytesInOutput);
  const licences = await licencesOf(used);
  const text = result.outputFiles?.[0]?.text ?? "";
  // A page holds it between script tags.
  return `${licences}${text}`.replaceAll("</script", "<\\/script");
}

async function bundles() {
  const made = new Map();
  /** @type {Record<string, string>} */
  const define = {};
  for (const [name, format] of Object.entries(FORMATS)) {
    const text = await bundle(name, format, define);
    made.set(`${name}.js`, text);
    // What comes after it names this very BokehJS.
    if (name === "bokeh")
      define.BOKEH_STAMP = `"${createHash("sha256").update(text).digest("hex")}"`;
  }
  return made;
}

const made = await bundles();
const check = process.argv.includes("--check");
await mkdir(`${front}built`, { recursive: true });
const there = (await readdir(`${front}built`)).filter((name) => name.endsWith(".js"));
const stale = there.filter((name) => !made.has(name));
for (const [name, text] of made) {
  const path = `${front}built/${name}`;
  const old = there.includes(name) ? await readFile(path, "utf8") : null;
  if (old === text) continue;
  stale.push(name);
  if (!check) {
    await writeFile(`${path}.part`, text);
    await rename(`${path}.part`, path);
    console.log(`${name}: ${Math.round(text.length / 1024)} KiB`);
  }
}
if (check && stale.length) {
  console.error(`not what the sources make: ${stale.join(", ")}; run make front`);
  process.exitCode = 1;
}
