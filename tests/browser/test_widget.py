"""The widget's own ways: data that overtake each other, edits, the keyboard, any page around it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

import forkviz
from forkviz.machine.policy import POLICIES
from forkviz.traces.trace import Trace
from forkviz.verdict.opening import opening_step
from tests.support.around import difference, hostile, look_of
from tests.support.boards import RECURSION, SCENARIOS, trace_of
from tests.support.widget import WHOLE, data_of, show_widget

TWO = SCENARIOS / "two-relocated.toml"

#: After so many frames each, new data come: of all but the last only the newest may be built.
RECEIVE = """async ([all, pauses]) => {
  for (const [i, values] of all.entries()) {
    for (let frame = 0; frame < pauses[i]; frame += 1) await new Promise(requestAnimationFrame);
    window.model.receive(values);
  }
}"""


def under(policy: str, source: Path = RECURSION) -> Trace:
    """The fork of *source* under another policy."""
    return forkviz.fork(source, policy=policy)


def edits(page: Page) -> list[dict[str, str]]:
    """The edits that were asked for."""
    found: list[dict[str, str]] = page.evaluate(
        """() => window.model.sent.filter(({ kind }) => kind === "edit").map(({ edit }) => edit)"""
    )
    return found


def shows(page: Page, policy: str, step: int) -> None:
    """The explorer comes to be whole, and is that of the policy, at the step."""
    page.wait_for_function(
        f"""([policy, step]) => ({WHOLE})() &&
          root.querySelector("[data-do=policy]").value === policy && root.forkviz.step === step &&
          root.querySelector(".fv-source-line").textContent.includes(`policy ${{policy}}`) &&
          model.get("step") === step""",
        arg=[policy, step],
    )


@pytest.mark.parametrize("pause", [0, 1, 2])
def test_data_that_overtake_each_other_end_as_the_newest(page: Page, pause: int) -> None:
    """At once, a frame apart, two: whole at the end, and at the step that came with them."""
    show_widget(page, trace_of(RECURSION))
    traces = [under(policy) for policy in POLICIES]
    sent = [{"data": data_of(one), "step": len(one) - 1} for one in traces]
    page.evaluate(RECEIVE, [sent, [pause] * len(sent)])
    shows(page, traces[-1].policy, len(traces[-1]) - 1)


def test_random_data_at_random_frames_end_as_the_newest(page: Page) -> None:
    """Twenty of them, three times; each time the last one stands."""
    chance = random.Random(11)
    known = {policy: under(policy) for policy in POLICIES}
    data = {policy: data_of(trace) for policy, trace in known.items()}
    show_widget(page, trace_of(RECURSION))
    for _ in range(3):
        chosen = chance.choices(list(POLICIES), k=20)
        steps = [chance.randrange(len(known[policy])) for policy in chosen]
        sent = [{"data": data[p], "step": s} for p, s in zip(chosen, steps, strict=True)]
        page.evaluate(RECEIVE, [sent, chance.choices(range(8), k=20)])
        shows(page, chosen[-1], steps[-1])


def test_a_step_beyond_the_last_one_of_before_is_kept(page: Page) -> None:
    """The step comes first, and the fork that has it after it."""
    short, long = trace_of(TWO), trace_of(RECURSION)
    assert len(long) > len(short)
    show_widget(page, short)
    page.evaluate("(values) => window.model.receive(values)",
                  {"step": len(long) - 1, "data": data_of(long)})  # fmt: skip
    shows(page, long.policy, len(long) - 1)


def test_what_is_refused_while_an_explorer_is_built_is_told(page: Page) -> None:
    """An edit was taken, the next one was not: both answers come at once."""
    show_widget(page, trace_of(RECURSION))
    page.evaluate(
        """(values) => {
          window.model.receive(values);
          const answer = { kind: "error", what: "not that one", advice: "so there" };
          window.model.fire("msg:custom", answer);
        }""",
        {"data": data_of(under("repaired"))},
    )
    expect(page.get_by_role("alert")).to_contain_text("not that one")


def test_a_closed_widget_builds_nothing_more(page: Page) -> None:
    """Closed while it is built anew: it is gone, and stays so."""
    show_widget(page, trace_of(RECURSION))
    page.evaluate(
        """async (values) => {
          window.model.receive(values);
          window.done();
          for (let i = 0; i < 30; i += 1) await new Promise(requestAnimationFrame);
        }""",
        {"data": data_of(under("repaired"))},
    )
    page.wait_for_function("() => window.root.childElementCount === 0")
    assert page.evaluate("() => window.model.listeners.length") == 0


@pytest.mark.parametrize("field", ["base", "preferred", "size"])
def test_a_value_is_asked_for_once(page: Page, field: str) -> None:
    """By Enter, which the browser calls a change as well; not again by leaving the field."""
    show_widget(page, trace_of(RECURSION))
    page.locator("[data-do=what-if]").click()
    page.locator(f"[name={field}]").fill("0x2000000")
    page.locator(f"[name={field}]").press("Enter")
    page.locator("[name=dll]").focus()
    (edit,) = edits(page)
    assert (edit["edit"], edit[field]) == (field, "0x2000000")
    # By leaving it alone, as well.
    page.locator(f"[name={field}]").fill("0x3000000")
    page.locator("[name=dll]").focus()
    assert [edit[field] for edit in edits(page)] == ["0x2000000", "0x3000000"]
    # What is as it was is no change.
    page.locator(f"[name={field}]").focus()
    page.keyboard.press("Enter")
    assert len(edits(page)) == 2


def test_the_keyboard_stays_where_it_was(page: Page) -> None:
    """On the list of policies, and in a field whose value has not been asked for yet."""
    show_widget(page, trace_of(RECURSION))
    page.locator("[data-do=policy]").focus()
    page.evaluate("(values) => window.model.receive(values)", {"data": data_of(under("repaired"))})
    shows(page, "repaired", opening_step(trace_of(RECURSION)))
    expect(page.locator("[data-do=policy]")).to_be_focused()
    page.locator("[data-do=what-if]").click()
    page.locator("[name=dll]").select_option(index=1)
    page.locator("[name=base]").fill("0x1234")
    values = {"data": data_of(under("cygwin-3.6.0"))}
    page.evaluate("(values) => window.model.receive(values)", values)
    page.keyboard.type("5678")
    shows(page, "cygwin-3.6.0", opening_step(trace_of(RECURSION)))
    expect(page.locator("[name=base]")).to_be_focused()
    expect(page.locator("[name=base]")).to_have_value("0x12345678")
    assert page.locator("[name=dll]").input_value() == trace_of(RECURSION).scenario.dlls[1].name


# -- any page around it ---------------------------------------------------------------------------


def test_it_draws_in_a_shadow_root(page: Page) -> None:
    """As marimo has it: drawn, stepped by keys, clicked, and built anew."""
    trace = trace_of(RECURSION)
    show_widget(page, trace, shadow=True, step=20)
    page.locator(".fv").focus()
    page.keyboard.press("ArrowRight")
    shows(page, trace.policy, 21)
    page.keyboard.press("d")
    expect(page.locator(".fv-detail")).to_contain_text(trace.scenario.dlls[0].name)
    page.locator("[data-do=policy]").focus()
    values = {"data": data_of(under("repaired")), "step": 5}
    page.evaluate("(values) => window.model.receive(values)", values)
    shows(page, "repaired", 5)
    assert page.evaluate("() => root.getRootNode().activeElement.dataset.do") == "policy"


def test_no_rule_of_the_page_around_reaches_in(page: Page) -> None:
    """Each element has the place and the look that it has on an empty page, with all that opens."""
    found = []
    for style in ("", hostile(".forkviz-explorer")):
        show_widget(page, trace_of(TWO), style=style)
        page.locator(".fv").focus()
        for key in ("d", "w"):
            page.keyboard.press(key)
        page.locator(".fv").focus()
        page.keyboard.press("?")
        page.wait_for_function("() => root.querySelector('dialog')?.open")
        page.wait_for_function(WHOLE)
        found.append(look_of(page, page.evaluate_handle("root")))
    plain, hosted = found
    assert len(plain) > 200
    assert difference(plain, hosted) == []


#: The other theme, while the explorer is out of the page; it is back before the next frame.
AWAY = """async () => {
  const place = root.parentElement, spare = document.createElement("div");
  place.replaceWith(spare);
  root.forkviz.theme.toggle();
  spare.replaceWith(place);
  for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
}"""
#: Whether the current call and the marked line are in sight.
HELD = """() => [[".fv-calls[role=listbox]", ".fv-call[aria-current]"],
  [".fv-code", ".fv-code [aria-current]"]]
  .map(([list, row]) => [list, row].map((one) => root.querySelector(one)?.getBoundingClientRect()))
  .map(([list, now]) => Boolean(list && now && list.top < now.bottom && now.top < list.bottom))"""


def test_a_theme_that_changes_while_it_is_out_of_the_page_blanks_nothing(page: Page) -> None:
    """A notebook that is restyled takes its cells out of the page, and puts them back."""
    trace = trace_of(RECURSION)
    show_widget(page, trace, step=len(trace) - 1)
    page.locator(".fv").press("d")
    before = page.evaluate(HELD)
    assert all(before), before
    page.evaluate(AWAY)
    after = page.evaluate(HELD)
    assert all(after), after
