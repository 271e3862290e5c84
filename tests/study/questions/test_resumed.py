"""A question whose parts are in a file is gone on with: its answer is that without a stop."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from forkviz.errors import BadStudy, ForkvizError
from forkviz.study.generator import Shape
from forkviz.study.questions import patches as asked
from forkviz.study.questions.collisions import Listed, collisions
from forkviz.study.questions.patches import patches_answer, run_patches
from forkviz.study.questions.rebase_gain import gain_answer, run_gain
from forkviz.study.questions.sweep import run_sweep, sweep_answer
from forkviz.study.questions.table import Answer
from forkviz.study.running.part_lines import checksum, line_of
from forkviz.study.setting import Setting
from forkviz.study.study import run_study
from forkviz.study.task import tasks

NAMES = ("cygwin-2011-05-30", "repaired")
LIST = Listed("x", 64, (0, 1, 70_000), (3, 2, 9))
Asks = Callable[..., Answer]


def patches(seed: int = 1, **running: Any) -> Answer:
    return patches_answer(run_patches(3, seed=seed, setting=Setting(dlls=4), **running))


def sweep(seed: int = 1, **running: Any) -> Answer:
    return sweep_answer(run_sweep("dlls", (1, 9), 3, NAMES, seed=seed, **running))


def gain(seed: int = 1, **running: Any) -> Answer:
    return gain_answer(run_gain(4, NAMES, seed=seed, shape=Shape.COLLISION, **running))


def drawn(seed: int = 1, **running: Any) -> Answer:
    return collisions(3, counts=(20, 60), seed=seed, against=LIST, **running)


QUESTIONS = (patches, sweep, gain, drawn)
each_question = pytest.mark.parametrize("ask", QUESTIONS, ids=lambda ask: ask.__name__)


def kept(ask: Asks, folder: Path) -> tuple[Path, list[bytes]]:
    """A file with all parts of the question, and its lines."""
    place = folder / f"{ask.__name__}.jsonl"
    ask(jobs=1, resume=place)
    return place, place.read_bytes().splitlines(keepends=True)


def collected(told: list[tuple[int, int]]) -> Callable[[int, int], object]:
    """A progress that is kept in *told*."""
    return lambda done, total: told.append((done, total))


@each_question
def test_only_what_is_missing_is_made(ask: Asks, tmp_path: Path) -> None:
    """Whichever parts are there, and in whatever order; the answer is the same."""
    whole = ask(jobs=1)
    place, (first, *parts) = kept(ask, tmp_path)
    for some in ([], parts[:1], [parts[-1], parts[0]], parts[1:], parts):
        place.write_bytes(b"".join([first, *some]))
        told: list[tuple[int, int]] = []
        assert ask(jobs=1, resume=place, progress=collected(told)) == whole
        done = sum(value["stop"] - value["start"] for value in map(json.loads, some))
        assert told[0][0] == done
        assert told[-1] == (told[0][1], told[0][1])
        assert place.read_bytes().startswith(b"".join([first, *some]))
        assert len(told) - 1 == place.read_bytes().count(b"\n") - 1 - len(some)


@each_question
def test_a_torn_end_is_made_again(ask: Asks, tmp_path: Path) -> None:
    """Wherever the last line was torn; one sentence says so."""
    whole = ask(jobs=1)
    place, lines = kept(ask, tmp_path)
    before = b"".join(lines[:-1])
    for size in (1, len(lines[-1]) // 2, len(lines[-1]) - 1):
        place.write_bytes(before + lines[-1][:size])
        said: list[str] = []
        assert ask(jobs=1, resume=place, note=said.append) == whole
        assert said == [f"{place}: the last part was damaged; it is made again"]
        assert place.read_bytes().startswith(before)


@each_question
def test_the_parts_of_another_question_are_refused(ask: Asks, tmp_path: Path) -> None:
    """Of every other one, of a study that counts, and of the same question about other forks."""
    place, lines = kept(ask, tmp_path)
    name = json.loads(lines[0])["question"]
    for other in QUESTIONS:
        if other is not ask:
            with pytest.raises(BadStudy, match=f'is of the question "{name}", not the question'):
                other(jobs=1, resume=place)
    with pytest.raises(BadStudy, match="is of another study: seed 1, not 2"):
        ask(seed=2, jobs=1, resume=place)
    with pytest.raises(BadStudy, match=f'is of the question "{name}", not of a study that counts'):
        run_study(3, NAMES, jobs=1, resume=place)
    assert place.read_bytes() == b"".join(lines)
    counts = tmp_path / "counts.jsonl"
    run_study(3, NAMES, jobs=1, resume=counts)
    with pytest.raises(BadStudy, match=f'is of a study that counts, not the question "{name}"'):
        ask(jobs=1, resume=counts)


@each_question
def test_an_executor_makes_the_same(ask: Asks, tmp_path: Path) -> None:
    """Its parts are kept, too."""
    place = tmp_path / "parts"
    with ThreadPoolExecutor(2) as threads:
        assert ask(executor=threads, resume=place) == ask(jobs=1)
    assert ask(jobs=1, resume=place) == ask(jobs=1)


@each_question
def test_a_part_that_can_not_be_is_damage(ask: Asks, tmp_path: Path) -> None:
    """Though its checksum is right: anybody can compute one."""
    place, (first, *parts) = kept(ask, tmp_path)
    above = json.loads(first)
    del above["sum"]
    part = json.loads(parts[0])
    del part["sum"]
    changes: list[dict[str, object]] = [{"start": -1}, {"start": 9}, {"stop": 99}, {"stop": True}]
    changes += [{key: None} for key in part if key not in ("start", "stop")]
    changes += [{key: [1 << 40, -1]} for key in part if key in ("masks", "found", "possible")]
    changes += [{"dlls": 0, "moves": 1}] if "moves" in part else []
    changes += [{"pairs": {}}] if "pairs" in part else []
    for change in changes:
        line = line_of(part | change, checksum(above))
        place.write_bytes(first + line + b"".join(parts[1:]))
        with pytest.raises(BadStudy, match=":2: this part is damaged"):
            ask(jobs=1, resume=place)


def test_no_part_of_a_sweep_has_scenarios_of_two_values(tmp_path: Path) -> None:
    """Their numbers go on from one value to the next."""
    place, (first, *parts) = kept(sweep, tmp_path)
    ranges = [(value["start"], value["stop"]) for value in map(json.loads, parts)]
    assert {stop - 1 - (stop - 1) % 3 for _, stop in ranges} == {0, 3}
    above = json.loads(first)
    del above["sum"]
    part = json.loads(parts[0]) | {"start": 2, "stop": 4}
    del part["sum"]
    place.write_bytes(first + line_of(part, checksum(above)) + parts[-1])
    with pytest.raises(BadStudy, match=":2: this part is damaged"):
        sweep(jobs=1, resume=place)


def test_other_mixtures_are_another_question(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bits of a mask stand for the mixtures, in their order."""
    place, _ = kept(patches, tmp_path)
    monkeypatch.setattr(asked, "COALITIONS", asked.COALITIONS[::-1])
    with pytest.raises(BadStudy, match="is of another study: mixtures"):
        patches(jobs=1, resume=place)


def test_a_setting_that_is_refused_leaves_no_file(tmp_path: Path) -> None:
    """It would refuse the same question with another one."""
    place = tmp_path / "parts"
    refused: dict[str, Any] = {"setting": Setting(entropy=3), "resume": place, "jobs": 1}
    for ask in (
        lambda: run_study(3, NAMES, **refused),
        lambda: run_patches(3, **refused),
        lambda: run_gain(3, NAMES, **refused),
        lambda: run_sweep("dlls", (1, 2), 3, NAMES, **refused),
        lambda: tasks(3, NAMES, setting=Setting(entropy=3)),
    ):
        with pytest.raises(ForkvizError, match="do not depend on entropy"):
            ask()
    assert not place.exists()


def test_what_is_swept_over_can_not_be_fixed() -> None:
    """No scenario would have the fixed value."""
    with pytest.raises(ForkvizError, match="dlls is fixed, so it can't be swept over"):
        run_sweep("dlls", (2, 4), 1, NAMES, setting=Setting(dlls=9), jobs=1)
