// headline: how both forks end and what decides it, and the steps that lead there, as links.
//
// The words are made by Python (comparison/headline.py); here they become elements.

import { addressElement } from "../base/text/address.js";
import { h, within } from "../base/dom.js";

/** @type {Record<string, string>} */
const SIGNS = { ok: "✓ ", failed: "✗ ", risk: "! " };
const SIGN_TITLES = { "○": "cause", "✗": "failure", "✓": "goes well" };

/** A part of a sentence. @param {[string, string]} piece */
function pieceElement([kind, text]) {
  if (kind === "address") return addressElement(Number(text));
  if (kind === "name") return h("bdi", {}, text);
  if (!(kind in SIGNS)) return h("span", {}, text);
  return h("b", { class: `fv-${kind}` }, h("span", { "aria-hidden": "true" }, SIGNS[kind]), text);
}

/** @param {CompareMain} main @param {CompareData} data  of the comparison */
export function makeHeadline(main, data) {
  const { headline, links } = data.decides;
  const chips = links.map((link) => ({ link, element: chipOf(main, link) }));
  const list = h("ol", { class: "fv-chips", "aria-label": "What leads to the two outcomes" });
  chips.forEach(({ link, element }, i) => {
    const before = i === 0 ? null : links[i - 1].side === link.side ? "→" : "against";
    list.append(
      h(
        "li",
        {},
        before
          ? h(
              "span",
              { class: "fv-chip-between", "aria-hidden": before === "→" ? "true" : null },
              before,
            )
          : null,
        element,
      ),
    );
  });
  const says = h(
    "h1",
    { class: "fv-verdict-says", title: `A: ${data.a.title}\nB: ${data.b.title}` },
    ...headline.map(pieceElement),
  );
  const element = h("div", { class: "fv-headline" }, says, ...(chips.length ? [list] : []));

  return {
    element,
    // Less where there is less room.
    resize() {
      for (const { link, element: chip } of chips)
        within(chip, ".fv-chip-says").replaceChildren(...wordsOf(link, main.size === "phone"));
    },
    // Mark the links whose step is shown.
    /** @param {Record<string, number>} steps */
    tell(steps) {
      for (const { link, element: chip } of chips) {
        if (steps[link.side] === link.step) chip.setAttribute("aria-current", "step");
        else chip.removeAttribute("aria-current");
      }
    },
  };
}

/** @param {CompareMain} main @param {CompareLink} link */
function chipOf(main, link) {
  const name = link.side.toUpperCase();
  return h(
    "button",
    {
      type: "button",
      class: "fv-chip",
      data: { do: "link", role: link.role, side: link.side, step: String(link.step) },
      title: `Go to step ${link.step} of ${name}: ${link.label}`,
      onclick: () => main.goStep(link.side, link.step, link.row),
    },
    ...(link.sign
      ? [
          h(
            "span",
            {
              class: `fv-chip-sign fv-chip-${link.role}`,
              title: SIGN_TITLES[/** @type {keyof typeof SIGN_TITLES} */ (link.sign)],
            },
            link.sign,
          ),
        ]
      : []),
    h("span", { class: "fv-chip-says" }, ...wordsOf(link, main.size === "phone")),
  );
}

/** @param {CompareLink} link @param {boolean} short */
function wordsOf(link, short) {
  return [
    h("b", {}, link.side.toUpperCase()),
    short ? ` ${link.step}` : ` step ${link.step}: ${link.label}`,
  ];
}
