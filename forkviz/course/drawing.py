"""drawing: the problem of a kind and a seed, and the problems of a quiz."""

from __future__ import annotations

import hashlib
from random import Random

from forkviz.course.kinds import KINDS
from forkviz.course.problem import Drawn, Kind
from forkviz.errors import ForkvizError

__all__ = ["GENERATOR", "MOST_SEED", "TOPICS", "draw", "kind_of", "quiz", "seed_of"]

#: The version of what draws: another number where any seed draws another problem than before.
GENERATOR = 3
#: The names of the topics, in the order of the course.
TOPICS: tuple[str, ...] = tuple(KINDS)
#: The largest seed: 8 bytes.
MOST_SEED = (1 << 64) - 1
#: How often a kind may refuse what was drawn.
TRIES = 2000


def kind_of(topic: str) -> Kind:
    """The kind of a topic's name; raises ForkvizError with the names that there are."""
    try:
        return KINDS[topic]
    except KeyError:
        known = ", ".join(KINDS)
        raise ForkvizError(f"no such topic: {topic[:40]!r}", hint=f"there are: {known}") from None


def draw(topic: str, seed: int) -> Drawn:
    """The problem of *topic* that *seed* (0 to 2**64 - 1) draws: the same one everywhere."""
    kind = kind_of(topic)
    _check_seed(seed)
    rng = Random(seed)
    for _ in range(TRIES):
        if (drawn := kind.draw(rng, seed)) is not None:
            return drawn
    raise AssertionError(f"{topic} drew nothing of its shape with seed {seed}")


def _check_seed(seed: int) -> None:
    if not 0 <= seed <= MOST_SEED:
        raise ForkvizError(f"no seed: it is a number from 0 to {MOST_SEED}")


def seed_of(topic: str, seed: int, number: int) -> int:
    """The seed of problem *number* (from 1) of a quiz."""
    digest = hashlib.sha256(f"{GENERATOR} {topic} {seed} {number}".encode()).digest()
    return int.from_bytes(digest[:8], "big")


def quiz(topic: str, seed: int, problems: int = 10) -> tuple[Drawn, ...]:
    """The *problems* problems of *topic* that *seed* gives; fewer of them are the first ones.

    Raises ForkvizError for a topic that there is not, and a seed that is none.
    """
    _check_seed(seed)
    return tuple(draw(topic, seed_of(topic, seed, number)) for number in range(1, problems + 1))
