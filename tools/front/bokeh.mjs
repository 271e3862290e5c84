// bokeh: what the bundle of BokehJS is made without, and the licences of what is in it.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/** What `import()` gives where a part of BokehJS is not there; BokehJS then does without it. */
const MISSING = 'throw Object.assign(new Error("left out"), { code: "MODULE_NOT_FOUND" });';
const REFUSED = '() => { throw new Error("left out of this BokehJS"); }';
/**
 * Modules that no figure of ours needs, by the end of their path, and what stands in for each: what
 * typesets formulas, WebGL, SVG, projections of maps, what asks a server, icons of toolbars.
 *
 * @type {[RegExp, string][]}
 */
const LEFT_OUT = [
  [/^\.\/mathjax$/, MISSING],
  [/\/webgl(\/|$)/, MISSING],
  // It fetches from a host of others; a formula is drawn as the text that it is.
  [
    /\/providers$/,
    "export const default_provider = { status: 'failed', MathJax: null, async fetch() {} };",
  ],
  [/^proj4\//, "export default function () { return {}; }"],
  // Formats of numbers and dates in tips, which ours do not have; what is packed in a document.
  [/^@bokeh\/numbro$/, `export const format = ${REFUSED};`],
  [/^timezone$/, `export default ${REFUSED};`],
  [/^fflate$/, `export const gunzipSync = ${REFUSED}, gzipSync = gunzipSync;`],
  [/^\.\/svg$/, "export class SVGRenderingContext2D {}"],
  [
    /^\.\/server$/,
    `export const add_document_from_session = ${REFUSED}, _get_ws_url = add_document_from_session;`,
  ],
  [/^\.\/notebook$/, `export const embed_items_notebook = ${REFUSED}; export const kernels = {};`],
  // BokehJS asks whether something is one of these, and with ours nothing is.
  [/\/axes(\/axis)?$/, "export class Axis {} export class AxisView {}"],
  [/\/grids\/grid$/, "export class Grid {}"],
  [/\/graph_renderer$/, "export class GraphRenderer {} export class GraphRendererView {}"],
  [/\/image_base$/, "export class ImageBaseView {}"],
  [/\/glyphs\/line$/, "export class LineView {}"],
  [/\/glyphs\/patch$/, "export class PatchView {}"],
  [/\/glyphs\/harea$/, "export class HAreaView {}"],
  [/\/glyphs\/harea_step$/, "export class HAreaStepView {}"],
  [/\/glyphs\/varea$/, "export class VAreaView {}"],
  [/\/glyphs\/varea_step$/, "export class VAreaStepView {}"],
  [/\/icons\.css$/, "export const tool_icon_help = '', tool_icon_hover = ''; export default '';"],
];
const NAMESPACE = "left-out";

/** esbuild's plugin that leaves them out. @type {import("esbuild").Plugin} */
export const withoutTheRest = {
  name: NAMESPACE,
  setup(build) {
    const within = /[\\/]@bokeh[\\/]bokehjs[\\/]/;
    for (const [number, [filter, contents]] of LEFT_OUT.entries()) {
      build.onResolve({ filter }, ({ importer }) =>
        within.test(importer) ? { path: String(number), namespace: NAMESPACE } : null,
      );
      build.onLoad({ filter: new RegExp(`^${number}$`), namespace: NAMESPACE }, () => ({
        contents,
      }));
    }
  },
};

/**
 * The licences of the packages that these files are of, as a comment; "" where there are none.
 *
 * @param {string[]} files
 */
export async function licencesOf(files) {
  const packages = new Set();
  for (const file of files) {
    const [found] = /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file.replaceAll("\\", "/")) ?? [];
    if (found) packages.add(found);
  }
  if (!packages.size) return "";
  const texts = await Promise.all([...packages].sort().map(licenceOf));
  return `/*!\n${texts.join("\n\n").replaceAll("*/", "* /")}\n*/\n`;
}

/** @param {string} folder */
async function licenceOf(folder) {
  const about = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const kind = about.license ?? about.licenses.map((/** @type {any} */ one) => one.type).join(", ");
  const files = (await readdir(folder)).filter((name) => /^licen[cs]e/i.test(name)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const lines = texts.join("\n").split(/\r?\n/);
  const text = lines.map((line) => line.trimEnd()).join("\n");
  const who = files.length ? "" : ` (${about.author?.name ?? about.author})`;
  return `${about.name} ${about.version}, ${kind}${who}\n${text.replace(/\n{3,}/g, "\n\n").trim()}`.trim();
}
