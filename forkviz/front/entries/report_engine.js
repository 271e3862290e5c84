// report_engine: a page that brings Python with it: the first question starts it, so that a page that
// is only read costs no more than one without.

import { linkText, pageLink } from "../base/text/fragment.js";
import { within } from "../base/dom.js";
import { makeEngine } from "../engine/client.js";
import { startFromPage } from "../engine/parts.js";
import { makeForks } from "../engine/forks.js";
import { sayProgress } from "../engine/progress.js";
import { offerStop } from "../engine/stopping.js";
import { workerModel } from "../models/worker.js";
import { startReport } from "../report.js";

void startReport((data, step) => {
  const engine = makeEngine({ start: startFromPage });
  const fork = makeForks(engine).of(() => ({
    name: "restore",
    args: { trace: within(document, "#forkviz-trace").textContent ?? "" },
  }));
  const model = workerModel(fork, { data, step });
  if (data.a) return { model, hostOf: () => ({}) };
  offerStop(engine, document.body);
  sayProgress(engine, (text) => model.fire("msg:custom", { kind: "waits", text }, []));
  const request = (/** @type {Message} */ message) => model.send(message);
  /** @param {string} link */
  const open = (link) => fork.call("open", { files: [{ name: "link", bytes: linkText(link) }] });
  return { model, open, hostOf: () => ({ request, link: pageLink }) };
});
