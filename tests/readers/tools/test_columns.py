"""Columns by which a tool's output is recognised: each of them is needed."""

from __future__ import annotations

import pytest

from forkviz.readers.tools.volatility import recognises_volatility

VAD = ("PID", "Start VPN", "End VPN", "Protection")
DLL = ("PID", "Base", "Size", "Path")


@pytest.mark.parametrize("columns", [VAD, DLL])
def test_each_column_is_needed(columns: tuple[str, ...]) -> None:
    """In JSON and in a table alike; more of them do no harm."""

    def written(names: tuple[str, ...]) -> tuple[str, str]:
        return "[{" + ", ".join(f'"{name}": 1' for name in names) + "}]", "\t".join(names) + "\n"

    assert all(map(recognises_volatility, written(("Other", *columns))))
    for left_out in columns:
        rest = tuple(name for name in columns if name != left_out)
        assert not any(map(recognises_volatility, written(rest))), left_out
