"""case: everything that a rule may look at, read once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from forkviz.core.captures.attempts import Attempt, Series, attempts_of, series_of
from forkviz.core.captures.capture import Capture
from forkviz.core.captures.findings import Finding
from forkviz.diagnosis.diagnosis import Evidence
from forkviz.readers.pasted.decoration import undressed
from forkviz.rebase.placed import PlacedImage

__all__ = ["Case", "Text", "case_of", "text_of"]

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Text:
    """An input of lines, decoded and as it was read; line *n* is ``lines[n - 1]``.

    plain: the same lines without what a mail, a page or a CI put around them, () for no dress.
    """

    file: str
    lines: tuple[str, ...]
    plain: tuple[str, ...] = ()

    @property
    def bare(self) -> tuple[str, ...]:
        """The lines to look for signs in, numbered as ``lines``."""
        return self.plain or self.lines

    def evidence(self, line: int, part: str = "", means: str = "", proves: bool = True) -> Evidence:
        """The line numbered *line*, with the first *part* of it marked."""
        text = self.lines[line - 1]
        at = text.find(part) if part else -1
        marks = ((at, at + len(part)),) if at >= 0 else ()
        return Evidence(self.file, line, text, marks, means, proves)


@dataclass(frozen=True, slots=True)
class Case:
    """The inputs of one diagnosis.

    capture: all of them merged.  texts: those that have lines, in the order of their naming.
    attempts, series: what the messages tell, as ``core.captures.attempts`` groups them.
    files: the PE files that can be moved, where a folder of them was given.
    captures: each input's own capture, as it was before they were merged.
    """

    capture: Capture
    texts: tuple[Text, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    series: tuple[Series, ...] = ()
    files: tuple[PlacedImage, ...] = ()
    captures: tuple[Capture, ...] = ()
    _known: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, what: str, work_out: Callable[[Case], _Value]) -> _Value:
        """What *work_out* makes of the case, which is worked out once and kept as *what*."""
        if what not in self._known:
            self._known[what] = work_out(self)
        value: _Value = self._known[what]
        return value

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every message, in the order of the inputs."""
        return self.capture.findings

    def lines(self) -> Iterator[tuple[Text, int, str]]:
        """Every line of every text, undressed: the text, the line's number, the line."""
        for text in self.texts:
            for number, line in enumerate(text.bare, 1):
                yield text, number, line

    def text_of(self, file: str) -> Text | None:
        """The text called *file*, the first where *file* is ""."""
        return next((t for t in self.texts if not file or t.file == file), None)


def text_of(text: str, file: str) -> Text:
    """*text*, decoded, as the Text that is called *file*: each line keeps its number."""
    plain = undressed(text)
    lines = tuple(text.split("\n"))
    bare = () if plain == text else tuple(plain.split("\n"))
    return Text(file, lines, bare if len(bare) == len(lines) else ())


def case_of(
    capture: Capture,
    texts: Sequence[Text] = (),
    files: Sequence[PlacedImage] = (),
    captures: Sequence[Capture] = (),
) -> Case:
    """Everything that a rule may look at, of *capture*, of *texts* that were read beside it and of
    PE *files* that can be moved.  captures: what *capture* was merged of."""
    attempts = attempts_of(capture.findings)
    return Case(capture, tuple(texts), attempts, series_of(attempts), tuple(files), tuple(captures))
