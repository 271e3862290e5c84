"""Diagnosis: the answer to "why does my fork fail", as frozen values.

A diagnosis has causes, best first; a cause has its certainty, the lines for and against it, who is
in the way, and remedies by effort.  What the text does not say is None or empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from forkviz.core.displayed import Displayed
from forkviz.diagnosis.cause_class import CauseClass

__all__ = [
    "Cause",
    "Certainty",
    "Diagnosis",
    "Episode",
    "Evidence",
    "ListedImage",
    "Look",
    "Move",
    "Next",
    "NextShows",
    "Occupant",
    "Place",
    "Proof",
    "Reason",
    "Remedy",
    "Sequence",
    "Shell",
    "Verified",
    "Who",
]


class Certainty(StrEnum):
    """How sure one claim is."""

    CERTAIN = "certain"  # the inputs exclude the others
    LIKELY = "likely"
    POSSIBLE = "possible"  # a candidate, no more
    EXCLUDED = "excluded"  # named to say why not; never a claim


class Shell(StrEnum):
    """In what a command is typed."""

    CMD = "cmd"
    POWERSHELL = "powershell"
    DASH = "dash"


class Verified(StrEnum):
    """What is known of a remedy in general."""

    MEASURED = "measured"  # a real runtime was seen to recover
    REPORTED = "reported"  # a public thread says so
    DOCUMENTED = "documented"
    UNTESTED = "untested"


class Proof(StrEnum):
    """What is known of a remedy for this very fork."""

    SIMULATED = "simulated"  # the modelled fork succeeds with it
    TRIED = "tried"  # a real one did


class Look(StrEnum):
    """How a place is drawn."""

    PREFERS = "prefers"  # dashed outline
    THERE = "there"  # blue
    IN_THE_WAY = "in-the-way"  # orange hatch
    TAKEN = "taken"  # grey dots: a symptom, not the culprit
    UNREADABLE = "unreadable"  # crosses
    UNKNOWN = "unknown"  # fine dots without fill


@dataclass(frozen=True, slots=True)
class Evidence:
    """A line that was read, as it was read.

    file: the name of the input.  line: 1-based, 0 where the input has no lines.
    marks: half-open ranges of characters of *text*, the decisive parts, in order.
    means: what it says, in at most 15 words.
    proves: False for a line that is often believed and proves nothing.
    """

    file: str
    line: int
    text: str
    marks: tuple[tuple[int, int], ...] = ()
    means: str = ""
    proves: bool = True


@dataclass(frozen=True, slots=True)
class Occupant:
    """Who has the wanted place: ``[base, end)``; preferred is None where no source has it.

    file, line: where it was seen, line 0 where lines mean nothing.
    """

    name: str
    base: int
    end: int
    preferred: int | None
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Place:
    """A row of the small map: a label, a range, its look, and whose it is ("" where unknown).

    start, end: None where no one is there, or the inputs do not say; end alone where the size is
    not known.  source: where it was read ("parent.maps:7").  Neighbours of one label share a row.
    """

    label: str
    look: Look
    start: int | None
    end: int | None
    name: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """Something that is not so, or does not help, and why."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Who:
    """Who did it, where that is less certain than what happened."""

    text: str
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Move:
    """A DLL that a remedy gives another base: its file name, its old and its new preferred base."""

    name: str
    start: int
    to: int


@dataclass(frozen=True, slots=True)
class Remedy:
    """One thing to do.

    text: verb and object.  command: exactly what to type in *shell*, "" where there is none;
    others: the same in further shells.  effort: what it costs ("1 file").  close_first: what must
    be closed or restarted.  note: what to know of the command.  moves: what it moves, so that a
    scenario can be forked with it; plan: the line that lets forkviz itself do it, "" for none.
    restart: whether it is to start the program again, with nothing changed.
    """

    text: str
    command: str = ""
    shell: Shell | None = None
    verified: Verified = Verified.UNTESTED
    proof: Proof | None = None
    effort: str = ""
    close_first: str = ""
    note: str = ""
    moves: tuple[Move, ...] = ()
    plan: str = ""
    others: tuple[tuple[Shell, str], ...] = ()
    restart: bool = False


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause.

    sentence: it in the present, with a subject, without its class's name; detail: what is where.
    places: the rows of the small map: what it prefers, where it is, what is in the way, the child.
    not_this: the suspects that a reader thinks of.  candidate_shows is in ``Next.shows``.
    """

    kind: CauseClass
    certainty: Certainty
    sentence: str
    detail: str = ""
    evidence: tuple[Evidence, ...] = ()
    against: tuple[Evidence, ...] = ()
    occupant: Occupant | None = None
    remedies: tuple[Remedy, ...] = ()
    places: tuple[Place, ...] = ()
    not_this: tuple[Reason, ...] = ()
    who: Who | None = None
    does_not_help: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class NextShows:
    """What the output of the next capture shows where *kind* is the cause."""

    kind: CauseClass
    text: str


@dataclass(frozen=True, slots=True)
class Next:
    """The one capture that would decide."""

    ask: str
    command: str = ""
    shell: Shell | None = None
    note: str = ""
    shows: tuple[NextShows, ...] = ()


@dataclass(frozen=True, slots=True)
class Episode:
    """One attempt to fork, as far as the lines tell; every value once, in the order of its lines.

    messages: the same of each message alone.  addresses: by role, numbers.  rule, text: which
    message it is, and its words, of one message alone.
    """

    lines: tuple[int, ...]
    parent_pid: tuple[int, ...] = ()
    child_pid: tuple[int, ...] = ()
    program: tuple[str, ...] = ()
    dll: tuple[str, ...] = ()
    addresses: tuple[tuple[str, tuple[int, ...]], ...] = ()
    win32_error: tuple[int, ...] = ()
    errno: tuple[int, ...] = ()
    exit_code: tuple[int, ...] = ()
    phase: tuple[str, ...] = ()
    era: tuple[str, ...] = ()
    messages: tuple[Episode, ...] = ()
    file: str = ""
    rule: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Sequence:
    """Episodes that are tries of one fork, by index; what they cost, seconds None where unknown."""

    episodes: tuple[int, ...]
    retries: int
    seconds: float | None


@dataclass(frozen=True, slots=True)
class ListedImage:
    """A row of a list of bases in the inputs."""

    name: str
    base: int
    size: int
    line: int
    file: str = ""


@dataclass(frozen=True, slots=True)
class Diagnosis(Displayed):
    """The whole answer.  inputs: what was read.  causes: best first, empty where no failure is."""

    inputs: tuple[str, ...]
    causes: tuple[Cause, ...] = ()
    episodes: tuple[Episode, ...] = ()
    sequences: tuple[Sequence, ...] = ()
    images: tuple[ListedImage, ...] = ()
    next: Next | None = None

    def __repr__(self) -> str:
        kinds = ", ".join(f"{c.kind} ({c.certainty})" for c in self.claims[:4])
        return f"<Diagnosis {kinds or 'no failure'}>"

    @property
    def claims(self) -> tuple[Cause, ...]:
        """The causes that are not excluded."""
        return tuple(c for c in self.causes if c.certainty is not Certainty.EXCLUDED)

    @property
    def decided(self) -> tuple[Cause, ...]:
        """The causes that are more than candidates."""
        return tuple(c for c in self.claims if c.certainty is not Certainty.POSSIBLE)

    @property
    def failed(self) -> bool:
        """Whether a failure was read; the class ``none`` has none."""
        return bool(self.claims)
