// progress: how far the start of an engine is, in words: bytes, never seconds, which cannot be known.

import { megabytes } from "../base/text/amount.js";

/** @param {EngineState} state */
export const isStarting = ({ phase }) => phase === "fetching" || phase === "starting";

/** How much has come, and what is done with it; "" where nothing starts. @param {EngineState} state */
export function comingOf(state) {
  const { phase, loaded, total } = state;
  if (!isStarting(state)) return "";
  return phase === "fetching" && total
    ? `${megabytes(loaded)} of ${megabytes(total)} loaded`
    : "Python begins";
}

/** The same as a whole line, for a place where nothing else stands. @param {EngineState} state */
export function progressOf(state) {
  const coming = comingOf(state);
  return coming && `The engine starts: ${coming}`;
}

/**
 * Call *say* with what is new about the start, each text once.
 *
 * @param {EngineClient} engine @param {(text: string) => void} say
 * @returns {() => void}  what ends it
 */
export function sayProgress(engine, say) {
  let said = "";
  return engine.onState((state) => {
    const text = progressOf(state);
    if (text !== said) say((said = text));
  });
}
