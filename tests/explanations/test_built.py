"""The listings that were written beforehand are those of the source, and of no other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from forkviz.explanations.pseudocode import built
from forkviz.explanations.pseudocode.listing import listing_of, written
from forkviz.machine.policy import POLICIES, get_policy
from tools.listings import files


def test_the_committed_files_are_what_the_source_says() -> None:
    """A changed machine, writer or law needs ``python -m tools.listings``."""
    there = {file.name: file.read_text(encoding="utf-8") for file in built.FOLDER.iterdir()}
    assert there == files()


@pytest.mark.parametrize("name", POLICIES)
def test_a_listing_that_was_written_before_is_equal(name: str) -> None:
    """Lines, names, and the places of the source."""
    policy = get_policy(name)
    assert built.built(policy) is not None
    assert listing_of(policy) == written(policy)


def test_another_source_or_another_policy_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then the listing is written from the source that is there."""
    policy = get_policy("repaired")
    assert built.built(replace(policy, title="another")) is None
    assert built.built(get_policy("cygwin-2011-04 +topsort")) is None
    monkeypatch.setattr(built, "machine_sum", lambda: 1)
    assert built.built(policy) is None
