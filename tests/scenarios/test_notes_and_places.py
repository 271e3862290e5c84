"""What a derived scenario notes, and where a parsed one places DLLs and counts its rows."""

from __future__ import annotations

from dataclasses import replace

import pytest

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.core.region import Region, Use
from forkviz.errors import BadScenario
from forkviz.scenarios.from_capture import derive_scenario
from forkviz.scenarios.toml_reader import parse_scenario
from tests.support.scenarios import CAPTURES

HEAD = 'schema = 1\ntitle = "x"\nbits = 32\n'


def small() -> Capture:
    capture = forkviz.read(CAPTURES / "cygwin-3.0.7-perl-small")
    assert isinstance(capture, Capture)
    return capture


def test_headers_of_another_size_are_noted() -> None:
    """With both sizes; the same number of pages is the same size."""
    capture = small()
    assert not [note for note in derive_scenario(capture).notes if "SizeOfImage" in note]

    def sized(more: int) -> list[str]:
        images = tuple(
            replace(i, size_of_image=i.size_of_image + more) if i.name == "Fcntl.dll" else i
            for i in capture.images
        )
        notes = derive_scenario(replace(capture, images=images)).notes
        return [note for note in notes if "SizeOfImage" in note]

    (size,) = [i.size_of_image for i in capture.images if i.name == "Fcntl.dll"]
    assert sized(-1) == []
    (note,) = sized(0x1000)
    assert note.startswith(f"Fcntl.dll: SizeOfImage is {size + 0x1000:#x}, but {size:#x} are")


def test_a_child_s_links_and_strangers_are_told_by_base() -> None:
    """A linked DLL that the child has elsewhere keeps that base; a dlopened one has none."""
    capture = small()
    assert capture.child is not None
    plan = derive_scenario(capture)
    assert {dll.child_base for dll in plan.dlls} == {None}
    linked = next(dll for dll in plan.dlls if dll not in plan.loads())
    moved = [
        region._replace(
            start=region.start + 0x10000000,
            end=region.end + 0x10000000,
            allocation=region.base + 0x10000000,
        )
        if region.name == linked.path
        else region
        for region in capture.child.space
    ]
    space = type(capture.child.space)(64, sorted(moved))
    plan = derive_scenario(replace(capture, child=replace(capture.child, space=space)))
    assert {dll.name: dll.child_base for dll in plan.dlls if dll.child_base is not None} == {
        linked.name: linked.base + 0x10000000
    }


@pytest.mark.parametrize(
    "policy", ["cygwin-2011-05-30", "patches-as-posted", "cygwin-3.6.0 +bad-addr"]
)
def test_no_dll_is_placed_where_its_parent_had_blocked_the_low_4_mib(policy: str) -> None:
    """A DLL without a base that wants to be there goes above, if the era blocks that range."""
    row = '[[dll]]\nname = "a.dll"\npreferred = 0x200000\nsize = 0x10000\n'
    text = f'{HEAD}policy = "{policy}"\n{row}'
    (dll,) = parse_scenario(text, "x").dlls
    assert dll.base == (0x200000 if policy == "cygwin-2011-05-30" else 0x400000)
    held = f"{text}[parent]\noccupied = [{{start = 0x3F0000, size = 0x20000}}]\n"
    (dll,) = parse_scenario(held, "x").dlls
    assert dll.base == (0x200000 if policy == "cygwin-2011-05-30" else 0x410000)


@pytest.mark.parametrize("number", [1, 2])
def test_a_fault_is_named_by_its_number_from_1(number: int) -> None:
    """As people count."""
    rows = ['[[fault]]\nkind = "kill"\n', '[[fault]]\nkind = "kill"\n']
    rows[number - 1] = '[[fault]]\nkind = "kill"\nphase = "Q1"\n'
    with pytest.raises(BadScenario, match=rf"\[\[fault\]\] number {number}: phase"):
        parse_scenario(HEAD + "".join(rows), "x")


def test_regions_of_one_allocation_are_one_occupant() -> None:
    """Neighbours that are alike are joined; other allocations, and other kinds, are not."""
    capture = small()
    assert capture.parent is not None
    top = 0x7FF0_0000_0000
    rows = [
        Region(top, top + 0x1000, name="x", allocation=top, protect="a", use=Use.HEAP),
        Region(top + 0x1000, top + 0x2000, name="x", allocation=top, protect="b", use=Use.HEAP),
        Region(top + 0x3000, top + 0x4000, name="x", allocation=top, protect="b", use=Use.HEAP),
        Region(top + 0x10000, top + 0x11000, name="x", allocation=top + 0x10000),
        Region(top + 0x11000, top + 0x12000, name="x", allocation=top + 0x11000),
    ]
    space = type(capture.parent.space)(64, [*capture.parent.space, *rows])
    plan = derive_scenario(replace(capture, parent=replace(capture.parent, space=space)))
    held = [(r.start - top, r.end - top, r.protect) for r in plan.parent if r.name == "x"]
    assert held == [
        (0, 0x2000, ""),
        (0x3000, 0x4000, "b"),
        (0x10000, 0x11000, ""),
        (0x11000, 0x12000, ""),
    ]
