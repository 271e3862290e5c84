"""pages: the one page of the site, whose start page is markup already.

So it is seen, and read, before any script runs; ``front/site`` shows all else in its place.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from forkviz.reports.page import document, inert_json
from forkviz.site.gallery import Example, Shelf

__all__ = ["METAS", "PATTERNS", "POLICY", "Card", "index_page"]

#: What the page may do.  A worker that is made of a blob inherits it, which one with an address of
#: its own would not; BokehJS writes styles into the page.
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:; "
    "connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src data: blob:; base-uri 'none'; "
    "form-action 'none'"
)
METAS = """<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
"""
_TITLE = "Why does this fork fail?"

#: Signs of how certain an answer is, as ``front/diagnosis/signs.js`` draws them.
_RING = '<circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" stroke-width="1.5"{}/>'
_SIGNS = {
    "certain": '<circle cx="7" cy="7" r="5.5" fill="currentColor"/>',
    "likely": _RING.format("") + '<path d="M7 1.75a5.25 5.25 0 0 0 0 10.5z" fill="currentColor"/>',
    "possible": _RING.format(""),
    "undecided": _RING.format(' stroke-dasharray="2 2"'),
}
_LOCK = (
    '<svg class="st-lock" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">'
    '<rect x="2.5" y="7" width="11" height="7.5" rx="1.5"/><path d="M5 7V5a3 3 0 0 1 6 0v2"/></svg>'
)
#: The patterns of the small pictures; ``site.css`` colours them.
PATTERNS = (
    '<svg class="st-patterns" width="0" height="0" aria-hidden="true"><defs>'
    '<pattern id="sp-hatch" width="6" height="6" patternUnits="userSpaceOnUse" '
    'patternTransform="rotate(45)"><rect class="sp-way-ground" width="6" height="6"/>'
    '<rect class="sp-way-line" width="2.5" height="6"/></pattern>'
    '<pattern id="sp-grain" width="5" height="5" patternUnits="userSpaceOnUse">'
    '<rect class="sp-dots-ground" width="5" height="5"/>'
    '<circle class="sp-dots-dot" cx="1.5" cy="1.5" r="1"/></pattern></defs></svg>'
)


class Card(NamedTuple):
    """A scenario of the gallery: its name, its title, how its fork ends, its picture as markup."""

    name: str
    title: str
    succeeds: bool
    steps: int
    picture: str


def index_page(
    cards: Mapping[str, Card],
    featured: Sequence[str],
    shelves: Iterable[tuple[Shelf, Sequence[str]]],
    examples: Iterable[tuple[Example, str]],
    manifest: Mapping[str, Any],
    *,
    lite: bool = False,
) -> str:
    """The page as HTML.

    featured: the names of *cards* on the start page.  examples: each with the standing of its
    answer.  manifest: what the scripts are to know; ``scripts`` and ``styles`` in it are addresses.
    lite: whether a JupyterLab lies below the page, in the folder ``lite``.
    """
    head = _HEAD.format(
        styles="\n".join(
            f'<link rel="stylesheet" href="{html.escape(one)}">' for one in manifest["styles"]
        ),
        scripts="\n".join(
            f'<script defer src="{html.escape(one)}"></script>' for one in manifest["scripts"]
        ),
    )
    body = _BODY.format(
        lock=_LOCK,
        patterns=PATTERNS,
        examples="".join(_example(one, standing) for one, standing in examples),
        count=len(cards),
        featured="".join(_card(cards[name]) for name in featured),
        shelves="".join(
            _shelf(shelf, [cards[name] for name in names]) for shelf, names in shelves if names
        ),
        manifest=inert_json(manifest),
        lite=_LITE if lite else "",
    )
    return document(_TITLE, head, body, policy=POLICY, metas=METAS, body_class="st")


def _example(example: Example, standing: str) -> str:
    word = "not decided" if standing == "undecided" else standing
    sign = f'<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">{_SIGNS[standing]}'
    return (
        f'<li><a href="#example={example.name}"><span class="st-title">'
        f"{html.escape(example.title)}</span>"
        f'<span class="fd-cert fd-is-{standing} fd-small">{sign}</svg>{word}</span>'
        f'<span class="st-excerpt">{html.escape(example.excerpt)}</span></a></li>'
    )


def _card(card: Card) -> str:
    end = "succeeds" if card.succeeds else "fails"
    sign = "✓" if card.succeeds else "✗"
    return (
        f'<li><a class="st-card" href="#scenario={card.name}">{card.picture}'
        f"<span><b>{html.escape(card.title)}</b>"
        f'<span class="st-end st-{end}"><span aria-hidden="true">{sign}</span> {end}, '
        f"{card.steps} steps</span></span></a></li>"
    )


def _shelf(shelf: Shelf, cards: Iterable[Card]) -> str:
    return (
        f'<section class="st-shelf"><h2>{html.escape(shelf.title)} '
        f"<small>{html.escape(shelf.about)}</small></h2>"
        f'<ul class="st-grid">{"".join(map(_card, cards))}</ul></section>'
    )


#: Its address has the page's name: some servers give no page of a folder.
_LITE = (
    '<p class="fd-foot st-lite"><a href="lite/index.html">Open the notebooks</a> in a JupyterLab '
    "that runs in this browser, with Python and forkviz in it.</p>\n"
)

_HEAD = """<link rel="icon" href="data:,">
{styles}
{scripts}"""
_BODY = """<a class="st-skip" href="#st-main">to the content</a>
<header class="st-top">
<a class="st-logo" href="#diagnose">forkviz</a>
<nav aria-label="Main"><a href="#diagnose" aria-current="page">Diagnose</a><a href="#explore">\
Explorer</a><a href="lessons.html">Lessons</a><a href="#quiz">Quiz</a></nav>
<p class="st-right"><span class="st-engine" id="st-engine"></span><span class="st-private">{lock}\
<span>computed in this tab, nothing is uploaded</span></span></p>
<button type="button" class="st-theme" id="st-theme" aria-label="light or dark" \
title="light or dark" hidden>◐</button>
</header>
<main id="st-main" tabindex="-1">
<div class="fd st-wrap" id="st-start">
<div class="st-hero">
<section aria-labelledby="st-head">
<div class="st-lead"><h1 id="st-head" tabindex="-1">Why does this fork fail?</h1>
<p>For Cygwin, MSYS2 and Git for Windows. The answer names the cause where your text decides it, \
and the next thing to capture where it does not.</p></div>
<form class="st-drop" id="st-form">
<label for="st-text">Paste the error, or drop a log, a map, a dump</label>
<textarea id="st-text" rows="6" spellcheck="false" autocomplete="off" autocapitalize="off" \
placeholder="For example:
      0 [main] ruby 2214 child_info_fork::abort: address space needed by 'stringio.so' (0x2D0000) \
is already occupied
More lines are better: clock, pid, what stands around it."></textarea>
<ul class="st-files" id="st-files" aria-label="Chosen files" hidden></ul>
<div class="st-row"><button type="button" class="fd-button" id="st-choose">Choose files…</button>\
<button type="button" class="fd-button" id="st-folder">Choose a folder of DLLs…</button>\
<button type="submit" class="fd-button fd-main" id="st-go">Diagnose</button></div>
<input type="file" id="st-file-input" multiple hidden aria-label="Files">
<input type="file" id="st-folder-input" webkitdirectory hidden aria-label="A folder of DLLs">
<div class="st-starting" id="st-starting" hidden></div>
</form>
<div id="st-problem" class="st-problem" tabindex="-1" hidden></div>
<p class="st-privacy">{lock}<span>Everything is computed in this tab. Nothing is uploaded, and the \
page’s own rules forbid it.</span></p>
<noscript><p class="fd-caution">This page needs JavaScript. The program does the same without a \
browser: <code>forkviz diagnose FILE</code></p></noscript>
</section>
<section class="fd-card st-examples" aria-labelledby="st-try"><h2 id="st-try">Or open an \
example</h2><ul>{examples}</ul></section>
</div>
<section class="st-gallery" aria-labelledby="st-watch"><div class="st-gallery-head">\
<h2 id="st-watch">Watch a fork succeed or fail, step by step</h2>\
<a href="#explore">all scenarios ({count})</a>\
<a href="gallery.html">gallery: the decisive steps</a></div>
<ul class="st-grid">{featured}</ul></section>
{lite}\
<p class="fd-foot st-foot">Live processes, real Cygwins and captures need the program itself: \
<code>pip install forkviz</code>. What a page cannot do is said where you would look for it.</p>
</div>
<div class="fd st-wrap" id="st-shelves" hidden>
<div class="st-lead"><h1 tabindex="-1">Explorer: watch a fork, step by step</h1>
<p>Choose a scenario, or give a scenario, a trace, a report or a bundle of your own. \
<a href="gallery.html">The gallery</a> leads to the decisive steps, also of real forks.</p>
<p><button type="button" class="fd-button" id="st-own">Choose files…</button></p></div>
{shelves}
<section class="st-shelf" aria-labelledby="st-cannot"><h2 id="st-cannot">What a tab cannot do</h2>
<div class="st-states" id="st-not-here"></div></section>
</div>
<div id="st-page" hidden></div>
</main>
{patterns}
<script type="application/json" id="st-manifest">{manifest}</script>"""
