"""Era: a state of Cygwin's source, by release or by date, and which changes it has.

A change is in a release if that release or an older one is the first with it; dates do not decide
that, because a commit may be years older than the release that first has it.  Between two releases
(2011, when five months had no release) a state of the source is named by its date.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from forkviz.errors import BadScenario

__all__ = ["HEAD", "OLDEST", "Change", "Era", "Release", "read_era", "read_release"]

#: Numbers of a release: 3.0.7 is (3, 0, 7).
Release = tuple[int, int, int]

#: The oldest release whose law is known.
OLDEST: Release = (1, 7, 9)
#: The newest release whose law is known; every later number has its law.
HEAD: Release = (3, 6, 10)

_RELEASE = re.compile(r"(\d{1,2})\.(\d{1,3})(?:\.(\d{1,3}))?")
_DATE = re.compile(r"(20[0-9]{2})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?")


class Change(NamedTuple):
    """A change of the law.

    date: of the commit, ``2011-05-28``, or the release's where the commit's is not known.
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
        if day < "2011-04-06":
            raise BadScenario(
                f"{text!r} is before what is known of Cygwin's source",
                hint="dates from 2011-04-06 on, and releases from 1.7.9 on",
            )
        return Era(text, None, day)
    release = read_release(text)
    if release is None or release < OLDEST:
        raise BadScenario(
            f"no state of Cygwin is called {text!r}",
            hint="a release from 1.7.9 on (3.0.7), or a date from 2011-04-06 on (2011-05-30)",
        )
    return Era(".".join(map(str, release)), release)
