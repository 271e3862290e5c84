"""What is installed becomes wheels again: whole, for any machine, and always the same bytes."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from forkviz.errors import Unavailable
from forkviz.site import lite, micropip
from forkviz.site.wheels import needed, opened_wheel, wheel_of


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("name", ["defusedxml", "pefile", "forkviz", "psygnal"])
def test_a_wheel_has_a_record_of_all_that_is_in_it(name: str) -> None:
    """As an installer wants it: each file with its digest and its size."""
    wheel = wheel_of(name, "3.14")
    files = members(wheel.data)
    assert wheel.file == f"{name}-{wheel.version}-py3-none-any.whl"
    (record,) = [one for one in files if one.endswith(".dist-info/RECORD")]
    rows = {row[0]: row[1:] for row in csv.reader(files[record].decode().splitlines())}
    assert set(rows) == set(files)
    for one, data in files.items():
        if one != record:
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            assert rows[one] == [f"sha256={digest}", str(len(data))]
    assert wheel_of(name, "3.14").data == wheel.data
    assert not [one for one in files if one.endswith((".so", ".pyc", ".pth"))]
    assert b"Tag: py3-none-any" in files[record.replace("RECORD", "WHEEL")]
    assert wheel.imports == tuple(sorted(wheel.imports))
    assert name in wheel.imports


def test_a_wheel_can_be_installed(tmp_path: Path) -> None:
    """By pip, and what it holds can then be imported from there."""
    wheel = wheel_of("defusedxml", "3.14")
    (tmp_path / wheel.file).write_bytes(wheel.data)
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps"]
    target = tmp_path / "there"
    subprocess.run([*pip, "--target", str(target), str(tmp_path / wheel.file)], check=True)
    words = "import defusedxml; print(defusedxml.__file__)"
    done = subprocess.run(
        [sys.executable, "-c", words],
        env={"PYTHONPATH": str(target)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith(str(target))


def test_forkviz_s_own_wheel_has_the_package_as_it_runs() -> None:
    """An installation that follows a checkout lists none of its files."""
    files = members(wheel_of("forkviz", "3.14").data)
    package = Path(lite.__file__).parents[1]
    for name in ("api.py", "site/lite.py", "front/built/widget.js", "py.typed"):
        assert files[f"forkviz/{name}"] == (package / name).read_bytes()
    assert any(name.endswith(".dist-info/METADATA") for name in files)


def test_what_is_needed_is_what_a_tab_needs() -> None:
    """Markers are asked for a Python in a tab: no processes, no terminals."""
    found = needed(["ipython"], "3.14")
    assert {"traitlets", "prompt-toolkit", "wcwidth", "jedi", "parso"} <= set(found)
    assert not {"pexpect", "psutil", "colorama", "typing-extensions"} & set(found)
    assert list(found) == sorted(found)


def test_a_wheel_that_is_given_stands_for_what_is_installed() -> None:
    """The kernel's package brings stand-ins for some."""
    wheel = wheel_of("defusedxml", "3.14")
    given = opened_wheel("parso-9-py3-none-any.whl", wheel.data)
    assert given.imports == ("defusedxml",)
    found = needed(["jedi"], "3.14", {"parso": given})
    assert found["parso"] is given


def test_what_is_not_installed_is_named_with_what_helps() -> None:
    """One line, and the line to type."""
    with pytest.raises(Unavailable, match="no-such-thing is not installed") as raised:
        wheel_of("no-such-thing", "3.14")
    assert raised.value.hint == "pip install 'forkviz[lite]'"


def test_without_jupyterlite_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is built or fetched."""
    monkeypatch.setattr(lite, "find_spec", lambda name: None)
    with pytest.raises(Unavailable, match="jupyterlite_core is not installed") as raised:
        lite.lite_files(None)  # type: ignore[arg-type]
    assert raised.value.hint == "pip install 'forkviz[lite]'"


def test_micropip_is_fetched_once_and_held_to_its_digest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is in the cache is used if it is whole; what pip brings must be the pinned wheel."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    brought = [b"the wheel"]

    def pip(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        (folder,) = [word.partition("=")[2] for word in command if word.startswith("--dest=")]
        Path(folder, micropip.FILE).write_bytes(brought.pop())
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(micropip.subprocess, "run", pip)
    monkeypatch.setattr(micropip, "SHA512", hashlib.sha512(b"the wheel").hexdigest())
    assert micropip.fetched() == micropip.place().read_bytes() == b"the wheel"
    assert micropip.fetched() == b"the wheel"  # pip is asked once
    micropip.place().write_bytes(b"half of")
    brought.append(b"another")
    with pytest.raises(Unavailable, match="SHA-512 differs"):
        micropip.fetched()


def test_where_pip_can_t_fetch_it_the_line_to_type_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what pip said."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    done = subprocess.CompletedProcess([], 1, "", "no network")
    monkeypatch.setattr(micropip.subprocess, "run", lambda *_, **__: done)
    with pytest.raises(Unavailable, match="could not fetch micropip") as raised:
        micropip.fetched()
    assert "pip download" in raised.value.hint
    assert raised.value.detail == "no network"
