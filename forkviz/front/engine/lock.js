// lock: the lock that Pyodide asks for: of no packages.  It compares the rest with itself.

const INFO = {
  ...{ abi_version: "2026_0", arch: "wasm32", platform: "emscripten_5_0_3", python: "3.14.2" },
};

/** The lock as Pyodide takes it. */
export const LOCK_TEXT = JSON.stringify({ info: INFO, packages: {} });
