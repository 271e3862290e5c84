// drawn: the pictures of a problem.  Python draws them (forkviz/course/drawn), for some widths; what
// it gives is markup, of which only what a picture is made of is built anew here.

import { h } from "../base/dom.js";

const SVG = "http://www.w3.org/2000/svg";
const TAGS = new Set(
  (
    "div span figure figcaption p b small ul ol li table caption colgroup col thead tbody tr th td pre code " +
    "svg g defs pattern marker rect circle ellipse path line polyline polygon text tspan title desc"
  ).split(" "),
);
/** Names of attributes that could do more than draw. */
const ACTIVE = /^on|href$|^src|^style$/i;
const DEEP = 24; // no picture is

/** The widths by their names, widest first, in pixels of the picture. */
const WIDTHS = /** @type {const} */ ([
  ["wide", 1000],
  ["cell", 790],
  ["middle", 600],
  ["narrow", 0],
]);

/** @param {number} width */
export function widthName(width) {
  return (WIDTHS.find(([, least]) => width >= least) ?? WIDTHS[3])[0];
}

/**
 * The elements of a picture's markup.
 *
 * @param {string} text
 * @returns {Node[]}
 */
export function drawnOf(text) {
  const parsed = new DOMParser().parseFromString(text, "text/html");
  return [...parsed.body.childNodes].flatMap((node) => copied(node, 0));
}

/** @param {Node} node @param {number} depth @returns {Node[]} */
function copied(node, depth) {
  if (node.nodeType === 3) return [document.createTextNode(node.textContent ?? "")];
  const element = /** @type {Element} */ (node);
  if (node.nodeType !== 1 || depth > DEEP || !TAGS.has(element.localName)) return [];
  const made =
    element.namespaceURI === SVG
      ? document.createElementNS(SVG, element.localName)
      : document.createElement(element.localName);
  for (const { name, value } of element.attributes) {
    if (!ACTIVE.test(name)) made.setAttribute(name, value);
  }
  made.append(...[...element.childNodes].flatMap((child) => copied(child, depth + 1)));
  return [made];
}

/**
 * The pictures of a problem, each drawn for the width that there is; one is in the page at a time,
 * for the patterns of all widths have the same names.
 *
 * @param {QuizPicture[]} pictures
 */
export function makePictures(pictures) {
  const element = h("div", { class: "qz-pictures" });
  let drawn = "";
  return {
    element,
    /** @param {number} width  of the element */
    draw(width) {
      const name = widthName(width);
      if (name === drawn) return;
      drawn = name;
      const boxes = pictures.map((one) =>
        h("div", { class: "qz-picture", data: { kind: one.kind } }, ...drawnOf(one.drawn[name])),
      );
      element.replaceChildren(...boxes);
    },
  };
}
