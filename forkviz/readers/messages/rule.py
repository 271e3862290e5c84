"""A rule: the templates of one message of a failed fork, and what the message means.

Fields of a template (``failure_template.py``) with a meaning of their own: ``dll``; ``child``,
``windows`` (the child's pids); ``exit``, ``errno``, ``error``, ``retries``; ``what``, ``start`` and
``end`` (a range that was copied).  Every other field is a number of that role.
"""

from __future__ import annotations

import re
from functools import cached_property

from forkviz.core.captures.findings import STEPS, Side
from forkviz.readers.messages.template import Template, compiled, squeezed

__all__ = ["ANY", "APP", "CHILD", "PARENT", "Rule"]

CHILD, PARENT, APP, ANY = Side.CHILD, Side.PARENT, Side.APPLICATION, Side.RUNTIME


class Rule:
    """name: the message in a word or two.  phase: "" where it depends on who else speaks.

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
        templates: tuple[str, ...],
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
        self.templates = templates
        self.meaning = meaning
        self.needs = tuple(map(squeezed, needs or map(_first_words, templates)))
        self.step = STEPS.get(phase, "") if step is None else step
        self.era = era
        self.last = last
        self.differ = differ
        self.again = again
        self.tail = tail

    @cached_property
    def compiled(self) -> tuple[Template, ...]:
        """Of each template; made when one is needed, for most inputs hold no message."""
        return tuple(map(compiled, self.templates))

    def believes(self, match: re.Match[str]) -> bool:
        """Whether *match* tells of a failure."""
        if self.differ is None:
            return True
        first, second = (int("".join(match[name].split()), 16) for name in self.differ)
        return first != second and second != 0


def _first_words(template: str) -> str:
    """The literal that a template begins with."""
    return re.split(r"[{\[<]", template, maxsplit=1)[0]
