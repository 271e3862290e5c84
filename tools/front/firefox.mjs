// Drive Firefox through a list of steps, by WebDriver BiDi.
//
//     node tools/front/firefox.mjs BROWSER < STEPS > ANSWERS
//
// STEPS is a JSON list, each step one of:
//     {goto: address}                     and what the page asks the network for is counted
//     {wait: function, arg?}              until the function, evaluated in the page, gives truth
//     {evaluate: function, arg?}          its value is an answer
//     {size: [width, height]}
//     {choose: selector, value}           an option
//     {click: selector}, {fill: selector, value}, {press: key}, {upload: selector, files}
//     {picture: path}
// ANSWERS is {answers, problems, requests}: the values of `evaluate` in their order, errors of the
// page and its console, and every address that was asked for.
import puppeteer from "puppeteer-core";

const PATIENCE = 300_000;
const steps = JSON.parse(await readAll());
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: process.argv[2],
  headless: true,
  protocolTimeout: PATIENCE,
  // Nothing leaves the machine: whatever is not on it is asked of a proxy that is not there.
  extraPrefsFirefox: {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "network.proxy.no_proxies_on": "127.0.0.1, localhost",
  },
});
/** @type {{ answers: any[], problems: string[], requests: string[] }} */
const seen = { answers: [], problems: [], requests: [] };

async function readAll() {
  let text = "";
  for await (const piece of process.stdin) text += piece;
  return text;
}

/** @param {import("puppeteer-core").Page} page */
function watch(page) {
  page.setDefaultTimeout(PATIENCE);
  page.on("pageerror", (error) => seen.problems.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") seen.problems.push(message.text());
  });
  page.on("request", (request) => seen.requests.push(request.url()));
}

/** A function of the page, given as its text, which a page's rules do not let it evaluate itself. @param {string} text @returns {any} */
const functionOf = (text) => new Function(`return (${text})`)(); // eslint-disable-line no-new-func

/** @param {import("puppeteer-core").Page} page @param {any} step */
async function take(page, step) {
  if (step.goto) await page.goto(step.goto, { waitUntil: "load" });
  else if (step.size) await page.setViewport({ width: step.size[0], height: step.size[1] });
  else if (step.wait) {
    await page.waitForFunction(functionOf(step.wait), { polling: 100 }, step.arg ?? null);
  } else if (step.evaluate) {
    seen.answers.push(await page.evaluate(functionOf(step.evaluate), step.arg ?? null));
  } else if (step.choose) await page.select(step.choose, step.value);
  else if (step.click) await page.click(step.click);
  else if (step.fill) {
    await page.$eval(step.fill, (element) => {
      /** @type {any} */ (element).value = "";
    });
    await page.type(step.fill, step.value);
  } else if (step.press) await page.keyboard.press(step.press);
  else if (step.upload) {
    const input = await page.$(step.upload);
    await /** @type {any} */ (input).uploadFile(...step.files);
  } else if (step.picture) await page.screenshot({ path: step.picture });
}

try {
  const page = await browser.newPage();
  watch(page);
  for (const step of steps) {
    try {
      await take(page, step);
    } catch (problem) {
      seen.problems.push(`${JSON.stringify(step).slice(0, 300)}: ${problem}`);
      break;
    }
  }
} finally {
  await browser.close();
}
process.stdout.write(JSON.stringify(seen));
