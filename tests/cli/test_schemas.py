"""Schemas: each command that takes --json has one in docs/schemas, and what it writes fits it."""

from __future__ import annotations

import argparse
import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import forkviz
from docs.json_page import PAGE, SCHEMAS, written
from forkviz.cli.app import make_parser
from forkviz.cli.commands.live import cure, cygwin, live
from forkviz.cli.render.machine_forms import document_value
from forkviz.course.kinds import KINDS
from forkviz.cure.cure import Cured
from forkviz.cygwin.run import Observation
from forkviz.observation.prediction import agreement
from tests.cli.conftest import Run
from tests.support.check_dlls import OUTPUTS, write_check_dlls
from tests.support.ruby_tree import write_maps, write_ruby_tree

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
PERL, CLOBBERED = (DATA / "captures" / f"cygwin-3.0.7-perl{end}" for end in ("", "-clobbered"))
TWO = DATA / "scenarios" / "two-relocated.toml"
#: Schemas of forms that a command has besides.
MORE_FORMS = {"live-cygwin", "live-cure", "study-question"}
SOURCES = [
    *(PERL, CLOBBERED, CLOBBERED / "fork.strace", TWO),
    *sorted((DATA / "minidump").iterdir()),
    *sorted((DATA / "vmmap").iterdir()),
    *sorted((DATA / "windbg").iterdir()),
    *sorted((DATA / "rebase").iterdir()),
    *sorted((DATA / "reports").iterdir()),
    *sorted((DATA / "traces").iterdir()),
]
CALLS: list[tuple[object, ...]] = [
    *(("show", source) for source in SOURCES),
    *(("show", PERL, *more) for more in (("--modules",), ("--regions",), ("--at", "0x3fd3a0000"))),
    ("show", PERL, "--find", "state:reserved"),
    *(("diagnose", source) for source in SOURCES if source.suffix not in (".toml", ".jsonl")),
    *(("diff", PERL), ("diff", PERL, "--all"), ("diff", PERL, CLOBBERED)),
    *(("images", PERL), ("images", CLOBBERED / "images.json")),
    *(("fork", PERL), ("fork", CLOBBERED, "--steps"), ("fork", TWO, "--policy", "repaired")),
    ("fork", CLOBBERED.with_name("cygwin-3.0.7-perl-retried"), "--observed", "1"),
    *(("compare", TWO, "--policy-b", "repaired"), ("compare", PERL, PERL)),
    *(("replay", trace) for trace in sorted((DATA / "traces").iterdir())),
    *(
        ("study", "--forks", "9", "--jobs", "1"),
        ("study", "--forks", "1", "--jobs", "1", "--switches"),
    ),
    *(("policies",), ("policies", "--listing", "repaired")),
    ("lesson", "reserve-at"),
    *(("quiz", topic, "--seed", "1", "-n", "2", "-c") for topic in KINDS),
    *(("quiz", "lands", "--seed", "1", "-n", "1"), ("quiz", "--list")),
]


def schema_of(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    return schema


def check(name: str, value: object) -> None:
    """Complain of whatever in *value* the schema does not have."""
    wrong = [
        f"{e.json_path}: {e.message[:300]}"
        for e in Draft202012Validator(schema_of(name)).iter_errors(value)
    ]
    assert wrong == []


def commands() -> dict[str, argparse.ArgumentParser]:
    """The parsers of the commands, by their names."""
    (found,) = (
        action
        for action in make_parser()._actions
        if isinstance(action, argparse._SubParsersAction)
    )
    return dict(found.choices)


def test_each_command_with_json_has_a_schema() -> None:
    """And no schema is of a command that there is not."""
    with_json = {
        name
        for name, parser in commands().items()
        if any("--json" in action.option_strings for action in parser._actions)
    }
    assert {file.stem for file in SCHEMAS.glob("*.json")} == with_json | MORE_FORMS


@pytest.mark.parametrize("file", sorted(SCHEMAS.glob("*.json")), ids=lambda file: file.stem)
def test_a_schema_is_one_and_lets_no_other_key_pass(file: Path) -> None:
    """Every key is described, and every object says which keys it may have."""
    schema = schema_of(file.stem)
    Draft202012Validator.check_schema(schema)
    assert all(value["description"].endswith(".") for value in schema["properties"].values())

    def closed(part: Any) -> None:
        if isinstance(part, dict):
            assert part.get("type") != "object" or "additionalProperties" in part
            assert set(part.get("required", ())) <= set(part.get("properties", ()))
            for inner in part.values():
                closed(inner)
        elif isinstance(part, list):
            for inner in part:
                closed(inner)

    closed(schema)


@pytest.mark.parametrize("call", CALLS, ids=lambda call: " ".join(Path(str(w)).name for w in call))
def test_what_a_command_writes_fits_its_schema(call: tuple[object, ...], run: Run) -> None:
    """Of captures, dumps, lists, logs, scenarios and traces; with each option that adds a table."""
    ran = run(*call, "--json")
    assert ran.status in (0, 1), ran.err
    check(str(call[0]), ran.json())


@pytest.mark.parametrize("asked", [("--sweep", "dlls=2:3"), ("--collisions", "5:6"), ("--rebase",)])
def test_what_a_question_writes_fits_its_schema(asked: tuple[str, ...], run: Run) -> None:
    """One form for all of them."""
    ran = run("study", "--forks", "3", "--jobs", "1", *asked, "--json")
    check("study-question", ran.json())


def test_what_check_writes_fits_its_schema(run: Run, tmp_path: Path) -> None:
    """Of files that are there, and of those that are to be linked."""
    write_check_dlls(tmp_path / "dlls")
    (tmp_path / "outputs.txt").write_text(OUTPUTS, encoding="utf-8")
    check("check", run("check", tmp_path / "dlls", "--json").json())
    check("check", run("check", "--outputs", tmp_path / "outputs.txt", "--json").json())


def test_what_rebase_writes_fits_its_schema(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A plan, what applying it wrote, and what undoing that wrote."""
    write_ruby_tree(tmp_path / "cygwin64")
    write_maps(tmp_path)
    monkeypatch.chdir(tmp_path)
    for more in ((), ("--avoid", "guest.maps"), ("--avoid", "parent.maps", "-o", "cure.plan")):
        check("rebase", run("rebase", "cygwin64", *more, "--json").json())
    applied = run("rebase", "cygwin64", "--apply", "cure.plan", "--json").json()
    check("rebase", applied)
    check("rebase", run("rebase", "--undo", applied["undo"], "--json").json())


@pytest.mark.skipif(sys.platform != "linux", reason="a process of Linux is captured")
def test_what_capture_writes_fits_its_schema(run: Run, tmp_path: Path) -> None:
    """This very process; the list of those of a Wine is of the same schema."""
    ran = run("capture", os.getpid(), "-o", tmp_path / "me", "--json")
    check("capture", ran.json())
    from forkviz.cli.commands.capture import listing
    from forkviz.probe.windows import Running

    check("capture", document_value(listing((Running(7, 1, 2, "a.exe"),))))


def test_what_live_forks_write_fits_their_schemas(tmp_path: Path) -> None:
    """The same documents, of a trace that was recorded and of one that was observed."""
    trace = forkviz.read(DATA / "traces" / "live-repaired.jsonl")
    proof = SimpleNamespace(
        returned_in_parent=336, returned_in_child=0, intact=True, clean=True,
        before={"a": 1}, parent={"a": 1}, child={},
    )  # fmt: skip
    account = SimpleNamespace(proof=proof, exit_codes=(0x800000,))
    check("live", document_value(live._account(trace, account)))
    real = forkviz.observed(CLOBBERED)
    seen = Observation(tmp_path, "3.0.7", real.policy, True, None, 0, "out\n", "", ())
    points = agreement(real, forkviz.fork(CLOBBERED))
    check("live-cygwin", document_value(cygwin.document(real, points, seen)))
    cured = Cured(seen, True, diagnosis=forkviz.diagnose(CLOBBERED))
    check("live-cure", cure.record(cured, [real]))
    check("live-cure", cure.record(replace(cured, diagnosis=None), [real, real]))


def test_a_key_that_no_schema_has_is_noticed(run: Run) -> None:
    """If validation were lax, the tests above would hold nothing."""
    value = run("fork", TWO, "--json").json()
    for spoilt in (
        value | {"extra": 1},
        {key: one for key, one in value.items() if key != "outcome"},
        value | {"dlls": [value["dlls"][0] | {"parent": 5}]},
        value | {"dlls": [value["dlls"][0] | {"more": None}]},
    ):
        with pytest.raises(AssertionError):
            check("fork", spoilt)


def test_the_page_has_what_the_schemas_have() -> None:
    """``python -m docs.json_page`` writes it."""
    text = PAGE.read_text(encoding="utf-8")
    assert written(text) == text
    assert all(f"## {file.stem}\n" in text for file in SCHEMAS.glob("*.json"))
