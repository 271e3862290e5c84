"""gallery_page: the page of the forks that a teacher shows, with links to their decisive steps."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence

from forkviz.course.lessons.lesson import Lesson
from forkviz.course.lessons.marks import inline
from forkviz.lessons import course
from forkviz.site.pages import PATTERNS
from forkviz.site.picture import picture
from forkviz.site.teaching.frame import Tab, framed
from forkviz.site.teaching.seen import SEEN, Kind, Seen, SeenStep, address, seen_steps, trace_of
from forkviz.verdict.judge import verdict_of
from forkviz.verdict.pieces import plain
from forkviz.verdict.verdict import Verdict, VerdictKind
from forkviz.verdict.words import head, sentence

__all__ = ["gallery_page"]

#: The page that has an explorer.
_START = "index.html"
_SIGNS = {
    VerdictKind.FAILS: "✗",
    VerdictKind.SUCCEEDS: "✓",
    VerdictKind.RISK: "!",
    VerdictKind.WAITS: "…",
}
#: Each kind's heading, and what is said beside it.
_PARTS = {
    Kind.SCENARIO: ("Scenarios", "in the order of the course; each shows one thing"),
    Kind.RECORDED: (
        "Real forks",
        "from logs of Cygwin’s own strace, and of processes that forkviz drove under Wine",
    ),
}


def gallery_page(addresses: Mapping[str, str]) -> str:
    """The page as HTML.  addresses: of the site's styles, by their names.

    Raises ForkvizError where a fork has no step that is asked for.
    """
    lessons = {lesson.name: (number, lesson) for number, lesson in enumerate(course(), 1)}
    parts = "".join(_part(kind, lessons) for kind in _PARTS)
    main = (
        '<main class="fd st-wrap" id="st-main" tabindex="-1"><div class="st-lead">'
        "<h1>Gallery: the decisive steps</h1><p>Each link opens the explorer at exactly that step. "
        "Copy a link to give it to a class; with <code>&amp;embed</code> at its end it shows the "
        f"explorer alone, for a frame in a page of your own.</p></div>{parts}</main>\n{PATTERNS}"
    )
    return framed("Gallery", main, addresses, "", styles=("site.css",), tab=Tab.ABOVE)


def _part(kind: Kind, lessons: Mapping[str, tuple[int, Lesson]]) -> str:
    title, about = _PARTS[kind]
    cards = "\n".join(_card(seen, *lessons[seen.lesson]) for seen in SEEN if seen.kind is kind)
    return (
        f'<section class="st-shelf"><h2>{title} <small>{about}</small></h2>'
        f'<ul class="st-seen">{cards}</ul></section>'
    )


def _card(seen: Seen, number: int, lesson: Lesson) -> str:
    trace = trace_of(seen)
    title = html.escape(seen.title or trace.scenario.title)
    return (
        f'<li class="fd-card" id="{html.escape(seen.name)}"><div class="st-seen-head">'
        f'{picture(trace)}<div><h3><a href="{_link(seen)}">{title}</a></h3>'
        f'<p class="st-seen-lesson">Lesson {number}: '
        f'<a href="lessons/{lesson.name}.html">{inline(lesson.title)}</a></p></div></div>'
        f"<p>{html.escape(seen.shows)}</p>{_verdict(verdict_of(trace))}"
        f'<ol class="st-seen-steps">{"".join(_steps(seen, seen_steps(seen)))}</ol></li>'
    )


def _verdict(verdict: Verdict) -> str:
    return (
        f'<p class="st-seen-end st-{verdict.kind}"><span aria-hidden="true">'
        f"{_SIGNS[verdict.kind]}</span><span><b>{head(verdict)}:</b> "
        f"{html.escape(plain(sentence(verdict)))}</span></p>"
    )


def _steps(seen: Seen, steps: Sequence[SeenStep]) -> Iterator[str]:
    for step in steps:
        part = html.escape(step.part[:1].upper() + step.part[1:])
        yield (
            f'<li><a href="{_link(seen, step.number)}"><b>Step {step.number}</b>'
            f"<span><i>{part}</i> {html.escape(step.text)}</span></a></li>"
        )


def _link(seen: Seen, step: int | None = None) -> str:
    return _START + html.escape(address(seen, step))
