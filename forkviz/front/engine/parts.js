// parts: what an engine is made of, from inside of the page or from beside it, and the worker that
// gets them.

import { within } from "../base/dom.js";
import { bytesOfBase64, streamOf, unpacked } from "../giving/packed.js";

/** Of a page: the element of each part has this before its name. */
const ELEMENT = "forkviz-part-";
/** The parts that are bytes. @type {(keyof EngineParts)[]} */
const BYTES = ["pyodide.asm.wasm", "python_stdlib.zip", "application.zip"];
/** The part that is the script of the worker. */
const SCRIPT = "engine.js";
/** Once a worker has its script, the address is of no use: it has it when it speaks. */
const KEPT_MS = 120_000;

/** What an engine needs of a browser; an error names what this one has not, and is of its start. */
function assertAble() {
  const page = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (globalThis));
  for (const name of ["WebAssembly", "Worker", "DecompressionStream"]) {
    if (page[name] !== undefined) continue;
    throw Object.assign(new Error(`this browser has no ${name}`), { engine: "start" });
  }
}

/** A worker that runs *script*, with *bytes*, which are handed over. @param {ArrayBuffer} script @param {ArrayBuffer[]} bytes @returns {EngineWorker} */
function workerOf(script, bytes) {
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  const worker = new Worker(address);
  const parts = Object.fromEntries(BYTES.map((name, i) => [name, bytes[i]]));
  worker.postMessage({ kind: "start", parts }, bytes);
  return worker;
}

/** Until the page is there as a whole: a link asks before the parts, which come last, are. */
function wholePage() {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((done) => {
    document.addEventListener("DOMContentLoaded", done, { once: true });
  });
}

/** Starts an engine of the parts that the page holds, in elements that no browser runs. @type {StartEngine} */
export async function startFromPage(loading) {
  assertAble();
  await wholePage();
  const texts = [SCRIPT, ...BYTES].map(
    (name) => within(document, `[id="${ELEMENT}${name}"]`).textContent ?? "",
  );
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  let loaded = 0;
  const parts = [];
  for (const text of texts) {
    loading(loaded, total);
    const stream = unpacked(streamOf(bytesOfBase64(text)), "deflate");
    parts.push(await new Response(stream).arrayBuffer());
    loaded += text.length;
  }
  loading(total, total);
  const [script, ...bytes] = parts;
  return workerOf(script, bytes);
}

/** The bytes at *address*, unpacked; counted as they come. @param {string} address @param {(bytes: number) => void} came */
async function fetched(address, came) {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  const counting = new TransformStream({
    transform(piece, on) {
      came(piece.length);
      on.enqueue(piece);
    },
  });
  return new Response(unpacked(response.body.pipeThrough(counting), "gzip")).arrayBuffer();
}

/**
 * What starts an engine of packed files beside a page.
 *
 * The worker is made of a blob: so the page's policy is its own, too, which it would not be of a
 * worker with an address; and no server's opinion of what kind a file is matters.
 *
 * @param {{ name: string, address: string, size: number }[]} files  size: in bytes
 * @returns {StartEngine}
 */
export function startFromFiles(files) {
  return async (loading) => {
    assertAble();
    const total = files.reduce((sum, { size }) => sum + size, 0);
    let loaded = 0;
    /** @param {number} bytes */
    const came = (bytes) => loading(Math.min((loaded += bytes), total - 1), total);
    came(0);
    const found = await Promise.all(files.map(({ address }) => fetched(address, came)));
    loading(total, total);
    const parts = Object.fromEntries(files.map(({ name }, i) => [name, found[i]]));
    return workerOf(
      parts[SCRIPT],
      BYTES.map((name) => parts[name]),
    );
  };
}
