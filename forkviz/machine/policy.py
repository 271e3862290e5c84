"""policy: the eras of the fork machinery by name, and the switches that are turned by name.

``cygwin-RELEASE`` is a release (``cygwin-3.0.7``), ``cygwin-DATE`` a state of the source of 2011
(``cygwin-2011-05-30``); ``patches-as-posted`` and ``repaired`` never were in a Cygwin.  Switches
follow with ``+`` or ``-``: ``cygwin-2011-04 +topsort``.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

from forkviz.core.law.era import HEAD, Era, read_era
from forkviz.errors import BadScenario
from forkviz.machine.law.changes import CHANGES, POSTED
from forkviz.machine.law.switches import (
    PATCHES,
    SWITCHES,
    CygheapPlace,
    FoundBy,
    LinkCheck,
    Policy,
    SharedPlace,
)

__all__ = [
    "ALIASES",
    "DEFAULT_POLICY",
    "ERAS",
    "PATCHES",
    "POLICIES",
    "SWITCHES",
    "CygheapPlace",
    "FoundBy",
    "LinkCheck",
    "Policy",
    "SharedPlace",
    "get_policy",
    "meant",
]

#: Other names of eras.
ALIASES = {"before-patches": "cygwin-2011-04"}
#: What names meant in files of a lower schema number: then they were eras, and not releases.
_MEANT = {
    "before-patches": "cygwin-2011-04",
    "cygwin-1.7.10": "cygwin-2011-05-30",
    "cygwin-3.0": "cygwin-3.0.7",
    "cygwin-3.6": "cygwin-3.6.0",
}
_CYGWIN = "cygwin-"
#: Names of eras with a title of their own: wherever the law changed.
_TITLES = {
    "cygwin-2011-04": "reserve_upto, release_upto, the first reserve_at",
    "cygwin-2011-05-30": "as landed: topsort, reserve_space, recursive load_after_fork",
    "cygwin-1.7.10": "2012-02: failures abort and print, a hint to run rebaseall, no retries",
    "cygwin-1.7.11": "2012-02: the handle is compared, every DLL is found by its file name",
    "cygwin-1.7.12": "2012-04 to 2017-02: dlopened DLLs are found by their path; 64 bits",
    "cygwin-2.8.0": "2017-03 to 2018-11: the sort keeps the order of dlopen",
    "cygwin-3.0.0": "2019-02 to 2019-04: NT paths, the runtime and the executable in the list",
    "cygwin-3.1.0": "2019-12 to 2022-08: places are reserved early, the child always waits",
    "cygwin-3.4.0": "2022-12: the runtime's heap and shared regions have fixed places",
    "cygwin-3.4.4": "2023: shared regions go to the next free slot",
    "cygwin-3.6.0": "2024-01 to 2025-03: the law of 3.5 and 3.6.0",
    "cygwin-3.6.1": "2025-04 to today: dlopened DLLs of Windows are reloaded, too",
}


def _by_rows(name: str, era: Era, title: str, *more: Any) -> Policy:
    turned: dict[str, Any] = {}
    for row in (*(row for row in CHANGES if era.has(row.change)), *more):
        turned.update(row.turns)
    return Policy(name=name, title=title, era=era, **turned)


@cache
def _era(name: str) -> Policy:
    """The policy of an era's canonical or other name.  Raises BadScenario."""
    name = ALIASES.get(name, name)
    if name == "patches-as-posted":
        title = "the five patches of 2011-05-11: silent exits that are retried, the low 4 MiB"
        return _by_rows(name, read_era("2011-05-10"), title, POSTED)
    if name == "repaired":
        head = _by_rows(
            name,
            read_era(".".join(map(str, HEAD))),
            "ours: a ledger, a plan before the first load, one release for each DLL",
        )
        return replace(
            head, repaired=True, retries=True, retry_count=10, crash_is_final=False,
            keep_order=False, rebase_hint=False,
        )  # fmt: skip
    if not name.startswith(_CYGWIN):
        known = ", ".join([*POLICIES, "cygwin-RELEASE (cygwin-3.0.7)"])
        raise BadScenario(f"no policy is called {name!r}", hint=f"there are: {known}")
    try:
        era = read_era(name.removeprefix(_CYGWIN))
    except BadScenario as error:
        raise BadScenario(f"no policy is called {name!r}: {error.what}", hint=error.hint) from None
    canonical = _CYGWIN + era.name
    return _by_rows(canonical, era, _TITLES.get(canonical) or _titled(era))


def _titled(era: Era) -> str:
    """A title for an era between those that have one: the law of the last of them."""
    last = "1.7.9"
    for name in _TITLES:
        other = read_era(name.removeprefix(_CYGWIN))
        if all(era.has(row.change) for row in CHANGES if other.has(row.change)):
            last = other.name
    return f"the law of {last}"


def get_policy(name: str) -> Policy:
    """The policy that *name* says: an era, and switches after it, each with ``+`` or ``-``.

    Raises BadScenario, with the names that there are.
    """
    era, *switches = name.split() or [""]
    policy = _era(era)
    if not switches:
        return policy
    changed: dict[str, bool] = {}
    for switch in switches:
        field = SWITCHES.get(switch[1:])
        if switch[0] not in "+-" or field is None:
            raise BadScenario(
                f"no switch is called {switch!r}",
                hint=f"+ or - and one of: {', '.join(SWITCHES)}",
            )
        changed[field] = switch[0] == "+"
    changed_policy: Policy = replace(policy, name=" ".join([policy.name, *switches]), **changed)  # type: ignore[arg-type]  # every field in SWITCHES is a bool
    return changed_policy


def meant(name: str) -> str:
    """What *name* meant in a file of a schema number in which names were not yet releases."""
    era, *switches = name.split() or [""]
    return " ".join([_MEANT.get(era, era), *switches])


#: The eras that are compared with each other: before, as posted, as landed, of late, and ours.
POLICIES: dict[str, Policy] = {
    name: _era(name)
    for name in (
        *("cygwin-2011-04", "patches-as-posted", "cygwin-2011-05-30", "cygwin-3.6.0", "repaired"),
    )
}
#: Every era that differs from the one before it, by date, with the two that were in no Cygwin.
ERAS: dict[str, Policy] = {
    name: _era(name)
    for name in ("cygwin-2011-04", "patches-as-posted", *list(_TITLES)[1:], "repaired")
}

DEFAULT_POLICY = "cygwin-2011-05-30"
