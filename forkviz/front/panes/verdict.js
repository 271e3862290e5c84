// verdict: the line on top: how the fork ends and why, the steps that lead there as links, what helps.
//
// Its words are of Python (views/verdict); here they become elements.

import { addressElement } from "../base/text/address.js";
import { button, h } from "../base/dom.js";
import { register } from "../base/registry.js";
import { tryOf } from "../diagnosis/trying.js";
import { svgOf } from "../diagnosis/signs.js";

/**
 * A step of the chain.
 *
 * @typedef {{role: string, step: number, phase: string, phaseName: string, label: string, assumed: boolean}} Link
 */
/** @typedef {["text" | "address" | "name", string | number]} Piece */

/** @type {Record<string, string>} */
const SIGNS = { fails: "✗", succeeds: "✓", risk: "!", waits: "…" };
/** Sign and name of each role.  @type {Record<string, [string, string]>} */
const ROLES = {
  then: ["", ""],
  retry: ["◆", "Now"],
  lands: ["✓", "Lands"],
  failure: ["✗", "Failure"],
};

/** @param {Ui} ui @param {HTMLElement} body */
function makeVerdict(ui, body) {
  /** @type {any} */
  let chain = null;

  function build() {
    const { verdict, still } = ui.data;
    ui.places.verdict.dataset.kind = verdict?.kind ?? "";
    chain = verdict ? makeChain(ui, verdict) : null;
    body.replaceChildren(
      ...(verdict ? [headOf(ui, verdict), early(), chain.element] : still ? captured(ui) : []),
    );
    chain?.tell();
  }

  build();
  return {
    name: "verdict",
    update: () => chain?.tell(),
    resize: () => chain?.resize(),
    renew: build,
  };
}

/** "Fork fails: a.dll cannot land at 0x70 0000: …", as the title of the page.  @param {Ui} ui @param {any} verdict */
function headOf(ui, verdict) {
  return h(
    "h1",
    { class: "fv-verdict-says", title: ui.data.title },
    h(
      "b",
      { class: "fv-verdict-head" },
      h("span", { "aria-hidden": "true" }, `${SIGNS[verdict.kind]} `),
      `${verdict.head}:`,
    ),
    " ",
    h("span", {}, ...elements(verdict.pieces)),
  );
}

/** What stands there while the end is not to be known; the style says when. */
const early = () => h("p", { class: "fv-verdict-early" }, "Does this fork succeed?");

/** @param {Piece[]} pieces */
function elements(pieces) {
  return pieces.map(([kind, value]) =>
    kind === "address"
      ? addressElement(Number(value))
      : kind === "name"
        ? h("bdi", {}, String(value))
        : String(value),
  );
}

// Of a capture nothing is judged: what it is, and how much of each process there is.
/** @param {Ui} ui */
function captured(ui) {
  return [
    h("h1", { class: "fv-verdict-says" }, ui.data.title),
    h(
      "div",
      { class: "fv-verdict-chain" },
      h("p", { class: "fv-census" }, ui.data.census),
      ...whyOf(ui),
    ),
  ];
}

// -- the chain --------------------------------------------------------------------------------------

/** The links, the remedy, and the way to the whole diagnosis.  @param {Ui} ui @param {any} verdict */
function makeChain(ui, verdict) {
  /** @type {Link[]} */
  const links = verdict.links.filter((/** @type {Link} */ link) => link.role !== "retry");
  /** @type {Link[]} */
  const retries = verdict.links.filter((/** @type {Link} */ link) => link.role === "retry");
  const chips = links.map((link) => ({ link, element: chipOf(ui, link) }));
  const now = retries.length
    ? { link: retries[0], element: chipOf(ui, /** @type {Link} */ (retries[0])) }
    : null;
  const list = h("ol", { class: "fv-chips", "aria-label": "From the cause to the end" });
  const element = h(
    "div",
    { class: "fv-verdict-chain" },
    ...(links.length ? [list] : []),
    ...remedyOf(ui, verdict),
    ...whyOf(ui),
  );

  /** The try that the shown step is in, between the cause and the end.  @returns {Link | undefined} */
  function trying() {
    const { step } = ui.store,
      last = links.at(-1);
    if (!last || step >= last.step || links.some((link) => link.step === step)) return undefined;
    return retries.findLast((retry) => retry.step <= step);
  }

  function tell() {
    const { step } = ui.store,
      retry = trying();
    const shown = chips.map((chip) => ({ ...chip, at: chip.link.step }));
    if (now && retry) {
      now.link = retry;
      fill(ui, now.element, retry, step);
      shown.splice(-1, 0, { link: retry, element: now.element, at: step });
    }
    for (const chip of shown) chip.element.ariaCurrent = chip.at === step ? "step" : null;
    const elementsNow = shown.map(({ element: one }) => one);
    if (elementsNow.length !== list.children.length)
      list.replaceChildren(
        ...elementsNow.map((one, i) =>
          h("li", {}, i ? h("span", { class: "fv-arrow", "aria-hidden": "true" }, "→") : null, one),
        ),
      );
  }

  return {
    element,
    tell,
    resize() {
      for (const { link, element: chip } of chips) fill(ui, chip, link, link.step);
      tell();
    },
  };
}

/** @param {Ui} ui @param {Link} link */
function chipOf(ui, link) {
  const chip = h("button", {
    type: "button",
    class: "fv-chip",
    data: { do: "link", role: link.role },
    onclick: () => ui.go(Number(chip.dataset.step)),
  });
  if (link.assumed) chip.dataset.assumed = "true";
  fill(ui, chip, link, link.step);
  return chip;
}

/** What a chip says: less where there is less room.  @param {Ui} ui @param {HTMLElement} chip @param {Link} link @param {number} step */
function fill(ui, chip, link, step) {
  const [sign, called] =
    link.role === "cause"
      ? ["", link.assumed ? "Cause?" : "Cause"]
      : (ROLES[link.role] ?? ["", ""]);
  const phase = `${link.phase} ${link.phaseName}`.trim();
  const whole = `step ${step}${link.label ? `: ${link.label}` : ` · ${phase}`}${link.assumed ? ", assumed" : ""}`;
  chip.dataset.step = String(step);
  chip.title = `Go to ${whole}${link.label ? ` (${phase})` : ""}${link.assumed ? ": no step shows when it came" : ""}`;
  const short = { phone: String(step), narrow: link.role === "retry" ? whole : `step ${step}` }[
    /** @type {string} */ (ui.size)
  ];
  const head =
    link.role === "cause"
      ? ring()
      : sign
        ? h("span", { class: "fv-chip-sign", "aria-hidden": "true" }, sign)
        : null;
  // The space between them is not seen, but read.
  chip.replaceChildren(
    ...[
      head,
      called ? h("b", {}, called) : null,
      called ? " " : null,
      h("span", {}, short ?? whole),
    ].filter((one) => one !== null),
  );
}

function ring() {
  return svgOf(
    "svg",
    { width: 16, height: 16, viewBox: "0 0 16 16", "aria-hidden": "true", class: "fv-chip-ring" },
    svgOf("circle", { cx: 8, cy: 8, r: 5, fill: "none", "stroke-width": 2.4 }),
  );
}

// -- what helps -------------------------------------------------------------------------------------

/** @param {Ui} ui @param {any} verdict */
function remedyOf(ui, { remedy }) {
  if (!remedy) return [];
  const act = tryOf(ui, remedy);
  return [
    h(
      "p",
      { class: "fv-remedy" },
      h("b", {}, "Remedy:"),
      " ",
      ...elements(remedy.pieces),
      ...(act
        ? [
            " ",
            button(
              "try",
              "Try it",
              "Fork again with the remedy, and compare before and after",
              act,
              { class: "fv-link" },
            ),
          ]
        : []),
    ),
  ];
}

/** The whole diagnosis, where there is one.  @param {Ui} ui */
function whyOf(ui) {
  const first = ui.data.diagnosis?.causes[0];
  if (!first || first.certainty === "excluded" || ui.host.bare) return [];
  return [
    button(
      "why-more",
      "Why?",
      "Open or close the whole diagnosis, beside the map",
      () => ui.cause?.toggle(),
      { class: "fv-link fv-why-more", "aria-expanded": "false" },
    ),
  ];
}

register({ name: "verdict", title: "Verdict", head: false, make: makeVerdict });
