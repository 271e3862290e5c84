"""ld's hash, held by bases that were seen in public reports, and by what ld itself printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz.core.address import SLOT
from forkviz.core.ldhash import (
    AUTO_BASE,
    AUTO_BASE_32,
    AUTO_SLOTS,
    auto_image_base,
    likely_outputs,
)


@pytest.mark.parametrize(
    ("output", "base"),
    [
        ("test.pyx", 0x59A200000),
        ("cygperl5_39_10.dll", 0x41DB50000),
        ("../../lib/auto/mro/mro.dll", 0x41E510000),
        ("cygperl5_41_6.dll", 0x59F6D0000),
        ("../../lib/auto/I18N/Langinfo/Langinfo.dll", 0x59FE80000),
        ("cygcrypto-1.1.dll", 0x41C650000),
        ("libpython2.7.dll", 0x53BB50000),
    ],
)
def test_the_hash_is_that_of_ld(output: str, base: int) -> None:
    """Of the text after -o, folders and all."""
    assert auto_image_base(output) == base


@pytest.mark.parametrize(
    ("output", "base"),
    [
        ("cygz.dll", 0x694C0000),
        (".libs/cygz.dll", 0x6E080000),
        ("cygperl5_39_10.dll", 0x6F040000),
        ("cyggcc_s-1.dll", 0x6F780000),
    ],
)
def test_32_bits_have_bases_of_their_own(output: str, base: int) -> None:
    """As ld 2.40 links for i386pe."""
    assert auto_image_base(output, 32) == base


@given(st.text())
def test_every_name_has_a_slot_of_the_area(name: str) -> None:
    """Whatever characters are in it."""
    output = name.encode("utf-8", "replace").decode()
    base = auto_image_base(output)
    assert AUTO_BASE <= base < AUTO_BASE + AUTO_SLOTS * SLOT
    assert base % SLOT == 0
    base = auto_image_base(output, 32)
    assert AUTO_BASE_32 <= base < AUTO_BASE_32 + 0x1000_0000
    assert (base - AUTO_BASE_32) % (4 * SLOT) == 0


def test_the_folder_counts() -> None:
    """A ./ before the name gives another base."""
    assert auto_image_base("./cygz.dll") != auto_image_base("cygz.dll")


def test_what_may_have_stood_after_o_is_told_from_the_path() -> None:
    """The bare name, libtool's folder, Perl's way back to its root; each once."""
    found = list(likely_outputs("/usr/lib/auto/mro/mro.dll"))
    assert {"mro.dll", ".libs/mro.dll", "../../lib/auto/mro/mro.dll"} <= set(found)
    installed = likely_outputs("lib/perl5/5.36/x86_64-cygwin-threads/auto/mro/mro.dll")
    assert "../../lib/auto/mro/mro.dll" in installed
    assert list(likely_outputs("")) == []
