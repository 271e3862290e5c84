"""A tab answers as CPython does: the engine under node, with the library that a page has.

The same questions get the same bytes, so no module is missing there; and forks of all shipped
scenarios and of generated ones are equal to the last byte.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from forkviz.api import fork
from forkviz.course.kinds import KINDS
from forkviz.scenarios.toml_reader import dump_scenario, parse_scenario
from forkviz.site.engine import Engine
from forkviz.study.generator import Shape, generate
from forkviz.traces.jsonl import dump_trace
from tests.support.problems import digest as digest_of_problems
from tools.node import HOW_TO_GET, is_ready
from tools.stdlib_used import BESIDES, LIST, LOADED
from tools.tab import DATA, Tab
from tools.tab_corpus import questions

pytestmark = pytest.mark.skipif(not is_ready(), reason=HOW_TO_GET)

#: What another version of Python says with other words: its own errors, quoted in ours.
OTHER_WORDS = ("x.toml", "torn.zip", "broken.zip")
#: How many scenarios of each shape.
EACH = 25
FORKS = """
import hashlib, json
from forkviz.api import fork
from forkviz.scenarios.toml_reader import parse_scenario
from forkviz.traces.jsonl import dump_trace
def digest(text):
    lines = "\\n".join(dump_trace(fork(parse_scenario(text, "x.toml"))))
    return hashlib.sha256(lines.encode()).hexdigest()
" ".join(map(digest, json.loads(TEXTS)))
"""


#: How many problems of each topic.
SEEDS = 4
PROBLEMS = f"""
import hashlib, json
from forkviz.course.drawing import draw
from forkviz.course.kinds import KINDS
from forkviz.course.record import problem_record, solution_record
def digest(topic):
    found = hashlib.sha256()
    for seed in range({SEEDS}):
        drawn = draw(topic, seed)
        found.update(json.dumps(problem_record(drawn) | solution_record(drawn)).encode())
    return found.hexdigest()
" ".join(map(digest, KINDS))
"""


@pytest.fixture(scope="module")
def tab() -> Iterator[Tab]:
    with Tab() as tab:
        yield tab


def digest(text: str) -> str:
    lines = "\n".join(dump_trace(fork(parse_scenario(text, "x.toml"))))
    return hashlib.sha256(lines.encode()).hexdigest()


def test_forks_are_equal_to_the_last_byte(tab: Tab) -> None:
    """Of every shipped scenario, and of some of each shape in which forks fail."""
    texts = [file.read_text() for file in sorted((DATA / "scenarios").glob("*.toml"))]
    assert len(texts) >= 18
    chance = random.Random(16)
    texts += [dump_scenario(generate(chance, shape)) for shape in Shape for _ in range(EACH)]
    found = tab.python(f"TEXTS = {json.dumps(json.dumps(texts))}\n{FORKS}").split()
    assert found == [digest(text) for text in texts]


def test_problems_are_equal_to_the_last_byte(tab: Tab) -> None:
    """Of each topic the first seeds: text, pictures, answers, the walk and what misleads."""
    found = tab.python(PROBLEMS).split()
    assert found == [digest_of_problems(topic, range(SEEDS)) for topic in KINDS]


def test_answers_are_equal_and_the_library_is_enough(tab: Tab, tmp_path: Path) -> None:
    """Whatever a page can ask; afterwards all of the library has been used, and nothing else."""
    engine = Engine(str(tmp_path))
    for name, arguments in questions():
        here = json.loads(engine.call(name, arguments))
        there = tab.call(name, **arguments)
        shown = [one["name"] for one in arguments.get("files", ())]
        if any(one in OTHER_WORDS for one in shown):
            assert there.keys() == here.keys() == {"what", "advice"}, shown
            continue
        assert there == here, (name, shown)
    used = set(filter(None, tab.python(LOADED).split("\n")))
    listed = {line for line in LIST.read_text().splitlines() if not line.startswith("#")}
    assert listed == used | set(BESIDES)
