"""The site in Firefox: a message gets its diagnosis, a scenario is forked again; nothing is asked
of another address."""

from __future__ import annotations

import pytest

from tools.firefox import HOW_TO_GET, drive, find_firefox

pytestmark = pytest.mark.skipif(not find_firefox(), reason=HOW_TO_GET)

MESSAGE = "perl 4 *** fatal error - MEM_COMMIT failed, Win32 error 1455"
READY = "() => document.documentElement.dataset.forkviz === 'ready'"
ANSWER = "() => document.querySelector('#st-page .fd-class')?.textContent"
FORK = "() => Boolean(document.querySelector('#st-fork[data-ready]'))"
SUCCEEDS = """() => document.querySelector("#st-fork[data-ready]")
  && document.querySelector("#st-fork .fv-verdict-line").textContent.includes("Fork succeeds")"""


def test_firefox_diagnoses_and_forks(address: str) -> None:
    """Pasted text, then a stored scenario under another policy."""
    seen = drive(
        {"size": [1280, 800]},
        {"goto": address},
        {"wait": READY},
        {"fill": "#st-text", "value": MESSAGE},
        {"click": "#st-go"},
        {"wait": ANSWER},
        {"evaluate": ANSWER},
        {"evaluate": "() => void (location.hash = '#scenario=two-relocated')"},
        {"wait": FORK},
        {"evaluate": "() => void forkviz.ui.ask({ kind: 'policy', name: 'repaired' })"},
        {"wait": SUCCEEDS},
        {"evaluate": "() => document.querySelector('#st-engine').dataset.phase"},
    )
    assert seen.problems == []
    assert seen.answers[0] == "commit-limit"
    assert seen.answers[-1] == "ready"
    own = address.partition("/some/")[0]
    assert [one for one in seen.requests if not one.startswith((own, f"blob:{own}", "data:"))] == []
