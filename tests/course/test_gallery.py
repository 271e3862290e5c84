"""The gallery for a class: each link leads to the step that it names, in the fork that it names."""

from __future__ import annotations

import html
import os
import re
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import forkviz
from docs.teaching_tables import DATA, PAGE
from forkviz.cli import main
from forkviz.explanations.words.explain import explain
from forkviz.lessons import course
from forkviz.site.pages import POLICY
from forkviz.site.teaching import gallery_page as page_of
from forkviz.site.teaching.gallery_page import gallery_page
from forkviz.site.teaching.seen import SEEN, Kind, address, seen_steps, trace_of
from forkviz.traces.trace import Trace
from forkviz.verdict.judge import verdict_of
from forkviz.verdict.verdict import Role
from forkviz.verdict.words import headline

TEXT = gallery_page({"site.css": "site.css?0"})
_CARD = re.compile(r'<li class="fd-card" id="([^"]+)">(.*?)</ol></li>', re.DOTALL)
_STEP = re.compile(
    r'<a href="index\.html#(\w+)=([a-z0-9.-]+)&amp;step=(\d+)"><b>Step (\d+)</b>'
    r"<span><i>([^<]+)</i> ([^<]+)</span></a>"
)


class Told(NamedTuple):
    """A link of the page: the fork that it leads to, its step, and what it says."""

    trace: Trace
    step: int
    part: str
    text: str


def forked(kind: str, name: str) -> Trace:
    """The fork of an address, made without the gallery."""
    if kind == "scenario":
        return forkviz.fork(DATA / "scenarios" / f"{name}.toml")
    assert kind == "recorded"
    if (DATA / "captures" / name).is_dir():
        return forkviz.fork(DATA / "captures" / name, observed=1)
    trace = forkviz.read(DATA / "traces" / f"{name}.jsonl")
    assert isinstance(trace, Trace)
    return trace


def cards() -> Iterator[tuple[str, list[Told]]]:
    """Each card of the page as text, with its links."""
    for card, body in _CARD.findall(TEXT):
        told = []
        for kind, name, step, shown, part, text in _STEP.findall(body):
            assert (name, step) == (card, shown)
            told.append(Told(forked(kind, name), int(step), part, html.unescape(text)))
        assert len(told) == body.count("&amp;step=")
        yield html.unescape(re.sub(r"<[^>]+>", "", body)), told


CARDS = list(cards())


def test_each_link_leads_to_the_step_that_it_names() -> None:
    """What it says is what the explorer says there, or who is in the way from there on."""
    assert len(CARDS) == len(SEEN)
    for _, told in CARDS:
        assert len(told) >= 2
        for one in told:
            assert one.step < len(one.trace)
            if one.text.startswith(explain(one.trace, one.step).what):
                continue
            found = verdict_of(one.trace)
            assert one.part == "Cause"
            assert found.cause == one.step
            start = found.occupant.start if found.occupant is not None else found.got
            assert start is not None
            assert f"{start:#x}" in one.text


def test_a_card_has_the_verdict_and_all_of_its_chain() -> None:
    """Of several retries the last one; the failure is the failure."""
    for text, told in CARDS:
        found = verdict_of(told[0].trace)
        steps = {one.step: one.part for one in told}
        assert headline(found) in text
        assert {link.step for link in found.links if link.role is not Role.RETRY} <= set(steps)
        retries = [link.step for link in found.links if link.role is Role.RETRY]
        assert set(retries) & set(steps) == set(retries[-1:])
        assert list(steps) == sorted(steps)
        if not told[0].trace.succeeded:
            assert steps[told[0].trace.failure()] == "Failure"


def test_each_lesson_has_a_fork() -> None:
    """And each card names a lesson by its page; real forks come last."""
    lessons = [lesson.name for lesson in course()]
    assert {seen.lesson for seen in SEEN} == set(lessons)
    linked = re.findall(r'<a href="lessons/([a-z0-9-]+)\.html">', TEXT)
    assert linked == [seen.lesson for seen in SEEN]
    order = [lessons.index(seen.lesson) for seen in SEEN if seen.kind is Kind.SCENARIO]
    assert order == sorted(order)
    assert all(seen.kind is Kind.RECORDED for seen in SEEN[len(order) :])


def test_the_documentation_has_the_same_links() -> None:
    """One row for each card, one address for each link."""
    text = PAGE.read_text(encoding="utf-8")
    rows = re.findall(r"^\| \[`(#\w+=[a-z0-9.-]+)`\]\(([^)]+)\) (.*)$", text, re.MULTILINE)
    assert [row[0] for row in rows] == [address(seen) for seen in SEEN]
    for seen, (_, place, row) in zip(SEEN, rows, strict=True):
        assert (PAGE.parent / place).exists()
        found = [int(step) for step in re.findall(r"`&step=(\d+)`", row)]
        assert found == [step.number for step in seen_steps(seen)]


def test_the_page_is_inert_and_the_same_each_time() -> None:
    """No script and no handler, under the site's policy; the same bytes."""
    assert gallery_page({"site.css": "site.css?0"}) == TEXT
    assert f'content="{POLICY}"' in TEXT
    assert "<script" not in TEXT
    assert not re.search(r"<[^>]* on\w+=|https?://", TEXT)
    assert 'aria-current="true">Lessons' in TEXT


def test_a_name_is_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a fork is called."""
    odd = SEEN[-1]._replace(title="<img src=x>", shows="<b>")
    monkeypatch.setattr(page_of, "SEEN", (odd,))
    made = gallery_page({"site.css": "x"})
    assert "<img" not in made
    assert "&lt;img src=x&gt;" in made
    assert "<p>&lt;b&gt;</p>" in made


def test_what_was_recorded_is_what_is_shown() -> None:
    """The steps of a capture's log, and not the model's fork of the same capture."""
    captured = [seen for seen in SEEN if (DATA / "captures" / seen.name).is_dir()]
    assert captured
    assert all(seen.kind is Kind.RECORDED and trace_of(seen).step_origin for seen in captured)


@pytest.mark.skipif(os.name == "nt", reason="the lines are for a shell of Unix")
def test_the_lines_write_a_report_of_each_fork(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of them as a shell reads them; one of each loop is written, and read back."""
    found = re.search(r"<!-- reports -->\n\n```sh\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    assert found
    script = f'forkviz() {{ echo "$@"; }}\n{found[1]}'
    said = subprocess.run(
        ["sh", "-ec", script], cwd=tmp_path, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    commands = [shlex.split(line) for line in said]
    assert [command[-1] for command in commands] == [f"gallery/{one.name}.html" for one in SEEN]
    assert all((DATA.parent / command[1]).exists() for command in commands)
    kinds = {command[1].split("/")[1]: number for number, command in enumerate(commands)}
    assert set(kinds) == {"scenarios", "captures", "traces"}
    monkeypatch.chdir(tmp_path)
    for number in kinds.values():
        report, source, *rest = commands[number]
        assert main([report, str(DATA.parent / source), *rest]) == 0
        assert forkviz.read(commands[number][-1]) == trace_of(SEEN[number])
