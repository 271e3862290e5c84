"""Reader: something that makes a Capture of one kind of input, and how readers of texts are made.

What a reader does is in a module of its own, which is imported when the reader is first asked: a
capture is read by one of them, and most are never asked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from forkviz.readers.base.lines import read_text

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture
    from forkviz.readers.images.pe import Progress

__all__ = ["Parse", "Reader", "Reading", "parse_all", "text_reader", "undressing"]


class Parse(Protocol):
    """The function of a reader of texts."""

    def __call__(self, text: str, file: str, label: str = "") -> Capture: ...


#: The two functions of a reader of texts: whether a text's head is of its kind, and what makes the
#: Capture of the whole.
Reading = tuple[Callable[[str], bool], Parse]


class Reader(NamedTuple):
    """Something that makes a Capture of one kind of input.

    name: how it is called.  what: the input in a few words.  recognises: whether a path holds it,
    given the path and the text of a file's head ("" for a folder and a binary file).
    read: makes the Capture, or raises BadCapture.  parse: makes it of a text, where that is all.
    late: whether it is given a whole text in place of the head, when no other knows the head: what
    it reads may begin late, as a CI's log of many MB ends with the failure.
    raw: whether that text is given as it was sent, with its dress.
    shows: whether its text may show the version of the runtime, in whatever stands in it.
    """

    name: str
    what: str
    recognises: Callable[[Path, str], bool]
    read: Callable[[Path, Progress | None], Capture]
    parse: Parse | None = None
    late: bool = False
    raw: bool = False
    shows: bool = False


def text_reader(
    name: str, what: str, reading: Callable[[], Reading], *, shows: bool = True
) -> Reader:
    """A Reader of a text.  *reading* imports the module of its two functions and gives them."""

    def parse(text: str, file: str, label: str = "") -> Capture:
        return reading()[1](text, file, label)

    return Reader(
        name,
        what,
        lambda _, head: reading()[0](head),
        lambda path, _: parse(read_text(path), str(path), path.name),
        parse,
        shows=shows,
    )


def parse_all(text: str, file: str, label: str = "") -> Capture:
    """What people paste may hold more than what its head is: all of it is taken."""
    from forkviz.readers.mixed_text import parse_mixed

    return parse_mixed(text, file, label)


def undressing(parse: Parse) -> Callable[[Path, Progress | None], Capture]:
    """How a text is read that is quoted, escaped or timestamped."""

    def read(path: Path, _: Progress | None) -> Capture:
        from forkviz.readers.messages.messages import all_findings
        from forkviz.readers.pasted.decoration import is_encoded, undressed, unindented

        text = read_text(path)
        capture = parse(unindented(undressed(text)), str(path), path.name)
        if is_encoded(text):
            # Which lines a mailer parted is seen in the text as it was sent alone.
            capture = replace(capture, findings=all_findings(text, path.name))
        return capture

    return read
