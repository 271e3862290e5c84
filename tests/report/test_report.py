"""The report as a file: the same bytes each time, nothing fetched, nothing that a name can run."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

import forkviz
from forkviz.comparison.compare import compare
from forkviz.core.text import visible
from forkviz.reports.html import compare_html, report_html
from forkviz.scenarios.law_caveats import law_caveats
from forkviz.traces.notes import noted
from forkviz.verdict.opening import opening_step
from forkviz.views.board import Board, Words
from tests.support.boards import (
    CLOBBERED,
    IMG,
    PERL,
    RECURSION,
    SCRIPT,
    hostile_trace,
    last_step,
    trace_of,
)
from tests.support.given import data_in, island
from tests.support.markup import read_markup
from tests.support.scenarios import scenario

ROOT = Path(__file__).resolve().parents[2]


@cache
def report_of(source: Path | None) -> str:
    """The report of *source*, of the hostile fork where there is none; made once."""
    return report_html(trace_of(source) if source else hostile_trace())


class Elements(HTMLParser):
    """Every element of a page with its attributes, and what is in each script."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self._script: dict[str, str | None] | None = None
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        self._script = dict(attrs) if tag == "script" else None

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self.scripts.append((self._script, data))
            self._script = None


def data_of(page: str) -> dict[str, Any]:
    """What the page shows."""
    return dict(data_in(page))


def without_scripts(page: str) -> str:
    return re.sub(r"<script[^>]*>.*?</script>", "", page, flags=re.DOTALL)


def names(data: object, key: str) -> list[str]:
    """Each value of *key*, wherever it is."""
    found: list[str] = []
    if isinstance(data, dict):
        found += [value for name, value in data.items() if name == key and isinstance(value, str)]
        for value in data.values():
            found += names(value, key)
    elif isinstance(data, list):
        for value in data:
            found += names(value, key)
    return found


# -- the same bytes ------------------------------------------------------------------------------


def test_the_same_trace_gives_the_same_bytes() -> None:
    """Once more in the same process, where bokeh counts its ids on."""
    assert report_html(hostile_trace()) == report_of(None)


def test_another_process_gives_the_same_bytes() -> None:
    """Neither the order of a set nor the time of day gets into it."""
    program = (
        "import hashlib, sys; from forkviz.api import to_trace;"
        "from forkviz.reports.html import report_html;"
        "print(hashlib.sha256(report_html(to_trace(sys.argv[1])).encode()).hexdigest())"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, str(RECURSION)],
        env=os.environ | {"PYTHONHASHSEED": "4711", "TZ": "Asia/Tokyo", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == hashlib.sha256(report_of(RECURSION).encode()).hexdigest()


@pytest.mark.parametrize("source", [PERL, CLOBBERED], ids=lambda path: path.name)
def test_it_can_be_sent_by_mail(source: Path) -> None:
    """Below 2.5 MB, most of which is BokehJS."""
    assert 500_000 < len(report_of(source).encode()) < 2_500_000


# -- its trace -----------------------------------------------------------------------------------


@pytest.mark.parametrize("source", [PERL, CLOBBERED, None], ids=["perl", "clobbered", "hostile"])
def test_a_report_is_read_back_as_its_trace(source: Path | None, tmp_path: Path) -> None:
    """Equal to the one that it was made of; and the report of it is the same file again."""
    place = tmp_path / "fork.html"
    place.write_text(report_of(source), encoding="utf-8", newline="\n")
    trace = forkviz.read(place)
    assert trace == (trace_of(source) if source else hostile_trace())
    again = forkviz.report(place, tmp_path / "again.html")
    assert again.read_bytes() == place.read_bytes()


def test_the_page_has_the_author_s_notes(tmp_path: Path) -> None:
    """By step, as text that shows all its characters; the report of a report keeps them."""
    trace = noted(trace_of(CLOBBERED), {"failure": "here\x1b it is\nin the way", 0: SCRIPT})
    place = tmp_path / "fork.html"
    place.write_text(report_html(trace), encoding="utf-8")
    wanted = {"0": SCRIPT, str(trace.failure()): "here\\x1b it is\nin the way"}
    assert data_of(place.read_text(encoding="utf-8"))["notes"] == wanted
    again = forkviz.report(place, tmp_path / "again.html")
    assert data_of(again.read_text(encoding="utf-8"))["notes"] == wanted
    assert data_of(report_of(CLOBBERED))["notes"] == {}


# -- nothing from outside ------------------------------------------------------------------------


@pytest.mark.parametrize("source", [PERL, None], ids=["perl", "hostile"])
def test_nothing_is_fetched(source: Path | None) -> None:
    """No element and no style that a browser would follow on its own."""
    page = report_of(source)
    for tag, attributes in Elements(page).found:
        assert tag not in {"img", "iframe", "object", "embed", "link", "base", "form", "video"}
        fetching = {"src", "href", "srcset", "data", "action", "poster", "background", "style"}
        assert not fetching & set(attributes)
    styles = "".join(re.findall(r"<style>(.*?)</style>", page, flags=re.DOTALL))
    assert styles
    assert not re.search(r"url\s*\(|@import", styles)
    assert not re.search(r"https?://", without_scripts(page))


@pytest.mark.parametrize("source", [PERL, None], ids=["perl", "hostile"])
def test_the_policy_allows_this_page_s_scripts_alone(source: Path | None) -> None:
    """By their hashes; nothing inline beside them, no connection at all."""
    elements = Elements(report_of(source))
    (policy,) = [
        str(attributes["content"])
        for tag, attributes in elements.found
        if tag == "meta" and attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    rules = {rule.split()[0]: rule.split()[1:] for rule in policy.split(";") if rule.strip()}
    running = [text for attributes, text in elements.scripts if "type" not in attributes]
    assert len(running) == 2
    assert rules["default-src"] == ["'none'"]
    assert rules["script-src"] == [
        f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
        for text in running
    ]
    assert not {"connect-src", "frame-src", "object-src"} & set(rules)
    assert rules["base-uri"] == rules["form-action"] == ["'none'"]


def test_the_policy_comes_before_everything_that_it_rules() -> None:
    """A script before it would run without it."""
    tags = [
        (tag, attributes.get("http-equiv")) for tag, attributes in Elements(report_of(PERL)).found
    ]
    assert tags[:4] == [
        ("html", None),
        ("head", None),
        ("meta", None),
        ("meta", "Content-Security-Policy"),
    ]


# -- nothing that a name could run -----------------------------------------------------------------


def test_the_data_can_t_leave_its_script_element() -> None:
    """Whatever names it holds: there is no ``<`` in it, nor a line end that JavaScript knows."""
    page = report_of(None)
    assert re.fullmatch(r"[A-Za-z0-9+/]+={0,2}", island(page))
    said = " ".join(data_of(page)["strings"])
    assert f"{IMG}.dll" in said
    assert SCRIPT in said
    assert "script>.dll" in said  # of a path, the last part is the DLL's name


def test_markup_in_a_name_makes_no_element() -> None:
    """The hostile report has the elements of any other, as many of each."""
    hostile, plain = Elements(report_of(None)), Elements(report_of(PERL))
    assert [tag for tag, _ in hostile.found] == [tag for tag, _ in plain.found]
    assert sum(tag == "script" for tag, _ in hostile.found) == 4
    assert not [a for _, attributes in hostile.found for a in attributes if a.startswith("on")]
    said = read_markup(without_scripts(report_of(None))).text
    assert said.count(SCRIPT) == 2  # heading and title; all else is made of the data


@pytest.mark.parametrize(
    "title", ['{data} {0} {{ $policy %s a & b &amp; " \u2028 é 漢 🙂', ""], ids=["odd", "none"]
)
def test_a_title_is_shown_as_it_is(title: str) -> None:
    """It is no template, it is escaped once, and what can't be seen is spelt out."""
    page = report_html(forkviz.fork(scenario([], title=title)))
    (heading,) = re.findall(r"<h1>(.*?)</h1>", page, flags=re.DOTALL)
    wanted = visible(title) or "fork"
    assert "".join(read_markup(f"<h1>{heading}</h1>").pieces) == wanted


def test_a_folder_whose_name_is_no_text_has_a_report(tmp_path: Path) -> None:
    """Python stands in for what it can't decode with half a character; it is spelt out."""
    folder = tmp_path / os.fsdecode(b"caf\xe9")
    shutil.copytree(CLOBBERED, folder)
    place = forkviz.report(folder, tmp_path / "fork.html")
    assert r"<h1>caf\udce9</h1>" in place.read_text(encoding="utf-8")


# -- what the page is given ------------------------------------------------------------------------


def test_it_opens_where_one_says() -> None:
    """Beyond the end at the end."""
    page = report_html(trace_of(RECURSION), step=10**9)
    assert data_of(page)["opening"] == last_step(RECURSION)
    assert data_of(report_html(trace_of(RECURSION), step=-7))["opening"] == 0


def test_where_nobody_says_it_opens_at_what_matters() -> None:
    """At the failure, else at the cause of what is at risk, else at the first decision."""
    assert data_of(report_of(CLOBBERED))["opening"] == trace_of(CLOBBERED).failure()
    assert data_of(report_of(RECURSION))["opening"] == opening_step(trace_of(RECURSION))
    assert data_of(report_of(PERL))["opening"] == trace_of(PERL).decisions()[0]


@pytest.mark.parametrize("source", [RECURSION, CLOBBERED, None], ids=["won", "lost", "hostile"])
def test_the_page_has_the_board_s_tables_changes_words_and_calls(source: Path | None) -> None:
    """Unpacked, they are the board's own, and nothing of it is missing."""
    trace = trace_of(source) if source else hostile_trace()
    board, data = Board(trace), data_of(report_of(source))
    assert data["tables"] == board.tables
    names = data["tableNames"], data["columnNames"]
    changes = [
        [(names[0][table], names[1][column], *rest) for table, column, *rest in step]
        for step in data["changes"]
    ]
    assert changes == [[tuple(change) for change in step] for step in board.changes]
    strings = data["strings"]
    # How many facts a table shows in their place goes with the table.
    placed = {int(step): need["placed"] for step, need in data["needs"].items()}
    words = [
        Words(phase, strings[what], strings[why], strings[source], tuple(strings[f] for f in facts),
              kind, strings[instead], strings[older], dll, placed.get(step, 0))
        for step, (phase, what, why, source, facts, kind, instead, older, dll)
        in enumerate(data["words"])
    ]  # fmt: skip
    assert words == board.words
    assert [tuple(call) for call in data["calls"]] == board.calls
    assert data["decisions"] == list(trace.decisions())
    assert data["failures"] == [i for i, said in enumerate(board.words) if said.kind == "failure"]
    assert (data["succeeded"], data["exit_code"]) == (trace.succeeded, trace.exit_code)
    assert data["message"] == visible(trace.message)[:700]
    said = {kind: texts for kind, _, texts, _ in data["said"]}
    plan = trace.scenario
    for kind in ("conflicts", "caveats", "notes"):
        more = law_caveats(plan) if kind == "caveats" else ()
        assert said.get(kind, []) == [*map(str, (*getattr(plan, kind), *more))]
    assert len(data["listing"]["steps"]) == len(trace)
    dlls = [(one["name"], one["base"], one["size"], one["preferred"]) for one in data["dlls"]]
    assert dlls == [(one.name, one.base, one.size, one.preferred) for one in trace.scenario.dlls]


def test_each_text_is_kept_once() -> None:
    """Many steps say the same; a page is sent by mail."""
    strings = data_of(report_of(PERL))["strings"]
    assert len(strings) == len(set(strings))


# -- two of them -----------------------------------------------------------------------------------


@cache
def compared(a: Path, b: Path) -> str:
    """The page that compares two forks; made once."""
    return compare_html(trace_of(a), trace_of(b))


def test_a_comparison_has_both_boards_and_where_they_part() -> None:
    """Each side's data are those of its own report, but for the step; both come aligned."""
    data = data_of(compared(PERL, CLOBBERED))
    comparison = compare(trace_of(PERL), trace_of(CLOBBERED))
    for side, source in (("a", PERL), ("b", CLOBBERED)):
        alone = data_of(report_of(source))
        own = {"opening", "diagnosis", "after", "verdict"}  # of a report of one fork
        # The remedy is of the diagnosis, which a comparison does not have.
        ours, theirs = ({**each["verdict"], "remedy": None} for each in (data[side], alone))
        assert ours == theirs
        assert {k: v for k, v in data[side].items() if k not in own} == {
            k: v for k, v in alone.items() if k not in own
        }
    assert [tuple(pair) for pair in data["pairs"]] == [tuple(pair) for pair in comparison.pairs]
    assert data["parts_at"] == comparison.parts_at
    assert [row[0] for row in data["rows"]] == [one.row for one in comparison.differences]
    assert [data[side]["verdict"]["kind"] for side in "ab"] == ["succeeds", "fails"]
    outcome = data["summary"][0]
    assert (outcome["name"], outcome["same"]) == ("Outcome", False)
    assert [outcome[side][1] for side in "ab"] == ["✓", "✗"]


def test_a_comparison_is_the_same_bytes_and_as_inert_as_a_report() -> None:
    """One file, the same policy, no element of a name's, and the first one's trace in it."""
    a = hostile_trace()
    b = forkviz.fork(a.scenario, policy="cygwin-2011-04")
    page = compare_html(a, b)
    assert page == compare_html(a, b)
    tags = [tag for tag, _ in Elements(page).found]
    assert tags == [tag for tag, _ in Elements(report_of(PERL)).found]
    assert re.fullmatch(r"[A-Za-z0-9+/]+={0,2}", island(page))
    assert data_of(page)["b"]["policy"] == "cygwin-2011-04"


def test_a_comparison_is_read_back_as_the_first_one_s_trace(tmp_path: Path) -> None:
    """So it is an input of every command."""
    place = tmp_path / "two.html"
    place.write_text(compared(PERL, CLOBBERED), encoding="utf-8", newline="\n")
    assert forkviz.read(place) == trace_of(PERL)
