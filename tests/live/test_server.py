"""The server of a prefix in which programs run one after the other."""

from __future__ import annotations

from pathlib import Path

from forkviz.windows.run import open_windows, run


def servers_of(prefix: Path) -> dict[int, list[str]]:
    """The servers of *prefix*: the words of each one's command, by the ID of its process."""
    found = {}
    for process in Path("/proc").iterdir():
        try:
            environment = (process / "environ").read_bytes().split(b"\0")
            command = (process / "cmdline").read_bytes().decode().rstrip("\0").split("\0")
        except OSError:
            continue
        if "wineserver" in command[0] and f"WINEPREFIX={prefix}".encode() in environment:
            found[int(process.name)] = command[1:]
    return found


def test_one_server_stays_for_all_programs_of_a_block(tmp_path: Path) -> None:
    """One that ends when it has nothing to do drops a program that starts at that moment."""
    with open_windows(tmp_path / "prefix") as windows:
        assert windows.prefix is not None
        before = servers_of(windows.prefix)
        assert [command[-1] for command in before.values()] == ["-p"]
        for _ in range(3):
            assert run(windows, ["cmd", "/c", "exit", "0"], tmp_path).status == 0
        assert servers_of(windows.prefix) == before
    assert not servers_of(windows.prefix)
