"""Coverage-guided fuzzing of the readers of binary files, with atheris.

    pip install 'forkviz[fuzz]'
    python tests/fuzz/binary.py -runs=100000 -seed=1 -max_len=8192

What may come out is a value of the reader's or a BadCapture; anything else ends the run with the
input that did it.  tests/fuzz/test_binary.py runs it for a fixed number of inputs.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import atheris  # noqa: E402

with atheris.instrument_imports(include=["forkviz"]):
    from forkviz.errors import BadCapture
    from forkviz.readers.minidump import parse_minidump
    from forkviz.readers.pe import read_pe
    from forkviz.readers.rebase import parse_rebase_db

FILE = Path(tempfile.mkdtemp()) / "x.dll"


def one_input(data: bytes) -> None:
    """The first byte chooses the reader, the rest is its input."""
    which, body = data[:1], data[1:]
    try:
        match which[0] % 3 if which else 0:
            case 0:
                parse_minidump(b"MDMP" + body, "x")
            case 1:
                parse_rebase_db(b"rBiI" + body, "x")
            case _:
                FILE.write_bytes(b"MZ" + body)
                read_pe(FILE)
    except BadCapture:
        pass


def corpus() -> str:
    """A folder of whole inputs to begin with."""
    from tests.readers.dumps import build_dump, memory_list, module_list
    from tests.readers.pe_files import build_pe
    from tests.readers.test_rebase import database

    entry = (0x10000, 0x10000, 0x1000, 0x1000, 4, 0x20000)
    dump = build_dump(memory_list(entry), module_list((0x400000, 0x1000, 40)))
    folder = Path(tempfile.mkdtemp())
    for which, whole, magic in (
        (0, dump, 4),
        (1, database(("/usr/bin/a.dll", 0x3FD000000, 0x1000)), 4),
        (2, build_pe(), 2),
    ):
        (folder / str(which)).write_bytes(bytes([which]) + whole[magic:])
    return str(folder)


def main(arguments: list[str]) -> None:
    """Fuzz as libFuzzer's *arguments* say; it ends the process."""
    atheris.Setup(["binary.py", *arguments, corpus()], one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
