"""edits: what a person changes in a scenario, as values and as text.  Public API.

>>> import forkviz
>>> plan = forkviz.scenario("data/scenarios/two-relocated.toml")
>>> edit = parse_edit_text("policy repaired")
>>> describe(edit), forkviz.fork(edited(plan, [edit])).succeeded
('the policy is repaired', True)
"""

from __future__ import annotations

from forkviz.scenarios.edits import (
    AddFault,
    Edit,
    Occupy,
    Rebase,
    RemoveFault,
    SetAslr,
    SetBase,
    SetPlacement,
    SetPolicy,
    SetPreferred,
    SetSeed,
    SetSize,
    Switch,
    Vacate,
    apply,
    describe,
    edited,
)
from forkviz.scenarios.edits_text import (
    FORMS,
    parse_edit_text,
)

__all__ = [
    "FORMS",
    "AddFault",
    "Edit",
    "Occupy",
    "Rebase",
    "RemoveFault",
    "SetAslr",
    "SetBase",
    "SetPlacement",
    "SetPolicy",
    "SetPreferred",
    "SetSeed",
    "SetSize",
    "Switch",
    "Vacate",
    "apply",
    "describe",
    "edited",
    "parse_edit_text",
]
