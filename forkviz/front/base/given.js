// given: the data of an explorer as a page or a widget holds them, and as the explorer takes them.
//
// forkviz.front.giving.given makes them short: lists are folded, and the whole is deflated.

import { changesOf } from "../giving/changes.js";
import { bytesOfBase64, streamOf, unpacked } from "../giving/packed.js";
import { makeRoom, unfold, unfoldLazily } from "../giving/unfold.js";

/** Bytes of what is inflated: a text in a browser can't be longer. */
const MOST = 2 ** 29 - 2 ** 10;

/** Lists as long as the fork; a page that opens needs little of them. */
const LAZY = new Set(["words", "strings"]);

/**
 * The data, of base64, of bytes, of JSON that is as it is; what was made of them before stays.
 * Where they can't be read, the error says so in words for a reader.
 *
 * @param {any} given
 * @returns {Promise<any>}
 */
export async function dataOf(given) {
  const packed =
    typeof given === "string" || given instanceof ArrayBuffer || ArrayBuffer.isView(given);
  if (!packed) return given;
  try {
    if (typeof given === "string" && given.trimStart().startsWith("{")) return JSON.parse(given);
    return restored(
      JSON.parse(await read(unpacked(streamOf(bytesOf(given)), "deflate").getReader())),
      makeRoom(),
    );
  } catch (/** @type {any} */ problem) {
    throw new Error(`the data can't be read: ${problem?.message ?? problem}`, { cause: problem });
  }
}

/** @param {string | ArrayBuffer | ArrayBufferView} given @returns {any} */
function bytesOf(given) {
  if (given instanceof ArrayBuffer) return new Uint8Array(given);
  if (typeof given === "string") return bytesOfBase64(given.trim());
  return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
}

/** @param {ReadableStreamDefaultReader<Uint8Array>} reader */
async function read(reader) {
  const decoder = new TextDecoder();
  const texts = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > MOST) {
      void reader.cancel();
      throw new Error(`they are more than ${MOST} bytes`);
    }
    texts.push(decoder.decode(part.value, { stream: true }));
  }
  return texts.join("") + decoder.decode();
}

/** @param {any} packed @param {import("../giving/unfold.js").Room} room @returns {any} */
function restored({ as, in: folded, of }, room) {
  const { changes, ...rest } = folded;
  /** @type {any} */
  const data = { ...as };
  for (const [key, value] of Object.entries(rest))
    data[key] = (LAZY.has(key) ? unfoldLazily : unfold)(value, room);
  for (const [key, within] of Object.entries(of)) data[key] = restored(within, room);
  if (changes) data.changes = changesOf(unfold(changes, room), data);
  return data;
}
