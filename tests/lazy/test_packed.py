"""A file beside a module is read from a folder and from an archive alike."""

from __future__ import annotations

import sys
import zipfile
from importlib import import_module
from pathlib import Path

import pytest

from forkviz.lazy.packed import text_beside


@pytest.mark.parametrize("packed", [False, True], ids=["folder", "archive"])
def test_a_file_beside_a_module_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, packed: bool
) -> None:
    """One beside it, one in a folder below; what is not there is an OSError."""
    files = {"besidable/__init__.py": "", "besidable/a.css": "é", "besidable/b/c.css": "x\n"}
    place = tmp_path / "besidable.zip"
    if packed:
        with zipfile.ZipFile(place, "w") as archive:
            for name, text in files.items():
                archive.writestr(name, text)
    else:
        place = tmp_path
        for name, text in files.items():
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            (place / name).write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(place)
    monkeypatch.delitem(sys.modules, "besidable", raising=False)
    import_module("besidable")
    assert text_beside("besidable", "a.css") == "é"
    assert text_beside("besidable", "b/c.css") == "x\n"
    with pytest.raises(OSError, match="css"):
        text_beside("besidable", "d.css")
    monkeypatch.delitem(sys.modules, "besidable")
