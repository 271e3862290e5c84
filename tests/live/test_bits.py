"""The other Windows of the same processor, and the other compiler."""

from __future__ import annotations

import importlib.util
import os
from dataclasses import replace
from pathlib import Path

import pytest

from forkviz.errors import Unavailable
from forkviz.hosts.live import LiveHost
from forkviz.hosts.live_fork import LiveFork
from forkviz.native import build as native
from tests.support.live import colliding, needs_windows

pytestmark = needs_windows


def test_32_bits_fork_or_it_is_said_what_is_missing() -> None:
    """Debian's wine64 alone runs no such programs; with wine32 they fork like all others."""
    missing = ""
    try:
        host = LiveHost(replace(colliding(), bits=32))
    except Unavailable as error:
        missing = str(error)
    if missing:
        assert "wine32" in missing
        return
    with host:
        live = LiveFork(host)
        assert live.run().succeeded
        assert live.proof is not None
        assert live.proof.intact


@pytest.mark.skipif(
    importlib.util.find_spec("ziglang") is None and os.environ.get("CI") != "true",
    reason="ziglang is missing: pip install 'forkviz[live]'",
)
@pytest.mark.parametrize("bits", [32, 64])
def test_ziglang_builds_the_agent_as_well(bits: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """For both, where there is no mingw-w64; the one for 64 bits forks, with every value."""
    monkeypatch.setattr(native, "_TRIPLET", {32: "no-such-gcc", 64: "no-such-gcc"})
    command = native.compiler(bits)
    assert command is not None
    assert "ziglang" in command
    told: list[str] = []
    program = native.build(bits, tell=told.append)
    assert Path(program).read_bytes()[:2] == b"MZ"
    if bits == 64:
        with LiveHost(colliding()) as host:
            live = LiveFork(host)
            assert live.run().succeeded
            assert live.proof is not None
            assert live.proof.intact
