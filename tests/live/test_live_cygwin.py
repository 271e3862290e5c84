"""forkviz live --cygwin, as a user calls it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import forkviz
from forkviz.cli import main
from tests.support.live import PATIENCE


def test_the_command_tells_both_and_keeps_what_was_seen(
    cygwin: Path, script: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The account as JSON, a bundle, a trace, and the exit status of a fork that failed."""
    bundle, trace = tmp_path / "bundle", tmp_path / "x.trace"
    options = ["--clobber", "Socket.dll", "--bundle", str(bundle), "--trace", str(trace), "--json"]
    options += ["--timeout", str(PATIENCE)]
    program = ["--", "perl", str(script), "Fcntl", "Socket"]
    assert main(["live", "--cygwin", str(cygwin), *options, *program]) == 1
    value = json.loads(capsys.readouterr().out)
    assert value["prediction"] == "agrees"
    assert "'Socket.dll'" in value["message"]
    assert all(row["same"] for row in value["agreement"])
    saved = forkviz.read(trace)
    assert isinstance(saved, forkviz.Trace)
    assert saved.message == value["message"]
    assert forkviz.fork(bundle, policy="cygwin-3.0.7").message == value["message"]
