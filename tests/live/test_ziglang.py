"""The agent, and what clobbers, built with ziglang where there is no mingw-w64: 64 and 32 bits."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

import pytest

from forkviz.cygwin.clobber import CLOBBER_DLL, build_clobber
from forkviz.hosts.live.fork import LiveFork
from forkviz.hosts.live.host import LiveHost
from forkviz.native import build as native
from forkviz.readers.images.pe import read_pe
from tests.support.live import colliding, needs_windows

pytestmark = [
    needs_windows,
    pytest.mark.skipif(
        importlib.util.find_spec("ziglang") is None and os.environ.get("CI") != "true",
        reason="ziglang is missing: pip install ziglang",
    ),
]


@pytest.fixture(autouse=True)
def no_mingw(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine that has no other compiler."""

    def compiler(bits: int) -> tuple[str, ...]:
        return (sys.executable, "-m", "ziglang", "cc", "-target", native._TARGET[bits])

    monkeypatch.setattr(native, "compiler", compiler)


@pytest.mark.parametrize(("bits", "base"), [(64, 0x1_0040_0000), (32, 0x40_0000)])
def test_it_is_where_mingw_puts_it(bits: int, base: int) -> None:
    """The same place in parent and child, which no ASLR changes, and kernel32 alone."""
    image = read_pe(native.build(bits))
    assert (image.bits, image.preferred) == (bits, base)
    assert "DYNAMIC_BASE" not in str(image.dll_characteristics)
    assert [name.lower() for name in image.imports] == ["kernel32.dll"]


def test_it_forks() -> None:
    """With all values, in both processes."""
    with LiveHost(colliding()) as host:
        live = LiveFork(host)
        assert live.run().succeeded
        assert live.proof is not None
        assert live.proof.intact


def test_it_builds_what_clobbers_a_fork(tmp_path: Path) -> None:
    """A DLL away from all that Cygwin uses, with kernel32 alone."""
    image = read_pe(build_clobber(tmp_path))
    assert image.preferred == 0x2_F000_0000
    assert "DYNAMIC_BASE" not in str(image.dll_characteristics)
    assert [name.lower() for name in image.imports] == ["kernel32.dll"]
    assert b"clobber_anchor" in (tmp_path / CLOBBER_DLL).read_bytes()
