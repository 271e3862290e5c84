// site: forkviz in a tab; what it is to know stands in the page.

import { within } from "../base/dom.js";
import { whenIdle } from "../base/drawing/idle.js";
import { makeApp } from "../site/app.js";

/** @type {SiteManifest} */
const manifest = JSON.parse(within(document, "#st-manifest").textContent ?? "");
const { app, route } = makeApp(manifest);
void route().then(() => {
  document.documentElement.dataset.forkviz = "ready";
  // After the first paint; who wants no bytes that he did not ask for waits until he asks.
  const saves = /** @type {any} */ (navigator).connection?.saveData;
  if (!saves) whenIdle(() => void app.engine.start());
});
