"""Names that mean harm, in every page and every notebook: text that a reader sees, and no markup.

The guarantee of each is in SECURITY.md.  tests/browser opens such a page.
"""

from __future__ import annotations

import functools
import html
import json
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest
from nbconvert.exporters import HTMLExporter

import forkviz
from forkviz.arguments.picturing import LinkedFork
from forkviz.core.text import visible
from forkviz.diagnosis.diagnosis import Diagnosis
from forkviz.errors import ForkvizError
from forkviz.reports.carried import MIME, carried
from forkviz.reports.diagnosis import diagnosis_html
from forkviz.reports.html import capture_html, compare_html, report_html
from forkviz.reports.nbconvert import ReportExporter
from forkviz.reports.study import Section, Share, study_html
from forkviz.scenarios.scenario import Scenario
from forkviz.study.questions.table import Lost
from forkviz.traces.notes import noted
from forkviz.traces.trace import Trace
from forkviz.widgets.capture_view import CaptureView
from forkviz.widgets.explorer import CompareExplorer, ForkExplorer
from tests.support.diagnoses import called
from tests.support.exports import framed, notebook
from tests.support.given import data_in, island, unfolded
from tests.support.hostile import CORPUS, SHIPPED, VERY_LONG, capture, scenario, unseen
from tests.support.markup import read_markup

#: As many names as harmful ones, of the same kinds of characters, that mean none.
HARMLESS = {key: f"n{i}" for i, key in enumerate(CORPUS)}


@functools.cache
def trace(harmful: bool = True) -> Trace:
    names = CORPUS if harmful else HARMLESS
    made = forkviz.fork(scenario(names))
    return noted(made, {i: name for i, name in enumerate(names.values()) if 0 < len(name) < 1000})


def study_page(names: dict[str, str]) -> str:
    texts = list(names.values())
    shares = tuple(Share("p", text, 0.5, 0.4, 0.6, text, (True,) * len(texts)) for text in texts)
    table = (("policy", *texts), (("x", *texts),))
    sections = [Section(texts[0], shares, heads, *table) for heads in ((), tuple(texts))]
    plans = [Scenario(title=text, bits=64, dlls=()) for text in texts]
    forks = [LinkedFork(Lost("p", 1), plan, "1.html") for plan in plans]
    return study_html(texts[0], texts, sections, forks, "study-forks")


def _diagnosis(names: dict[str, str]) -> Diagnosis:
    """One cause for each name, which is all that is in it."""
    causes = tuple(called(text).causes[0] for text in names.values())
    return replace(called(names["script"]), causes=causes)


PAGES: dict[str, Callable[[bool], str]] = {
    "report": lambda bad: report_html(trace(bad)),
    "compare": lambda bad: compare_html(
        trace(bad), forkviz.fork(trace(bad).scenario, policy="cygwin-2011-04")
    ),
    "capture": lambda bad: capture_html(
        capture(CORPUS if bad else HARMLESS), list((CORPUS if bad else HARMLESS).values())
    ),
    "diagnosis": lambda bad: diagnosis_html(_diagnosis(CORPUS if bad else HARMLESS)),
    "study": lambda bad: study_page(CORPUS if bad else HARMLESS),
}


@functools.cache
def page(kind: str, harmful: bool = True) -> str:
    return PAGES[kind](harmful)


def outside_of_scripts(text: str) -> str:
    """A page without the code that is the same in each."""
    return re.sub(r"<script>.*?</script>|<style>.*?</style>", "", text, flags=re.DOTALL)


def data_of(text: str) -> str:
    """The page's data, as JSON."""
    return written(data_in(text))


def written(data: object) -> str:
    """As JSON, with each character as itself."""
    return json.dumps(data, ensure_ascii=False)


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_has_no_element_that_a_name_brought(kind: str) -> None:
    """The same elements and attributes as with names that mean nothing."""
    bad, good = (read_markup(page(kind, harmful)) for harmful in (True, False))
    assert bad.tags == good.tags
    assert bad.attributes == good.attributes
    for element in ("<script", "<iframe", "<img", "<meta", "<title", "<h1"):
        count = outside_of_scripts(page(kind)).count(element)
        assert count == outside_of_scripts(page(kind, False)).count(element), element


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_s_data_can_not_leave_their_element_and_are_visible(kind: str) -> None:
    """No < as they stand there, no line separators, no invisible character."""
    assert "<" not in island(page(kind))
    assert unseen(data_of(page(kind))) == set()


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_s_own_texts_are_visible(kind: str) -> None:
    """Title, headings, tables; it is a file that any program may print."""
    assert unseen(outside_of_scripts(page(kind))) == set()


@pytest.mark.parametrize("kind", ["report", "compare"])
def test_a_page_gives_its_names_back(kind: str, tmp_path: Path) -> None:
    """What the reader of the page sees is made visible; what is read back is the name."""
    (tmp_path / "x.html").write_text(page(kind), encoding="utf-8")
    again = forkviz.read(tmp_path / "x.html")
    assert isinstance(again, Trace)
    # TOML holds no half of a surrogate pair.
    wanted = [dll.name for dll in trace().scenario.dlls if "\ud800" not in dll.name]
    assert [dll.name for dll in again.scenario.dlls if "\ufffd" not in dll.name] == wanted


@pytest.mark.parametrize("place", [p for p in SHIPPED if p.suffix != ".json"], ids=lambda p: p.name)
def test_a_kept_input_makes_a_page(place: Path, tmp_path: Path) -> None:
    """Or says in visible characters why not."""
    with suppress(ForkvizError):  # tests/cli holds what it says
        forkviz.report(place, tmp_path / "x.html")
    made = tmp_path / "x.html"
    if not made.exists():
        return
    text = made.read_text(encoding="utf-8")
    assert "<" not in island(text)
    assert unseen(outside_of_scripts(text)) == set()


def test_a_name_of_a_hundred_thousand_characters_is_cut() -> None:
    """A page, a notebook and a repr stay of bearable size."""
    names = {"a": VERY_LONG, "b": "b", "c": "c", "d": "d"}
    made = forkviz.fork(scenario(names))
    assert VERY_LONG not in data_of(report_html(made))
    assert VERY_LONG not in capture_html(capture(names), [VERY_LONG])
    assert len(repr(made)) < 1000


# -- notebooks ------------------------------------------------------------------------------------


def test_what_an_object_says_of_itself_is_visible() -> None:
    """A cell shows the repr of whatever it ends with."""
    made = capture()
    assert made.parent is not None
    objects = [trace(), made.parent.space, *made.parent.space]
    for text in map(repr, objects):
        assert unseen(text) == set()
        assert "\n" not in text
        assert len(text) < 1000


@pytest.mark.parametrize("key", CORPUS)
def test_an_explorer_says_its_title_in_visible_characters(key: str) -> None:
    """As text; and its data are."""
    two = scenario({"a": "a", "b": "b"})
    one = forkviz.fork(replace(two, title=CORPUS[key], notes=(CORPUS[key],)))
    explorer = ForkExplorer(one)
    bundle, _ = explorer._repr_mimebundle_()
    for text in (repr(explorer), bundle["text/plain"], written(unfolded(explorer.data))):
        assert unseen(text) == set()
    assert len(repr(explorer)) < 1000
    explorer.close()


def test_a_whole_explorer_and_a_comparison_hold_visible_characters() -> None:
    """In every text that they send to the browser, errors among them."""
    explorer = ForkExplorer(trace())
    assert unseen(written(unfolded(explorer.data))) == set()
    sent: list[dict[str, str]] = []
    explorer.send = lambda message, *_: sent.append(message)
    for name in CORPUS.values():
        for message in (
            {"kind": "policy", "name": name},
            {"kind": "edit", "edit": {"kind": name}},
            {"kind": "edit", "edit": {"kind": "remove", "dll": name}},
        ):
            explorer._heard(explorer, message, [])
    assert len(sent) == 3 * len(CORPUS)
    assert all(unseen(message["what"]) == set() for message in sent)
    explorer.close()
    both = CompareExplorer(trace(), forkviz.fork(trace().scenario, policy="cygwin-2011-04"))
    assert unseen(written(unfolded(both.data))) == set()
    assert unseen(repr(both)) == set()
    both.close()


def test_a_capture_s_view_shows_each_name_as_a_visible_text() -> None:
    """Its front end is the report's, which makes elements of no name."""
    view = CaptureView(capture(CORPUS))
    assert unseen(written(unfolded(view.data))) == set()
    assert unseen(repr(view)) == set()
    assert json.dumps(visible(CORPUS["image"]), ensure_ascii=False)[1:-1] in written(
        unfolded(view.data)
    )
    view.close()


@pytest.mark.parametrize("exporter", [ReportExporter, HTMLExporter])
def test_an_exported_notebook_has_no_element_that_a_name_brought(exporter: type) -> None:
    """With reports in frames, or as anybody exports what the outputs hold."""

    def exported(harmful: bool) -> str:
        explorer = ForkExplorer(trace(harmful))
        text = explorer._repr_mimebundle_()[0]["text/plain"]
        explorer.close()
        outputs = [{"text/plain": text, MIME: carried(trace(harmful), 0)}]
        outputs += [{"text/plain": repr(trace(harmful))}]
        nb = nbformat.from_dict(notebook(*outputs))
        return str(exporter(template_name="basic").from_notebook_node(nb)[0])

    bad, good = exported(True), exported(False)
    assert read_markup(bad).tags == read_markup(good).tags
    assert len(framed(bad)) == len(framed(good))
    for text in framed(bad):
        assert "<" not in island(html.unescape(text) if "&lt;main" in text else text)
