// choosing: the page before a quiz: its topics, the seed that draws the problems, a ticket.

import { h } from "../../base/dom.js";
import { quizHash } from "./address.js";

const FIRST = "1"; // a seed to begin with
const DIGITS = 20; // of the largest seed

/**
 * @param {SiteManifest["quiz"]} topics
 * @param {string | undefined} seed  the one before
 * @param {HTMLElement} ticket
 */
export function choosingPart(topics, seed, ticket) {
  const links = topics.map(topicLink);
  const input = h("input", {
    ...{ id: "st-seed", type: "text", inputmode: "numeric", "aria-describedby": "st-seed-note" },
    ...{ maxlength: DIGITS, class: "qz-seed", autocomplete: "off" },
  });
  input.value = seed ?? FIRST;
  const renew = () => {
    const text = /^\d+$/.test(input.value) ? input.value : FIRST;
    input.setAttribute("aria-invalid", String(text !== input.value));
    for (const { topic, link } of links) link.setAttribute("href", quizHash(topic, text));
  };
  input.addEventListener("input", renew);
  renew();
  const lead =
    "Choose a topic and get ten problems. A wrong answer is explained, and tries are not counted.";
  const note = "A number. The same seed always gives the same ten problems.";
  return h(
    "div",
    { class: "fd" },
    h(
      "div",
      { class: "st-lead" },
      h("h1", { tabindex: -1 }, "Quiz: say what happens, before the engine does"),
      h("p", {}, lead),
    ),
    h(
      "p",
      { class: "qz-seed-line" },
      h("label", { for: "st-seed" }, "Seed"),
      input,
      h("span", { class: "fd-muted", id: "st-seed-note" }, note),
    ),
    h("ul", { class: "qz-topics" }, ...links.map(({ link }) => h("li", {}, link))),
    ticketCard(ticket),
  );
}

/** @param {SiteManifest["quiz"][number]} of */
function topicLink({ topic, title, minutes }) {
  const link = h(
    "a",
    { class: "qz-topic", data: { topic } },
    h("b", {}, `${title[0].toUpperCase()}${title.slice(1)}`),
    h("span", { class: "fd-muted" }, `about ${minutes} min for a problem`),
  );
  return { topic, link };
}

/** @param {HTMLElement} ticket */
function ticketCard(ticket) {
  const words =
    "It is a file that ends in .json, with problems of your own. Load it, or drop it on this page. Then save your answers, and hand that file in.";
  return h(
    "section",
    { class: "fd-card qz-ticket" },
    h("h2", {}, "Did your teacher give you a ticket?"),
    h("p", {}, words),
    h("p", {}, ticket),
  );
}
