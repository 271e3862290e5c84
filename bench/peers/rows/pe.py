"""Headers and imports of the PE files of this system, beside LIEF, which parses no more of them.

They are the files of setuptools, mingw, Wine and a real Cygwin, as far as this system has them.
"""

from __future__ import annotations

from pathlib import Path

from bench.peers.installed import peer_variables
from bench.peers.row import Row, Side, python
from tests.support.real_pe import real_pe_files

#: Reads each file of the list argv[1], and all of them once before; gives the seconds of one.
EACH = """
import json, time
with open(sys.argv[1]) as listed:
    files = listed.read().splitlines()
for file in files:
    read(file)
start = time.process_time()
for file in files:
    read(file)
print(json.dumps({"seconds": (time.process_time() - start) / len(files)}))
"""
OURS = f"""
from pathlib import Path
from forkviz.readers import read_pe
import forkviz.readers.images.pe_odd

def read(file):
    return read_pe(Path(file))
{EACH}"""
LIEF = f"""
import lief

lief.logging.disable()
config = lief.PE.ParserConfig()
for field in dir(config):
    if field.startswith("parse_"):
        setattr(config, field, field == "parse_imports")

def read(file):
    return lief.PE.parse(file, config)
{EACH}"""


def listed(folder: Path) -> str:
    """A list of the files; the runtimes are left out, in which forkviz looks for a version, too."""
    runtimes = {"cygwin1.dll", "msys-2.0.dll"}
    files = [str(path) for path in real_pe_files() if path.name.lower() not in runtimes]
    if not files:
        raise SystemExit("this system has no PE files: install Wine or mingw")
    names = folder / "files"
    names.write_text("\n".join(files))
    return str(names)


def sides(folder: Path) -> tuple[Side, Side]:
    """Both, for the same list."""
    files = listed(folder)
    return (
        Side("forkviz", python(OURS, files)),
        Side("LIEF", python(LIEF, files), variables=peer_variables()),
    )


ROW = Row("pe", "headers and imports of a PE file", sides, goal=1.0)
