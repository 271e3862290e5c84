"""glossary: the terms of forkviz, each in a sentence or two; docs/glossary.md is written from them.

``python -m docs.glossary_page`` writes the page; a test holds it to this.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["GLOSSARY", "Term"]


class Term(NamedTuple):
    """A term: the part of the page that it is in, and what it means, in Markdown.

    forms: the words in the explorer's sentences that are explained by it; none where a term is too
    common a word for that.
    """

    group: str
    name: str
    text: str
    forms: tuple[str, ...] = ()


GLOSSARY = (
    Term(
        "Windows and Cygwin",
        "address space",
        "All the addresses that a process can use. Windows gives each process its own; a fork "
        "must make the child's agree with the parent's.",
        ("address space", "address spaces"),
    ),
    Term(
        "Windows and Cygwin",
        "region",
        "A run of pages of one allocation in one state: `[start, end)`. A map lists regions.",
    ),
    Term(
        "Windows and Cygwin",
        "allocation base",
        "The first address of what one call reserved or mapped. `VirtualFree` takes only this "
        "address; an image of many regions has one allocation base.",
        ("allocation base",),
    ),
    Term(
        "Windows and Cygwin",
        "slot",
        "64 KiB, Windows' allocation granularity. An allocation begins at a multiple of it, so a "
        "reservation of one page blocks the whole slot.",
        ("slot", "slots"),
    ),
    Term(
        "Windows and Cygwin",
        "hole",
        "A run of free addresses between two regions. The loader puts a DLL into a hole that is "
        "large enough.",
        ("hole", "holes"),
    ),
    Term(
        "Windows and Cygwin",
        "preferred base",
        "The ImageBase in a DLL's headers: where the loader tries first. A DLL that is elsewhere "
        "is *relocated*.",
        ("preferred base", "preferred bases", "relocated"),
    ),
    Term(
        "Windows and Cygwin",
        "linked",
        "A DLL that the program imports: the Windows loader maps it before any code runs "
        "(`DLL_LINK`). The child can only check where it is, in C5.",
        ("linked DLL", "linked DLLs"),
    ),
    Term(
        "Windows and Cygwin",
        "dlopened",
        "A DLL that the program loaded while it ran (`DLL_LOAD`). The child must load it again, "
        "at the parent's address. Its own entry point has its place checked, inside `LoadLibrary`.",
        ("dlopened",),
    ),
    Term(
        "Windows and Cygwin",
        "forkee",
        "The child between `CreateProcess` and the return of `fork()`: a new process of the same "
        "program that becomes its parent's double.",
        ("forkee",),
    ),
    Term(
        "Windows and Cygwin",
        "on trial",
        "Mapped by `LoadLibraryEx` without its imports, to see where the loader puts the DLL. The "
        "entry point does not run, and the mapping can be undone.",
        ("on trial", "trial map", "trial maps"),
    ),
    Term(
        "Windows and Cygwin",
        "interim",
        "A mapping on trial that is at the right address. It is unmapped to make room for the "
        "real load.",
        ("interim", "interim mapping"),
    ),
    Term(
        "Windows and Cygwin",
        "attached",
        "A DLL attaches when its entry point runs: at the end of a load, imported DLLs first. A "
        "Cygwin DLL then calls the runtime. The answer of a load lists what attached, in order.",
    ),
    Term(
        "Windows and Cygwin",
        "kept",
        "A place is kept when the child reserves it for a DLL that it has not loaded yet "
        "(`reserve_space`). Just before the load it releases the place.",
        ("reserve_space", "keep_places"),
    ),
    Term(
        "Windows and Cygwin",
        "blocked",
        "A hole is blocked when the child reserves it so that the loader cannot choose it again "
        "(`reserve_at`). `release_at` releases it.",
        ("reserve_at", "release_at"),
    ),
    Term(
        "Windows and Cygwin",
        "drift",
        "A region that is elsewhere in the child than in the parent but does no harm: nothing "
        "that was copied points to it.",
        ("drift",),
    ),
    Term(
        "Windows and Cygwin",
        "phase",
        "A stretch of a fork, `P1` to `P14` in the parent and `C1` to `C9` in the child. "
        "[policies.md](policies.md) lists what happens in each.",
    ),
    Term(
        "Windows and Cygwin",
        "sync point",
        "A moment at which parent and child wait for each other, by means of a Windows event "
        "object.",
        ("sync point", "sync points"),
    ),
    Term(
        "Policies",
        "policy",
        "Everything in which the machinery of one period differs from that of another, as data: an "
        "era and its switches.",
    ),
    Term(
        "Policies",
        "era",
        "A named policy of the history, such as `cygwin-2011-04` or `cygwin-2011-05-30`.",
    ),
    Term(
        "Policies",
        "switch",
        "A part of a policy that is turned on or off by name: `cygwin-2011-05-30 -topsort +bad-"
        "addr`.",
    ),
    Term(
        "Trust",
        "observed",
        "A source shows it: a row of a map, a line of a log, the headers of a file.",
    ),
    Term(
        "Trust",
        "derived",
        "It follows from what was observed, such as the base of an image from the offset of one "
        "of its rows.",
    ),
    Term(
        "Trust",
        "assumed",
        "The sources do not say it, but a value was needed. Assumed regions have dashed borders, "
        "and the scenario's notes name each assumption.",
        ("assumed",),
    ),
    Term(
        "Trust",
        "simulated",
        "The modelled Windows did it.",
    ),
    Term(
        "Trust",
        "caveat",
        "What a source does not show, or where it may be wrong. Caveats are kept with the capture.",
    ),
    Term(
        "The program",
        "capture",
        "What was recorded about a process or a fork: maps, images, logs, messages.",
    ),
    Term(
        "The program",
        "scenario",
        "Everything that a simulated fork needs: the parent, its DLLs, the modelled Windows, "
        "faults, a policy.",
    ),
    Term(
        "The program",
        "machine",
        "The fork machinery as a chain of generators without I/O. It yields effects and events.",
    ),
    Term(
        "The program",
        "effect",
        "A value by which the machine asks for something: `VirtualAlloc`, `LoadLibrary`, "
        "`CreateProcess`. The driver sends the answer back.",
    ),
    Term(
        "The program",
        "event",
        "A value that records one step of a fork: a call with its answer, a decision, a phase, an"
        " end.",
    ),
    Term(
        "The program",
        "driver",
        "The loop that carries out effects on a host and turns the answers into events.",
    ),
    Term(
        "The program",
        "host",
        "What answers effects: a modelled child (`simulated`), or a real one (`live`).",
    ),
    Term(
        "The program",
        "playbook",
        "A test's script of effects and answers, which plays a machine without a host.",
    ),
    Term(
        "The program",
        "trace",
        "The events of one fork, with the state before the first event. It can be stepped, "
        "compared, "
        "saved and shown.",
    ),
    Term(
        "The program",
        "delta",
        "What one event changed in an address space: the regions that went, and those that came.",
    ),
    Term(
        "The program",
        "keyframe",
        "A kept state of a trace. The state at a step is the keyframe before it plus the deltas "
        "since.",
    ),
    Term(
        "The program",
        "replay",
        "The answers of a trace, sent through the machine again. The first disagreement shows "
        "that another machine made the trace.",
    ),
    Term(
        "The program",
        "listing",
        "The machine's source as a learner reads it, with what the policy decides already decided.",
    ),
    Term(
        "The program",
        "fault",
        "Something that goes wrong in a scenario: a kill or a new region in a phase, a problem "
        "with a DLL as it is loaded, or a crash while a child that gives up writes its stack "
        "trace or runs destructors.",
    ),
    Term(
        "The program",
        "board",
        "A trace as tables of plain cells, and the cells that each step changes. This is the "
        "explorer's input.",
    ),
)
