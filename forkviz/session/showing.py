"""showing: what every session has: what it shows, what it answers, and how it refuses."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from forkviz.core.text import visible
from forkviz.errors import BadScenario, ForkvizError
from forkviz.session.messages import Asked

__all__ = ["Answer", "Exported", "Linked", "Showing", "Shown", "complaint"]

#: Characters of a complaint, and of a file's name.
COMPLAINT, NAME = 2000, 60


@dataclass(frozen=True, slots=True)
class Shown:
    """What a view shows from now on.

    data: everything, as plain values that JSON can hold.  step: where the view stands in it, from
    0; of two forks side by side it is a row of both.
    """

    data: dict[str, Any]
    step: int


@dataclass(frozen=True, slots=True)
class Exported:
    """A report that was asked for.  name: a plain name for its file; page: its HTML."""

    name: str
    page: str


@dataclass(frozen=True, slots=True)
class Linked:
    """A link that was asked for.  fragment: ``s=…``, for behind the ``#`` of a page; told: what
    whoever sends it should know, a sentence each."""

    fragment: str
    told: tuple[str, ...]


Answer = Shown | Exported | Linked | None


class Showing(ABC):
    """What one explorer shows, and what it answers to its view.

    A view is in a notebook, in a page of its own or in another program; a session knows none of
    them.  It knows no step, either: the view says where it stands.
    """

    @property
    @abstractmethod
    def title(self) -> str:
        """What it is called, as its input has it."""

    @property
    @abstractmethod
    def step_count(self) -> int:
        """Steps that a view can stand at, at least 1; of two forks side by side their rows."""

    @property
    @abstractmethod
    def opening(self) -> int:
        """The step at which a view opens."""

    @abstractmethod
    def data(self, opening: int) -> dict[str, Any]:
        """Everything that a view shows, as plain values that JSON can hold; it opens at *opening*.

        opening: a step, from 0 to ``step_count`` - 1.
        """

    @abstractmethod
    def report(self, step: int) -> str:
        """The report as HTML, which opens at *step*."""

    def held(self, step: int) -> int:
        """*step*, or the nearest one that there is."""
        return min(max(step, 0), self.step_count - 1)

    def exported(self, step: int) -> Exported:
        """The report, with a name for its file that leads out of no folder."""
        slug = re.sub(r"[^\w.-]+", "-", self.title).strip("-.") or "fork"
        return Exported(f"{slug[:NAME]}.html", self.report(self.held(step)))

    def asked(self, message: object, step: int) -> Answer:
        """The answer to *message* of a view that stands at *step*.

        ``Asked`` has the kinds of messages.  None answers a message that means nothing here; then
        nothing has changed.  Raises BadScenario where a fork can't be made, and ForkvizError for
        whatever else can't be done; then nothing has changed, either.
        """
        if type(step) is not int:
            raise BadScenario("a message from no step")
        return self._asked(message, self.held(step)) if isinstance(message, Mapping) else None

    def _asked(self, message: Mapping[str, Any], step: int) -> Answer:
        return self.exported(step) if message.get("kind") == Asked.EXPORT else None


def complaint(error: Exception) -> tuple[str, str]:
    """What a view says of *error* instead of an answer: what is wrong, and what to do.

    Both are short, and safe to show as text.
    """
    if isinstance(error, ForkvizError):
        return str(error)[:COMPLAINT], "Nothing was changed."
    what = visible(f"{type(error).__name__}: {error}")
    return what[:COMPLAINT], "Nothing was changed. Please report what you did."
