"""Outputs: what ld will make of a list of names, before anything is linked."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forkviz.check.clusters import clusters
from forkviz.check.finding import Level, RuleName
from forkviz.check.outputs import Output, parse_outputs, predicted
from forkviz.core.address import SLOT
from forkviz.core.ldhash import auto_image_base
from forkviz.errors import BadCapture
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.zones import arena_of

PERL, MRO = "cygperl5_39_10.dll", "../../lib/auto/mro/mro.dll"
PAIR = (Output(PERL, 0xB4C000), Output(MRO, 0xC000))
#: What a text proposes: the name, a base, another text for -o.
LINK = re.compile(
    r"link (\S+) with -Wl,--image-base=0x([0-9a-f]+)(?: or as -o (\S+), which gets 0x([0-9a-f]+))?"
)


# -- the list ------------------------------------------------------------------------------------


def test_a_list_is_read() -> None:
    """Decimal or hexadecimal; comments, empty lines; a name may have spaces."""
    text = "# built\n\n.libs/cyga-1.dll 0x12000\n  my lib.dll\t 4096  \nx.dll 08\n"
    assert parse_outputs(text, "list") == (
        Output(".libs/cyga-1.dll", 0x12000, 3),
        Output("my lib.dll", 4096, 4),
        Output("x.dll", 8, 5),
    )
    assert parse_outputs("", "list") == ()


@pytest.mark.parametrize(
    "line", ["x.dll", "0x1000", "x.dll 0", "x.dll -5", "x.dll 12k", "x.dll 99999999999", "x.dll 0x"]
)
def test_a_line_that_is_none_is_refused(line: str) -> None:
    """With its number and itself."""
    with pytest.raises(BadCapture) as caught:
        parse_outputs(f"a.dll 4096\n{line}\n", "list")
    assert (caught.value.file, caught.value.line) == ("list", 2)
    assert caught.value.excerpt == line
    assert "NAME SIZE" in caught.value.hint


def test_a_name_twice_is_refused() -> None:
    """ld would write one file over the other."""
    with pytest.raises(BadCapture, match=r"list:3: .* line 1"):
        parse_outputs("a.dll 1\nb.dll 1\na.dll 2\n", "list")


# -- bases ---------------------------------------------------------------------------------------


def test_the_bases_are_lds() -> None:
    """By the text after -o, of either width."""
    bases, findings = predicted([Output(MRO, 1), Output("cygz.dll", 1)])
    assert bases == {MRO: 0x41E510000, "cygz.dll": auto_image_base("cygz.dll")}
    assert findings == ()
    assert predicted([Output("cygz.dll", 1)], bits=32)[0] == {"cygz.dll": 0x694C0000}


def test_a_collision_is_an_error_and_the_larger_one_is_linked_otherwise() -> None:
    """The one of Perl 5.39.10, from a public report."""
    _, (finding,) = predicted(PAIR)
    assert (finding.level, finding.rule) == (Level.ERROR, RuleName.HASH_COLLISION)
    assert finding.files == (MRO, PERL)
    assert finding.text == (
        f"{MRO}, {PERL} would meet at 0x41e510000: link {PERL} with -Wl,--image-base=0x21db50000 "
        f"or as -o ./{PERL}, which gets {auto_image_base('./' + PERL):#x}"
    )


def test_what_is_there_already_is_met_as_well_but_for_what_is_replaced() -> None:
    """An older file of the same name goes; one of another width is in no process with it."""
    there = PlacedImage("bin/cygold.dll", 0x41E510000, 0x1000)
    _, (finding,) = predicted([Output(MRO, 0xC000)], [there])
    assert finding.files == (MRO, "bin/cygold.dll")
    assert LINK.search(finding.text)
    for other in (
        PlacedImage("lib/MRO.dll", 0x41E510000, 0x1000),
        PlacedImage("bin/cygold.dll", 0x41E510000, 0x1000, bits=32),
    ):
        assert predicted([Output(MRO, 0xC000)], [other])[1] == ()


def test_what_was_wrong_before_is_not_of_the_outputs() -> None:
    """Two files that meet each other are found by the rule overlap."""
    old = [PlacedImage(f"{name}.dll", 0x3_0000_0000, SLOT) for name in "ab"]
    assert predicted([Output("cygz.dll", SLOT)], old)[1] == ()


def test_an_output_that_reaches_into_an_arena_is_linked_elsewhere() -> None:
    """The hash does not know how large it is."""
    base = auto_image_base("cygz.dll")
    _, (finding,) = predicted([Output("cygz.dll", 0x6_0000_0000 - base + 1)])
    assert finding.rule is RuleName.IN_AN_ARENA
    assert "kept for the stacks of threads: link cygz.dll with -Wl,--image-base=0x" in finding.text
    assert predicted([Output("cygz.dll", 0x6_0000_0000 - base)])[1] == ()


def test_where_no_place_is_left_that_is_said() -> None:
    """The zone of proposals is full, and so is what the hash can give."""
    there = [
        PlacedImage("all.dll", 0x2_0000_0000, (1 << 32) - 1),
        PlacedImage("more.dll", 0x3_0000_0000, (1 << 32) - 1),
        PlacedImage("hash.dll", 0x4_0000_0000, (1 << 32) - 1),
        PlacedImage("rest.dll", 0x5_0000_0000, (1 << 32) - 1),
    ]
    _, (finding,) = predicted([Output("cygz.dll", SLOT)], there)
    assert finding.text.endswith("no place is free for cygz.dll")


@settings(max_examples=60, deadline=None)
@given(
    st.sets(st.integers(0, 400), min_size=1, max_size=40),
    st.sampled_from((32, 64)),
    st.integers(0, 3),
    st.randoms(use_true_random=False),
)
def test_what_is_proposed_meets_nothing(numbers: set[int], bits: int, others: int, rng) -> None:  # type: ignore[no-untyped-def]
    """With the bases and then with the names that the findings propose, there is no finding."""
    most = 1 << (25 if bits == 32 else 29)
    outputs = [Output(f"cyg{n}.dll", rng.randint(1, most)) for n in sorted(numbers)]
    low = 0x4000_0000 if bits == 32 else 0x2_1000_0000
    there = [PlacedImage(f"t{i}", low + i * most, most, bits=bits) for i in range(others)]
    bases, findings = predicted(outputs, there, bits)
    linked, renamed, stuck = dict(bases), {o.name: o.name for o in outputs}, False
    for finding in findings:
        stuck |= "no place" in finding.text
        for name, base, other, start in LINK.findall(finding.text):
            linked[name] = int(base, 16)
            assert linked[name] % SLOT == 0
            if other:
                renamed[name] = other
                assert auto_image_base(other, bits) == int(start, 16)
    if stuck:
        return
    sizes = {output.name: output.size for output in outputs}
    made = [PlacedImage(name, base, sizes[name], bits=bits) for name, base in linked.items()]
    assert clusters((*made, *there)) == []
    assert not any(arena_of(image) for image in made)
    if bits == 64:
        again = [Output(renamed[name], size) for name, size in sizes.items()]
        assert predicted(again, there, bits)[1] == ()


def test_an_output_that_ends_above_the_last_address_is_linked_elsewhere() -> None:
    """On 32 bits the hash leaves less room above than some DLLs have bytes."""
    _, (finding,) = predicted([Output(PERL, 0x1100_0000)], bits=32)
    assert finding.rule is RuleName.IN_AN_ARENA
    assert "ends above 0x7fff0000" in finding.text
    assert LINK.search(finding.text)
