"""Equal: the same problems on every machine and with every Python, to the last byte."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from forkviz.course.drawing import GENERATOR
from forkviz.course.kinds import KINDS
from tests.support.problems import digest

ROOT = Path(__file__).resolve().parents[2]
#: The digests by topic, of what the generator of that number draws.
GOLDEN = ROOT / "tests" / "data" / "problems.json"
#: Prints them, with whatever Python runs it.
PRINT = """
import json
from forkviz.course.kinds import KINDS
from tests.support.problems import digest
print(json.dumps({topic: digest(topic, range(5)) for topic in KINDS}))
"""


def golden() -> dict[str, str]:
    value = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert value["generator"] == GENERATOR, "another generator: write the digests anew"
    found: dict[str, str] = value["topics"]
    return found


def test_each_topic_has_its_digest() -> None:
    """``python -m tests.course.test_equal`` writes them anew; each change is another problem for
    students who have the seed."""
    assert list(golden()) == list(KINDS)


@pytest.mark.parametrize("topic", KINDS)
def test_the_problems_are_those_that_they_were(topic: str) -> None:
    """Text, pictures, answers, the walk and what misleads."""
    assert digest(topic) == golden()[topic]


@pytest.mark.sweep
def test_other_pythons_draw_the_same() -> None:
    """Those that are installed, without a package: what draws needs the standard library alone.

    Where there is none, the matrix of CI compares each of them with the digests above.
    """
    here = {topic: digest(topic, range(5)) for topic in KINDS}
    for version in ("3.11", "3.12", "3.13"):
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYENV_VERSION": _pyenv(version)}
        program = shutil.which(f"python{version}")
        if program is None or not _is(program, version, environment):
            continue
        ran = subprocess.run(
            [program, "-c", PRINT], env=environment, capture_output=True, text=True, check=True
        )
        assert json.loads(ran.stdout) == here, version


def _is(program: str, version: str, environment: dict[str, str]) -> bool:
    """Whether *program* runs: a shim of pyenv may be of a version that is not chosen."""
    ask = [program, "-c", "import sys; print(*sys.version_info[:2], sep='.')"]
    ran = subprocess.run(ask, check=False, env=environment, capture_output=True, text=True)
    return ran.stdout.strip() == version


def _pyenv(version: str) -> str:
    """The version that pyenv's shims are to run, where pyenv is what has it."""
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = sorted(one.name for one in root.glob(f"{version}.*"))
    return found[-1] if found else os.environ.get("PYENV_VERSION", "")


if __name__ == "__main__":
    topics = {topic: digest(topic) for topic in KINDS}
    text = json.dumps({"generator": GENERATOR, "topics": topics}, indent=1)
    GOLDEN.write_text(f"{text}\n", encoding="utf-8")
