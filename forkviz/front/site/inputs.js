// inputs: what somebody gives: a text, files, a folder; dropped, chosen or pasted.

import { aPicture, tooLarge, tooLargeTogether, tooMany, unreadable } from "./states.js";

/** @typedef {import("./states.js").Problem} Problem */
/** @typedef {{ name: string, file: File }} Chosen */
/** @typedef {{ files: Chosen[] } | { problem: Problem }} Dropped */

const ANY = -1;
/** What files begin with that are pictures: PNG, JPEG, GIF, WebP or BMP.  A text may begin with the
 * two letters of BMP, so the noughts behind them count, too. */
const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46, ANY, ANY, ANY, ANY, 0x57, 0x45, 0x42, 0x50],
  [0x42, 0x4d, ANY, ANY, ANY, ANY, 0, 0, 0, 0],
];
/** What other files begin with: an image, a minidump, a zip. @type {[GivenKind, number[]][]} */
const KINDS = [
  ["image", [0x4d, 0x5a]],
  ["dump", [0x4d, 0x44, 0x4d, 0x50]],
  ["zip", [0x50, 0x4b, 3, 4]],
];
const HEAD = 64;

/** Files with their names; those of a folder have it before theirs. @param {Iterable<File>} files @returns {Chosen[]} */
export function chosenOf(files) {
  return [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/**
 * All that is dropped, folders with what is in them; no more files and folders are looked for than
 * *most* has, for a disk may hold a million.
 *
 * @param {DataTransfer} data @param {SiteLimits} most
 * @returns {Promise<Dropped>}
 */
export async function droppedOf(data, most) {
  // The browser gives the entries only until the first wait.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.some((entry) => entry?.isDirectory)) return { files: chosenOf(data.files) };
  /** @type {Walked} */
  const found = { files: [], folders: 0, most: most.files };
  for (const entry of entries) await walk(entry, found);
  return isFull(found) ? { problem: tooMany(most.files, "dropped") } : { files: found.files };
}

/** @typedef {{ files: Chosen[], folders: number, most: number }} Walked */

/** @param {Walked} found */
const isFull = ({ files, folders, most }) => files.length > most || folders > most;

/** @param {any} entry @param {Walked} found */
async function walk(entry, found) {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    found.files.push({ name: entry.fullPath.replace(/^\//, ""), file });
    return;
  }
  found.folders += 1;
  const reader = entry.createReader();
  while (!isFull(found)) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!some.length) return; // it gives a hundred at a time
    for (const one of some) if (!isFull(found)) await walk(one, found);
  }
}

/** @param {Uint8Array} head @param {number[]} magic */
const begins = (head, magic) => magic.every((byte, i) => byte === ANY || head[i] === byte);

/** @param {Uint8Array} head */
const isPicture = (head) => PICTURES.some((magic) => begins(head, magic));

/** By its first bytes. @param {Uint8Array} head @returns {GivenKind} */
const kindOf = (head) => KINDS.find(([, magic]) => begins(head, magic))?.[0] ?? "text";

/** @param {Blob} file */
const bytesOf = async (file) => new Uint8Array(await file.arrayBuffer());

/**
 * What the engine is given of *chosen*, or why it is not.
 *
 * @param {Chosen[]} chosen
 * @param {SiteLimits} most
 * @returns {Promise<{ files: GivenFile[] } | { problem: Problem }>}
 */
export async function read(chosen, most) {
  if (chosen.length > most.files) return { problem: tooMany(most.files) };
  let whole = 0;
  const files = [];
  for (const { name, file } of chosen) {
    whole += file.size;
    if (file.size <= most.file) continue;
    const head = await bytesOf(file.slice(0, HEAD)).catch(() => new Uint8Array());
    return { problem: tooLarge(name, file.size, most.file, kindOf(head)) };
  }
  if (whole > most.whole) return { problem: tooLargeTogether(whole, most.whole) };
  for (const { name, file } of chosen) {
    const bytes = await bytesOf(file).catch((problem) => ({ problem: unreadable(name, problem) }));
    if ("problem" in bytes) return bytes;
    if (isPicture(bytes.subarray(0, HEAD))) return { problem: aPicture(name) };
    files.push({ name, bytes });
  }
  return { files };
}

/**
 * Of a folder what a plan needs: images, and the databases of rebase; the rest is not read.
 *
 * @param {Chosen[]} chosen
 * @returns {Promise<{ files: Chosen[], dlls: number } | { problem: Problem }>}
 */
export async function imagesOf(chosen) {
  const files = [];
  let dlls = 0;
  for (const one of chosen) {
    const head = await bytesOf(one.file.slice(0, HEAD)).catch((problem) => ({
      problem: unreadable(one.name, problem),
    }));
    if ("problem" in head) return head;
    const isImage = kindOf(head) === "image";
    if (isImage) dlls += 1;
    if (isImage || /(^|\/)etc\/rebase\.db\./.test(one.name)) files.push(one);
  }
  return { files, dlls };
}

/**
 * What a plan needs of *chosen*, where DLLs are all that can be read in it: loose ones, and folders
 * that are no bundle; null where anything else is.
 *
 * @param {Chosen[]} chosen
 * @param {string[]} bundle  the files that make a bundle of a folder
 */
export async function treeOf(chosen, bundle) {
  const isBundled = (/** @type {Chosen} */ { name }) => {
    const [, inside, ...deeper] = name.split("/");
    return !deeper.length && bundle.includes(inside);
  };
  if (chosen.some(isBundled)) return null;
  const images = await imagesOf(chosen);
  if ("problem" in images || !images.dlls) return null;
  const kept = new Set(images.files);
  const isPart = (/** @type {Chosen} */ one) => one.name.includes("/") || kept.has(one);
  return chosen.every(isPart) ? images.files : null;
}
