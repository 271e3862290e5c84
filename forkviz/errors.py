"""The exceptions that forkviz raises, by who is at fault.

    ForkvizError
    ├── BadCapture     what was read can't be a capture: file, line, excerpt, hint
    ├── BadScenario    a scenario contradicts itself, or its file can't be understood
    ├── BadTrace       a saved trace can't be read back
    ├── TooLarge       an input is larger than what is read of its kind (``limits``)
    ├── BadQuery       what to find is asked in no way that is understood
    ├── Overlap        two regions want the same pages of one address space
    └── Unavailable    something that the task needs is not installed here

A fork that fails is none of these: it is an outcome, told by events.
"""

from __future__ import annotations

__all__ = [
    "BadCapture",
    "BadScenario",
    "BadTrace",
    "ForkvizError",
    "Overlap",
    "TooLarge",
    "Unavailable",
]

#: Longest piece of a faulty input that an error message repeats.
EXCERPT = 120


class ForkvizError(Exception):
    """What every error of forkviz is; ``str()`` of it is fit to be shown to a user."""


class BadInput(ForkvizError):
    """An input that can't be used: what is wrong, where, what stands there, what would help.

    file: the input's name, or "" where it has none.  line: 1-based, 0 where lines mean nothing.
    offset: of the byte at fault in a binary file, -1 elsewhere.
    excerpt: the offending text, cut to ``EXCERPT`` characters and made printable.
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
        self.what = what
        self.file = file
        self.line = line
        self.offset = offset
        self.excerpt = printable(excerpt)
        self.hint = hint
        super().__init__(str(self))

    def __str__(self) -> str:
        place = f"{self.file or 'line'}:{self.line}" if self.line else self.file
        if self.offset >= 0:
            place = f"{place or 'data'}, offset {self.offset:#x}"
        text = f"{place}: {self.what}" if place else self.what
        if self.excerpt:
            text += f"\n    {self.excerpt}"
        if self.hint:
            text += f"\n    hint: {self.hint}"
        return text


class BadCapture(BadInput):
    """A file or folder that no capture can be made of."""


class BadScenario(BadInput):
    """A scenario that contradicts itself, or a scenario file that can't be understood."""


class BadTrace(BadInput):
    """A saved trace that can't be read back."""


class TooLarge(BadInput):
    """An input that is larger than what is read of its kind, or than the memory that there is.

    The hint says what to do.  What may be left out of a good input is told by a caveat instead.
    """


class BadQuery(BadInput):
    """A query that can't be understood.

    term: the term that is at fault, as ``excerpt``.  position: of its first character, 1-based.
    """

    def __init__(self, what: str, *, term: str = "", position: int = 1, hint: str = "") -> None:
        self.position = position
        super().__init__(what, file=f"find, character {position}", excerpt=term, hint=hint)


class Overlap(ForkvizError):
    """Two regions want the same pages of one address space."""


class Unavailable(ForkvizError):
    """Something that the task needs is not installed here; the text says how to get it."""


def printable(text: str) -> str:
    """*text* on one line, control characters shown as ``\\x..``, cut to ``EXCERPT`` characters."""
    cut = text[:EXCERPT]
    shown = "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in cut.rstrip("\r\n"))
    return shown + ("…" if len(text) > EXCERPT else "")
