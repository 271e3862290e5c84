// inputs: what somebody gives: a text, files, a folder; dropped, chosen or pasted.

import { aPicture, tooLarge, unreadable } from "./states.js";

/** @typedef {import("./states.js").Problem} Problem */
/** @typedef {{ name: string, file: File }} Chosen */

/** What files begin with that are pictures: PNG, JPEG, GIF, WebP or BMP. */
const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
];
const HEAD = 64;

/** Files with their names; those of a folder have it before theirs. @param {Iterable<File>} files @returns {Chosen[]} */
export function chosenOf(files) {
  return [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** All that is dropped, folders with what is in them. @param {DataTransfer} data @returns {Promise<Chosen[]>} */
export async function droppedOf(data) {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.some((entry) => entry?.isDirectory)) return chosenOf(data.files);
  /** @type {Chosen[]} */
  const found = [];
  for (const entry of entries) await walk(/** @type {any} */ (entry), found);
  return found;
}

/** @param {any} entry @param {Chosen[]} found */
async function walk(entry, found) {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    found.push({ name: entry.fullPath.replace(/^\//, ""), file });
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!some.length) return; // it gives a hundred at a time
    for (const one of some) await walk(one, found);
  }
}

/** @param {Uint8Array} head */
function isPicture(head) {
  return PICTURES.some((magic) => magic.every((byte, i) => head[i] === byte));
}

/** @param {Uint8Array} head */
function isImage(head) {
  return head[0] === 0x4d && head[1] === 0x5a;
}

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
  let whole = 0;
  const files = [];
  for (const { name, file } of chosen) {
    whole += file.size;
    if (file.size > most.file) return { problem: tooLarge(name, file.size, most.file) };
    if (whole > most.whole) return { problem: tooLarge("what was given", whole, most.whole) };
  }
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
    const head = await bytesOf(one.file.slice(0, 2)).catch((problem) => ({
      problem: unreadable(one.name, problem),
    }));
    if ("problem" in head) return head;
    if (isImage(head)) dlls += 1;
    if (isImage(head) || /(^|\/)etc\/rebase\.db\./.test(one.name)) files.push(one);
  }
  return { files, dlls };
}
