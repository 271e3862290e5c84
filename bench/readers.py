"""Measure each text reader on a large file: rows a second, and memory as a multiple of the file.

    python bench/readers.py                 files of 100 MB, some minutes
    python bench/readers.py --megabytes 10
    python bench/readers.py cygwin-maps vmmap

Each file is read in a process of its own, which tells its processor time and its largest resident
set, less that of a process that has read nothing.  Beside the figures stands the calibration of
bench/figures.py.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

BASE, STEP = 0x10000, 0x10000
_VMMAP_HEADER = (
    '"Address","Type","Size","Committed","Private","Total WS","Private WS","Shareable WS",'
    '"Shared WS","Locked WS","Blocks","Protection","Details",\n'
)


def _cygwin(i: int, at: int) -> str:
    device = "EE45:4341 281474978095037"
    return f"{at:08X}-{at + STEP:08X} r-xp 00000000 {device}   /usr/bin/a{i % 99}.dll\n"


def _linux(i: int, at: int) -> str:
    row = f"{at:08x}-{at + STEP:08x} r--p 00000000 08:01 {i % 999}"
    return f"{row}                 /lib/a{i % 99}.so\n"


def _pasted(i: int, at: int) -> str:
    return f"> {_linux(i, at)}"


def _smaps(i: int, at: int) -> str:
    return _linux(i, at) + "Size:                 64 kB\nRss:                   4 kB\n"


def _vmmap(i: int, at: int) -> str:
    row = '"Private Data","64","64","64","4","4","","","","","Read/Write",""\n'
    return f'"{at:016X}",{row}"  {at:016X}",{row}'


def _windbg(i: int, at: int) -> str:
    a, b = (f"{x >> 32:8x}`{x & 0xFFFFFFFF:08x}" for x in (at, at + STEP))
    return (
        f"+ {a} {b}        0`00010000 MEM_PRIVATE MEM_COMMIT  PAGE_READWRITE   <unknown>  [....]\n"
    )


def _vadump(i: int, at: int) -> str:
    return (
        f"BaseAddress:       {at:016x}\nAllocationBase:    {at:016x}\n"
        "RegionSize:        00010000\nState:             00001000  MEM_COMMIT\n"
        "Protect:           00000004  PAGE_READWRITE\nType:              00020000  MEM_PRIVATE\n\n"
    )


def _lm(i: int, at: int) -> str:
    a, b = (f"{x >> 32:08x}`{x & 0xFFFFFFFF:08x}" for x in (at, at + STEP))
    return f"{a} {b}   mod{i}     (deferred)\n"


def _rebase(i: int, at: int) -> str:
    return f"/usr/bin/cyg{i:<60}.dll base 0x{at:012x} size 0x00010000  \n"


def _ldd(i: int, at: int) -> str:
    return f"\tcyg{i}.dll => /usr/bin/cyg{i}.dll (0x{at:x})\n"


def _vad(i: int, at: int) -> str:
    return f"0,4,x.exe,0x1,{at:#x},{at + STEP - 1:#x},Vad ,PAGE_READWRITE,1,1,0x0,N/A,Disabled\n"


def _listdlls(i: int, at: int) -> str:
    return f"0x{at + (1 << 33):016x}  0x10000  C:\\Windows\\a{i}.dll\n"


def _informer(i: int, at: int) -> str:
    return f"{at:#x}, Private: Commit, 64 kB, RW, Heap (ID 1)\n"


def _strace(i: int, at: int) -> str:
    return f"--- Process 1160 loaded \\??\\C:\\bin\\a{i}.dll at {at:016x}\n"


def _pasted_strace(i: int, at: int) -> str:
    return f"> {_strace(i, at)}"


def _failure(i: int, at: int) -> str:
    return (
        f"checking for a{i}... yes\n      1 [main] sh {i % 9999} child_info_fork::abort: "
        f"address space needed by 'a{i % 99}.dll' (0x{at:X}) is already occupied\n"
    )


def _csv(i: int, at: int) -> str:
    what = f"committed,private,{at:#x},rw-p,,unknown,observed,{i},x"
    return f"parent,64,yes,{at:#x},{at + STEP:#x},{what}\n"


#: By reader: what stands before the rows, a row, and how many rows a row of it is.
FILES: dict[str, tuple[str, Callable[[int, int], str], int]] = {
    "cygwin-maps": ("", _cygwin, 1),
    "linux-maps": ("", _linux, 1),
    "smaps": ("", _smaps, 1),
    "pasted-map": ("Hello,\n", _pasted, 1),
    "vmmap": (_VMMAP_HEADER, _vmmap, 2),
    "windbg": ("", _windbg, 1),
    "windbg-vadump": ("", _vadump, 1),
    "windbg-modules": ("start             end                 module name\n", _lm, 1),
    "rebase-list": ("", _rebase, 1),
    "ldd": ("", _ldd, 1),
    "volatility": (
        "TreeDepth,PID,Process,Offset,Start VPN,End VPN,Tag,Protection,CommitCharge,"
        "PrivateMemory,Parent,File,File output\n",
        _vad,
        1,
    ),
    "listdlls": ("x.exe pid: 1\nBase  Size  Path\n", _listdlls, 1),
    "system-informer": ("", _informer, 1),
    "strace": ("", _strace, 1),
    "pasted-strace": ("Hello,\n", _pasted_strace, 1),
    "failures": ("", _failure, 1),
    "region-csv": (
        "process,bits,complete,start,end,state,kind,allocation,protect,name,use,source,line,file\n",
        _csv,
        1,
    ),
}

#: The limits that count what a large file has more of.
_LIFTED = ("file", "regions", "rows", "modules")


def rows(name: str, size: int) -> Iterator[str]:
    """The text of a file of about *size* bytes."""
    before, row, _ = FILES[name]
    yield before
    written = len(before)
    i = 0
    while written < size:
        text = row(i, BASE + i * STEP)
        yield text
        written += len(text)
        i += 1


def without_limits() -> None:
    """Let files be read here, in this process, that have more bytes and rows than is allowed.

    What is fixed costs little in a large one; what a row costs is the same.
    """
    from forkviz import limits

    for name in _LIFTED:
        limits._BY_NAME[name] = limits._BY_NAME[name]._replace(value=1 << 28)


def measure(path: Path | None) -> dict[str, float]:
    """Seconds of processor time to read *path*, and the largest resident set in bytes."""
    import forkviz.readers

    without_limits()
    seconds = 0.0
    if path is not None:
        start = time.process_time()
        forkviz.readers.read_capture(path)
        seconds = time.process_time() - start
    return {"seconds": seconds, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10}


def measured(path: Path | None) -> dict[str, float]:
    """``measure`` in a process of its own."""
    command = [sys.executable, __file__, "--measure", str(path or "")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("readers", nargs="*", metavar="READER", help=", ".join(FILES))
    parser.add_argument("--megabytes", type=int, default=100)
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.measure is not None:
        print(json.dumps(measure(Path(args.measure) if args.measure else None)))
        return
    from bench.figures import calibrate

    print(f"calibration: {calibrate() * 1000:.0f} ms")
    idle = measured(None)["peak"]
    print(f"{'reader':18}{'MB':>6}{'rows':>12}{'seconds':>10}{'rows/s':>12}{'memory':>9}")
    for name in args.readers or FILES:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "input"
            count = -1  # what stands before the rows is none
            with path.open("w", encoding="ascii") as stream:
                for text in rows(name, args.megabytes * 1_000_000):
                    stream.write(text)
                    count += 1
            found = measured(path)
            size = path.stat().st_size
        count *= FILES[name][2]
        memory = (found["peak"] - idle) / size
        seconds = found["seconds"]
        print(
            f"{name:18}{size / 1e6:6.0f}{count:12,}{seconds:10.1f}{count / seconds:12,.0f}"
            f"{memory:8.1f}x",
            flush=True,
        )


if __name__ == "__main__":
    main()
