"""frame: what is around the pages of the site that are no part of its start page.

Their head, the site's header with its tabs; they run no script but those that they name.
"""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from enum import StrEnum

from forkviz.reports.page import document
from forkviz.site.pages import METAS, POLICY

__all__ = ["GALLERY", "LESSONS", "Tab", "framed"]

#: The page that lists the lessons, and the one with links to steps.
LESSONS, GALLERY = "lessons.html", "gallery.html"


class Tab(StrEnum):
    """How the tab of the lessons is marked."""

    HERE = "page"
    ABOVE = "true"  # a page that the lessons lead to


def framed(
    title: str,
    main: str,
    address: Mapping[str, str],
    up: str,
    *,
    styles: Sequence[str],
    scripts: Sequence[str] = (),
    tab: Tab,
) -> str:
    """A page of the site whose content is the element *main*.

    address: of the styles and scripts, by their names.  up: from the page to the site's folder.
    """
    head = _HEAD.format(
        styles="\n".join(
            f'<link rel="stylesheet" href="{up}{html.escape(address[name])}">' for name in styles
        ),
        scripts="\n".join(
            f'<script defer src="{up}{html.escape(address[name])}"></script>' for name in scripts
        ),
    )
    current = f' aria-current="{tab}"'
    body = _BODY.format(up=up, lessons=LESSONS, current=current, main=main)
    return document(title, head, body, policy=POLICY, metas=METAS, body_class="st fl-body")


_HEAD = """<link rel="icon" href="data:,">
{styles}
{scripts}"""
_BODY = """<header class="st-top">
<a class="st-logo" href="{up}index.html">forkviz</a>
<nav aria-label="Main"><a href="{up}index.html#diagnose">Diagnose</a>\
<a href="{up}index.html#explore">Explorer</a><a href="{up}{lessons}"{current}>Lessons</a>\
<a href="{up}index.html#quiz">Quiz</a></nav>
</header>
{main}"""
