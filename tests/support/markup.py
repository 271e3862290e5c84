"""HTML that a view made, taken apart: which elements and attributes, and what a reader reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"br", "img", "input", "meta", "link", "hr", "path", "rect"})


@dataclass
class Markup:
    """What a browser makes of a text: its tags, its attributes' names, its text outside of styles.

    pieces: the text of each element that has text of its own.
    """

    tags: set[str] = field(default_factory=set)
    attributes: set[str] = field(default_factory=set)
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All that is to be read, in one line."""
        return " ".join(" ".join(self.pieces).split())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = Markup()
        self.inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.tags.add(tag)
        self.found.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.inside:
            while self.inside.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if not {"style", "script"} & set(self.inside):
            self.found.pieces.append(data)


def read_markup(text: str) -> Markup:
    """Take *text* apart as HTML.

    >>> read_markup("<b title='x'>a &lt;i&gt;</b>")
    Markup(tags={'b'}, attributes={'title'}, pieces=['a <i>'])
    """
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.found
