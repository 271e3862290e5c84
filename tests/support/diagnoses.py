"""Diagnoses made by hand, one for each shape that a page and a terminal have to show.

A collision with its cure, a policy that is likely, a text that does not decide, a child that was
ended; names, addresses and sizes are made up.
"""

from __future__ import annotations

from dataclasses import replace

from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Diagnosis,
    Episode,
    Evidence,
    ListedImage,
    Look,
    Move,
    Next,
    NextShows,
    Occupant,
    Place,
    Proof,
    Reason,
    Remedy,
    Sequence,
    Shell,
    Verified,
    Who,
)

__all__ = [
    "COLLISION",
    "DIAGNOSES",
    "KILLED",
    "NONE",
    "POLICY",
    "UNDECIDED",
    "called",
    "evidence",
]


def evidence(
    file: str, line: int, text: str, *parts: str, means: str = "", proves: bool = True
) -> Evidence:
    """A line with *parts* of it marked, each where it first stands behind the one before."""
    marks, at = [], 0
    for part in parts:
        start = text.index(part, at)
        at = start + len(part)
        marks.append((start, at))
    return Evidence(file, line, text, tuple(marks), means, proves)


def _excluded(kind: CauseClass, why: str) -> Cause:
    return Cause(kind, Certainty.EXCLUDED, "", why)


_STRINGIO = "/usr/lib/ruby/3.2/x86_64-cygwin/stringio.so"
_RUBY = "…/ruby/3.2/x86_64-cygwin"

COLLISION = Diagnosis(
    ("message.log", "parent.maps", "images.json"),
    (
        Cause(
            CauseClass.BASE_COLLISION,
            Certainty.CERTAIN,
            "Two DLLs prefer one place",
            "stringio.so wants 0x3fb2a0000-0x3fb2ae000, but strscan.so is there. So Windows put "
            "stringio.so low, at 0x2d0000, and in the child something else is at that low place.",
            evidence=(
                evidence(
                    "message.log",
                    1,
                    "      0 [main] ruby 2214 child_info_fork::abort: address space needed by "
                    "'stringio.so' (0x2D0000) is already occupied",
                    "stringio.so",
                    "0x2D0000",
                    means="a DLL that is loaded later, below 4 GiB: the parent moved it already",
                ),
                evidence(
                    "message.log",
                    2,
                    "worker.rb:18:in `fork': Resource temporarily unavailable - fork(2) "
                    "(Errno::EAGAIN)",
                    proves=False,
                ),
                evidence(
                    "parent.maps",
                    7,
                    f"002D0000-002D1000 r--p 00000000 5A00:0000 771204  {_RUBY}/stringio.so",
                    "002D0000-002D1000",
                    "stringio.so",
                    means="where it is",
                ),
                evidence(
                    "parent.maps",
                    88,
                    f"3FB2A0000-3FB2A1000 r--p 00000000 5A00:0000 771219  {_RUBY}/strscan.so",
                    "3FB2A0000-3FB2A1000",
                    "strscan.so",
                    means="what is at the place that it prefers",
                ),
                evidence(
                    "images.json",
                    61,
                    '"path": "…/stringio.so", "preferred_base": "0x3fb2a0000", '
                    '"size_of_image": "0xe000"',
                    "stringio.so",
                    "0x3fb2a0000",
                    "0xe000",
                    means="where it wants to be; the ranges overlap in all of its 56 KiB",
                ),
                evidence(
                    "images.json",
                    74,
                    '"path": "…/strscan.so", "preferred_base": "0x3fb2a0000", '
                    '"size_of_image": "0x16000"',
                    "strscan.so",
                    "0x3fb2a0000",
                ),
            ),
            occupant=Occupant(
                "strscan.so", 0x3FB2A0000, 0x3FB2B6000, 0x3FB2A0000, "parent.maps", 88
            ),
            remedies=(
                Remedy(
                    "Move stringio.so to 0x3fa9c0000",
                    rf"C:\cygwin64\bin\rebase.exe -v -b 0x3fa9c0000 {_STRINGIO}",
                    Shell.CMD,
                    Verified.MEASURED,
                    Proof.SIMULATED,
                    effort="1 file of 229",
                    close_first="Close every Cygwin program first; there is no need to restart "
                    "Windows.",
                    note="gives exactly this base and leaves rebase's database alone: "
                    'the next "rebase -s" moves the file again',
                    moves=(Move("stringio.so", 0x3FB2A0000, 0x3FA9C0000),),
                    plan=r"forkviz rebase C:\cygwin64 --apply cure1.plan --database",
                    others=(
                        (
                            Shell.POWERSHELL,
                            rf"& C:\cygwin64\bin\rebase.exe -v -b 0x3fa9c0000 {_STRINGIO}",
                        ),
                        (Shell.DASH, f"rebase -v -b 0x3fa9c0000 {_STRINGIO}"),
                    ),
                ),
                Remedy(
                    "Let rebase choose a place for stringio.so",
                    rf"C:\cygwin64\bin\rebase.exe -8 -s -n -v {_STRINGIO}",
                    Shell.CMD,
                    Verified.MEASURED,
                    effort="1 file, database updated",
                    note="the base that it chooses is not known beforehand, so it is not simulated",
                    others=(
                        (
                            Shell.POWERSHELL,
                            rf"& C:\cygwin64\bin\rebase.exe -8 -s -n -v {_STRINGIO}",
                        ),
                        (Shell.DASH, f"rebase -8 -s -n -v {_STRINGIO}"),
                    ),
                ),
                Remedy(
                    "Rebase all DLLs",
                    "PATH=/usr/bin rebaseall -v",
                    Shell.DASH,
                    Verified.REPORTED,
                    effort="up to 229 files",
                    close_first="Close every program of the tree, services too.",
                    note="nothing here speaks against it; it is only more than this fork needs",
                ),
            ),
            places=(
                Place(
                    "It prefers",
                    Look.PREFERS,
                    0x3FB2A0000,
                    0x3FB2AE000,
                    "stringio.so",
                    "images.json:61",
                ),
                Place("It is at", Look.THERE, 0x2D0000, 0x2DE000, "stringio.so", "parent.maps:7"),
                Place(
                    "In the way",
                    Look.IN_THE_WAY,
                    0x3FB2A0000,
                    0x3FB2B6000,
                    "strscan.so",
                    "parent.maps:88",
                ),
                Place("In the child", Look.TAKEN, 0x2D0000, 0x2DE000, "", "message.log:1"),
            ),
            not_this=(
                Reason(
                    "whatever is at 0x2d0000 in the child",
                    "it is in the way, but only because stringio.so has lost its own place. Its "
                    "name is not in these inputs, and the cure does not need it.",
                ),
                Reason(
                    "a guest (hook, protection product)",
                    "no row of the map over 0x3fb2a0000 belongs to one.",
                ),
            ),
        ),
        _excluded(CauseClass.ALREADY_RELOCATED, "who has the place is known: parent.maps:88"),
        _excluded(CauseClass.INJECTED_FIXED, "strscan.so belongs to the same tree"),
        _excluded(CauseClass.FILE_REPLACED, "parent and file agree: both say 0x3fb2a0000"),
    ),
    episodes=(
        Episode(
            (1,),
            parent_pid=(2214,),
            program=("ruby",),
            dll=("stringio.so",),
            addresses=(("parent", (0x2D0000,)),),
            phase=("reserve",),
            file="message.log",
        ),
    ),
    sequences=(Sequence((0,), 0, None),),
    images=(
        ListedImage("stringio.so", 0x3FB2A0000, 0xE000, 61, "images.json"),
        ListedImage("strscan.so", 0x3FB2A0000, 0x16000, 74, "images.json"),
    ),
)

POLICY = Diagnosis(
    ("pasted text",),
    (
        Cause(
            CauseClass.MANDATORY_ASLR,
            Certainty.LIKELY,
            "A Windows policy moves the runtime in every child",
            "msys-2.0.dll is one file at two places, and “force randomization for images” is on. "
            "That it applies to sh.exe is likely: the listing shows the system's setting, not the "
            "program's own.",
            evidence=(
                evidence(
                    "pasted text",
                    3,
                    r"      1 [main] sh (7316) D:\Git\usr\bin\sh.exe: *** fatal error - cygheap "
                    "base mismatch detected - 0x18031F408/0x2B5F408.",
                    "0x18031F408",
                    "0x2B5F408",
                    means="they differ by 0x17d7c0000, a multiple of 64 KiB: one file, two places",
                ),
                evidence(
                    "pasted text",
                    4,
                    "This problem is probably due to using incompatible versions of the cygwin "
                    "DLL.",
                    means="the runtime prints this in both cases; it is evidence for neither",
                    proves=False,
                ),
                evidence(
                    "pasted text",
                    9,
                    "    ForceRelocateImages                : ON",
                    "ON",
                    means="Windows moves images even where their place is free",
                ),
            ),
            against=(
                evidence(
                    "pasted text",
                    11,
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
                    effort="one program, as administrator",
                    note="takes effect when sh.exe starts anew",
                ),
                Remedy(
                    "Turn the policy off for all programs",
                    "Set-ProcessMitigation -System -Disable ForceRelocateImages",
                    Shell.POWERSHELL,
                    Verified.REPORTED,
                    effort="as administrator",
                    close_first="Restart Windows.",
                    note="lowers a protection for everything: ask whoever set it",
                ),
            ),
            places=(
                Place(
                    "It prefers",
                    Look.PREFERS,
                    0x180040000,
                    None,
                    "msys-2.0.dll",
                    "the runtime's base",
                ),
                Place(
                    "In the parent",
                    Look.THERE,
                    0x180040000,
                    None,
                    "msys-2.0.dll",
                    "line 3, first",
                ),
                Place(
                    "In the child", Look.THERE, 0x2880000, None, "msys-2.0.dll", "line 3, second"
                ),
                Place(
                    "In the way",
                    Look.UNKNOWN,
                    0x180040000,
                    None,
                    "no one is named",
                    "not in this text",
                ),
            ),
            not_this=(
                Reason(
                    "two versions of msys-2.0.dll",
                    "then the difference would not be a multiple of 64 KiB.",
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
        _excluded(CauseClass.TWO_RUNTIMES, "the difference is a multiple of 64 KiB (line 3)"),
        Cause(
            CauseClass.DYNAMICBASE,
            Certainty.POSSIBLE,
            "The runtime file allows to be moved",
            "the header of msys-2.0.dll is not in this text",
        ),
        _excluded(CauseClass.ACCESS_DENIED_BY_PRODUCT, "no error 5 in the text"),
    ),
    episodes=(Episode((3, 4), program=("sh",), phase=("attach",), file="pasted text"),),
    sequences=(Sequence((0,), 0, None),),
    next=Next(
        "the setting of the program itself",
        "Get-ProcessMitigation -Name sh.exe",
        Shell.POWERSHELL,
        "Paste the answer below the first text. If it says ForceRelocateImages: OFF, this cause "
        "is excluded; if ON, it is certain.",
    ),
)

_CANDIDATES = (
    (
        CauseClass.RUNTIME_RELOCATED,
        "The runtime is moved in the child",
        "msys-2.0.dll loads away from 0x180040000",
    ),
    (
        CauseClass.INJECTED_FIXED,
        "A guest is loaded into the child",
        r"a DLL from outside C:\msys64 and C:\Windows loads over a place that is needed",
    ),
    (
        CauseClass.PROCESS_LIMIT,
        "No desktop heap is left",
        "all DLLs load where they belong, user32.dll last: then event 243 of Win32k settles it",
    ),
    (
        CauseClass.PROGRAM_CRASHED,
        "A DLL of the program is broken",
        "the last DLL that loads belongs to make: likely that one",
    ),
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
            evidence=(
                evidence(
                    "ci.log",
                    212,
                    "make[2]: Entering directory '/d/src/zmq/build'",
                    proves=False,
                ),
                evidence(
                    "ci.log",
                    213,
                    "      2 [main] make 4471 dofork: child -1 - forked process 9128 died "
                    "unexpectedly, retry 0, exit code 0xC0000142, errno 11",
                    "died unexpectedly",
                    "0xC0000142",
                    means="the start-up of a DLL failed; the code says neither which nor why",
                ),
                evidence(
                    "ci.log",
                    214,
                    "make[2]: fork: retry: Resource temporarily unavailable",
                    means="follows from line 213: no evidence of its own",
                    proves=False,
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
        *(Cause(kind, Certainty.POSSIBLE, text) for kind, text, _ in _CANDIDATES),
    ),
    episodes=(
        Episode(
            (213,),
            parent_pid=(4471,),
            child_pid=(9128,),
            program=("make",),
            errno=(11,),
            exit_code=(0xC0000142,),
            era=("since-2019",),
            file="ci.log",
        ),
    ),
    sequences=(Sequence((0,), 0, None),),
    next=Next(
        "a trace of how the child starts",
        r"C:\msys64\usr\bin\strace.exe -o %TEMP%\fork.strace C:\msys64\usr\bin\make.exe",
        Shell.CMD,
        "Run it in the folder where make fails. strace itself needs no fork. Then give fork.strace "
        "beside ci.log. It may hold paths and arguments.",
        tuple(NextShows(kind, shows) for kind, _, shows in _CANDIDATES),
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
            "other process was gone.",
            evidence=(
                evidence(
                    "pasted text",
                    1,
                    "Since Tuesday git clone stops. The endpoint console lists git.exe as "
                    "terminated.",
                    "endpoint console lists git.exe as terminated",
                    means="a sentence, not a log: it makes this likely, not certain",
                ),
                evidence(
                    "pasted text",
                    3,
                    "      0 [main] git (15208) child_copy: cygheap read copy failed, "
                    "0x800000000..0x80001A2C0, done 0, windows pid 15208, Win32 error 299",
                    "cygheap read copy failed, 0x800000000",
                    "299",
                    means="the heap of the runtime, at its own place, unreadable",
                ),
                evidence(
                    "pasted text",
                    4,
                    "   1210 [main] git 988 child_copy: dll data read copy failed, "
                    "0x18022F000..0x180248D10, done 0, windows pid 15208, Win32 error 299",
                    "dll data read copy failed, 0x18022F000",
                    "299",
                    means="inside the runtime's own range (from 0x180040000): it is not moved",
                ),
            ),
            remedies=(
                Remedy(
                    "Exclude a crash of its own first",
                    "Get-WinEvent -FilterHashtable @{LogName='Application';Id=1000} -MaxEvents 5",
                    Shell.POWERSHELL,
                    Verified.DOCUMENTED,
                    effort="changes nothing",
                    note="an entry for git.exe at that time speaks against the product; no entry "
                    "decides nothing",
                ),
                Remedy(
                    "Ask for an exception for the tree",
                    verified=Verified.REPORTED,
                    effort="the folder of Git, by whoever runs the product",
                ),
            ),
            places=(
                Place(
                    "Their places",
                    Look.PREFERS,
                    0x180040000,
                    0x180630000,
                    "msys-2.0.dll",
                    "as the runtime has it",
                ),
                Place(
                    "Their places",
                    Look.PREFERS,
                    0x800000000,
                    0x80001B000,
                    "cygheap",
                    "as the runtime has it",
                ),
                Place(
                    "Other process",
                    Look.UNREADABLE,
                    0x180040000,
                    0x180630000,
                    "here",
                    "lines 3 and 4",
                ),
                Place(
                    "Other process",
                    Look.UNREADABLE,
                    0x800000000,
                    0x80001B000,
                    "",
                    "lines 3 and 4",
                ),
                Place("In the way", Look.UNKNOWN, None, None, "no one", "lines 3 and 4"),
            ),
            not_this=(
                Reason(
                    "randomization of addresses",
                    "then line 4 would name a place outside of 0x180040000-0x180630000.",
                ),
                Reason("a place that is taken", "that gives error 487, not 299."),
            ),
            who=Who(
                "a protection product ended it: your own sentence in line 1 alone says so",
                Certainty.LIKELY,
            ),
            does_not_help=(
                Reason("rebaseall, rebase", "no DLL is in the wrong place"),
                Reason("ASLR settings", "nothing moved"),
            ),
        ),
        _excluded(CauseClass.RUNTIME_RELOCATED, "line 4 is inside the runtime's own range"),
        Cause(
            CauseClass.PROGRAM_CRASHED,
            Certainty.POSSIBLE,
            "The child ended by its own fault",
            "a crash log would show it",
        ),
        _excluded(CauseClass.COMMIT_LIMIT, "no 1455 in the text"),
    ),
    episodes=(
        Episode(
            (3, 4),
            parent_pid=(988,),
            child_pid=(15208,),
            program=("git",),
            win32_error=(299,),
            phase=("copy",),
            file="pasted text",
        ),
    ),
    sequences=(Sequence((0,), 3, 7.0),),
    next=Next(
        "the product's own log: who ended it",
        "Get-MpThreatDetection | Select-Object -First 5 InitialDetectionTime, ProcessName, "
        "Resources",
        Shell.POWERSHELL,
        "This is Microsoft Defender's list. For another product, take the entry of its console at "
        "the time of the failure.",
    ),
)

#: No failure in the text.
NONE = Diagnosis(("build.log",))

DIAGNOSES = {
    "collision": COLLISION,
    "policy": POLICY,
    "undecided": UNDECIDED,
    "killed": KILLED,
    "none": NONE,
}


def called(text: str) -> Diagnosis:
    """A diagnosis whose every text is *text*."""
    cause = COLLISION.causes[0]
    rows = tuple(replace(row, file=text, text=text, means=text) for row in cause.evidence)
    places = tuple(replace(one, name=text, label=text, source=text) for one in cause.places)
    remedies = tuple(
        replace(one, text=text, command=text, note=text, effort=text, plan=text)
        for one in cause.remedies
    )
    cause = replace(
        cause, sentence=text, detail=text, evidence=rows, places=places, remedies=remedies
    )
    episode = replace(COLLISION.episodes[0], program=(text,), dll=(text,))
    return replace(COLLISION, inputs=(text,), causes=(cause,), episodes=(episode,))
