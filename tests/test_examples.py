"""The examples in docstrings: they run, and say what comes out."""

from __future__ import annotations

import doctest
import importlib
from pathlib import Path

import pytest

import forkviz

ROOT = Path(__file__).parents[1]
#: What people import: each has an example.
PUBLIC = (
    *("forkviz", "forkviz.api", "forkviz.building", "forkviz.edits", "forkviz.events"),
    *(
        "forkviz.machines",
        "forkviz.merging",
        "forkviz.policies",
        "forkviz.queries",
        "forkviz.questions",
    ),
    *("forkviz.regions", "forkviz.studies"),
)


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


WITH_EXAMPLES = sorted(
    module_name(path)
    for path in (ROOT / "forkviz").rglob("*.py")
    if ">>> " in path.read_text(encoding="utf-8")
)


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_the_examples_of_a_module_run(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the project's folder, whose data they read; nothing is skipped."""
    monkeypatch.chdir(ROOT)
    module = importlib.import_module(name)
    result = doctest.testmod(module, extraglobs={"forkviz": forkviz})
    assert result.attempted > 0
    assert result.failed == 0


def test_each_public_module_has_an_example() -> None:
    """A newcomer sees how it is called; each function of ``forkviz.api`` has one."""
    assert set(PUBLIC) <= set(WITH_EXAMPLES)
    from forkviz import api

    for name in ("compare", "diff", "fork", "observed", "save", "scenario"):
        assert ">>> " in (getattr(api, name).__doc__ or ""), name
