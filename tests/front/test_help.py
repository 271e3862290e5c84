"""The help: all that it names is explained, in the words of the docs."""

from __future__ import annotations

import re
from pathlib import Path

from forkviz.front.help_data import FAULT_TEXTS, help_data, plain
from forkviz.machine.law.switches import SWITCH_TEXTS
from forkviz.machine.policy import ERAS, SWITCHES
from forkviz.scenarios.windows import FaultKind
from forkviz.views.timeline import MARKS

POLICIES = Path(__file__).resolve().parents[2] / "docs" / "policies.md"


def test_each_mark_policy_switch_and_fault_has_a_text() -> None:
    """None is forgotten, none is left over."""
    data = help_data()
    assert [kind for kind, _, _ in data["marks"]] == list(MARKS)
    assert [name for name, _ in data["policies"]] == list(ERAS)
    assert [name for name, _ in data["switches"]] == list(SWITCHES)
    assert set(FAULT_TEXTS) == set(FaultKind)
    assert set(SWITCH_TEXTS) == set(SWITCHES)
    for part in data.values():
        assert all(row[-1] for row in part)
        assert not any("`" in row[-1] or "**" in row[-1] for row in part)


def test_the_docs_say_of_a_switch_what_the_help_says() -> None:
    """In a row of one of the tables of docs/policies.md."""
    page = POLICIES.read_text(encoding="utf-8")
    for name, text in SWITCH_TEXTS.items():
        rows = re.findall(rf"^\| `{name}` \|(.*)\|$", page, flags=re.MULTILINE)
        cells = [cell.strip() for row in rows for cell in row.split("|")]
        assert text in cells, name
    assert plain("`a` **b**") == "a b"
