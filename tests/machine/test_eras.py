"""Eras: which changes a release or a date has, and what old names of policies meant."""

from __future__ import annotations

import dataclasses
import itertools

import pytest

from docs.law_table import PAGE, written
from forkviz.core.law.era import Change, read_era, read_release
from forkviz.errors import BadScenario
from forkviz.machine.law.changes import CHANGES, POSTED
from forkviz.machine.phase import Phase
from forkviz.machine.policy import (
    ERAS,
    POLICIES,
    CygheapPlace,
    FoundBy,
    LinkCheck,
    Policy,
    SharedPlace,
    get_policy,
    meant,
)

FIELDS = {field.name for field in dataclasses.fields(Policy)} - {"name", "title", "era"}
#: For each switch: the last state without its change, and the first with it, with both values.
BOUNDARIES = [
    ("clean_exit", "2011-05-27", False, "2011-05-28", True),
    ("topsort", "2011-05-29", False, "2011-05-30", True),
    ("dll_load", "2011-05-29", False, "2011-05-30", True),
    ("retries", "2011-05-27", True, "2011-05-28", False),
    ("destructors", "2011-05-03", True, "2011-05-04", False),
    ("rebase_hint", "2011-07-31", False, "2011-08-01", True),
    ("abort_printed", "2011-08-02", False, "2011-08-03", True),
    ("retry_count", "2012-01-25", 10, "2012-01-26", 0),
    ("blocks_above", "1.7.9", False, "1.7.10", True),
    ("crash_is_final", "1.7.9", False, "1.7.10", True),
    ("link_check", "1.7.10", LinkCheck.SEGMENTS, "1.7.11", LinkCheck.HANDLE),
    ("load_by", "1.7.10", FoundBy.PATH, "1.7.11", FoundBy.BASE),
    ("load_by", "1.7.11", FoundBy.BASE, "1.7.12", FoundBy.PATH),
    ("link_by", "1.7.10", FoundBy.PATH, "1.7.11", FoundBy.BASE),
    ("checks_file", "1.7.11", False, "1.7.12", True),
    ("keep_order", "2.7.0", False, "2.8.0", True),
    ("self_entries", "2.11.2", False, "3.0.0", True),
    ("name_buffer", "2.11.2", False, "3.0.0", True),
    ("function", "2.11.2", "fork", "3.0.0", "dofork"),
    ("name_buffer", "3.0.7", True, "3.1.0", False),
    ("reserve_space", "3.0.7", Phase.C7, "3.1.0", Phase.C3),
    ("waits_always", "3.0.7", False, "3.1.0", True),
    ("cygheap", "3.3.6", CygheapPlace.IMAGE, "3.4.0", CygheapPlace.FIXED),
    ("cygheap_limited", "3.3.6", False, "3.4.0", True),
    ("cygheap_limited", "3.4.6", True, "3.4.7", False),
    ("base_check", "3.3.6", True, "3.4.0", False),
    ("shared", "3.3.6", SharedPlace.RUNTIME, "3.4.0", SharedPlace.FIXED),
    ("shared", "3.4.3", SharedPlace.FIXED, "3.4.4", SharedPlace.ARENA),
    ("native_entries", "3.6.0", False, "3.6.1", True),
]


@pytest.mark.parametrize(("field", "last", "before", "first", "after"), BOUNDARIES)
def test_a_switch_turns_at_its_release_or_day(
    field: str, last: str, before: object, first: str, after: object
) -> None:
    """The state before does not have it, the next one has."""
    assert getattr(get_policy(f"cygwin-{last}"), field) == before
    assert getattr(get_policy(f"cygwin-{first}"), field) == after


def test_every_switch_that_a_row_turns_has_a_boundary_here() -> None:
    """And is a field of a policy, that the row changes."""
    turned = {name for row in CHANGES for name in row.turns}
    assert turned <= FIELDS
    assert turned - {"reserve_at"} == {field for field, *_ in BOUNDARIES}
    assert set(POSTED.turns) <= FIELDS
    for earlier, row in itertools.accumulate(
        [({}, None), *(({}, row) for row in CHANGES)],
        lambda done, new: ({**done[0], **(done[1].turns if done[1] else {})}, new[1]),
    ):
        if row is not None:
            for name, value in row.turns.items():
                was = earlier.get(name, Policy.__dataclass_fields__[name].default)
                assert was != value, (row, name)


def test_rows_stand_in_the_order_of_releases_and_say_what_a_mark_rests_on() -> None:
    """An era applies them in their order, so a later release must not come before an older one."""
    releases = [row.change.release for row in CHANGES]
    assert releases == sorted(releases)
    for row in CHANGES:
        assert row.mark in ("", "I", "L", "R")
        assert bool(row.mark) == bool(row.rests)
        assert row.text
        assert not row.text.endswith(".")


@pytest.mark.parametrize(
    ("name", "canonical"),
    [
        ("before-patches", "cygwin-2011-04"),
        ("cygwin-3.6", "cygwin-3.6.0"),
        ("cygwin-2.11.2", "cygwin-2.11.2"),
        ("before-patches +topsort", "cygwin-2011-04 +topsort"),
        ("cygwin-3.0 -topsort", "cygwin-3.0.0 -topsort"),
    ],
)
def test_a_name_has_one_canonical_form(name: str, canonical: str) -> None:
    """So that traces and files that mean the same say the same."""
    assert get_policy(name).name == canonical
    assert get_policy(canonical) == get_policy(name)


@pytest.mark.parametrize(
    "name",
    ["cygwin-1.7.8", "cygwin-1.5.25", "cygwin-", "cygwin-3", "cygwin-2011-03", "cygwin-2019-02-13",
     "cygwin-2011-13", "cygwin-x", "Cygwin-3.6.0", "cygwin-3.0.0.1", "cygwin-2011-05-32"],
)  # fmt: skip
def test_what_is_no_known_state_is_refused_with_a_hint(name: str) -> None:
    """Older than what is known, later by date (releases decide there), or no name at all."""
    with pytest.raises(BadScenario) as refused:
        get_policy(name)
    assert refused.value.hint


def test_a_release_to_come_has_the_newest_law() -> None:
    """Nothing else is known of it."""
    head, later = get_policy("cygwin-3.6.10"), get_policy("cygwin-4.0.0")
    same = {f: getattr(later, f) for f in FIELDS}
    assert same == {f: getattr(head, f) for f in FIELDS}


def test_a_release_between_two_rows_is_said_to_have_the_older_one_s_law() -> None:
    """2.11.2 is what 2.8.0 is."""
    assert get_policy("cygwin-2.11.2").title == "the law of 2.8.0"
    assert get_policy("cygwin-3.0.7").title == "the law of 3.0.0"
    assert get_policy("cygwin-3.6.9").title == "the law of 3.6.1"


def test_names_of_older_files_keep_their_law() -> None:
    """They were eras, and 1.7.10 was what landed on 2011-05-30."""
    assert meant("cygwin-1.7.10 +bad-addr") == "cygwin-2011-05-30 +bad-addr"
    assert meant("cygwin-3.0") == "cygwin-3.0.7"
    assert meant("cygwin-3.6 -topsort") == "cygwin-3.6.0 -topsort"
    assert meant("before-patches") == "cygwin-2011-04"
    for name in ("patches-as-posted", "repaired", "cygwin-2.8.0"):
        assert meant(name) == name


def test_the_eras_are_those_where_the_law_changes() -> None:
    """Two that follow each other differ in a switch, and the compared ones are among them."""
    assert set(POLICIES) < set(ERAS)
    cygwins = [policy for name, policy in ERAS.items() if name.startswith("cygwin-")]
    for older, newer in itertools.pairwise(cygwins):
        if newer.name != "cygwin-3.6.0":  # 3.5 changed texts
            assert {f: getattr(older, f) for f in FIELDS} != {f: getattr(newer, f) for f in FIELDS}


def test_a_change_is_in_a_release_by_number_and_in_a_date_by_day() -> None:
    """A commit of 2016 is in no release before 3.0.0."""
    old = Change("2016-12-09", (3, 0, 0))
    assert not read_era("2.11.2").has(old)
    assert read_era("3.0.0").has(old)
    assert read_release("3.0") == (3, 0, 0)
    assert read_release("2011-05-30") is None
    assert read_era("2011-05").has(Change("2011-05-31", (1, 7, 10)))


def test_the_page_of_policies_is_made_from_the_table() -> None:
    """``python -m docs.law_table`` writes it anew."""
    text = PAGE.read_text(encoding="utf-8")
    assert written(text) == text
    assert text.count("| `cygwin-3.1.0` |") == 1
    assert "023c107a2" in text
