"""cause: which cause of a failed fork a log shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import combinations
from random import Random

from forkviz.core.address import SLOT
from forkviz.core.region import Use
from forkviz.course.fields import Field, Form
from forkviz.course.parts import Wrongs, aim, choices_of, dll_names, region
from forkviz.course.pictures import Quote, Table
from forkviz.course.problem import Bounds, Drawn, Kind, Problem, Solution
from forkviz.diagnosis.case import case_of, text_of
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Diagnosis
from forkviz.diagnosis.engine import diagnosis_of
from forkviz.diagnosis.rules.registry import RULES
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.events import Printed
from forkviz.readers.pasted.parsed import parse_pasted
from forkviz.rebase.proof import forked
from forkviz.scenarios.scenario import Scenario

__all__ = ["CAUSE", "SETS", "cause_of", "diagnosis_of_log"]

BOUNDS = Bounds(dlls=(0, 1))
PROGRAMS = ("bash", "make", "perl", "python3.9", "sh", "zsh")
#: Stands in a log for the program's own name.
PROGRAM = "PROGRAM"
SHELL = "bash: fork: retry: Resource temporarily unavailable"
#: Eras whose words for a taken place differ.
ERAS = ("cygwin-1.7.10", "cygwin-2.11.2", "cygwin-3.6.0")
#: Below it no linker of 32 bits puts a DLL by itself; above it rebase does.
LOW, HIGH = (0x20, 0x0F00), (0x6300, 0x6F00)


def _draw(rng: Random, seed: int) -> Drawn | None:
    # The list first, then the answer: each of its causes is the answer as often as the others.
    number, place = divmod(aim(seed, len(SETS) * CHOICES), CHOICES)
    about = SETS[number][place]
    lines = _framed(rng, _LOGS[about](rng))
    cause = cause_of(lines)
    if cause is None or cause.kind is not about:
        return None
    others = [kind for kind in SETS[number] if kind is not about]
    choices = choices_of(rng, [_sentence(kind) for kind in (cause.kind, *others)])
    letters = {said: letter for letter, said in choices}
    answer = letters[_sentence(cause.kind)]
    wrongs = Wrongs(answer)
    for kind in others:
        wrongs.add(letters[_sentence(kind)], *_mistaken(kind, cause.kind))
    rows = tuple(
        (said, _sign(kind)) for said in letters for kind in _LOGS if _sentence(kind) == said
    )
    text = (
        "A 32-bit program could not fork. This is all that its terminal shows.",
        "The table says how each cause is recognised. One of them fits the log.",
    )
    problem = Problem(
        "cause",
        seed,
        "Which cause does this log show?",
        text,
        (Quote(tuple(lines)), Table(("Cause", "Sign"), rows)),
        Field("your choice", Form.CHOICE, choices),
    )
    solution = Solution(answer, wrongs.all(), tuple(_walk(cause, others)))
    # A log fits many forks, so none of them is shown: the diagnosis says what the log does.
    return Drawn(problem, solution, log=tuple(lines))


def diagnosis_of_log(lines: Sequence[str]) -> Diagnosis:
    """The diagnosis of *lines*, as a terminal shows them."""
    text = "\n".join(lines) + "\n"
    return diagnosis_of(case_of(parse_pasted(text, "log"), [text_of(text, "log")]))


def cause_of(lines: Sequence[str]) -> Cause | None:
    """The first cause of what *lines* tell, as a diagnosis of them has it; None for no failure."""
    found = diagnosis_of_log(lines)
    return found.causes[0] if found.causes else None


# -- logs ------------------------------------------------------------------------------------------


def _framed(rng: Random, said: list[str]) -> list[str]:
    """*said* as a terminal shows it: after a time, a program and a process."""
    program, process = rng.choice(PROGRAMS), rng.randrange(300, 9999)
    shown = [
        f"{rng.randrange(1, 60):7} [main] {program} {process} {one.replace(PROGRAM, program)}"
        for one in said
    ]
    return [*shown, SHELL] if rng.randrange(2) else shown


def _died(code: int) -> Callable[[Random], list[str]]:
    def log(rng: Random) -> list[str]:
        child = rng.randrange(1000, 30000)
        return [
            f"dofork: child -1 - forked process {child} died unexpectedly, retry 0, "
            f"exit code 0x{code:X}, errno 11"
        ]

    return log


def _taken(where: tuple[int, int]) -> Callable[[Random], list[str]]:
    """What the model's fork prints where a place is taken."""

    def log(rng: Random) -> list[str]:
        (name,) = dll_names(rng, 1)
        base = rng.randrange(*where) * SLOT
        dll = Dll(name, DllKind.LOAD, base, SLOT, base)
        held = region(base, base + SLOT, "heap", Use.HEAP)
        scenario = Scenario("a log", 32, (dll,), rng.choice(ERAS), child=(held,))
        return [event.text for event in forked(scenario) if isinstance(event, Printed)]

    return log


def _cygheap(*, whole: bool) -> Callable[[Random], list[str]]:
    """Two places of the runtime's heap; whole: that differ by whole slots."""

    def log(rng: Random) -> list[str]:
        one = 0x6127_0000 + rng.randrange(1, 0xFFF) * 16
        other = one + rng.randrange(1, 40) * SLOT + (0 if whole else rng.randrange(1, 0xFFF) * 16)
        return [
            "C:\\cygwin\\bin\\PROGRAM.exe: *** fatal error - cygheap base mismatch detected - "
            f"0x{one:X}/0x{other:X}."
        ]

    return log


def _no_commit(rng: Random) -> list[str]:
    return [f"fork: child {rng.randrange(1000, 30000)} - MEM_COMMIT failed, Win32 error 1455"]


def _stack(rng: Random) -> list[str]:
    start = rng.randrange(0x20, 0x80) * SLOT
    end, below = start + 0x20 * SLOT, start - rng.randrange(1, 0x10) * SLOT
    return [
        "C:\\cygwin\\bin\\PROGRAM.exe: *** fatal error in forked process - fork: can't reserve "
        f"memory for parent stack 0x{start:X} - 0x{end:X}, (child has 0x{below:X} - "
        f"0x{below + 0x20 * SLOT:X}), Win32 error 487"
    ]


def _unreadable(rng: Random) -> list[str]:
    place = rng.randrange(0x7000, 0x7F00) * SLOT
    return [
        "C:\\cygwin\\bin\\PROGRAM.exe: *** fatal error in forked process - fixup_mmaps_after_fork: "
        f"ReadProcessMemory failed for MAP_PRIVATE address 0x{place:X}, Win32 error 998"
    ]


#: A log for each cause that is asked about.
_LOGS: dict[CauseClass, Callable[[Random], list[str]]] = {
    CauseClass.ALREADY_RELOCATED: _taken(LOW),
    CauseClass.DLL_DISPLACED: _taken(HIGH),
    CauseClass.RUNTIME_RELOCATED: _cygheap(whole=True),
    CauseClass.TWO_RUNTIMES: _cygheap(whole=False),
    CauseClass.STACK_OR_HEAP_IN_THE_WAY: _stack,
    CauseClass.MMAP_NOT_READABLE: _unreadable,
    CauseClass.COMMIT_LIMIT: _no_commit,
    CauseClass.DLL_NOT_FOUND: _died(0xC0000135),
    CauseClass.SESSION_ENDED: _died(0xC000026B),
    CauseClass.UNDECIDED: _died(0xC0000142),
}
#: Causes whose logs look alike, by what tells them apart.
_GROUPS: dict[str, tuple[CauseClass, ...]] = {
    "the place that the message names": (CauseClass.ALREADY_RELOCATED, CauseClass.DLL_DISPLACED),
    "the difference between the two places": (
        CauseClass.RUNTIME_RELOCATED,
        CauseClass.TWO_RUNTIMES,
    ),
    "what memory the message is about, and the error": (
        CauseClass.STACK_OR_HEAP_IN_THE_WAY,
        CauseClass.MMAP_NOT_READABLE,
        CauseClass.COMMIT_LIMIT,
    ),
    "the exit code": (
        CauseClass.DLL_NOT_FOUND,
        CauseClass.SESSION_ENDED,
        CauseClass.UNDECIDED,
        CauseClass.COMMIT_LIMIT,
    ),
}


def _sets() -> Iterator[tuple[CauseClass, ...]]:
    """Each list of choices: two couples of causes whose logs look alike.

    Whichever of them is the answer, its near one is in the list, too; so that there is one tells
    nothing of the answer.
    """
    couples = {frozenset(two) for kinds in _GROUPS.values() for two in combinations(kinds, 2)}
    sets = {one | other for one in couples for other in couples if not one & other}
    order = list(_LOGS)
    yield from sorted((tuple(sorted(one, key=order.index)) for one in sets), key=lambda one: [
        order.index(kind) for kind in one
    ])  # fmt: skip


#: How many choices there are, and what they can be: each list as often as the others.
CHOICES = 4
SETS = tuple(_sets())
#: What one believes who takes a log for that of this cause.
_BELIEFS = {
    CauseClass.ALREADY_RELOCATED: "a place that a linker gives was not lost before the fork",
    CauseClass.DLL_DISPLACED: "a place that no linker gives was lost before the fork",
    CauseClass.RUNTIME_RELOCATED: "a runtime that moves does so by whole slots",
    CauseClass.TWO_RUNTIMES: "two builds differ by more than whole slots",
    CauseClass.STACK_OR_HEAP_IN_THE_WAY: "a message names the memory that it is about",
    CauseClass.MMAP_NOT_READABLE: "not to be read is not the same as taken",
    CauseClass.COMMIT_LIMIT: "EAGAIN alone does not mean that memory is used up",
    CauseClass.DLL_NOT_FOUND: "a DLL that is elsewhere is not one that is missing",
    CauseClass.SESSION_ENDED: "a child that dies early need not die with its session",
    CauseClass.UNDECIDED: "one number can be enough",
}


def _group(kind: CauseClass) -> str:
    return next(name for name, kinds in _GROUPS.items() if kind in kinds)


@cache
def _sentence(kind: CauseClass) -> str:
    return next(rule.sentence for rule in RULES if rule.kind is kind)


@cache
def _sign(kind: CauseClass) -> str:
    """By what the diagnosis recognises *kind*, as the table of its docs says."""
    return next(rule.test for rule in RULES if rule.kind is kind).replace("`", "")


def _mistaken(kind: CauseClass, shown: CauseClass) -> tuple[str, str, str]:
    look = f"look at {_group(shown)}."
    if kind is CauseClass.UNDECIDED:
        why = "Many logs do not show why. But this one has the sign of a cause."
        return _BELIEFS[kind], why, look
    return (
        _BELIEFS[kind],
        f"Forks do fail for this reason. But then the sign is another one: {_sign(kind)}.",
        look,
    )


def _walk(cause: Cause, others: list[CauseClass]) -> Iterator[str]:
    for line in cause.evidence:
        for start, end in line.marks:
            means = f": {line.means}" if line.means else ""
            yield f"{line.text[start:end]}{means}."
    yield f"The sign: {_sign(cause.kind)}."
    for kind in others:
        yield f"{_sentence(kind)}: the sign would be {_sign(kind)}."
    yield f"{_sentence(cause.kind)} ({cause.certainty})."


CAUSE = Kind("cause", "which cause a log has", "what-still-fails", 2, 3, BOUNDS, _draw)
