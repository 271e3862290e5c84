"""forkviz link: the link of a fork, what other commands make of it, and what it does not carry."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz.edits import AddFault, Edit, Occupy
from forkviz.errors import BadScenario
from forkviz.machine.phase import Phase
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.session.link import is_link, unlink

if TYPE_CHECKING:
    from tests.cli.conftest import Run

SCENARIO = "data/scenarios/two-relocated.toml"
SITE = "https://forkviz.example/course/"


def person(tmp_path: Path) -> Path:
    """A scenario with a DLL in a person's folder, called after the person."""
    place = tmp_path / "x.toml"
    place.write_text(
        "schema = 1\n"
        + "".join(
            f"[[dll]]\nname = '{name}'\npath = 'C:\\Users\\alice\\{name}'\n"
            f"preferred = {base}\nsize = 0x10000\n"
            for name, base in (("alice-hook.dll", "0x400000"), ("b.dll", "0x500000"))
        )
    )
    return place


def test_a_variable_names_the_page(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless the command does."""
    monkeypatch.setenv("FORKVIZ_SITE", SITE)
    assert run("link", SCENARIO).out.startswith(f"{SITE}#s=")
    assert run("link", SCENARIO, "--site", "https://other.example/").out.startswith("https://other")


def test_every_command_takes_a_link_longer_than_a_name_of_a_file(run: Run, tmp_path: Path) -> None:
    """As a fragment, and with a page that is longer than a path may be."""
    link = forkviz.link(
        SCENARIO, edits=[f"occupy {n * 0x100000:#x} 0x10000" for n in range(20, 60)]
    )
    for each in (link, f"{SITE}{'x' * 400}#{link.removeprefix('#')}"):
        assert len(each) > 300
        assert run("fork", each).status in (0, 1)
        assert run("report", each, "-o", tmp_path / "x.html").status == 0
        ran = run("diagnose", each)
        assert ran.status == 2
        assert "File name too long" not in ran.err


def test_a_long_text_is_no_link_at_once() -> None:
    """Each of its pairs is looked at once: were it more, this would not end."""
    assert not is_link(f"#{'s=&' * 40_000}#")


def test_redacted_a_link_holds_no_name_of_a_person(tmp_path: Path) -> None:
    """Neither in the scenario, nor in what is selected; what is no DLL stays selected."""
    plan = person(tmp_path)
    link = forkviz.link(
        plan, redact=True, selected="parent:0x400000|dll:alice-hook.dll|dll:gone-alice.dll"
    )
    opened = unlink(link)
    assert "alice" not in repr(opened)
    assert opened.selected.startswith("parent:0x400000|dll:")
    assert opened.selected.count("|") == 1


@pytest.mark.parametrize(
    "edit",
    [
        Occupy(0x600000, 0x610000, "alice.dll"),
        AddFault(Fault(FaultKind.INJECT, Phase.C4, name="alice.dll", start=0x800000)),
    ],
)
def test_a_change_that_brings_a_name_is_refused(tmp_path: Path, edit: Edit) -> None:
    """It would not be redacted."""
    plan = person(tmp_path)
    assert unlink(forkviz.link(plan, edits=[edit])).edits == (edit,)
    with pytest.raises(BadScenario, match="not redacted"):
        forkviz.link(plan, redact=True, edits=[edit])


def test_a_link_of_a_capture_says_that_it_holds_names(run: Run, perl: Path) -> None:
    """Not where they are replaced."""
    assert "names in the capture" in run("link", perl).err
    assert run("link", perl, "--redact").err == ""
