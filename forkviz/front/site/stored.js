// stored: what lies beside the page: answers that were worked out when the site was built, the style
// of the explorer, BokehJS.  Each is fetched once, when it is asked for.

import { h } from "../base/dom.js";
import { bytesOfBase64 } from "../giving/packed.js";

/** @param {SiteManifest} manifest */
export function makeStored(manifest) {
  /** @type {Promise<void> | null} */
  let explorer = null;

  /**
   * An answer and the files that it was made of.
   *
   * @param {string} kind @param {string} name
   * @returns {Promise<{ answer: any, files: GivenFile[] }>}
   */
  async function answer(kind, name) {
    const key = `${kind}-${name}`;
    if (!Object.hasOwn(manifest.stored, key)) throw new Error(`no ${kind} is called ${name}`);
    const response = await fetch(manifest.stored[key]);
    if (!response.ok) throw new Error(`${key}: the server says ${response.status}`);
    const { files, ...rest } = await response.json();
    return {
      answer: rest,
      files: files.map((/** @type {any} */ one) => ({
        name: one.name,
        bytes: bytesOfBase64(one.base64),
      })),
    };
  }

  async function bringExplorer() {
    await Promise.all([
      loaded("link", { rel: "stylesheet", href: manifest.explorer.style }),
      loaded("script", { src: manifest.explorer.bokeh }),
    ]);
  }

  return {
    answer,
    /** What an explorer needs in the page. */
    explorer() {
      explorer ??= bringExplorer().catch((problem) => {
        explorer = null; // whoever asks next asks anew
        throw problem;
      });
      return explorer;
    },
  };
}

/** @param {string} tag @param {Attributes} attributes @returns {Promise<void>} */
function loaded(tag, attributes) {
  return new Promise((resolve, reject) => {
    const element = h(tag, attributes);
    element.addEventListener("load", () => resolve());
    element.addEventListener("error", () => {
      element.remove();
      reject(new Error("a part of the site could not be loaded"));
    });
    document.head.append(element);
  });
}
