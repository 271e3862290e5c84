"""site: the folder that ``forkviz site`` writes: a page, its scripts, what is stored, the engine.

Any web server can hold it, in any folder; it needs no configuration.  Each file is asked for with
the beginning of its hash, so that a browser keeps it for the next visit and takes no old one for a
new one.  The same forkviz gives the same bytes.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from forkviz import limits
from forkviz.course.drawn.picture import course_css
from forkviz.course.lessons.lesson import Lesson
from forkviz.course.quiz_session import topics_data
from forkviz.errors import NotWritten
from forkviz.front.assets import (
    bokeh_js,
    explorer_css,
    lesson_css,
    lesson_js,
    site_css,
    site_js,
)
from forkviz.front.style import strong
from forkviz.readers.own.bundle import BUNDLE_FILES
from forkviz.site.archive import Part
from forkviz.site.gallery import EXAMPLES, FEATURED, shelves
from forkviz.site.pages import index_page
from forkviz.site.stored import stored_example, stored_recorded, stored_scenarios
from forkviz.site.teaching.frame import GALLERY
from forkviz.site.teaching.gallery_page import gallery_page
from forkviz.site.teaching.lesson_pages import lesson_pages
from forkviz.site.teaching.seen import recorded
from forkviz.site.tree import put_tree

__all__ = ["Progress", "site_files", "write_site"]

#: Called with how many scenarios are done and how many there are.
Progress = Callable[[int, int], None]
#: What is opened first.
PAGE = "index.html"
#: The end of the names of packed parts; no server knows it, and so none unpacks them.
_PACKED = ".packed"
#: Characters of a hash in an address.
_HASH = 12
#: What tells our own page from another.
_MARK = b'<meta name="generator" content="forkviz">'


def site_files(
    engine: Iterable[Part],
    *,
    lite: Mapping[str, bytes] | None = None,
    progress: Progress | None = None,
    lessons: Sequence[Lesson] = (),
) -> dict[str, bytes]:
    """The files of the site by their names, folders with ``/``.

    engine: its parts (``archive.engine_parts``); a browser gets them packed, whatever the server
    does.  lite: a JupyterLab (``lite.lite_files``), which the start page then has a link to.
    lessons: beside those of the course.  Raises ForkvizError for one that can't be shown.
    """
    parts = {part.name: gzip.compress(part.data, 9, mtime=0) for part in engine}
    files: dict[str, bytes] = {
        "site.css": (site_css() + strong(course_css())).encode(),
        "explorer.css": explorer_css().encode(),
        "site.js": site_js().encode(),
        "bokeh.js": bokeh_js().encode(),
        "lesson.css": lesson_css().encode(),
        "lesson.js": lesson_js().encode(),
    }
    files |= {f"engine/{name}{_PACKED}": data for name, data in parts.items()}
    cards = {}
    for card, answer in stored_scenarios(progress):
        cards[card.name] = card
        files[f"stored/scenario-{card.name}.json"] = _json(answer)
    examples = []
    for example in EXAMPLES:
        standing, answer = stored_example(example.name)
        examples.append((example, standing))
        files[f"stored/example-{example.name}.json"] = _json(answer)
    for name in recorded():
        files[f"stored/recorded-{name}.json"] = _json(stored_recorded(name))
    page = index_page(
        cards,
        FEATURED,
        shelves(tuple(cards)),
        examples,
        _manifest(files, tuple(parts)),
        lite=bool(lite),
    )
    below = {f"lite/{name}": data for name, data in (lite or {}).items()}
    addresses = _addresses(files)
    shown = {name: text.encode() for name, text in lesson_pages(addresses, lessons)}
    shown[GALLERY] = gallery_page(addresses).encode()
    return {PAGE: page.encode(), **files, **shown, **below}


def _addresses(files: Mapping[str, bytes]) -> dict[str, str]:
    """The address of each of *files*, with the beginning of its hash."""
    return {name: f"{name}?{_hash(data)}" for name, data in files.items()}


def _manifest(files: Mapping[str, bytes], engine: tuple[str, ...]) -> dict[str, Any]:
    """The addresses of *files*, with the beginnings of their hashes, and the engine's sizes."""
    address = _addresses(files)
    return {
        "styles": [address["site.css"]],
        "scripts": [address["site.js"]],
        "explorer": {"style": address["explorer.css"], "bokeh": address["bokeh.js"]},
        "stored": {
            PurePosixPath(name).stem: address[name] for name in files if name.startswith("stored/")
        },
        "engine": [
            {
                "name": name,
                "address": address[f"engine/{name}{_PACKED}"],
                "size": len(files[f"engine/{name}{_PACKED}"]),
            }
            for name in engine
        ],
        "quiz": topics_data(),
        "most": {
            "file": limits.of("given"),
            "whole": limits.of("given-whole"),
            "files": limits.of("given-files"),
        },
        "bundle": BUNDLE_FILES,
    }


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:_HASH]


def _json(value: Any) -> bytes:
    text = json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8", "replace")


def write_site(out: Path, files: Mapping[str, bytes]) -> None:
    """Put *files* into the folder *out*, the page last, when all that it asks for is there.

    A site that is there is replaced, and nothing else: raises NotWritten where the folder has an
    ``index.html`` of somebody else's, and whatever can't be written.
    """
    page = out / PAGE
    if page.is_file() and _MARK not in page.read_bytes():
        raise NotWritten(
            f"{page} is not a page of forkviz: nothing was written",
            hint="name a folder of its own for the site",
        )
    # As long as the old page is there, it asks for what it knows.
    page_last = {name: files[name] for name in sorted(files, key=lambda one: one == PAGE)}
    put_tree(out, page_last)
