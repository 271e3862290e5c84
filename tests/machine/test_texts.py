"""What the machine prints is in the catalog of Cygwin's texts, forms of names and numbers aside."""

from __future__ import annotations

import re
from functools import cache

import forkviz
from forkviz.core.law.texts import TextId
from forkviz.machine.events import Printed
from forkviz.machine.policy import POLICIES
from forkviz.readers.messages.catalog import templates_of
from forkviz.readers.messages.template import Template, compiled
from tests.support.chance import random_scenario
from tests.support.corners import scenarios

_PIDS = re.compile(r"\b(WIN)?PID\b")
#: What stands in front of a text: of an abort, of what is fatal, of the parent.
_FRONTS = re.compile(
    r"(?:child_info_fork::abort: |[^*]+: \*\*\* fatal error (?:in forked process )?- )?"
    r"(?P<inner>(?:(?:do)?fork: )?(?P<text>.*))",
    re.DOTALL,
)


#: Texts that hold any other.
FRAMES = {TextId.ABORTED, TextId.FATAL, TextId.FATAL_EARLY, TextId.FORKING}


@cache
def templates() -> tuple[Template, ...]:
    """As the readers look for them: any form of a name, an address with its 0x or without."""
    return tuple(
        compiled(each) for text in TextId if text not in FRAMES for each in templates_of(text)
    )


def is_known(said: str) -> bool:
    """Whether *said* is one of the catalog's."""
    said = _PIDS.sub("4711", said)
    found = _FRONTS.fullmatch(said)
    assert found is not None
    whole = {text.lstrip("\n") for text in (said, found["inner"], found["text"])}
    return any(each.pattern.fullmatch(text) for each in templates() for text in whole)


def test_all_that_the_machine_prints_is_in_the_catalog() -> None:
    """In corners and at random; the repaired machine's words are its own."""
    plans = [*scenarios(), *(random_scenario(f"texts {i}", faults="all") for i in range(60))]
    said = {
        event.text
        for plan in plans
        for policy, law in POLICIES.items()
        if not law.repaired
        for event in forkviz.fork(plan, policy=policy)
        if isinstance(event, Printed)
    }
    assert len({re.sub(r"[0-9A-Fx]+", "", text) for text in said}) > 15
    assert [text for text in sorted(said) if not is_known(text)] == []


def test_what_is_not_in_the_catalog_is_not_known() -> None:
    """A word more or less is another text."""
    good = "child_info_fork::abort: address space needed by 'a.dll' (0x700000) is already occupied"
    assert is_known(good)
    assert not is_known(good.replace("needed", "wanted"))
    assert not is_known(good.replace("occupied", "taken"))
