"""What a page asks of Python, and what it is answered; the same without a browser."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

import forkviz
from forkviz.cli import main
from forkviz.errors import ForkvizError
from forkviz.site.engine import METHODS, Engine
from forkviz.traces.html_island import pack
from forkviz.verdict.opening import opening_step
from tests.support.dll_files import build_dll
from tests.support.limited import set_limit
from tests.support.ruby_tree import write_map, write_ruby_tree

ROOT = Path(__file__).parents[2]
DATA = ROOT / "data"
LOST = DATA / "scenarios" / "two-relocated.toml"
PERL = DATA / "captures" / "cygwin-3.0.7-perl-small"


class Asked:
    """An engine, and the values that it answers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.engine = Engine(str(folder))

    def __call__(self, name: str, **arguments: Any) -> Any:
        answer = json.loads(self.engine.call(name, arguments))
        assert answer.keys() in ({"value"}, {"what", "advice"})
        return answer.get("value", answer)

    def open(self, *places: Path) -> Any:
        return self("open", files=[{"name": p.name, "bytes": p.read_bytes()} for p in places])


@pytest.fixture
def ask(tmp_path: Path) -> Asked:
    return Asked(tmp_path)


def test_a_scenario_is_forked_and_opens_at_its_failure(ask: Asked) -> None:
    trace = forkviz.fork(LOST)
    answer = ask.open(LOST)
    assert (answer["kind"], answer["title"]) == ("explorer", "Two relocated DLLs")
    assert answer["step"] == answer["data"]["opening"] == opening_step(trace)
    assert ask("scenario", text=LOST.read_text()) == answer
    assert ask("restore", trace=pack(trace)) == answer


def test_a_bundle_in_a_zip_is_the_bundle(ask: Asked) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for file in sorted(PERL.iterdir()):
            archive.write(file, f"{PERL.name}/{file.name}")
    zipped = ask("open", files=[{"name": f"{PERL.name}.zip", "bytes": packed.getvalue()}])
    named = [
        {"name": f"{PERL.name}/{f.name}", "bytes": f.read_bytes()} for f in sorted(PERL.iterdir())
    ]
    assert zipped["kind"] == "explorer"
    assert ask("open", files=named) == zipped


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("reports/make-died.log", "diagnosis"),
        ("minidump/electron__node-minidump__windows.dmp", "capture"),
        ("traces/live-failed.jsonl", "explorer"),
    ],
)
def test_each_kind_of_file_has_its_page(ask: Asked, place: str, kind: str) -> None:
    answer = ask.open(DATA / place)
    assert answer["kind"] == kind
    exported = ask("export", step=0)
    assert exported["kind"] == "exported"
    assert exported["page"].startswith("<!DOCTYPE html>")


def test_a_text_without_a_fork_is_no_failure(ask: Asked) -> None:
    answer = ask("open", files=[{"name": "text", "bytes": "$ make\nall is well\n"}])
    assert (answer["kind"], answer["failed"]) == ("diagnosis", False)


def test_several_files_are_looked_at_together(ask: Asked, tmp_path: Path) -> None:
    """A map beside a message, as `forkviz diagnose` has them."""
    files = sorted((DATA / "reports" / "two-dlls-one-base").iterdir())
    answer = ask("diagnose", files=[{"name": f.name, "bytes": f.read_bytes()} for f in files])
    found = forkviz.diagnose(*files)
    assert answer["title"] == found.claims[0].sentence
    assert list(tmp_path.iterdir()) == []


def test_another_policy_and_back(ask: Asked) -> None:
    ask.open(LOST)
    shown = ask("ask", message={"kind": "policy", "name": "repaired"}, step=5)
    assert (shown["kind"], shown["data"]["policy"]) == ("shown", "repaired")
    again = ask("ask", message={"kind": "undo"}, step=shown["step"])
    assert again["data"]["policy"] == "cygwin-2011-05-30"
    assert ask("ask", message={"kind": "nonsense"}, step=0) == {"kind": "nothing"}


def test_two_policies_side_by_side_and_back(ask: Asked) -> None:
    ask.open(LOST)
    both = ask("compare", policy_a="cygwin-2011-05-30", policy_b="repaired")
    assert both["kind"] == "compare"
    assert [both["data"][side]["succeeded"] for side in "ab"] == [False, True]
    assert "repaired" in ask("export", step=0)["page"]
    back = ask("ask", message={"kind": "back"}, step=both["step"])
    assert back["data"]["policy"] == "cygwin-2011-05-30"
    assert back["step"] == back["data"]["opening"]


def test_back_leads_to_the_step_that_was_left(ask: Asked) -> None:
    """Not to where the fork opens; a step that it does not have is its last one."""
    last = len(forkviz.fork(LOST)) - 1
    ask.open(LOST)
    for step, back_at in ((3, 3), (99999, last)):
        ask("compare", policy_a="cygwin-2011-05-30", policy_b="repaired", step=step)
        assert ask("ask", message={"kind": "back"}, step=0)["step"] == back_at


def test_a_folder_of_dlls_gets_the_plan_that_the_command_has(
    ask: Asked, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two of three prefer one place; the saved plan is one that can be carried out."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name, base in (("a", 0x3_FF00_0000), ("b", 0x3_FF00_0000), ("c", 0x3_FE00_0000)):
        (folder / f"{name}.dll").write_bytes(build_dll(base=base, size=0x20000))
    files = [{"name": f"bin/{f.name}", "bytes": f.read_bytes()} for f in folder.iterdir()]
    answer = ask("plan", files=files)
    main(["rebase", str(folder), "--plan", "--json"])
    wanted = json.loads(capsys.readouterr().out)
    (move,) = answer["plan"]["moves"]
    (other,) = wanted["moves"]
    assert move["from"] == other["from"] == 0x3_FF00_0000
    assert (move["to"], move["size"]) == (other["to"], other["size"])
    assert answer["plan"]["images"] == wanted["images"] == len(answer["tree"]) == 3
    assert json.loads(answer["saved"])["moves"][0]["to"] == move["to"]
    assert "no DLL" in ask("plan", files=[{"name": "x.log", "bytes": b"x\n"}])["what"]


def test_dlls_alone_are_read_as_a_plan(ask: Asked) -> None:
    """Loose, in a folder, in a zip; beside a text that fails, or in a bundle, they are not."""
    dll = build_dll(base=0x3_FF00_0000, size=0x20000)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("cygwin64/bin/a.dll", dll)
        archive.writestr("cygwin64/bin/script", "echo\n")
    two = [{"name": f"bin/{name}.dll", "bytes": dll} for name in "ab"]
    log = {"name": "x.log", "bytes": "x *** fatal error - MEM_COMMIT failed, Win32 error 1455\n"}
    bundle = [{"name": f"b/{file.name}", "bytes": file.read_bytes()} for file in PERL.iterdir()]
    for files, kind in (
        (two, "plan"),
        ([{"name": "a.dll", "bytes": dll}], "plan"),
        ([{"name": "bin.zip", "bytes": packed.getvalue()}], "plan"),
        ([*two, log], "diagnosis"),
        ([*bundle, {"name": "b/dlls/a.dll", "bytes": dll}], "explorer"),
    ):
        assert ask("read", files=files)["kind"] == kind
    assert ask("read", files=two)["plan"] == ask("plan", files=two)["plan"]


def test_the_fork_of_a_plan_is_shown_before_and_after(ask: Asked, tmp_path: Path) -> None:
    """Without the moves it fails, with them it succeeds; without a map there is no such fork."""
    root = write_ruby_tree(tmp_path / "cygwin64")
    tree = [
        {"name": str(f.relative_to(tmp_path)), "bytes": f.read_bytes()}
        for f in sorted(root.rglob("*"))
        if f.is_file()
    ]
    place = write_map(tmp_path / "parent.maps")
    map_ = {"name": place.name, "bytes": place.read_bytes()}
    assert ask("plan", files=[*tree, map_])["plan"]["helps"] is True
    both = ask("moved", files=[*tree, map_])
    assert both["kind"] == "compare"
    assert [both["data"][side]["succeeded"] for side in "ab"] == [False, True]
    assert "no fork that the plan cures" in ask("moved", files=tree)["what"]


def test_a_fork_is_not_open_any_more_when_something_else_is(ask: Asked) -> None:
    """What is asked about it then is not answered of another one."""
    ask.open(LOST)
    ask("diagnose", files=[{"name": "text", "bytes": "$ make\nall is well\n"}])
    assert ask("ask", message={"kind": "back"}, step=0) == {"kind": "nothing"}
    policies = {"policy_a": "cygwin-2011-05-30", "policy_b": "repaired"}
    assert ask("compare", **policies)["what"] == "no fork is open"


def test_what_is_refused_changes_nothing(ask: Asked) -> None:
    """And names no folder of the machine."""
    assert ask("ask", message={"kind": "undo"}, step=0)["what"] == "nothing is open"
    ask.open(LOST)
    before = ask("ask", message={"kind": "reset"}, step=3)
    for name, arguments in (
        ("open", {"files": [{"name": "x.toml", "bytes": b"schema = 3\nbits = [\n"}]}),
        ("open", {"files": [{"name": "x.bin", "bytes": bytes(range(256))}]}),
        ("ask", {"message": {"kind": "policy", "name": "none"}, "step": 3}),
        ("compare", {"policy_a": "none", "policy_b": "repaired"}),
        ("restore", {"trace": "nonsense"}),
        ("open", {}),
        ("ask", {"message": 7, "step": 1}),
        ("call", {}),
        ("__init__", {}),
    ):
        answer = ask(name, **arguments)
        assert answer.keys() == {"what", "advice"}, name
        assert str(ask.folder) not in answer["what"]
    assert ask("ask", message={"kind": "reset"}, step=3) == before


def test_only_what_is_listed_can_be_called() -> None:
    assert all(callable(getattr(Engine, name)) for name in METHODS)
    assert not [name for name in METHODS if name.startswith("_")]


def test_a_file_that_is_too_large_says_so(ask: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    set_limit(monkeypatch, "given", 100)
    answer = ask.open(LOST)
    assert "given to a page" in answer["what"]
    assert ForkvizError.__name__ not in answer["what"]


def test_policies_have_titles(ask: Asked) -> None:
    found = {one["name"]: one for one in ask("policies")}
    assert found["repaired"]["first"] is True
    assert all(one["title"] for one in found.values())
