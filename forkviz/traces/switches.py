"""Switches: what a policy did when a trace was made, so that one of another version shows.

A trace names its policy, and a version to come may mean something else by the name.  So the header
holds each switch with its value.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from enum import StrEnum
from typing import Any

from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.errors import BadTrace
from forkviz.lazy.patterns import regex
from forkviz.machine.phase import Phase
from forkviz.machine.policy import Policy, get_policy

__all__ = ["disagreements", "switches_of"]

#: What a policy is called, and which texts it prints: no switches.
_NAMING = ("name", "title", "era")
#: More switches than any version has, and more than a caveat should name.
MOST = 100
_NAME = regex(r"[a-z][a-z0-9_]{0,39}")
_VALUE = regex(r"[ -~]{0,40}")


def switches_of(policy: Policy) -> dict[str, bool | int | str]:
    """Each switch of *policy* by name, in JSON's types: a phase by its short name."""
    return {
        field.name: _plain(getattr(policy, field.name))
        for field in fields(policy)
        if field.name not in _NAMING
    }


def _plain(value: Any) -> bool | int | str:
    if isinstance(value, Phase):
        return value.name
    return str(value) if isinstance(value, StrEnum) else value


def disagreements(saved: object, policy: str, *, older: bool = False) -> Iterator[Caveat]:
    """A caveat for each switch that *saved*, of a file, has otherwise than *policy* has it today.

    older: the file is of a schema number with other switches; only those of both are compared.

    Raises BadTrace where *saved* is no object of switches.
    """
    now = switches_of(get_policy(policy))
    then = _checked(saved)
    for name in sorted(now.keys() & then.keys() if older else now.keys() | then.keys()):
        if then.get(name) != now.get(name) or type(then.get(name)) is not type(now.get(name)):
            yield caveat(
                CaveatKind.SWITCH_DIFFERS,
                policy=policy,
                switch=name,
                then=_told(then, name),
                now=_told(now, name),
            )


def _told(switches: dict[str, bool | int | str], name: str) -> str:
    return repr(switches[name]) if name in switches else "not there"


def _checked(saved: object) -> dict[str, bool | int | str]:
    if not isinstance(saved, dict) or len(saved) > MOST:
        raise BadTrace("the header's switches are not an object with at most 100 keys")
    for name, value in saved.items():
        if not _NAME.fullmatch(name):
            raise BadTrace(f"no switch can be called {name[:40]!r}")
        if type(value) not in (bool, int, str) or (
            _VALUE.fullmatch(value) is None if isinstance(value, str) else abs(value) >> 64
        ):
            raise BadTrace(f"the switch {name} has an impossible value")
    return saved
