// amount: how many there are of something, and bytes, in words.

/** "1 DLL", "2 DLLs". @param {number} number  @param {string} one  @param {string} many */
export function counted(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}

/** Bytes as a browser's downloads count them. @param {number} bytes */
export function megabytes(bytes) {
  const whole = bytes / 1e6;
  return whole >= 100 ? `${Math.round(whole)} MB` : `${whole.toFixed(1)} MB`;
}
