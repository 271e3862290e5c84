"""A report with an engine forks again in Firefox, too, from a disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.player import READY
from tools.firefox import HOW_TO_GET, drive, find_firefox

pytestmark = pytest.mark.skipif(not find_firefox(), reason=HOW_TO_GET)

#: Whether the fork under a policy is shown whole, after so many changes.
IS_UNDER = """([policy, changes]) => {
  const root = document.querySelector("#forkviz");
  return root.dataset.ready === "true" && root.querySelectorAll(".fv-edits li").length === changes
    && root.querySelector(".fv-source-line").textContent.includes(`policy ${policy}`);
}"""
REFUSED = """() => {
  const { textContent, hidden } = document.querySelector(".fv-error");
  return hidden ? "" : textContent;
}"""
POLICY = "#forkviz [data-do=policy]"


def test_firefox_forks_again_from_a_disk(engine_report: Path) -> None:
    """Policy, undo, a policy that there is not; zero requests."""
    seen = drive(
        {"size": [1280, 800]},
        {"goto": engine_report.as_uri()},
        {"wait": READY},
        {"choose": POLICY, "value": "repaired"},
        {"wait": IS_UNDER, "arg": ["repaired", 1]},
        {"evaluate": "() => window.forkviz.ui.data.succeeded"},
        {"evaluate": "() => void window.forkviz.ui.ask({ kind: 'undo' })"},
        {"wait": IS_UNDER, "arg": ["cygwin-2011-05-30", 0]},
        {"evaluate": "() => window.forkviz.ui.data.succeeded"},
        {"evaluate": "() => void window.forkviz.ui.ask({ kind: 'policy', name: 'none' })"},
        {"wait": REFUSED},
        {"evaluate": REFUSED},
    )
    assert seen.problems == []
    succeeded, _, failed, _, refused = seen.answers
    assert (succeeded, failed) == (True, False)
    assert "no policy is called 'none'" in refused
    assert {one for one in seen.requests if not one.startswith("blob:")} <= {engine_report.as_uri()}
