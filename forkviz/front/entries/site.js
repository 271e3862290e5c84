// site: forkviz in a tab; what it is to know stands in the page.

import { within } from "../base/dom.js";
import { whenIdle } from "../base/drawing/idle.js";
import { makeApp } from "../site/app.js";
import { isEmbedded } from "../site/frame.js";

/** @type {SiteManifest} */
const manifest = JSON.parse(within(document, "#st-manifest").textContent ?? "");
const { app, route } = makeApp(manifest);
void route().then(() => {
  document.documentElement.dataset.forkviz = "ready";
  // After the first paint; who wants no bytes that he did not ask for waits until he asks.  A page
  // may have many frames of the site, of which most are only read: each has its own engine.
  const saves = /** @type {any} */ (navigator).connection?.saveData;
  if (!saves && !isEmbedded()) whenIdle(() => void app.engine.start());
});
