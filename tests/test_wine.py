"""Finding what the live tests need, and installing it only where one may."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import wine


@pytest.mark.parametrize(("may", "calls"), [(True, 1), (False, 0)])
def test_what_is_missing_is_installed_only_where_the_user_may(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, may: bool, calls: int
) -> None:
    """Elsewhere nothing happens but a line that names it and says how."""
    monkeypatch.setenv("PATH", str(tmp_path))
    made: list[list[str]] = []
    monkeypatch.setattr(wine, "may_install", lambda: may)
    monkeypatch.setattr(wine, "install", made.append)
    assert wine.main() == 0
    assert len(made) == calls
    assert all("wine" in programs for programs in made)
    assert "wine" in wine.how_to_get()


def test_where_nothing_is_missing_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The programs are looked for on PATH."""
    for program in wine.PROGRAMS:
        (tmp_path / program).touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert wine.missing() == []
    assert wine.how_to_get() == ""
