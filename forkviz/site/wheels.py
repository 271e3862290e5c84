"""wheels: distributions that are installed here, as wheels that a kernel in a tab installs.

What runs here runs there: both are the same files, so nothing is fetched, and a site that is built
from the same installation has the same bytes.  What is compiled for this machine is left out.
Where a distribution brings its sources beside it (psygnal, wcwidth), they are what runs.
"""

from __future__ import annotations

import base64
import hashlib
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from forkviz.errors import Unavailable

__all__ = ["EPOCH", "Wheel", "needed", "opened_wheel", "wheel_of"]

#: The time of each file in an archive: seconds since 1970, the first that a zip can hold.
EPOCH = 315_532_800
_MOMENT = (1980, 1, 1, 0, 0, 0)
#: Ends of names that are compiled for one machine or one Python.
_COMPILED = (".pyc", ".pyo", ".so", ".pyd", ".dylib", ".dll", ".a")
#: What an installer writes beside the metadata, and what is written anew.
_OF_INSTALLER = frozenset(
    {"INSTALLER", "RECORD", "REQUESTED", "WHEEL", "direct_url.json", "uv_cache.json"}
)
_WHEEL = "Wheel-Version: 1.0\nGenerator: forkviz\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
#: What a requirement's marker may ask of a Python in a tab.
_TAB = {
    "sys_platform": "emscripten",
    "platform_system": "Emscripten",
    "platform_machine": "wasm32",
    "os_name": "posix",
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
    "extra": "",
}


@dataclass(frozen=True, slots=True)
class Wheel:
    """A wheel: its file's name and bytes, whose it is, what it lets import and what it needs.

    depends: normalised names of distributions that a Python in a tab needs beside it.
    """

    file: str
    data: bytes
    name: str
    version: str
    imports: tuple[str, ...]
    depends: tuple[str, ...]

    @property
    def sha256(self) -> str:
        """As a lock of Pyodide has it: hexadecimal digits."""
        return hashlib.sha256(self.data).hexdigest()


def normalised(name: str) -> str:
    """A distribution's name as all tools compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def wheel_of(name: str, python: str) -> Wheel:
    """The installed distribution *name* as a wheel for the Python ``python`` ("3.14") of a tab.

    Raises Unavailable where it is not installed.
    """
    found = _distribution(name)
    files = dict(_files(found))
    folder = f"{_escaped(found.name)}-{found.version}.dist-info"
    data = _zipped({**files, f"{folder}/WHEEL": _WHEEL.encode()}, f"{folder}/RECORD")
    depends = tuple(_asked(found, python))
    file = f"{_escaped(found.name)}-{found.version}-py3-none-any.whl"
    return Wheel(file, data, normalised(found.name), found.version, _imports(files), depends)


def opened_wheel(file: str, data: bytes, depends: tuple[str, ...] = ()) -> Wheel:
    """A wheel that is one already, as it came."""
    name, version = file.split("-")[:2]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        imports = _imports(archive.namelist())
    return Wheel(file, data, normalised(name), version, imports, depends)


def needed(
    names: Iterable[str], python: str, given: Mapping[str, Wheel] | None = None
) -> dict[str, Wheel]:
    """The wheels of *names* and of all that they need, by normalised name, sorted.

    given: wheels that are there already, and stand for what is installed under their names.
    Raises Unavailable.
    """
    found = dict(given or {})
    rest = [*names, *(name for wheel in found.values() for name in wheel.depends)]
    while rest:
        name = normalised(rest.pop())
        if name not in found:
            found[name] = wheel_of(name, python)
            rest += found[name].depends
    return dict(sorted(found.items()))


def _distribution(name: str) -> Distribution:
    try:
        return distribution(name)
    except PackageNotFoundError:
        raise Unavailable(
            f"{name} is not installed, and a kernel in a tab needs it",
            hint="pip install 'forkviz[lite]'",
        ) from None


def _escaped(name: str) -> str:
    """A name as a wheel's file has it."""
    return re.sub(r"[-_.]+", "_", name).lower()


def _files(found: Distribution) -> Iterator[tuple[str, bytes]]:
    """The files of a wheel by their names, without what belongs to this machine."""
    metadata = f"{_escaped(found.name)}-{found.version}.dist-info"
    for path in found.files or ():
        parts = path.parts
        if ".." in parts or "__pycache__" in parts or path.name.endswith(_COMPILED):
            continue
        inside = parts[0].endswith(".dist-info")
        if (inside and path.name in _OF_INSTALLER) or path.suffix == ".pth":
            continue
        name = "/".join((metadata, *parts[1:])) if inside else path.as_posix()
        yield name, Path(str(path.locate())).read_bytes()
    if normalised(found.name) == "forkviz":
        yield from _own_files()


def _own_files() -> Iterator[tuple[str, bytes]]:
    """forkviz itself, from where it runs: an installation that follows a checkout lists none."""
    package = Path(__file__).resolve().parents[1]
    for file in sorted(package.rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts and file.suffix not in _COMPILED:
            yield file.relative_to(package.parent).as_posix(), file.read_bytes()


def _imports(names: Iterable[str]) -> tuple[str, ...]:
    """The modules that a wheel with these files has at its top."""
    found = set()
    for name in names:
        first, _, rest = name.partition("/")
        if rest and first.isidentifier() and rest.endswith(".py"):
            found.add(first)
        elif not rest and first.endswith(".py"):
            found.add(first.removesuffix(".py"))
    return tuple(sorted(found))


def _asked(found: Distribution, python: str) -> Iterator[str]:
    """What a distribution needs in a tab, by normalised name."""
    from packaging.requirements import Requirement

    tab = {**_TAB, "python_version": python, "python_full_version": f"{python}.0"}
    for line in found.requires or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate(tab):
            yield normalised(requirement.name)


def _zipped(files: Mapping[str, bytes], record: str) -> bytes:
    """A zip with these files in their order by name, and the *record* of all of them at its end."""
    lines = []
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in sorted(files.items()):
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            lines.append(f"{name},sha256={digest},{len(data)}\n")
            _put(archive, name, data)
        _put(archive, record, "".join([*lines, f"{record},,\n"]).encode())
    return target.getvalue()


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name, _MOMENT)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    info.create_system = 3
    archive.writestr(info, data)
