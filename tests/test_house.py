"""docs/architecture.md: its picture, its table of rooms, and one address on its way through."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import forkviz
from docs.house import PACKAGE, PICTURE, ROOF, edges, levels, reached, reduced, rooms, svg
from forkviz.core.captures.capture import Capture
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.dlls.attached import Attached
from forkviz.machine.events import Call, Compared, Why
from forkviz.machine.host import Answer
from forkviz.machine.policy import SWITCHES
from forkviz.scenarios.scenario import Scenario
from forkviz.views.board import Board

pytestmark = pytest.mark.figures

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
PERL = ROOT / "data" / "captures" / "cygwin-3.0.7-perl"
BASE, LINE = 0x3FD010000, 230


def section(title: str) -> str:
    """What stands under a heading."""
    return TEXT.partition(f"## {title}\n")[2].partition("\n## ")[0]


def table(title: str) -> list[list[str]]:
    """The cells of the rows of the table under a heading."""
    rows = re.findall(r"^\| (.*) \|$", section(title), re.M)
    return [[cell.strip() for cell in row.split("|")] for row in rows[1:]]


# -- the picture ---------------------------------------------------------------------------------


def test_the_committed_picture_is_what_the_imports_say() -> None:
    """Changed imports need ``python -m docs.house``."""
    assert PICTURE.read_text(encoding="utf-8") == svg()
    assert "house.svg" in TEXT


def test_the_picture_has_every_room_and_every_arrow_goes_down() -> None:
    """And an arrow that is left out is implied by others."""
    every = edges()
    height = levels(every)
    drawn = reduced(every)
    for room, below in every.items():
        assert all(height[one] < height[room] for one in below), room
        assert reached(room, {r: frozenset(b) for r, b in drawn.items()}) == reached(room, every)
    picture = svg()
    assert all(f">{room}</text>" in picture for room in rooms())


def test_a_planted_import_changes_the_picture(tmp_path: Path) -> None:
    """The picture is read from the source."""
    package = tmp_path / "forkviz"
    for room in ("core", "machine"):
        (package / room).mkdir(parents=True)
        (package / room / "__init__.py").touch()
    assert edges(package)["machine"] == frozenset()
    before = svg(package)
    (package / "machine" / "dll.py").write_text("from forkviz.core import region\n")
    assert edges(package)["machine"] == {"core"}
    assert svg(package) != before


# -- the rooms -----------------------------------------------------------------------------------


def test_the_table_has_every_room_and_its_files_exist() -> None:
    """A new folder needs a row."""
    rows = {row[0].strip("`"): row for row in table("The rooms")}
    assert set(rows) == set(rooms()) - {ROOF}
    for room, (_, what, start) in rows.items():
        assert what
        for file in re.findall(r"`([^`]+)`", start):
            assert (PACKAGE / room / file).exists() or (PACKAGE / file).exists(), (room, file)


def test_every_path_that_the_page_names_exists() -> None:
    """A moved file is named as it is now."""
    for name in re.findall(r"`([\w./-]+\.(?:py|js|maps|h))`", TEXT):
        places = [ROOT / name, PACKAGE / name, *PACKAGE.rglob(Path(name).name)]
        assert any(place.exists() for place in places), name
        if "/" in name:
            assert (
                places[0].exists()
                or places[1].exists()
                or "tests" in name
                or any(str(place).endswith(name) for place in places[2:])
            ), name


def test_every_switch_is_documented() -> None:
    """docs/policies.md names each one in a table."""
    text = (ROOT / "docs" / "policies.md").read_text(encoding="utf-8")
    assert [
        name for name in SWITCHES if f"| `{name}` |" not in text and f"`{name}`" not in text
    ] == []


# -- the address ---------------------------------------------------------------------------------


def test_the_forms_are_counted_and_their_rooms_too() -> None:
    """The numbers in the text are those of the table, and each file has what its row names."""
    rows = table("One base address in all its forms")
    assert [row[0] for row in rows] == [str(number) for number in range(1, len(rows) + 1)]
    seen = {row[1] for row in rows} - {""}
    assert f"has {len(rows)} forms in {len(seen)} rooms" in TEXT
    for _, room, file, _ in rows:
        path = file.strip("`")
        assert (ROOT / path).exists() or (PACKAGE / path).exists(), path
        assert not room or path.startswith(room.strip("`") + "/")


def test_the_address_goes_through_every_form() -> None:
    """From the captured text to the cell that is drawn."""
    line = (PERL / "parent.maps").read_text(encoding="utf-8").split("\n")[LINE - 1]
    assert int(line.partition("-")[0], 16) == BASE
    capture = forkviz.read(PERL)
    assert isinstance(capture, Capture)
    assert capture.parent
    region = next(one for one in capture.parent.space if one.line == LINE)
    assert region.base == BASE
    module = next(one for one in capture.parent.modules() if one.line == LINE)
    assert module.base == BASE
    plan = forkviz.scenario(capture)
    assert isinstance(plan, Scenario)
    dll = next(one for one in plan.dlls if one.line == LINE)
    assert dll.base == BASE
    answer = SimulatedHost(plan).load(dll.name, resolve=True)
    assert isinstance(answer, Answer)
    assert answer.result == BASE
    assert Attached(dll.name, BASE) in answer.attached
    trace = forkviz.fork(plan)
    calls = [event for event in trace if isinstance(event, Call) and event.dll == dll.name]
    kept = next(call for call in calls if call.why is Why.PROTECT)
    assert kept.address == BASE
    seen = next(e for e in trace if isinstance(e, Compared) and e.dll == dll.name)
    assert (seen.wanted, seen.got) == (BASE, BASE)
    place = trace.state(-1).progress.places[plan.dlls.index(dll)]
    assert place.base == BASE
    board = Board(trace)
    row = board.tables["child"]["base"].index(BASE)  # tests/front holds the forms in JavaScript
    assert board.tables["child"]["start"][row] <= BASE < board.tables["child"]["end"][row]
