"""tab: the engine as it is in a tab, under node: Pyodide, the archive, questions and answers."""

from __future__ import annotations

import base64
import json
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from forkviz.site.archive import APPLICATION, STDLIB, application, stdlib
from forkviz.site.pyodide import Pyodide
from tools.node import MODULES, ROOT, find_node

__all__ = ["DATA", "PYODIDE", "Tab", "files_of"]

#: Where npm has put the package.
PYODIDE = MODULES / "pyodide"
DATA = ROOT / "data"


class Tab:
    """An engine that runs under node.  Use it in a ``with``."""

    def __init__(self, *, whole: bool = False) -> None:
        """whole: with all of the standard library, not only what the list has."""
        node = find_node()
        assert node is not None, "node is missing"
        pyodide = Pyodide(PYODIDE)
        self._folder = tempfile.TemporaryDirectory(prefix="forkviz-tab-")
        place = Path(self._folder.name)
        library = pyodide.read("python_stdlib.zip") if whole else stdlib(pyodide)
        (place / STDLIB).write_bytes(library)
        (place / APPLICATION).write_bytes(application())
        self._process = subprocess.Popen(
            [node, str(ROOT / "tools" / "front" / "tab.mjs"), str(place)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def __enter__(self) -> Tab:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(60)
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._folder.cleanup()

    def call(self, name: str, **arguments: Any) -> Any:
        """What the engine's method answers: ``{value}``, or ``{what, advice}``."""
        return self._asked({"name": name, "args": arguments})

    def python(self, code: str) -> Any:
        """The value of the last expression of *code*, a text or a number."""
        return self._asked({"python": code})

    def _asked(self, question: Mapping[str, Any]) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question, default=_base64) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the engine ended")
        return json.loads(line)


def _base64(value: object) -> dict[str, str]:
    assert isinstance(value, bytes), type(value)
    return {"base64": base64.b64encode(value).decode("ascii")}


def files_of(*places: Path) -> Sequence[Mapping[str, Any]]:
    """The files at *places* as a page hands them over; of a folder all that is in it."""
    found = []
    for place in places:
        inside = sorted(one for one in place.rglob("*") if one.is_file()) if place.is_dir() else []
        found += [(one.relative_to(place.parent).as_posix(), one) for one in inside]
        if place.is_file():
            found.append((place.name, place))
    return [{"name": name, "bytes": file.read_bytes()} for name, file in found]
