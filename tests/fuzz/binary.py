"""Coverage-guided fuzzing of the readers of binary files, with atheris.

    pip install 'forkviz[fuzz]'
    python tests/fuzz/binary.py -runs=100000 -seed=1 -max_len=8192 [FOLDER]

What may come out is a value of the reader's or a BadCapture; anything else ends the run with the
input that did it, and so does an input that takes long or much memory.  It begins with one whole
file of each kind and with tests/fuzz/corpus, inputs of earlier runs that reach what few inputs do.
What it finds besides is put into FOLDER.  The options are libFuzzer's.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import atheris  # noqa: E402

with atheris.instrument_imports(include=["forkviz"]):
    from forkviz.errors import BadCapture
    from forkviz.readers.images.minidump import parse_minidump
    from forkviz.readers.images.pe import read_pe
    from forkviz.readers.images.pe_file import PeFile
    from forkviz.readers.tools.rebase import parse_rebase_db
    from forkviz.rebase.image import placed
    from forkviz.rebase.rebased import header_of, rebased, restored

CORPUS = Path(__file__).parent / "corpus"
#: Seconds and MiB that one input may take.
BOUNDS = ("-timeout=10", "-rss_limit_mb=1024")


def one_input(data: bytes, file: Path) -> None:
    """The first byte chooses the reader, the rest is its input; *file*: for what reads files."""
    which, body = data[:1], data[1:]
    try:
        match which[0] % 4 if which else 0:
            case 0:
                parse_minidump(b"MDMP" + body, "x")
            case 1:
                parse_rebase_db(b"rBiI" + body, "x")
            case 2:
                file.write_bytes(b"MZ" + body)
                read_pe(file)
            case _:
                move(b"MZ" + body)
    except BadCapture:
        pass


def move(data: bytes) -> None:
    """Read what a plan needs of the PE file *data*, move it, and move it back."""
    pe = PeFile.of(data, "x")
    placed(pe, "x", "x")
    restored(rebased(data, 0x1000_0000), header_of(pe))


def whole_inputs(folder: Path) -> Path:
    """*folder* with a whole file of each kind in it."""
    from tests.readers.images.dumps import build_dump, memory_list, module_list
    from tests.readers.images.pe_files import build_pe
    from tests.readers.tools.test_rebase import database
    from tests.support.dll_files import build_dll

    entry = (0x10000, 0x10000, 0x1000, 0x1000, 4, 0x20000)
    dump = build_dump(memory_list(entry), module_list((0x400000, 0x1000, 40)))
    for which, whole, magic in (
        (0, dump, 4),
        (1, database(("/usr/bin/a.dll", 0x3FD000000, 0x1000)), 4),
        (2, build_pe(), 2),
        (3, build_dll(reach={"cygwin1.dll": 2}), 2),
    ):
        (folder / str(which)).write_bytes(bytes([which]) + whole[magic:])
    return folder


def main(arguments: Sequence[str]) -> None:
    """Fuzz with libFuzzer's *arguments*; it ends the process."""
    with tempfile.TemporaryDirectory() as folder:
        read = partial(one_input, file=Path(folder) / "x.dll")
        begin = Path(folder) / "begin"
        begin.mkdir()
        # libFuzzer puts what it finds into the first folder that it is given.
        folders = [str(whole_inputs(begin)), str(CORPUS)]
        atheris.Setup(["binary.py", *BOUNDS, *arguments, *folders], read)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
