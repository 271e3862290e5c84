"""The explorer, without a notebook: what each control does, and that it shows what it should."""

from __future__ import annotations

import gc
import re
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ipywidgets import HTML, Widget
from ipywidgets.widgets import widget as registry

import forkviz
from forkviz.engine.events import ChildEnded, Finished
from forkviz.widgets.explorer import ForkExplorer
from tests.support.boards import (
    CLOBBERED,
    IMG,
    RECURSION,
    SCRIPT,
    differences,
    hostile_trace,
    last_step,
    trace_of,
)
from tests.support.markup import read_markup
from tests.support.scenarios import scenario

#: The elements that an explorer's own texts are made of.
OURS = {
    "b", "br", "details", "div", "kbd", "li", "p", "path", "rect", "span", "style", "summary",
    "svg", "ul",
}  # fmt: skip


# An explorer takes half a second to make, so those who only step it share one.
@pytest.fixture(scope="module")
def shared() -> Iterator[ForkExplorer]:
    """Of a fork with a recursion of six retries."""
    made = ForkExplorer(trace_of(RECURSION))
    yield made
    made.close()


@pytest.fixture
def explorer(shared: ForkExplorer) -> ForkExplorer:
    """The shared one, at step 40, with nothing said."""
    shared.step = 40
    shared.message.value = ""
    return shared


@pytest.fixture(scope="module")
def failing() -> Iterator[ForkExplorer]:
    """Of a real fork that failed, as it opens."""
    made = ForkExplorer(trace_of(CLOBBERED))
    yield made
    made.close()


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Exports hold a word instead of a report."""
    monkeypatch.setattr("forkviz.widgets.explorer.report_html", lambda *_, **__: "a report")


def parts(widget: Widget) -> Iterator[Widget]:
    """The widget and all that it is made of."""
    yield widget
    for name in widget.keys:
        value = getattr(widget, name)
        for part in value if isinstance(value, list | tuple) else [value]:
            if isinstance(part, Widget):
                yield from parts(part)


def shows(explorer: ForkExplorer, step: int) -> None:
    """Everything that tells the step tells this one, and the figures show it."""
    words = explorer.board.words[step]
    assert explorer.step == step
    assert explorer.number.value == f"step {step} of {len(explorer.trace) - 1}"
    assert explorer.slider.value == step
    told = read_markup(explorer.words.value).text
    for text in (words.what, words.why, words.source, *words.facts):
        assert " ".join(text.split()) in told
    made = [at for at, _ in explorer.board.calls if at <= step]
    assert explorer.calls.value == (made[-1] if made else None)
    sources = explorer.driver.figures.sources
    data = {name: source.data for name, source in sources.items()}
    assert list(differences(data, explorer.board.at(step))) == []
    last = len(explorer.trace) - 1
    for name, off in (("first", 0), ("back", 0), ("next", last), ("last", last)):
        assert explorer.buttons[name].disabled == (step == off)


def press(explorer: ForkExplorer, key: object) -> None:
    explorer.keyboard._pressed(None, {"key": key}, [])


# -- where it opens ------------------------------------------------------------------------------


def test_it_opens_at_the_failure(failing: ForkExplorer) -> None:
    """Whoever debugs a fork wants to see that first."""
    shows(failing, failing.trace.failure())
    assert 'data-kind="failure"' in failing.words.value
    assert failing.trace.message in read_markup(failing.children[0].value).text


def test_without_a_failure_it_opens_at_the_first_decision() -> None:
    """The first steps of a fork say little."""
    trace = trace_of(RECURSION)
    assert trace.decisions()[0] > 0
    shows(ForkExplorer(trace), trace.decisions()[0])


def test_it_opens_where_one_says() -> None:
    """Beyond the end at the end."""
    shows(ForkExplorer(trace_of(RECURSION), step=10**6), last_step(RECURSION))


def test_a_fork_of_nothing_opens() -> None:
    """No DLL, no call that could fail, a step or two of each phase."""
    explorer = ForkExplorer(forkviz.fork(scenario([])))
    for step in range(len(explorer.trace)):
        explorer.step = step
        shows(explorer, step)


# -- moving --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "key", "start", "end"),
    [
        ("first", "Home", 40, 0),
        ("back", "ArrowLeft", 40, 39),
        ("back", "ArrowLeft", 0, 0),
        ("next", "ArrowRight", 40, 41),
        ("next", "ArrowRight", last_step(RECURSION), last_step(RECURSION)),
        ("last", "End", 40, last_step(RECURSION)),
    ],
)
def test_a_button_and_its_key_do_the_same(
    explorer: ForkExplorer, name: str, key: str, start: int, end: int
) -> None:
    """And neither leaves the trace."""
    for act in (explorer.buttons[name].click, lambda: press(explorer, key)):
        explorer.step = start
        act()
        shows(explorer, end)


def test_the_next_decision_is_the_engine_s(explorer: ForkExplorer) -> None:
    """From decision to decision, and no further than the last."""
    explorer.step = 0
    for step in explorer.trace.decisions():
        press(explorer, "n")
        shows(explorer, step)
    explorer.buttons["decision"].click()
    shows(explorer, explorer.trace.decisions()[-1])


def test_the_next_failure_is_where_the_child_gives_up(
    failing: ForkExplorer, explorer: ForkExplorer
) -> None:
    """Then the child's end and the fork's, failures too; without any the button is off."""
    failing.step = 0
    failing.buttons["failure"].click()
    shows(failing, failing.trace.failure())
    for kind in (ChildEnded, Finished):
        press(failing, "f")
        assert isinstance(failing.trace.events[failing.step], kind)
    shows(failing, len(failing.trace) - 1)
    assert explorer.buttons["failure"].disabled


@pytest.mark.parametrize("step", [0, 1, 50, last_step(RECURSION)])
def test_the_slider_moves_it(explorer: ForkExplorer, step: int) -> None:
    """To every step, the first and last among them."""
    explorer.slider.value = step
    shows(explorer, step)
    assert (explorer.slider.min, explorer.slider.max) == (0, len(explorer.trace) - 1)


def test_a_call_of_the_list_leads_to_its_step(explorer: ForkExplorer) -> None:
    """Each line of the log is there, and picking it goes where it was made."""
    assert [line for line, _ in explorer.calls.options] == explorer.trace.calls()
    for _, step in explorer.calls.options[::7]:
        explorer.calls.value = step
        shows(explorer, step)


def test_a_mark_of_the_timeline_leads_to_its_step(explorer: ForkExplorer) -> None:
    """A tap selects the mark in bokeh; to tap beside them selects none, and moves nothing."""
    selected = explorer.driver.figures.sources["ticks"].selected
    selected.indices = [33]
    shows(explorer, 33)
    selected.indices = []
    shows(explorer, 33)


def test_a_mark_can_be_tapped_again(explorer: ForkExplorer) -> None:
    """A tap, a step on, and the same tap: back at the mark."""
    selected = explorer.driver.figures.sources["ticks"].selected
    selected.indices = [33]
    press(explorer, "ArrowRight")
    assert selected.indices == []
    selected.indices = [33]
    shows(explorer, 33)


def test_of_marks_that_overlap_the_middle_one_is_meant(explorer: ForkExplorer) -> None:
    """In a long trace a tap hits its neighbours as well, in any order."""
    explorer.driver.figures.sources["ticks"].selected.indices = [52, 50, 51]
    shows(explorer, 51)


def test_the_step_can_be_set(explorer: ForkExplorer) -> None:
    """``explorer.step = 17`` in another cell moves everything; beyond the end is the end."""
    for wanted, got in ((17, 17), (-1, 0), (10**9, last_step(RECURSION)), (41, 41)):
        explorer.step = wanted
        shows(explorer, got)


@pytest.mark.parametrize("message", ["x", " ", None, 7, ["ArrowRight"]])
def test_a_key_that_means_nothing_does_nothing(explorer: ForkExplorer, message: object) -> None:
    """Nor does a message that is no key at all: it comes from a browser."""
    explorer.step = 40
    press(explorer, message)
    explorer.keyboard._pressed(None, message, [])
    shows(explorer, 40)


def test_the_browser_is_told_of_every_key_that_moves(explorer: ForkExplorer) -> None:
    """All others it leaves to the notebook."""
    assert explorer.keyboard.watched == ["ArrowLeft", "ArrowRight", "Home", "End", "n", "f", " "]
    assert explorer.trace.scenario.title in explorer.keyboard.label


# -- what goes wrong -----------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["button", "key", "slider", "call", "tap", "zoom", "step"])
def test_an_error_in_a_callback_is_shown(
    explorer: ForkExplorer, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """ipywidgets would swallow it; it stands beside the figures, escaped, with what to do."""

    def fail(*_: object) -> None:
        raise RuntimeError(f"no room for {IMG}")

    monkeypatch.setattr(explorer.driver, "go", fail)
    monkeypatch.setattr(explorer.driver.zoom, "choose", fail)
    act = {
        "button": explorer.buttons["next"].click,
        "key": lambda: press(explorer, "ArrowRight"),
        "slider": lambda: setattr(explorer.slider, "value", 2),
        "call": lambda: setattr(explorer.calls, "value", explorer.board.calls[3][0]),
        "tap": lambda: setattr(explorer.driver.figures.sources["ticks"].selected, "indices", [5]),
        "zoom": lambda: setattr(explorer.driver.figures.panes["space"].y_range, "start", 30.0),
        "step": lambda: setattr(explorer, "step", 3),
    }
    act[way]()
    said = read_markup(explorer.message.value)
    assert f"RuntimeError: no room for {IMG}" in said.text
    assert said.tags <= OURS
    assert 'role="alert"' in explorer.message.value


@pytest.mark.usefixtures("written")
def test_a_report_that_can_t_be_written_is_an_error_beside_the_button(
    explorer: ForkExplorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its place is taken by a folder, for instance; the explorer goes on."""
    monkeypatch.chdir(tmp_path)
    Path("One-relocated-DLL-six-holes-below-it.html").mkdir()
    explorer.export_button.click()
    assert "IsADirectoryError" in explorer.message.value
    press(explorer, "End")
    shows(explorer, last_step(RECURSION))


# -- the export ----------------------------------------------------------------------------------


def test_the_export_opens_at_the_step_that_is_shown(explorer: ForkExplorer, tmp_path: Path) -> None:
    """A report, as ``forkviz.report`` writes it."""
    explorer.step = 23
    place = explorer.export(tmp_path / "mine.html")
    page = place.read_text(encoding="utf-8")
    assert '"opening":23,' in page
    assert f"<h1>{explorer.trace.scenario.title}</h1>" in page


@pytest.mark.usefixtures("written")
def test_the_button_writes_beside_the_notebook_and_says_where(
    explorer: ForkExplorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the kernel's working folder, named after the fork."""
    monkeypatch.chdir(tmp_path)
    explorer.export_button.click()
    (written,) = tmp_path.iterdir()
    assert written.name == "One-relocated-DLL-six-holes-below-it.html"
    assert str(written) in read_markup(explorer.message.value).text


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize(
    "title", ["", "../../../tmp/x", "..", SCRIPT, "a/b\\c:d", "\x00", "x" * 999], ids=len
)
def test_no_title_leads_the_export_out_of_the_folder(
    explorer: ForkExplorer, title: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A title is anything; the file's name is a plain one."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setattr(explorer, "trace", forkviz.fork(scenario([], title=title)))
    explorer.export()
    (written,) = tmp_path.rglob("*.html")
    assert written.parent == folder
    assert set(written.name) & set('<>:"/\\|?*\x00') == set()


# -- hostile names, and what remains ---------------------------------------------------------------


def test_no_name_is_ever_markup() -> None:
    """At every step: the HTML holds our own elements, and the names as text."""
    trace = hostile_trace()
    explorer = ForkExplorer(trace)
    texts = set()
    for step in range(len(trace)):
        explorer.step = step
        texts |= {part.value for part in parts(explorer) if isinstance(part, HTML)}
    read = [read_markup(text) for text in texts]
    assert set().union(*(one.tags for one in read)) <= OURS
    assert not {a for one in read for a in one.attributes if a.startswith("on") or a == "href"}
    everything = " ".join(one.text for one in read)
    for name in (SCRIPT, f"{IMG}.dll", "<u>twin</u>.dll", f"{IMG} in the way"):
        assert name in everything


@pytest.mark.parametrize("title", ["a fork", "x" * 5000, SCRIPT * 9], ids=len)
def test_its_repr_is_short(
    explorer: ForkExplorer, title: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The inherited one would write out every trait, with the whole figure."""
    monkeypatch.setattr(explorer, "trace", forkviz.fork(scenario([], title=title)))
    assert repr(explorer).startswith(f"<ForkExplorer '{title[:6]}")
    assert all(len(repr(one)) < 100 for one in (explorer, *explorer.panes.values()))


def test_closing_it_leaves_no_model_behind() -> None:
    """Not one button: each would hold the explorer, and with it the trace, for ever."""
    before = set(registry._instances)
    explorer = ForkExplorer(trace_of(RECURSION))
    models = [part for part in parts(explorer) if part is not explorer]
    assert len(set(registry._instances) - before) > 20
    explorer.close()
    assert set(registry._instances) <= before
    assert all(model.comm is None for model in models)
    gone = weakref.ref(explorer)
    del explorer, models
    gc.collect()
    assert gone() is None


def test_shown_again_it_is_described_as_it_is_now(explorer: ForkExplorer) -> None:
    """A BokehModel describes its figure as it was made; a second display must not go back."""

    def cursor(state: dict[str, Any]) -> float:
        found = re.findall(r'"name":"cursor".*?\["x",\[([^]]*)\]\]', str(state["render_bundle"]))
        return float(found[0])

    pane = explorer.panes["timeline"]
    explorer.step = 37
    assert cursor(pane.get_state()) == 37
    explorer.step = 12
    explorer._repr_mimebundle_()
    assert cursor(pane.get_state("render_bundle")) == 12


def test_two_explorers_of_one_trace_step_apart(explorer: ForkExplorer) -> None:
    """Each has figures of its own."""
    one, other = explorer, ForkExplorer(explorer.trace)
    one.step, other.step = 5, 60
    shows(one, 5)
    shows(other, 60)
