"""The contract that Python gives the JavaScript, and the rules that its code is held to."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from forkviz.front.data import board_data
from forkviz.session.messages import Asked, LiveAction
from tests.support.boards import SOURCES, board_of
from tests.support.node import FRONT, run_pieces
from tools import contract, node

ROOT = FRONT.parents[1]
#: A function of 61 lines, and one of 60.
LONG = "export function long() {\n" + "  void 0;\n" * 59 + "}\n"
SHORT = "export function short() {\n" + "  void 0;\n" * 58 + "}\n"


@pytest.fixture
def packages() -> None:
    """Skip where the packages are not installed, except in CI."""
    if not node.is_ready() and os.environ.get("CI") != "true":
        pytest.skip(node.HOW_TO_GET)


def exported() -> dict[str, object]:
    """What the contract exports."""
    names = re.findall(r"^export const (\w+)", contract.contract(), re.MULTILINE)
    answer = f"() => ({{{', '.join(names)}}})"
    found: dict[str, object] = run_pieces(["base/contract.js"], answer, None)
    return found


def test_the_file_is_what_python_has() -> None:
    """After a change of Python: python -m tools.contract."""
    assert contract.PLACE.read_text(encoding="utf-8") == contract.contract()


def test_a_file_that_is_older_than_python_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The check fails, and says what to do; writing it mends that."""
    monkeypatch.setattr(contract, "PLACE", tmp_path / "contract.js")
    monkeypatch.setattr(contract, "ROOT", ROOT)
    (tmp_path / "contract.js").write_text(contract.contract().replace('"parent"', '"mother"'))
    assert contract.main(["--check"]) == 1
    assert "python -m tools.contract" in capsys.readouterr().out


def test_every_table_of_every_fork_has_its_columns() -> None:
    """Not those of the examples alone that the types are made of."""
    columns = exported()["COLUMNS"]
    for source in SOURCES:
        tables = board_data(board_of(source), 0)["tables"]
        assert {name: list(table) for name, table in tables.items()} == columns


def test_every_cell_of_a_named_type_is_one_of_its_values() -> None:
    """Looks, standings, uses: a new one reaches the JavaScript by the contract."""
    known = exported()
    named = {"look": "LOOKS", "standing": "STANDINGS", "use": "USES", "state": "STATES"}
    for source in SOURCES:
        board = board_of(source)
        seen: dict[str, set[object]] = {}
        for table in board.tables.values():
            for column, cells in table.items():
                seen.setdefault(column, set()).update(cells)
        for change in (change for step in board.changes for change in step):
            seen[change.column].add(change.new)
        for column, name in named.items():
            values = known[name]
            assert isinstance(values, list)
            assert seen[column] <= set(values), (source.name, column)


def test_what_javascript_asks_is_what_python_hears() -> None:
    """Each kind of message that a module writes down is one of the contract, and the other way."""
    sources = "\n".join(
        file.read_text(encoding="utf-8")
        for file in FRONT.rglob("*.js")
        if not {"built", "engine"} & set(file.parts) and file.name != "contract.js"
    )
    asked = set(re.findall(r'(?:ask|request|send)\??\.?\(\{\s*kind: "([\w-]+)"', sources))
    assert asked <= set(Asked)
    assert {kind for kind in Asked if f'kind: "{kind}"' not in sources} == set()
    assert {action for action in LiveAction if f'"{action}"' not in sources} == set()


@pytest.mark.usefixtures("packages")
def test_the_bundles_are_what_their_sources_make() -> None:
    """After a change of a module: make front."""
    found = node.find_node()
    assert found
    done = subprocess.run(
        [found, "tools/front/build.mjs", "--check"], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


def test_a_bundle_needs_nothing_from_outside() -> None:
    """An installed forkviz needs no node and no network: each bundle is whole, and is no markup."""
    names = {file.stem for file in (FRONT / "entries").glob("*.js")}
    bundles = {
        file.stem: file.read_text(encoding="utf-8") for file in (FRONT / "built").glob("*.js")
    }
    assert set(bundles) == names
    # BokehJS can run a script of a figure, which none of ours has, as a module out of its own text.
    bundles["bokeh"] = bundles["bokeh"].replace('import("${url}")', "", 1)
    # The worker's first lines of Python are no imports of its own.
    bundles["engine_worker"] = bundles["engine_worker"].replace("\nimport sys\n", "\n", 1)
    for text in bundles.values():
        assert not re.search(r"^import\b|\bimport\(|\brequire\(", text, re.MULTILINE)
        assert "</script" not in text
        assert "sourceMappingURL" not in text


@pytest.mark.usefixtures("packages")
@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (LONG, "max-lines-per-function"),
        ("document.body.innerHTML = location.hash;\n", "no-restricted-properties"),
        ("document.body.insertAdjacentHTML('x', 'y');\n", "no-restricted-properties"),
        ("eval(location.hash);\n", "no-eval"),
        ("new Function(location.hash);\n", "no-new-func"),
        ("nothing();\n", "no-undef"),
        ("export const a = 1 == 2;\n", "eqeqeq"),
        (SHORT, ""),
    ],
)
def test_the_rules_find_what_they_are_there_for(text: str, rule: str) -> None:
    """A function of more than 60 lines, markup, code from texts, a name that is nowhere."""
    found = node.find_node()
    assert found
    command = [found, "node_modules/eslint/bin/eslint.js", "--stdin", "--format", "json"]
    command += ["--stdin-filename", "forkviz/front/base/planted.js"]
    done = subprocess.run(command, cwd=ROOT, input=text.encode(), capture_output=True, check=False)
    (answer,) = json.loads(done.stdout)
    assert {message["ruleId"] for message in answer["messages"]} == ({rule} if rule else set())


def test_types_are_strict_and_no_file_leaves_the_check() -> None:
    """A comment that turns the check off would hide what is wrong."""
    options = json.loads((ROOT / "tsconfig.json").read_text(encoding="utf-8"))["compilerOptions"]
    assert options["strict"]
    assert options["checkJs"]
    for file in FRONT.rglob("*.js"):
        if "built" not in file.parts:
            text = file.read_text(encoding="utf-8")
            assert not re.search(r"@ts-(nocheck|ignore|expect-error)|eslint-disable", text), file


def test_the_root_makes_no_script_a_module() -> None:
    """node asks the nearest package.json: that of the root is JupyterLab's in .venv, too."""
    root = FRONT.parents[1]
    assert "type" not in json.loads((root / "package.json").read_text("utf-8"))
    for folder in (FRONT, root / "tests" / "front"):
        assert json.loads((folder / "package.json").read_text("utf-8"))["type"] == "module"
