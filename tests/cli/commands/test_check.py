"""forkviz check: the issue's transcript, the four formats, the exit status, the baseline."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from forkviz.check.check import Checked, check
from forkviz.check.rules.registry import RULES
from forkviz.cli.render.check.json import json_answer
from forkviz.cli.render.check.sarif import FINGERPRINT, sarif_log
from forkviz.core.text import visible
from forkviz.rebase.placed import PlacedImage, Reach
from tests.support.check_dlls import FOUND, write_check_dlls
from tests.support.dll_files import write_dll
from tests.support.hostile import CORPUS, unseen

if TYPE_CHECKING:
    from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[3]
SCHEMA = json.loads((ROOT / "tests/data/sarif/sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft4Validator(
    SCHEMA, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER
)


@pytest.fixture
def dlls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the issue: four DLLs that are not fine, one that is, and a guest."""
    folder = write_check_dlls(tmp_path / "dlls")
    (folder / "README").write_text("no DLL")
    monkeypatch.chdir(tmp_path)
    return folder


def valid(log: Any) -> Any:
    """*log*, which is SARIF 2.1.0."""
    assert [error.message for error in VALIDATOR.iter_errors(log)] == []
    return log


# -- what is judged, and how it ends -------------------------------------------------------------


def test_the_transcript_of_the_issue(run: Run, dlls: Path) -> None:
    """Line by line; then how many there are."""
    ran = run("check", "dlls/")
    assert ran.out == FOUND + "\n5 judged, 1 other; 2 errors, 1 warning\n"
    assert (ran.status, ran.err) == (1, "")


def test_the_json_is_what_the_contract_says(run: Run, dlls: Path) -> None:
    """These keys, in this order, and no others."""
    ran = run("check", "dlls", "--format", "json")
    assert ran.status == 1
    assert ran.json() == {
        "schema": 1,
        "judged": 5,
        "others": 1,
        "findings": [
            {
                "level": "error",
                "rule": "overlap",
                "files": ["cyghit1.dll", "cyghit2.dll"],
                "text": "cyghit1.dll, cyghit2.dll at 0x3f1020000",
            },
            {
                "level": "error",
                "rule": "dynamicbase",
                "files": ["cygaslr.dll"],
                "text": "cygaslr.dll",
            },
            {
                "level": "warning",
                "rule": "32-bit-reach",
                "files": ["cygb32.dll"],
                "text": FOUND.splitlines()[2].split("  ")[-1],
            },
        ],
        "fine": ["cyga.dll"],
    }
    assert list(ran.json()) == ["schema", "judged", "others", "findings", "fine"]
    assert run("check", "dlls", "--json").out == ran.out


def test_a_file_that_is_named_is_judged_whatever_it_imports(run: Run, dlls: Path) -> None:
    """Beside its folder, too; it is called as it was named."""
    ran = run("check", "dlls/zlib1.dll", "--json")
    assert ran.json()["judged"] == 1
    assert [f["rule"] for f in ran.json()["findings"]] == ["dynamicbase", "below-floor"]
    assert ran.json()["findings"][0]["files"] == ["dlls/zlib1.dll"]
    both = run("check", "dlls", "dlls/zlib1.dll", "--json").json()
    assert (both["judged"], both["others"]) == (6, 0)
    assert "dlls/cyga.dll" in both["fine"]


def test_a_foreign_tree_is_fine(run: Run, tmp_path: Path) -> None:
    """As mingw64's: DLLs with every flag, all at one base, beside an MSYS2 of good ones."""
    for name in "abc":
        write_dll(tmp_path / "mingw64/bin" / f"{name}.dll", imports=("ucrt.dll",), dll_flags=0x160)
    write_dll(tmp_path / "usr/bin/msys-2.0.dll", base=0x180040000, imports=("ntdll.dll",))
    write_dll(tmp_path / "usr/bin/msys-z.dll", base=0x3_0000_0000, imports=("msys-2.0.dll",))
    write_dll(tmp_path / "usr/lib/x.dll", base=0x3_1000_0000, imports=("msys-z.dll",))
    for name in "ab":
        program = tmp_path / "usr/bin" / f"{name}.exe"
        write_dll(program, base=0x100400000, imports=("msys-2.0.dll",), coff_flags=0x22)
    ran = run("check", tmp_path, "--json")
    assert (ran.status, ran.json()["judged"], ran.json()["others"]) == (0, 5, 3)
    assert ran.json()["findings"] == []
    assert "usr/lib/x.dll" in ran.json()["fine"]
    assert run("check", tmp_path).out == "5 judged, 3 others; nothing found\n"


def test_warnings_alone_are_no_failure(run: Run, tmp_path: Path) -> None:
    """The status goes by errors."""
    write_dll(tmp_path / "a/x.dll")
    write_dll(tmp_path / "b/x.dll", base=0x3_0000_0000)
    ran = run("check", tmp_path)
    assert ran.status == 0
    assert ran.out.startswith("warning  same-name  a/x.dll, b/x.dll: ")


def test_a_broken_file_of_a_folder_is_said_and_counted(run: Run, dlls: Path) -> None:
    """On standard error: whose it is, is not known.  Named, it is bad input."""
    (dlls / "cygbad.dll").write_bytes(b"MZ" + bytes(100))
    ran = run("check", "dlls", "--json")
    assert ran.json()["others"] == 2
    assert ran.err == (
        "forkviz: cygbad.dll: is not a PE file: it has no PE signature; it is left out\n"
    )
    for name in ("dlls/cygbad.dll", "dlls/README", "dlls/none.dll", "none"):
        ran = run("check", name)
        assert (ran.status, ran.out) == (2, "")
        assert ran.err.startswith(f"forkviz: {name}")


def test_a_folder_without_a_pe_file_is_no_failure(run: Run, tmp_path: Path) -> None:
    """A package of scripts has none."""
    ran = run("check", tmp_path)
    assert (ran.status, ran.out) == (0, "0 judged, 0 others; nothing found\n")


def test_without_anything_to_check_the_usage_is_bad(run: Run) -> None:
    """With what could be named."""
    ran = run("check")
    assert (ran.status, ran.out) == (2, "")
    assert "--outputs" in ran.err


# -- outputs and baseline ------------------------------------------------------------------------


def test_outputs_are_predicted_before_they_are_linked(run: Run, tmp_path: Path) -> None:
    """With no folder at all; the contract's bases are numbers."""
    names = tmp_path / "outputs"
    names.write_text("cygperl5_39_10.dll 0xb4c000\n../../lib/auto/mro/mro.dll 49152\n")
    ran = run("check", "--outputs", names, "--json")
    assert ran.status == 1
    assert ran.json()["bases"] == {
        "cygperl5_39_10.dll": 0x41DB50000,
        "../../lib/auto/mro/mro.dll": 0x41E510000,
    }
    ((rule, text),) = ((f["rule"], f["text"]) for f in ran.json()["findings"])
    assert rule == "hash-collision"
    assert "link cygperl5_39_10.dll with -Wl,--image-base=0x21db50000 or as -o ./cygperl" in text
    said = run("check", "--outputs", names).out
    assert said.startswith("0x41db50000  cygperl5_39_10.dll\n0x41e510000  ../../lib/auto/mro/mro")
    assert said.endswith("\n0 judged, 0 others, 2 outputs; 1 error\n")
    bases = run("check", "--outputs", names, "--json", "--bits", "32").json()["bases"]
    assert bases["cygperl5_39_10.dll"] == 0x6F040000


def test_outputs_are_held_against_the_folder(run: Run, dlls: Path) -> None:
    """What is judged there; a guest is in no process's way that is known of."""
    write_dll(dlls / "cygold.dll", base=0x41E510000)
    names = dlls.parent / "outputs"
    names.write_text("../../lib/auto/mro/mro.dll 49152\n")
    answer = run("check", "dlls", "--outputs", names, "--json").json()
    (met,) = (f for f in answer["findings"] if f["rule"] == "hash-collision")
    assert met["files"] == ["../../lib/auto/mro/mro.dll", "cygold.dll"]
    assert answer["fine"] == ["cyga.dll"]
    write_dll(dlls / "cygold.dll", base=0x41E510000, imports=("msvcrt.dll",))
    answer = run("check", "dlls", "--outputs", names, "--json").json()
    assert "hash-collision" not in [f["rule"] for f in answer["findings"]]


def test_a_list_of_outputs_that_is_none_is_bad_input(run: Run, tmp_path: Path) -> None:
    """With its line."""
    (tmp_path / "outputs").write_text("cygz.dll 4096\ncygz.dll\n")
    ran = run("check", "--outputs", tmp_path / "outputs")
    assert (ran.status, ran.out) == (2, "")
    assert "outputs:2: " in ran.err


def test_a_baseline_is_what_json_wrote(run: Run, dlls: Path) -> None:
    """What is in it is not counted, in no format; what is no longer found is said."""
    known = dlls.parent / "known.json"
    known.write_text(run("check", "dlls", "--json").out)
    ran = run("check", "dlls", "--baseline", known)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == "5 judged, 1 other; 3 known from the baseline\n"
    assert run("check", "dlls", "--baseline", known, "--json").json()["findings"] == []
    (result,) = valid(run("check", "dlls", "--baseline", known, "--format", "sarif").json())["runs"]
    assert result["results"] == []
    write_dll(dlls / "cyghit2.dll", base=0x1000_0000)
    ran = run("check", "dlls", "--baseline", known)
    assert ran.status == 1
    assert ran.out.splitlines()[0] == (
        "error    below-floor  cyghit2.dll at 0x10000000, below 0x200000000"
    )
    assert ran.err == (
        f"forkviz: {known}: overlap of cyghit1.dll, cyghit2.dll is no longer found; remove it\n"
    )


def test_a_baseline_that_is_none_is_bad_input(run: Run, dlls: Path) -> None:
    """Before anything is read; status 2."""
    for text in ("no JSON", '{"schema": 1, "images": []}'):
        (dlls.parent / "known.json").write_text(text)
        ran = run("check", "none", "--baseline", dlls.parent / "known.json")
        assert (ran.status, ran.out) == (2, "")
        assert "hint: a baseline is a file that forkviz check --format json wrote" in ran.err


# -- SARIF ---------------------------------------------------------------------------------------


def test_sarif_is_valid_and_has_what_viewers_show(run: Run, dlls: Path) -> None:
    """Rules with their help, results at their files from the current folder."""
    ran = run("check", "dlls", "--format", "sarif")
    assert ran.status == 1
    (one,) = valid(ran.json())["runs"]
    rules = one["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [str(name) for name in RULES]
    for rule in rules:
        assert "helpUri" not in rule  # what is no address that opens is worse than none
        assert (
            rule["help"]["markdown"] == f"{RULES[rule['id']].meaning}\n\n{RULES[rule['id']].mend}"
        )
        assert len(rule["shortDescription"]["text"]) > 20
        assert "`" not in rule["help"]["text"]
        assert rule["defaultConfiguration"]["level"] == RULES[rule["id"]].level
    first, _, last = one["results"]
    assert rules[first["ruleIndex"]]["id"] == first["ruleId"] == "overlap"
    assert first["level"] == "error"
    assert [location["physicalLocation"]["artifactLocation"] for location in (
        *first["locations"], *first["relatedLocations"]
    )] == [
        {"uri": f"dlls/{name}", "uriBaseId": "%SRCROOT%"} for name in ("cyghit1.dll", "cyghit2.dll")
    ]  # fmt: skip
    assert (last["level"], "relatedLocations" in last) == ("warning", False)


def test_the_schema_is_asked() -> None:
    """A log that is none is refused: else the tests above would hold nothing."""
    log = sarif_log(check((PlacedImage("a", 0x1000_0000, 1),)))
    valid(log)
    log["runs"][0]["results"][0]["level"] = "fatal"
    log["runs"][0]["tool"]["driver"]["informationUri"] = "docs/check.md"
    assert len(list(VALIDATOR.iter_errors(log))) == 2


def test_a_fingerprint_lasts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over other bases, and another folder; another rule or file has another."""

    def prints(*images: PlacedImage) -> list[str]:
        log = sarif_log(check(images))
        return [result["partialFingerprints"][FINGERPRINT] for result in log["runs"][0]["results"]]

    a, b = (PlacedImage(f"{name}.dll", 0x3_0000_0000, 1) for name in "ab")
    before = prints(a, b)
    monkeypatch.chdir(tmp_path)
    moved = [PlacedImage(i.path, 0x3_5000_0000, 1, file=str(tmp_path / i.path)) for i in (a, b)]
    assert prints(*moved) == before
    other = PlacedImage("c.dll", 0x3_0000_0000, 1)
    assert set(prints(a, other)).isdisjoint(before)
    low = prints(PlacedImage("a.dll", 0x1000_0000, 1), PlacedImage("b.dll", 0x1100_0000, 1))
    assert len({*before, *low}) == 3


def test_a_name_makes_no_link_of_a_message() -> None:
    """SARIF takes [text](1) for one."""
    log = valid(sarif_log(check((PlacedImage("[a](1).dll", 0x1000_0000, 1),))))
    assert log["runs"][0]["results"][0]["message"]["text"].startswith(r"\[a\](1).dll at ")


def test_a_file_elsewhere_has_its_whole_address(
    run: Run, dlls: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no relative one leads to it from the current folder without going up."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    log = valid(run("check", dlls, "--format", "sarif").json())
    place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place == {"uri": (dlls / "cyghit1.dll").as_uri()}


# -- GitHub --------------------------------------------------------------------------------------


def test_github_gets_workflow_commands(run: Run, dlls: Path) -> None:
    """One for each finding, at its first file, and the summary as a line of the log."""
    ran = run("check", "dlls", "--format", "github")
    assert ran.status == 1
    assert ran.out.splitlines() == [
        "::error file=dlls/cyghit1.dll,title=forkviz overlap::"
        "cyghit1.dll, cyghit2.dll at 0x3f1020000",
        "::error file=dlls/cygaslr.dll,title=forkviz dynamicbase::cygaslr.dll",
        "::warning file=dlls/cygb32.dll,title=forkviz 32-bit-reach::"
        "cygb32.dll has 1 32-bit reference to cyga.dll: stay within 2 GiB of it",
        "5 judged, 1 other; 2 errors, 1 warning",
    ]


def test_no_name_ends_a_command_or_begins_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Percent signs, colons, commas and ends of lines are written as GitHub reads them."""
    from forkviz.cli.render.check.github import print_github

    name = "a%0A::error::b,c:d\n::stop-commands::x\r%25.dll"
    print_github(check((PlacedImage(name, 0x1000_0000, 1),)))
    command, summary = capsys.readouterr().out.splitlines()
    assert command == (
        "::error file=a%250A%3A%3Aerror%3A%3Ab%2Cc%3Ad\\x0a%3A%3Astop-commands%3A%3Ax\\x0d%2525.dll"
        ",title=forkviz below-floor::a%250A::error::b,c:d\\x0a::stop-commands::x\\x0d%2525.dll at "
        "0x10000000, below 0x200000000"
    )
    assert summary.startswith("1 judged")


# -- names that mean harm ------------------------------------------------------------------------


def hostile() -> Checked:
    """Each rule's findings about files that are called so, and bases of such outputs."""
    names = [name.replace("\0", "") for name in CORPUS.values()]
    images = [
        PlacedImage(
            name, 0x1000_0000, 1, movable=False, why_fixed=name, reach=(Reach(name, 2),), file=name
        )
        for name in names
    ]
    return check(images).with_outputs(dict.fromkeys(names, 17179869184), ())


@pytest.mark.parametrize("terminal", [False, True])
@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
def test_names_that_mean_harm_are_inert(
    form: str, terminal: bool, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In every format: visible characters alone, a line each, and JSON that is JSON."""
    from forkviz.cli.commands.check import _write
    from tests.support.hostile import unseen_but_colours

    checked = hostile()
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal)
    _write(checked, form, 0)
    out = capsys.readouterr().out
    assert (unseen_but_colours if terminal else unseen)(out) == set()
    if form == "json":
        assert json.loads(out) == json_answer(checked)
    elif form == "sarif":
        results = valid(json.loads(out))["runs"][0]["results"]
        assert len(results) == len(checked.findings)
        places = [r["locations"][0]["physicalLocation"]["artifactLocation"] for r in results]
        assert all(place["uri"].isascii() and " " not in place["uri"] for place in places)
    elif form == "github":
        lines = out.splitlines()
        assert len(lines) == len(checked.findings) + 1
        assert all(line.startswith(("::error file=", "::warning file=")) for line in lines[:-1])
        assert all(line.count("::") == 2 + visible_colons(line) for line in lines[:-1])
    else:
        assert len(out.splitlines()) == len(checked.bases or ()) + len(checked.findings) + 3


def visible_colons(line: str) -> int:
    """How many :: the text of a command has of its own: GitHub looks for the first two alone."""
    return line.split("::", 2)[2].count("::")


def test_a_folder_of_hostile_names_is_checked_in_every_format(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Real files: what the file system takes is found, and said in visible characters."""
    kept = set()
    for i, name in enumerate(CORPUS.values()):
        called = f"{name.replace('/', '').replace(chr(0), '')[:60]}{i}.dll"
        called = called.encode("utf-8", "replace").decode()
        write_dll(tmp_path / called, base=0x1000_0000 + i * 0x100000)
        kept.add(called)
    monkeypatch.chdir(tmp_path)
    for form in ("text", "json", "sarif", "github"):
        ran = run("check", ".", "--format", form)
        assert ran.status == 1
        assert unseen(ran.out + ran.err) == set()
    answer = run("check", ".", "--json").json()
    assert {name for finding in answer["findings"] for name in finding["files"]} == kept
    (tmp_path / "known.json").write_text(run("check", ".", "--json").out)
    assert run("check", ".", "--baseline", "known.json").status == 0
    assert visible("\x1b") in run("check", ".").out
