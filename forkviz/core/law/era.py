"""Era: a state of Cygwin's source, by release or by date, and which changes it has.

A change is in a release if that release or an older one is the first with it; dates do not decide
that, because a commit may be years older than the release that first has it.  Between two releases
(2011, when five months had no release) a state of the source is named by its date.
"""

from __future__ import annotations

from typing import NamedTuple

from forkviz.errors import BadScenario
from forkviz.lazy.patterns import regex

__all__ = ["HEAD", "OLDEST", "Change", "Era", "Release", "read_era", "read_release"]

#: Numbers of a release: 3.0.7 is (3, 0, 7).
Release = tuple[int, int, int]

#: The oldest release whose law is known.
OLDEST: Release = (1, 7, 9)
#: The newest release whose law is known; every later number has its law.
HEAD: Release = (3, 6, 10)

#: The days between 1.7.9 and 1.7.12, when no release, or one a month, had what the source had.
FIRST_DAY, LAST_DAY = "2011-04-06", "2012-03"

_RELEASE = regex(r"(\d{1,2})\.(\d{1,3})(?:\.(\d{1,3}))?")
_DATE = regex(r"(20[0-9]{2})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?")


class Change(NamedTuple):
    """A change of the law.

    date: of the commit, ``2011-05-28``, as far as it is known (``2019``), or the release's.
    commit: its first nine digits, "" where it is not known.  release: the first that has it.
    """

    date: str
    release: Release
    commit: str = ""

    @property
    def version(self) -> str:
        """The first release with it, as it is written."""
        return ".".join(map(str, self.release))


class Era(NamedTuple):
    """A state of the source: a release, or, where release is None, what was there on a date.

    name: canonical, ``3.0.7`` or ``2011-05-30``.  date: the last day of the state, for a release
    "" (its number decides).
    """

    name: str
    release: Release | None
    date: str = ""

    def has(self, change: Change) -> bool:
        """Whether *change* is in this state."""
        if self.release is not None:
            return change.release <= self.release
        return change.date <= self.date


def read_release(text: str) -> Release | None:
    """The release that *text* names, ``3.0.7`` or ``3.0`` (which is 3.0.0), or None."""
    match = _RELEASE.fullmatch(text)
    if match is None:
        return None
    major, minor, patch = match.groups()
    return int(major), int(minor), int(patch or 0)


def read_era(text: str) -> Era:
    """The state that *text* names: ``3.0.7``, ``3.6``, ``2011-05-30``, ``2011-04``.

    A month is its last day.  Raises BadScenario where the text is neither, or older than what is
    known.
    """
    if (date := _DATE.fullmatch(text)) is not None:
        day = text if date[3] else f"{text}-31"
        if not FIRST_DAY <= day <= f"{LAST_DAY}-31":
            raise BadScenario(
                "no law of fork is known for that date",
                hint=f"a date from {FIRST_DAY} to {LAST_DAY}, or a release (cygwin-3.0.7): commits"
                " of later years are much older than the release that first has them",
            )
        return Era(text, None, day)
    release = read_release(text)
    if release is None or release < OLDEST:
        raise BadScenario(
            "no such release or date is known",
            hint="a release from cygwin-1.7.9 on (cygwin-3.0.7), or a day (cygwin-2011-05-30)",
        )
    return Era(".".join(map(str, release)), release)
