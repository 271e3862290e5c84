"""A rule: the texts of one message of a failed fork, and what the message means.

What Cygwin prints stands in ``core.law.texts``, and a rule names it; templates of a rule's own are
for other runtimes, for programs, and for what mails leave of a text.

Fields of a template (``template.py``) with a meaning of their own: ``dll``; ``child``,
``windows`` (the child's pids); ``exit``, ``errno``, ``error``, ``retries``; ``what``, ``start`` and
``end`` (a range that was copied).  Every other field is a number of that role.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from forkviz.core.captures.findings import STEPS, Side
from forkviz.core.law.text_id import TextId
from forkviz.readers.messages.catalog import needs_of, proved_era, templates_of
from forkviz.readers.messages.template import Template, compiled, squeezed

__all__ = ["ANY", "APP", "CHILD", "PARENT", "Rule"]

CHILD, PARENT, APP, ANY = Side.CHILD, Side.PARENT, Side.APPLICATION, Side.RUNTIME


class Rule:
    """name: the message in a word or two.  texts: of the catalog's, or templates of its own.

    phase: "" where it depends on who else speaks.
    needs: a text without any of these, blanks apart, can't match.  step: in a word, what the
    process was doing; of the phase where it is None.  era: that alone says so.
    last: whether it is believed only where no other matches.
    differ: two fields; where they are equal, or the second is 0, it is no message of a failure.
    again: whether the program says that it tries again.
    tail: whether a whole message has all that is optional, so that one without it was cut.
    """

    def __init__(
        self,
        name: str,
        side: Side,
        phase: str,
        texts: tuple[TextId | str, ...],
        meaning: str,
        *,
        needs: tuple[str, ...] = (),
        step: str | None = None,
        era: str = "",
        last: bool = False,
        differ: tuple[str, str] | None = None,
        again: bool = False,
        tail: bool = False,
    ) -> None:
        self.name = name
        self.side = side
        self.phase = phase
        self.texts = texts
        self.meaning = meaning
        self.needs = tuple(map(squeezed, needs or _needs(texts)))
        self.step = STEPS.get(phase, "") if step is None else step
        self.era = era
        self.last = last
        self.differ = differ
        self.again = again
        self.tail = tail

    @cached_property
    def compiled(self) -> tuple[tuple[Template, ...], ...]:
        """Of each text its templates; of their matches the longest counts.

        They are made when one is needed, for most inputs hold no message.
        """
        return tuple(tuple(map(compiled, self._templates(text))) for text in self.texts)

    def _templates(self, text: TextId | str) -> Iterable[str]:
        """Those of *text*: of the catalog's, what this rule does not need is another rule's."""
        if not isinstance(text, TextId):
            return (text,)
        found = ((each, squeezed(each)) for each in templates_of(text))
        return (each for each, bare in found if any(need in bare for need in self.needs))

    def proves(self, found: str) -> str:
        """The era that alone says *found*, "" where that is not known."""
        ids = tuple(text for text in self.texts if isinstance(text, TextId))
        return self.era or (proved_era(ids, found) if ids else "")

    def believes(self, match: re.Match[str]) -> bool:
        """Whether *match* shows a failure."""
        if self.differ is None:
            return True
        first, second = (int("".join(match[name].split()), 16) for name in self.differ)
        return first != second and second != 0


def _needs(texts: tuple[TextId | str, ...]) -> Iterator[str]:
    for text in texts:
        if isinstance(text, TextId):
            yield from needs_of(text)
        else:
            yield _first_words(text)


def _first_words(template: str) -> str:
    """The literal that a template begins with."""
    return re.split(r"[{\[<]", template, maxsplit=1)[0]
