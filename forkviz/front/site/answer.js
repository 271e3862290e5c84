// answer: the page of a diagnosis: front/diagnosis, and what the site can do with its input.

import { button, h } from "../base/dom.js";
import { copyButton } from "../diagnosis/commands.js";
import { makeDiagnosis } from "../diagnosis/page.js";
import { hashOf } from "./route.js";

/** @param {HTMLElement} page @param {SiteApp} app @param {SiteGiven} given @returns {SiteView} */
export function answerPage(page, app, given) {
  const { answer, files, names } = given;
  const root = h("div", { class: "fd st-wrap", data: { theme: app.tones.name() } });
  page.append(root);
  /** @type {DiagnosisData} */
  const data = { ...answer.data, inputs: names.length ? names : answer.data.inputs };

  /** Open the explorer; message: what it is asked at once. @param {Message | null} [message] */
  async function explore(message = null) {
    app.fork = { files, answer: null, source: given, message };
    app.go(hashOf("fork"));
  }

  const view = makeDiagnosis(root, data, {
    level: 1,
    above: () => [h("a", { href: hashOf("diagnose"), data: { do: "change" } }, "change the input")],
    actions: () => [h("div", { class: "st-acts" }, ...actions(data, explore))],
    comparing: (remedy, number) =>
      remedy.moves?.length && data.maps
        ? {
            act: () => void explore({ kind: "remedy", number }),
            label: "Apply it to the model, and compare",
          }
        : { cannot: "no fork can be made of what was read", line: remedy.line },
  });
  root.querySelector("h1")?.setAttribute("tabindex", "-1"); // the focus comes here
  let closed = false;
  void issueOf(app, files, answer).then((text) => {
    if (!closed && text) root.append(issueCard(text));
  });
  return {
    close() {
      closed = true;
      view.close();
    },
    theme(name) {
      root.dataset.theme = name;
    },
  };
}

/** @param {DiagnosisData} data @param {() => Promise<void>} explore */
function actions(data, explore) {
  const main = { class: "fd-button fd-main" };
  if (data.maps) return [button("explore", "Open in the explorer", null, () => explore(), main)];
  const words = "The explorer needs a map";
  return [button("explore", words, null, () => {}, { ...main, disabled: true })];
}

/** The text for an issue, "" where the engine gives none. @param {SiteApp} app @param {GivenFile[]} files @param {any} answer */
async function issueOf({ engine }, files, answer) {
  if (!answer.data.causes.length) return "";
  try {
    answer.issue ??= await engine.call("issue", { files });
    return answer.issue;
  } catch {
    return ""; // whatever is wrong is said where it is asked for
  }
}

/** @param {string} text */
function issueCard(text) {
  const words = "Copy the answer for an issue";
  return h(
    "section",
    { class: "fd-card st-issue" },
    h(
      "h2",
      {},
      "The answer for an issue ",
      h("small", {}, "names of people, hosts and folders are replaced; look before you post"),
    ),
    h("pre", { tabindex: 0, "aria-label": "the text for an issue" }, text),
    h("p", {}, copyButton(text, words)),
  );
}
