"""ld's hash, held by bases that were seen in public reports."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz.core.address import SLOT
from forkviz.study.ldhash import AUTO_BASE, AUTO_SLOTS, auto_image_base


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


@given(st.text())
def test_every_name_has_a_slot_of_the_area(name: str) -> None:
    """Whatever characters are in it."""
    base = auto_image_base(name.encode("utf-8", "replace").decode())
    assert AUTO_BASE <= base < AUTO_BASE + AUTO_SLOTS * SLOT
    assert base % SLOT == 0


def test_the_folder_counts() -> None:
    """A ./ before the name gives another base."""
    assert auto_image_base("./cygz.dll") != auto_image_base("cygz.dll")
