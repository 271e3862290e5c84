"""tally: what came of many forks, counted so that parts can be added in any order."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from forkviz.core.displayed import Displayed
from forkviz.errors import ForkvizError
from forkviz.study.generator import Shape
from forkviz.study.outcome import Outcome
from forkviz.study.setting import Setting
from forkviz.study.wilson import wilson

__all__ = ["Study", "Tally"]


@dataclass(slots=True)
class Tally:
    """What a policy made of the forks.

    forks, successes: how many.  possible_lost: failures though each needed address was free.
    calls, most_calls, attempts, most_attempts: in sum and at the most.  causes: failures by cause.
    examples: by cause, the lowest number of a possible fork that was lost of it.
    """

    forks: int = 0
    successes: int = 0
    possible_lost: int = 0
    calls: int = 0
    most_calls: int = 0
    attempts: int = 0
    most_attempts: int = 0
    causes: Counter[str] = field(default_factory=Counter)
    examples: dict[str, int] = field(default_factory=dict)

    @property
    def share(self) -> float:
        """Of the forks, those that succeed."""
        return self.successes / self.forks if self.forks else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """In which the true share is, with 95 % confidence."""
        return wilson(self.successes, self.forks)

    @property
    def mean_calls(self) -> float:
        """Calls for each fork."""
        return self.calls / self.forks if self.forks else 0.0

    @property
    def mean_attempts(self) -> float:
        """Children for each fork."""
        return self.attempts / self.forks if self.forks else 0.0

    def add(self, number: int, outcome: Outcome, possible: bool) -> None:
        """Count the fork of scenario *number*."""
        self.forks += 1
        self.calls += outcome.calls
        self.most_calls = max(self.most_calls, outcome.calls)
        self.attempts += outcome.attempts
        self.most_attempts = max(self.most_attempts, outcome.attempts)
        if outcome.succeeded:
            self.successes += 1
            return
        self.causes[outcome.cause] += 1
        if possible:
            self.possible_lost += 1
            self._example(outcome.cause, number)

    def merge(self, other: Tally) -> None:
        """Count what *other* counted of other scenarios; in whatever order, the sum is the same."""
        self.forks += other.forks
        self.successes += other.successes
        self.possible_lost += other.possible_lost
        self.calls += other.calls
        self.most_calls = max(self.most_calls, other.most_calls)
        self.attempts += other.attempts
        self.most_attempts = max(self.most_attempts, other.most_attempts)
        self.causes.update(other.causes)
        for cause, number in other.examples.items():
            self._example(cause, number)

    def _example(self, cause: str, number: int) -> None:
        self.examples[cause] = min(number, self.examples.get(cause, number))


@dataclass(slots=True)
class Study(Displayed):
    """Forks of *forks* scenarios of *shape*, *seed* and *setting* under each policy.

    possible: scenarios in which each needed address is free in the child.  cyclic: those of them in
    which a relocated DLL and another one import each other, so that they may be impossible all the
    same.  tallies: by the policy's name, in the order in which they were asked for.
    """

    forks: int
    seed: int
    shape: Shape
    possible: int = 0
    cyclic: int = 0
    tallies: dict[str, Tally] = field(default_factory=dict)
    setting: Setting | None = None

    def __repr__(self) -> str:
        return f"<Study {self.forks} forks, {self.shape}, {len(self.tallies)} policies>"

    def merge(self, other: Study) -> None:
        """Count what *other* counted of other scenarios; in whatever order, the sum is the same.

        Raises ForkvizError where it is of another seed, shape or setting, or of other policies.
        """
        mine = (self.seed, self.shape, self.setting, tuple(self.tallies))
        if mine != (other.seed, other.shape, other.setting, tuple(other.tallies)):
            raise ForkvizError(
                f"{other!r} can't be added to {self!r}: they are of different scenarios"
            )
        self.forks += other.forks
        self.possible += other.possible
        self.cyclic += other.cyclic
        for name, tally in other.tallies.items():
            self.tallies[name].merge(tally)
