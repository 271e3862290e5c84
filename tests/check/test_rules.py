"""Each rule: what it finds, at which level, in which words; and what it leaves alone."""

from __future__ import annotations

import pytest

from forkviz.check.check import check
from forkviz.check.finding import Finding, Level, RuleName
from forkviz.check.rules.registry import RULES
from forkviz.core.address import SLOT
from forkviz.core.image import DllCharacteristics
from forkviz.core.ldhash import auto_image_base
from forkviz.rebase.placed import PlacedImage, Reach

GOOD = 0x3_0000_0000
GIB = 1 << 30


def dll(
    path: str = "cyga.dll", base: int = GOOD, size: int = 0x8000, **more: object
) -> PlacedImage:
    return PlacedImage(path, base, size, **more)  # type: ignore[arg-type]


def exe(path: str = "a.exe", base: int = 0x1_0040_0000, **more: object) -> PlacedImage:
    return dll(path, base, program=True, movable=False, **more)


def found(*images: PlacedImage) -> list[tuple[str, str, tuple[str, ...], str]]:
    """What all rules find: level, rule, files, text."""
    return [(str(f.level), str(f.rule), f.files, f.text) for f in check(images).findings]


def rules(*images: PlacedImage) -> list[str]:
    return [rule for _, rule, _, _ in found(*images)]


def test_every_rule_is_there_with_its_words() -> None:
    """In the order of the contract's list, each with what docs and SARIF need."""
    assert [str(name) for name in RULES] == [
        *("overlap", "dynamicbase", "below-floor", "in-an-arena", "cannot-be-moved"),
        *("32-bit-reach", "same-name", "hash-collision"),
    ]
    for name, rule in RULES.items():
        assert rule.name is name
        assert rule.levels.startswith(rule.level)
        assert rule.short
        assert not rule.short.endswith(".")
        assert rule.meaning.endswith(".")
        assert rule.mend.endswith(".")


def test_a_good_tree_is_fine() -> None:
    """The runtime at its place, programs that share theirs, DLLs that touch and do not meet."""
    images = (
        dll("cygwin1.dll", 0x1_8004_0000, 0x300000, runtime=True),
        exe("sh.exe"),
        exe("ls.exe"),
        dll("a.dll", GOOD, SLOT),
        dll("b.dll", GOOD + SLOT, SLOT - 1),
        dll("c.dll", GOOD + 2 * SLOT, 1),
        dll("auto.dll", 0x5_FFFF_0000, SLOT),
    )
    checked = check(images)
    assert checked.findings == ()
    assert checked.fine == tuple(sorted(image.path for image in images))
    assert (checked.judged, checked.others, checked.failed) == (7, 0, False)


# -- overlap -------------------------------------------------------------------------------------


def test_sizes_count_to_the_next_64_kib() -> None:
    """Windows hands out places so; the address is the first that both want."""
    a, b = dll("b.dll", GOOD, SLOT + 1), dll("a.dll", GOOD + SLOT, 1)
    assert found(a, b) == [("error", "overlap", ("a.dll", "b.dll"), "a.dll, b.dll at 0x300010000")]
    assert found(dll("b.dll", GOOD, SLOT), b) == []
    odd = dll("c.dll", GOOD + SLOT + 0x1000, 1)
    assert rules(a, odd) == ["overlap"]


def test_a_cluster_is_given_once() -> None:
    """a meets b and b meets c: one finding; another pair is another."""
    chain = [dll(f"{name}.dll", GOOD + i * SLOT, 2 * SLOT) for i, name in enumerate("cab")]
    pair = [dll(f"{name}.dll", GOOD + 9 * SLOT, 1) for name in "yx"]
    assert [(files, text) for _, _, files, text in found(*chain, *pair)] == [
        (("a.dll", "b.dll", "c.dll"), "a.dll, b.dll, c.dll at 0x300010000"),
        (("x.dll", "y.dll"), "x.dll, y.dll at 0x300090000"),
    ]


def test_programs_meet_dlls_and_never_each_other() -> None:
    """A process has one; its place is taken before any DLL's."""
    programs = [exe(f"{i}.exe", 0x3_0000_0000) for i in range(3)]
    assert found(*programs) == []
    assert found(*programs, dll("x.dll", GOOD + 0x1000)) == [
        (
            "error",
            "overlap",
            ("0.exe", "1.exe", "2.exe", "x.dll"),
            "0.exe, 1.exe, 2.exe, x.dll at 0x300000000",
        )
    ]


def test_a_program_in_no_dlls_place_is_in_no_cluster() -> None:
    """It meets another program, and that one a DLL."""
    far = PlacedImage("far.exe", GOOD - SLOT, 2 * SLOT, program=True)
    near = PlacedImage("near.exe", GOOD, 3 * SLOT, program=True)
    met = dll("x.dll", GOOD + 2 * SLOT)
    assert check((far, near, met)).findings[0].files == ("near.exe", "x.dll")


def test_two_copies_of_the_runtime_never_meet() -> None:
    """A process has one; a DLL in the place of either is an overlap of both."""
    one, two = (dll(f"{n}/cygwin1.dll", 0x1_8004_0000, 0x30_0000, runtime=True) for n in "ab")
    assert rules(one, two) == ["same-name"]
    assert found(one, two, dll("x.dll", 0x1_8010_0000))[0] == (
        *("error", "overlap", ("a/cygwin1.dll", "b/cygwin1.dll", "x.dll")),
        "a/cygwin1.dll, b/cygwin1.dll, x.dll at 0x180100000",
    )


def test_widths_never_meet() -> None:
    """No process has both."""
    assert rules(dll("a.dll", 0x5000_0000, bits=32), dll("b.dll", 0x5000_0000, bits=32)) == [
        "overlap"
    ]
    assert "overlap" not in rules(dll("a.dll", 0x5000_0000, bits=32), dll("b.dll", 0x5000_0000))


def test_very_many_names_are_counted() -> None:
    """All are in the files; the text has as many as any sentence."""
    ((_, _, files, text),) = found(*(dll(f"{i:02}.dll") for i in range(30)))
    assert len(files) == 30
    assert text.endswith("15.dll and 14 more at 0x300000000")


# -- one image alone -----------------------------------------------------------------------------


def test_dynamicbase_is_an_error_but_for_cygwins_own_runtime() -> None:
    """MSYS2 takes the flag away from its own; a program without fix-ups is not moved."""
    flag = DllCharacteristics.DYNAMIC_BASE | DllCharacteristics.NX_COMPAT
    assert found(dll(characteristics=flag)) == [("error", "dynamicbase", ("cyga.dll",), "cyga.dll")]
    assert rules(dll(characteristics=DllCharacteristics.NX_COMPAT)) == []
    assert found(dll("bin/cygwin1.dll", 0x1_8004_0000, runtime=True, characteristics=flag)) == [
        ("warning", "dynamicbase", ("bin/cygwin1.dll",), "bin/cygwin1.dll")
    ]
    msys = dll("msys-2.0.dll", 0x1_8004_0000, runtime=True, characteristics=flag)
    assert found(msys)[0][0] == "error"
    assert rules(exe(characteristics=flag)) == []
    moved = PlacedImage("a.exe", 0x1_0040_0000, 1, program=True, characteristics=flag)
    assert rules(moved) == ["dynamicbase"]


@pytest.mark.parametrize(
    ("bits", "base", "size", "expected"),
    [
        (64, 0x1_FFFF_0000, SLOT, ["in-an-arena"]),
        (64, 0x2_0000_0000, SLOT, []),
        (64, 0x1_8000_0000, SLOT, ["in-an-arena"]),
        (64, 0x1_7FFF_0000, SLOT, ["below-floor"]),
        (64, 0x1_7FFF_0000, SLOT + 1, ["in-an-arena"]),
        (64, 0x40_0000, SLOT, ["below-floor"]),
        (64, 0x5_FFFF_0000, SLOT, []),
        (64, 0x5_FFFF_0000, SLOT + 1, ["in-an-arena"]),
        (64, 0x6_0000_0000, SLOT, ["in-an-arena"]),
        (64, 0x9_0000_0000, SLOT, ["in-an-arena"]),
        (64, 0x7FF0_0000_0000, SLOT, ["in-an-arena"]),
        (64, 0xFFFF_FFFF_0000_0000, SLOT, ["in-an-arena"]),
        (32, 0x00FF_0000, SLOT, ["below-floor"]),
        (32, 0x0100_0000, SLOT, []),
        (32, 0x1FFF_0000, SLOT, []),
        (32, 0x2000_0000, SLOT, ["in-an-arena"]),
        (32, 0x37FF_0000, SLOT, ["in-an-arena"]),
        (32, 0x3800_0000, SLOT, []),
        (32, 0x60FF_0000, SLOT, []),
        (32, 0x6100_0000, SLOT, ["in-an-arena"]),
        (32, 0x61FF_0000, SLOT, ["in-an-arena"]),
        (32, 0x6200_0000, SLOT, []),
        (32, 0x7FFF_0000, SLOT, ["in-an-arena"]),
    ],
)
def test_where_a_dll_may_be(bits: int, base: int, size: int, expected: list[str]) -> None:
    """At each end of each range; below the floor and in an arena are never one finding twice."""
    assert rules(dll("x.dll", base, size, bits=bits)) == expected


def test_the_words_of_a_place() -> None:
    """Which range it is, and where an image begins before it."""
    assert found(dll("x.dll", 0x1000_0000))[0][3] == "x.dll at 0x10000000, below 0x200000000"
    text = found(dll("x.dll", 0x7_0000_0000))[0][3]
    assert text == "x.dll at 0x700000000: kept for the stacks of threads"
    text = found(dll("x.dll", 0x6_0000_0000))[0][3]
    assert text == "x.dll at 0x600000000: kept for the stacks of threads"
    text = found(dll("x.dll", 0x7FFF_FFFF_0000))[0][3]
    assert (
        text == "x.dll at 0x7fffffff0000 ends above 0x7fffffff0000, where no process has anything"
    )
    text = found(dll("x.dll", 0x5_FFFF_0000, 0x20000))[0][3]
    assert text == "x.dll at 0x5ffff0000 reaches over 0x600000000: kept for the stacks of threads"


def test_a_program_belongs_below_and_not_into_an_arena() -> None:
    """Its own place is kept for it; that of the runtime is not its own."""
    assert rules(exe(), exe("b.exe", 0x40_0000)) == []
    assert rules(exe(base=0x1_8000_0000)) == ["in-an-arena"]


def test_what_has_no_fix_ups_cannot_be_moved() -> None:
    """Programs need none, and the runtime is not moved."""
    why = "its fix-ups were stripped"
    assert found(dll(movable=False, why_fixed=why)) == [
        ("error", "cannot-be-moved", ("cyga.dll",), f"cyga.dll: {why}")
    ]
    assert rules(exe(), dll("cygwin1.dll", 0x1_8004_0000, runtime=True, movable=False)) == []


# -- 32-bit-reach --------------------------------------------------------------------------------


def test_a_reference_of_32_bits_is_a_warning() -> None:
    """In the words of the contract; of several DLLs it is one finding."""
    one = dll("cygb32.dll", reach=(Reach("cyga.dll", 1),))
    text = "cygb32.dll has 1 32-bit reference to cyga.dll: stay within 2 GiB of it"
    assert found(one) == [("warning", "32-bit-reach", ("cygb32.dll",), text)]
    assert not check((one,)).failed
    two = dll("x.dll", reach=(Reach("cyga.dll", 3), Reach("cygz.dll", 2)))
    ((_, _, _, text),) = found(two)
    assert text == (
        "x.dll has 3 32-bit references to cyga.dll, 2 to cygz.dll: stay within 2 GiB of them"
    )
    assert found(dll("x.dll", 0x5000_0000, bits=32, reach=(Reach("cyga.dll", 1),))) == []


@pytest.mark.parametrize("below", [False, True])
def test_farther_than_2_gib_is_an_error(below: bool) -> None:
    """From where the one ends to where the other begins, on either side; names have no case."""
    size = 0x10000
    for gap, level in ((2 * GIB, "error"), (2 * GIB - 0x10000, "warning")):
        bases = [GOOD + size + gap, GOOD][:: -1 if below else 1]
        user = dll("x.dll", bases[0], size, reach=(Reach("cyga.dll", 1),))
        ((got, rule, files, text),) = found(user, dll("bin/CygA.dll", bases[1], size))
        assert (got, rule, files) == (level, "32-bit-reach", ("x.dll",))
        assert text.endswith(
            "more than 2 GiB from cyga.dll" if level == "error" else "stay within 2 GiB of it"
        )


def test_of_two_dlls_of_one_name_one_within_reach_suffices() -> None:
    """Which of them the loader takes is not known."""
    user = dll("x.dll", GOOD, reach=(Reach("cyga.dll", 1),))
    near, far = dll("a/cyga.dll", GOOD + GIB), dll("b/cyga.dll", GOOD + 4 * GIB)
    assert check((user, near, far)).findings[0].level is Level.WARNING
    assert check((user, far)).findings[0].level is Level.ERROR
    narrow = dll("c/cyga.dll", 0x5000_0000, bits=32)
    assert check((user, narrow)).findings[0].level is Level.WARNING


# -- same-name and hash-collision ----------------------------------------------------------------


def test_two_dlls_of_one_name_are_a_warning() -> None:
    """Whatever the case; programs and other widths are left alone."""
    a, b = dll("bin/cygz.dll"), dll("lib/CYGZ.dll", GOOD + GIB)
    paths = ("bin/cygz.dll", "lib/CYGZ.dll")
    assert found(a, b) == [
        ("warning", "same-name", paths, f"{', '.join(paths)}: 2 DLLs of one name")
    ]
    user = dll("u.dll", GOOD + 2 * GIB, imports=("cygz.dll",))
    assert found(a, b, user)[0][3].endswith("2 DLLs imported by name")
    assert found(exe("a/x.exe"), exe("b/x.exe")) == []
    assert rules(a, dll("lib/cygz.dll", 0x5000_0000, bits=32)) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # What is after -o, and where the file is now; both from public reports.
        (
            ("cygperl5_39_10.dll", "usr/bin/cygperl5_39_10.dll"),
            ("../../lib/auto/mro/mro.dll", "usr/lib/perl5/auto/mro/mro.dll"),
        ),
        (
            ("cygperl5_41_6.dll", "cygperl5_41_6.dll"),
            ("../../lib/auto/I18N/Langinfo/Langinfo.dll", "lib/auto/I18N/Langinfo/Langinfo.dll"),
        ),
    ],
)
def test_lds_own_collisions_are_told(first: tuple[str, str], second: tuple[str, str]) -> None:
    """Beside the overlap, as a warning: a rebase does not last beyond the next build."""
    images = [
        dll(path, auto_image_base(output), 0xB4C000 if output == first[0] else 0xC000)
        for output, path in (first, second)
    ]
    assert [(level, rule) for level, rule, _, _ in found(*images)] == [
        ("error", "overlap"),
        ("warning", "hash-collision"),
    ]
    assert found(*images)[1][2] == tuple(sorted(image.path for image in images))


def test_both_bases_must_be_hashes_and_they_must_meet() -> None:
    """One that was linked or rebased elsewhere is just an overlap."""
    hashed = dll("cygz.dll", auto_image_base("cygz.dll"))
    libtool = dll("cygy.dll", auto_image_base(".libs/cygy.dll"))
    assert rules(hashed, libtool) == []
    assert rules(hashed, dll("x.dll", hashed.base)) == ["overlap"]
    other = dll("x.dll", auto_image_base("x.dll"))
    large = dll("cygz.dll", hashed.base, other.base - hashed.base + 1)
    assert rules(large, other) == ["overlap", "hash-collision"]
    assert rules(large, dll("x.dll", other.base - SLOT, 2 * SLOT)) == ["overlap"]
    narrow = [dll(f"{n}.dll", auto_image_base(f"{n}.dll", 32), 1 << 27, bits=32) for n in "ab"]
    assert rules(*narrow) == ["overlap", "hash-collision"]


# -- all of them ---------------------------------------------------------------------------------


def test_what_does_not_reach_the_runtime_is_counted_unless_it_is_named() -> None:
    """It is held against no rule then, and no other image is held against it."""
    flag = DllCharacteristics.DYNAMIC_BASE
    guest = dll("zlib1.dll", 0x1_4000_0000, owned=False, characteristics=flag)
    own = dll("cygz.dll", 0x1_4000_0000 + GIB * 8)
    checked = check((guest, own))
    assert (checked.judged, checked.others, checked.findings) == (1, 1, ())
    named = dll("zlib1.dll", 0x1_4000_0000, owned=False, named=True, characteristics=flag)
    assert rules(named, own) == ["dynamicbase", "below-floor"]


def test_findings_are_in_one_order_whatever_that_of_the_images() -> None:
    """Errors first, then by rule, then by file; what has none is fine, sorted."""
    images = [
        dll("z/w.dll", GOOD + GIB, reach=(Reach("q.dll", 1),)),
        dll("b.dll", 0x1000_0000),
        dll("a.dll", 0x1100_0000),
        dll("p.dll"),
        dll("q.dll"),
        dll("r.dll", GOOD + 2 * GIB),
        dll("a/r.dll", GOOD + 3 * GIB),
        dll("fine.dll", GOOD + 4 * GIB - SLOT),
    ]
    first = check(images)
    assert check(images[::-1]) == first
    assert [(f.rule, f.files[0]) for f in first.findings] == [
        (RuleName.OVERLAP, "p.dll"),
        (RuleName.BELOW_FLOOR, "a.dll"),
        (RuleName.BELOW_FLOOR, "b.dll"),
        (RuleName.REACH_OF_32_BITS, "z/w.dll"),
        (RuleName.SAME_NAME, "a/r.dll"),
    ]
    assert first.fine == ("fine.dll",)


def test_a_finding_is_known_by_rule_and_files() -> None:
    """Its text holds addresses, which change."""
    one = Finding(Level.ERROR, RuleName.OVERLAP, ("a", "b"), "at 0x1")
    assert one.key == Finding(Level.WARNING, RuleName.OVERLAP, ("a", "b"), "at 0x2").key
