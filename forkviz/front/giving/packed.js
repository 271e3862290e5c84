// packed: bytes of a text in base64, and what was deflated, inflated as it comes.

const NEEDS = "DecompressionStream";

/** Whether this browser can inflate: all since 2023 can. */
export const canUnpack = () => NEEDS in globalThis;

/** @param {string} text  in base64 @returns {Uint8Array<ArrayBuffer>} */
export function bytesOfBase64(text) {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  // Not Uint8Array.from, which asks each character for the one after it: ten times as long.
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

/**
 * What is in *packed*; an error says what is wrong with it.
 *
 * @param {ReadableStream<Uint8Array<ArrayBuffer>>} packed
 * @param {"deflate" | "gzip"} how  it was made
 * @returns {ReadableStream<Uint8Array<ArrayBuffer>>}
 */
export function unpacked(packed, how) {
  if (!canUnpack()) throw new Error(`this browser has no ${NEEDS}; one of 2023 or later has`);
  return packed.pipeThrough(new DecompressionStream(how));
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
export const streamOf = (bytes) => new Blob([bytes]).stream();
