"""The exceptions that forkviz raises, by who is at fault.

    ForkvizError
    ├── BadCapture     what was read can't be a capture: file, line, excerpt, hint
    ├── BadScenario    a scenario contradicts itself, or its file can't be understood
    ├── BadLesson      a lesson's file can't be understood, or asks what it has shown already
    ├── BadTrace       a saved trace can't be read back
    ├── BadCourseFile  a roster, an assignment, a ticket, a key or a submission can't be used
    ├── BadStudy       a study's file of parts is of another study, or damaged
    ├── TooLarge       an input is larger than what is read of its kind (``limits``)
    ├── BadQuery       what to find is asked in no way that is understood
    ├── NotWritten     a file could not be written; the old one is as it was
    ├── Overlap        two regions want the same pages of one address space
    └── Unavailable    something that the task needs is not installed here

A fork that fails is none of these: it is an outcome, told by events.

Errors quote names that come from captured processes.  Every text of every error is made visible
and bounded here, at the one place that all of them pass: whoever raises one gives it names as they
are.
"""

from __future__ import annotations

from typing import Any

from forkviz.text import clipped, visible

__all__ = [
    "BadCapture",
    "BadCourseFile",
    "BadLesson",
    "BadScenario",
    "BadStudy",
    "BadTrace",
    "ForkvizError",
    "NotWritten",
    "Overlap",
    "TooLarge",
    "Unavailable",
]

#: Longest piece of a faulty input that an error message repeats.
EXCERPT = 120
#: Longest sentence of an error, and longest name of a file in one.
SENTENCE = 2000
#: Most lines of another program's complaint.
LINES = 40


class ForkvizError(Exception):
    """What every error of forkviz is; ``str()`` of it is fit to be shown to a user.

    what: what is wrong, in one line.  hint: what would help, in one line, or "".  detail: what
    another program said, in lines.  Each is visible and bounded: no name that it quotes can colour
    a terminal, begin a line or hide.
    """

    def __init__(self, what: str = "", *, hint: str = "", detail: str = "") -> None:
        self.what = clipped(what, SENTENCE)
        self.hint = clipped(hint, SENTENCE)
        self.detail = "\n".join(
            clipped(line, SENTENCE) for line in detail.strip().splitlines()[-LINES:]
        )
        super().__init__(str(self))

    def __str__(self) -> str:
        lines = [self._said(), *self._quoted()]
        if self.hint:
            lines.append(f"hint: {self.hint}")
        return "\n    ".join(lines)

    def __reduce__(self) -> tuple[Any, ...]:
        # Its one argument is the whole text, which is no sentence to make another error of.
        return _again, (type(self), self.args, self.__dict__)

    def _said(self) -> str:
        return self.what

    def _quoted(self) -> list[str]:
        return self.detail.split("\n") if self.detail else []


def _again(kind: type[ForkvizError], args: tuple[Any, ...], state: dict[str, Any]) -> ForkvizError:
    """An error that went to another process, as it was."""
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(state)
    return error


class BadInput(ForkvizError):
    """An input that can't be used: what is wrong, where, what stands there, what would help.

    file: the input's name as it is, so that a program can open it, or "" where it has none.
    line: 1-based, 0 where lines mean nothing.  offset: of the byte at fault in a binary file, -1
    elsewhere.  excerpt: the offending text, cut to ``EXCERPT`` characters and made visible.
    """

    def __init__(
        self,
        what: str,
        *,
        file: str = "",
        line: int = 0,
        excerpt: str = "",
        hint: str = "",
        offset: int = -1,
    ) -> None:
        self.file = file
        self.line = line
        self.offset = offset
        self.excerpt = printable(excerpt)
        super().__init__(what, hint=hint)

    def _said(self) -> str:
        file = clipped(self.file, SENTENCE)
        place = f"{file or 'line'}:{self.line}" if self.line else file
        if self.offset >= 0:
            place = f"{place or 'data'}, offset {self.offset:#x}"
        return f"{place}: {self.what}" if place else self.what

    def _quoted(self) -> list[str]:
        return [self.excerpt] if self.excerpt else []


class BadCapture(BadInput):
    """A file or folder that no capture can be made of."""


class BadScenario(BadInput):
    """A scenario that contradicts itself, or a scenario file that can't be understood."""


class BadLesson(BadInput):
    """A lesson that can't be understood, or that asks what it has shown already."""


class BadTrace(BadInput):
    """A saved trace that can't be read back."""


class BadCourseFile(BadInput):
    """A roster, an assignment, a ticket, a key or a submission that can't be used."""


class BadStudy(BadInput):
    """A study's file of parts that is of another study, or damaged before its last line."""


class TooLarge(BadInput):
    """An input that is larger than what is read of its kind, or than the memory that there is.

    The hint says what to do.  A caveat reports what may be left out of a good input.
    """


class BadQuery(BadInput):
    """A query that can't be understood.

    term: the term that is at fault, as ``excerpt``.  position: of its first character, 1-based.
    """

    def __init__(self, what: str, *, term: str = "", position: int = 1, hint: str = "") -> None:
        self.position = position
        super().__init__(what, file=f"find, character {position}", excerpt=term, hint=hint)


class NotWritten(ForkvizError):
    """A file could not be written, or must not be; what was there is unchanged."""


class Overlap(ForkvizError):
    """Two regions want the same pages of one address space."""


class Unavailable(ForkvizError):
    """Something that the task needs is not installed here; the text says how to get it."""


def printable(text: str) -> str:
    """*text* on one line, visible, cut to ``EXCERPT`` characters."""
    return visible(text[:EXCERPT].rstrip("\r\n")) + ("…" if len(text) > EXCERPT else "")
