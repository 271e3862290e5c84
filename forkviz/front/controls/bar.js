// bar: the toolbar that steps, and the line that says how the fork ends.

function makeBar(ui, ask) {
  const { data, store, host } = ui;
  let playing = 0;
  const number = h("output", { class: "fv-number", "aria-live": "off" });
  const slider = h("input", {
    type: "range", min: 0, max: store.last, value: store.step, "aria-label": "Step",
    oninput: (event) => ui.go(Number(event.target.value)),
  });
  const tools = {
    first: button("first", "|◀", "first step (Home)", () => ui.go(0)),
    back: button("back", "◀", "one step back (left arrow)", () => ui.go(store.step - 1)),
    next: button("next", "▶", "one step on (right arrow)", () => ui.forward()),
    last: button("last", "▶|", "last step (End)", () => ui.go(store.last)),
    play: button("play", "▷ play", "play, or stop (space)", () => play()),
    decision: button("decision", "◆ decision", "next decision (n)", () => ui.press("n")),
    failure: button("failure", "✗ failure", "next failure (f)", () => ui.press("f")),
  };
  const policy = h("select", {
    "aria-label": "Policy", title: "Under which policy the fork runs", data: { do: "policy" },
    onchange: (event) => ask({ kind: "policy", name: event.target.value }),
  }, ...data.policies.map((name) => h("option", { value: name, selected: name === data.policy }, name)));
  const scenario = h("select", {
    "aria-label": "Scenario", title: "Which scenario is forked", data: { do: "scenario" },
    onchange: (event) => ask({ kind: "scenario", number: event.target.selectedIndex }),
  }, ...data.scenarios.map((name, i) => h("option", { value: i, selected: i === data.scenario }, clip(name, 40))));
  // Without Python nothing can fork again.
  policy.disabled = !host.request;
  scenario.disabled = !host.request || data.scenarios.length < 2;
  const stepping = [...Object.values(tools), slider, number, policy, scenario];
  // A capture has no steps: there is nothing to go through.
  if (data.still) for (const one of stepping) one.hidden = true;
  ui.tools.find = h("div", { class: "fv-find", role: "search" });
  const element = h("div", { class: "fv-bar", role: "toolbar", "aria-label": "Stepping" }, ...stepping, ui.tools.find);
  const outcome = h("p", { class: "fv-outcome" });

  function ending() {
    if (data.still) return [h("span", {}, "as it was captured; nothing is forked here")];
    const steps = `policy ${data.policy}, ${store.last + 1} steps`;
    if (data.waits) return [h("b", { class: "fv-waits" }, "… the fork has not ended"), h("span", {}, `${steps} so far`)];
    if (data.succeeded) return [h("b", { class: "fv-ok" }, "✓ the fork succeeds"), h("span", {}, steps)];
    return [h("b", { class: "fv-failed" }, "✗ the fork fails"), h("span", {},
      `policy ${data.policy}: ${data.message}; exit code ${data.exit_code === null ? "not told" : hex(data.exit_code)}, errno ${data.errno}`)];
  }

  // As the data are now: a fork that goes on has more steps, and ends.
  function renew() {
    slider.max = store.last;
    outcome.replaceChildren(...ending());
    tools.failure.disabled = !data.failures.length;
  }

  // Where it stands.  waits: whether real processes would take another step after the last one.
  function tell(waits) {
    slider.value = store.step;
    slider.setAttribute("aria-valuetext", `step ${store.step} of ${store.last}: ${store.words().what}`);
    number.textContent = `${store.step} / ${store.last}`;
    number.title = `step ${store.step} of ${store.last}`;
    tools.first.disabled = tools.back.disabled = store.step === 0;
    tools.last.disabled = store.step === store.last;
    tools.next.disabled = tools.last.disabled && !waits;
  }

  function play() {
    clearInterval(playing);
    playing = playing ? 0 : setInterval(() => (store.step < store.last ? ui.go(store.step + 1) : play()), 350);
    tools.play.textContent = playing ? "❚❚ stop" : "▷ play";
  }

  renew();
  return {
    element, outcome, renew, tell, play,
    // What was asked for is not available: show what is.
    reset() {
      policy.value = data.policy;
      scenario.selectedIndex = data.scenario;
    },
    close: () => clearInterval(playing),
  };
}
