// stopping: a line with a button, as long as the engine works on a question.

import assert from "node:assert/strict";
import { test } from "node:test";

import { makeEngine } from "../../../../forkviz/front/engine/client.js";
import { offerStop } from "../../../../forkviz/front/engine/stopping.js";
import { one, openPage } from "../support/page.js";
import { factory, until } from "../support/workers.js";

test("while it works it can be stopped, and not while it starts or when it has answered", async () => {
  openPage("<body></body>");
  const { start, workers } = factory();
  const engine = makeEngine({ start });
  offerStop(engine, document.body);
  const line = one(document.body, ".fd-works");
  const shown = () => line.hasAttribute("data-works");
  const answer = engine.call("a");
  assert.ok(!shown(), "it starts, which is said elsewhere");
  await until(() => workers[0]?.asked.length);
  assert.ok(shown());
  workers[0].answer({ value: 1 });
  await answer;
  assert.ok(!shown());
  assert.equal(line.textContent, "");

  const refused = assert.rejects(engine.call("b"), { advice: /Ask again/ });
  one(document.body, ".fd-works button").click();
  await refused;
  assert.ok(workers[0].ended);
  assert.ok(!shown());
});
