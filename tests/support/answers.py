"""The four diagnoses that the design drew, as values."""

from __future__ import annotations

from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Diagnosis,
    Evidence,
    Look,
    Move,
    Next,
    NextShows,
    Place,
    Proof,
    Reason,
    Remedy,
    Shell,
    Verified,
)

__all__ = ["COLLISION", "DESIGNED", "KILLED", "POLICY", "UNDECIDED", "line"]

STRINGIO = "/usr/lib/ruby/3.2/x86_64-cygwin/stringio.so"


def line(file: str, number: int, text: str, *parts: str, means: str = "") -> Evidence:
    """A line of evidence with *parts* of it marked, in their order."""
    marks, at = [], 0
    for part in parts:
        start = text.index(part, at)
        at = start + len(part)
        marks.append((start, at))
    return Evidence(file, number, text, tuple(marks), means)


COLLISION = Diagnosis(
    ("message.log", "parent.maps", "images.json"),
    (
        Cause(
            CauseClass.BASE_COLLISION,
            Certainty.CERTAIN,
            "Two DLLs prefer one place",
            "stringio.so wants 0x3fb2a0000-0x3fb2ae000, but strscan.so is there. So Windows put "
            "stringio.so low, at 0x2d0000, and in the child something else is at that low place.",
            (
                line(
                    *("message.log", 1),
                    "      0 [main] ruby 2214 child_info_fork::abort: address space needed by "
                    "'stringio.so' (0x2D0000) is already occupied",
                    *("stringio.so", "0x2D0000"),
                    means="a DLL that is loaded later, below 4 GiB: it was moved in the parent "
                    "already",
                ),
                line(
                    *("parent.maps", 7),
                    "002D0000-002D1000 r--p 00000000 5A00:0000 771204      …/stringio.so",
                    *("002D0000-002D1000", "stringio.so"),
                    means="where it is",
                ),
                line(
                    *("parent.maps", 88),
                    "3FB2A0000-3FB2A1000 r--p 00000000 5A00:0000 771219    …/strscan.so",
                    *("3FB2A0000-3FB2A1000", "strscan.so"),
                    means="what is at the place that it prefers",
                ),
                line(
                    *("images.json", 61),
                    '  "path": "…/stringio.so", "preferred_base": "0x3fb2a0000", '
                    '"size_of_image": "0xe000"',
                    *("stringio.so", "0x3fb2a0000", "0xe000"),
                    means="where it wants to be; the ranges overlap in all of its 56 KiB",
                ),
                line(
                    *("images.json", 74),
                    '  "path": "…/strscan.so", "preferred_base": "0x3fb2a0000", '
                    '"size_of_image": "0x16000"',
                    *("strscan.so", "0x3fb2a0000"),
                ),
            ),
            remedies=(
                Remedy(
                    "Move stringio.so to 0x3fa9c0000",
                    rf"C:\cygwin64\bin\rebase.exe -v -b 0x3fa9c0000 {STRINGIO}",
                    Shell.CMD,
                    Verified.MEASURED,
                    Proof.SIMULATED,
                    "1 file of 229",
                    "Close every Cygwin program first; there is no need to restart Windows.",
                    "gives exactly this base and leaves rebase's database alone: the next "
                    '"rebase -s" moves the file again',
                    (Move("stringio.so", 0x3FB2A0000, 0x3FA9C0000),),
                    r"forkviz rebase C:\cygwin64 --apply cure1.plan --database",
                ),
                Remedy(
                    "Let rebase choose a place for stringio.so",
                    rf"C:\cygwin64\bin\rebase.exe -8 -s -n -v {STRINGIO}",
                    Shell.CMD,
                    Verified.MEASURED,
                    effort="1 file, database updated. The base that it chooses is not known "
                    "beforehand, so it is not simulated.",
                ),
                Remedy(
                    "Rebase all DLLs",
                    "PATH=/usr/bin rebaseall -v",
                    Shell.DASH,
                    Verified.REPORTED,
                    effort="Up to 229 files. Nothing here speaks against it; it is only more than "
                    "this fork needs.",
                    note="every program of the tree closed, services too",
                ),
            ),
            places=(
                Place("It prefers", Look.PREFERS, 0x3FB2A0000, 0x3FB2AE000, "stringio.so"),
                Place("It is at", Look.THERE, 0x2D0000, 0x2DE000, "stringio.so"),
                Place("In the way", Look.IN_THE_WAY, 0x3FB2A0000, 0x3FB2B6000, "strscan.so"),
                Place("In the child", Look.TAKEN, 0x2D0000, 0x2DE000),
            ),
            not_this=(
                Reason(
                    "whatever is at 0x2d0000 in the child",
                    "it is in the way, but only because stringio.so has lost its own place. Its "
                    "name is not in these inputs, and the cure does not need it.",
                ),
                Reason(
                    "a guest (hook, protection product)",
                    "no row of the map over 0x3fb2a0000 belongs to one",
                ),
            ),
        ),
    ),
)

POLICY = Diagnosis(
    ("pasted text",),
    (
        Cause(
            CauseClass.MANDATORY_ASLR,
            Certainty.LIKELY,
            "A Windows policy moves the runtime in every child",
            'msys-2.0.dll is one file at two places, and "force randomization for images" is on. '
            "That it applies to sh.exe is likely: the listing shows the system's setting, not the "
            "program's own.",
            (
                line(
                    *("text", 3),
                    r"      1 [main] sh (7316) D:\Git\usr\bin\sh.exe: *** fatal error - cygheap "
                    "base mismatch detected - 0x18031F408/0x2B5F408.",
                    *("0x18031F408", "0x2B5F408"),
                    means="parent and child differ by 0x17d7c0000, a multiple of 64 KiB: the same "
                    "file at two places (certain)",
                ),
                line(
                    *("text", 9),
                    "    ForceRelocateImages                : ON",
                    "ON",
                    means="Windows moves images even where their place is free",
                ),
            ),
            (
                line(
                    *("text", 11),
                    "    Override ForceRelocateImages       : False",
                    "False",
                    means="the system's only: a setting of sh.exe alone would win, and is not "
                    "shown",
                ),
            ),
            remedies=(
                Remedy(
                    "Take sh.exe out of the policy",
                    "Set-ProcessMitigation -Name sh.exe -Disable ForceRelocateImages",
                    Shell.POWERSHELL,
                    Verified.REPORTED,
                    effort="One program, as administrator",
                    close_first="Other programs of the tree may need the same.",
                    note="takes effect when sh.exe starts anew",
                ),
                Remedy(
                    "Turn the policy off for all programs",
                    "Set-ProcessMitigation -System -Disable ForceRelocateImages",
                    Shell.POWERSHELL,
                    Verified.REPORTED,
                    effort="As administrator, then restart Windows. Lowers a protection for "
                    "everything: ask whoever set it.",
                ),
            ),
            places=(
                Place("It prefers", Look.PREFERS, 0x180040000, 0x180630000, "msys-2.0.dll"),
                Place("In the parent", Look.THERE, 0x180040000, 0x180630000, "msys-2.0.dll"),
                Place("In the child", Look.THERE, 0x2880000, 0x2E70000, "msys-2.0.dll"),
                Place("In the way", Look.UNKNOWN, 0x180040000, 0x180630000),
            ),
            not_this=(
                Reason(
                    "two versions of msys-2.0.dll",
                    "then the difference would not be a multiple of 64 KiB",
                ),
            ),
            does_not_help=(
                Reason(
                    "rebaseall",
                    "its own shell cannot fork, and a new base changes nothing while Windows moves "
                    "the file anyway",
                ),
            ),
        ),
    ),
    next=Next(
        "Make it certain: the setting of the program itself",
        "Get-ProcessMitigation -Name sh.exe",
        Shell.POWERSHELL,
        "Add the answer to pasted.txt. If it says ForceRelocateImages: OFF, this cause is "
        "excluded; if ON, it is certain.",
    ),
)

KILLED = Diagnosis(
    ("pasted text",),
    (
        Cause(
            CauseClass.CHILD_KILLED,
            Certainty.CERTAIN,
            "One of the two processes ended during the copy",
            "Nothing moved: both ranges are where they belong, and neither can be read, so the "
            "other process was gone. That a protection product ended it is likely; only your own "
            "sentence in line 1 says so.",
            (
                line(
                    *("text", 1),
                    "Since Tuesday git clone stops. The endpoint console lists git.exe as "
                    "terminated.",
                    "endpoint console lists git.exe as terminated",
                    means="a sentence, not a log: it makes this likely, not certain",
                ),
                line(
                    *("text", 3),
                    "      0 [main] git (15208) child_copy: cygheap read copy failed, "
                    "0x800000000..0x80001A2C0, done 0, windows pid 15208, Win32 error 299",
                    *("cygheap read copy failed, 0x800000000", "299"),
                    means="the heap of the runtime, at its own place, unreadable",
                ),
                line(
                    *("text", 4),
                    "   1210 [main] git 988 child_copy: dll data read copy failed, "
                    "0x18022F000..0x180248D10, done 0, windows pid 15208, Win32 error 299",
                    *("dll data read copy failed, 0x18022F000", "299"),
                    means="inside the runtime's own range (from 0x180040000): the runtime is not "
                    "moved",
                ),
            ),
            remedies=(
                Remedy(
                    "Exclude a crash of its own first",
                    "Get-WinEvent -FilterHashtable @{LogName='Application';Id=1000} -MaxEvents 5",
                    Shell.POWERSHELL,
                    Verified.DOCUMENTED,
                    effort="Changes nothing. Windows lists programs that crashed.",
                    note="an entry for git.exe at that time speaks against the product; no entry "
                    "decides nothing",
                ),
                Remedy(
                    "Ask for an exception for the tree",
                    verified=Verified.REPORTED,
                    effort="For the folder of Git, by whoever runs the product. forkviz cannot "
                    "simulate a product, so this is not tried here.",
                ),
            ),
            places=(
                Place("Their places", Look.PREFERS, 0x180040000, 0x180630000),
                Place("Their places", Look.PREFERS, 0x800000000, 0x800300000),
                Place("Other process", Look.UNREADABLE, 0x180040000, 0x180630000),
                Place("Other process", Look.UNREADABLE, 0x800000000, 0x800300000),
                Place("In the way", Look.IN_THE_WAY, None, None),
            ),
            not_this=(
                Reason(
                    "randomization of addresses",
                    "then line 4 would name a place outside of 0x180040000-0x180630000",
                ),
                Reason("a place that is taken", "that gives error 487, not 299"),
            ),
            does_not_help=(
                Reason("rebaseall, rebase", "no DLL is in the wrong place"),
                Reason("ASLR settings", "nothing moved"),
            ),
        ),
    ),
    next=Next(
        "Find out who ended it: the product's own log",
        "Get-MpThreatDetection | Select-Object -First 5 InitialDetectionTime, ProcessName, "
        "Resources",
        Shell.POWERSHELL,
        "This is Microsoft Defender's list. For another product, take the entry of its console at "
        "the time of the failure.",
    ),
)

_CANDIDATES = (
    (CauseClass.RUNTIME_RELOCATED, "The runtime is moved in the child"),
    (CauseClass.INJECTED_FIXED, "A guest is loaded into the child"),
    (CauseClass.PROCESS_LIMIT, "No desktop heap is left"),
    (CauseClass.PROGRAM_CRASHED, "A DLL of the program is broken"),
)

UNDECIDED = Diagnosis(
    ("ci.log",),
    (
        Cause(
            CauseClass.UNDECIDED,
            Certainty.POSSIBLE,
            "This text does not show why the fork fails",
            "The child ends with 0xC0000142 before it says anything. At least four causes end like "
            "this, and nothing in these lines tells them apart. One more capture can.",
            (
                line(
                    *("ci.log", 213),
                    "      2 [main] make 4471 dofork: child -1 - forked process 9128 died "
                    "unexpectedly, retry 0, exit code 0xC0000142, errno 11",
                    *("died unexpectedly", "0xC0000142"),
                    means="the start-up of a DLL failed; the code does not say which DLL or why",
                ),
            ),
            does_not_help=(
                Reason("rebaseall", "cures none of these four"),
                Reason(
                    "ASLR settings",
                    "right for the first at most, and they lower a protection; not before the "
                    "trace shows it",
                ),
            ),
        ),
        *(Cause(kind, Certainty.POSSIBLE, sentence) for kind, sentence in _CANDIDATES),
    ),
    next=Next(
        "The one next capture: a trace of how the child starts",
        r"C:\msys64\usr\bin\strace.exe -o %TEMP%\fork.strace C:\msys64\usr\bin\make.exe",
        Shell.CMD,
        "Run it in the folder where make fails; strace itself needs no fork. Then: forkviz "
        "diagnose ci.log fork.strace",
        (
            NextShows(CauseClass.RUNTIME_RELOCATED, "msys-2.0.dll loads away from 0x180040000"),
            NextShows(
                CauseClass.INJECTED_FIXED,
                r"a DLL from outside C:\msys64 and C:\Windows loads over a place that is needed",
            ),
            NextShows(
                CauseClass.PROCESS_LIMIT,
                "all DLLs load where they belong, user32.dll last: then event 243 of Win32k "
                "settles it",
            ),
            NextShows(
                CauseClass.PROGRAM_CRASHED,
                "the last DLL that loads belongs to make: likely that one",
            ),
        ),
    ),
)

DESIGNED = {
    "collision": COLLISION,
    "policy": POLICY,
    "killed": KILLED,
    "undecided": UNDECIDED,
}
