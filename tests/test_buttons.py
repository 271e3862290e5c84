"""What notebooks and pages call a button is what stands on one; the labels are the front end's."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
#: What JupyterLab itself has.
JUPYTER = {"Run → Run All Cells"}
#: A button: its name, and the text on it.
_BUTTON = re.compile(r"""(?:button|tool)\(\s*"[\w-]+",\s*(?:"([^"]+)"|`([^`$]+)`)""")
#: A button with a picture: the first word of its title is its name.
_PICTURE = re.compile(r"""iconButton\("[\w-]+", "(\w+)""")
#: One text or another, as things are.
_OTHER = re.compile(r"""= [\w.]+ \? "([A-Z][a-z]+)" : "([A-Z][a-z]+)\"""")
_STRONG = re.compile(r"\*\*([^*\n]+)\*\*")
_PRESSED = re.compile(r"\b(?:[Pp]ress(?:es)?|[Cc]lick(?:s)?|button)\s+(?:on\s+)?\*{1,2}([^*\n]+)\*")


def labels() -> set[str]:
    """What stands on the buttons of the front end."""
    found: set[str] = set()
    for file in sorted((ROOT / "forkviz" / "front").rglob("*.js")):
        if file.parent.name == "built":
            continue
        text = file.read_text(encoding="utf-8")
        for match in (m for scan in (_BUTTON, _PICTURE, _OTHER) for m in scan.finditer(text)):
            found |= {label for label in match.groups() if label}
    return found


def prose_of(notebook: Path) -> str:
    """The notebook's markdown."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return "\n\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")


def named(text: str) -> Iterator[str]:
    """What *text* calls a button: what one presses, and what is in bold and no emphasis.

    Emphasis begins a paragraph or an item with a capital letter, or is a sentence.

    >>> list(named("- **Before**, press *x*: **Export** writes. **All of it.** And **Go**."))
    ['x', 'Export', 'Go']
    >>> list(named("**break it** does."))
    ['break it']
    """
    yield from (match[1] for match in _PRESSED.finditer(text))
    for match in _STRONG.finditer(text):
        word = match[1]
        line_before = text[: match.start()].rpartition("\n")[2]
        begins = not line_before.strip(" -*") and word[:1].isupper()
        sentence = len(word.split()) > 4 or word[-1] in ".?!:"
        if not (begins or sentence):
            yield word


def test_the_labels_are_found() -> None:
    """If the scan lost them, the tests below would hold nothing."""
    wanted = {"First", "Previous", "Next", "Last", "Play", "Stop", "Export", "Present", "What if…"}
    assert wanted | {"Unfold", "Try it", "Why?", "Difference ≠ ▶", "↻ fork again"} <= labels()
    assert len(labels()) > 30


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_names_buttons_as_they_are(notebook: Path) -> None:
    """Whoever looks for the words of a notebook on the screen finds them."""
    assert set(named(prose_of(notebook))) <= labels() | JUPYTER


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_a_page_names_buttons_as_they_are(page: Path) -> None:
    """Of a page's bold words only those that one presses: the others are emphasis."""
    pressed = {match[1] for match in _PRESSED.finditer(page.read_text(encoding="utf-8"))}
    assert pressed <= labels()


def test_buttons_are_named() -> None:
    """The tour and the lesson of real processes name them, so that the rule has something to do."""
    text = "".join(map(prose_of, NOTEBOOKS))
    assert {"Next", "Export", "Try it", "↻ fork again"} <= set(named(text))
