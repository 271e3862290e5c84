"""words: what an answer in a terminal calls things: certainties, badges, shells, tries."""

from __future__ import annotations

from forkviz import limits
from forkviz.cli.render.diagnosis.lines import Look
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Diagnosis,
    Proof,
    Remedy,
    Shell,
    Verified,
)

__all__ = [
    "SHELLS",
    "badges",
    "capital",
    "certainty_word",
    "nothing_against",
    "read_from",
    "sentences",
    "tries",
]

SHELLS = {Shell.CMD: "cmd", Shell.POWERSHELL: "PowerShell", Shell.DASH: "dash"}
_LOOKS = {
    Certainty.CERTAIN: Look.SURE,
    Certainty.LIKELY: Look.LIKELY,
    Certainty.POSSIBLE: Look.OPEN,
    Certainty.EXCLUDED: Look.PLAIN,
}
_PROOFS = {Proof.SIMULATED: "simulated", Proof.TRIED: "tried here"}
_KNOWN = {
    Verified.MEASURED: "tried",
    Verified.REPORTED: "reported",
    Verified.DOCUMENTED: "documented",
    Verified.UNTESTED: "not tried",
}
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
#: Inputs that are named; a folder of DLLs may be thousands.
_MOST_NAMED = 6


def certainty_word(cause: Cause) -> tuple[str, Look]:
    """The certainty of *cause* in a word, and its look."""
    if cause.kind is CauseClass.UNDECIDED:
        return "not decided", Look.OPEN
    return cause.certainty.value, _LOOKS[cause.certainty]


def badges(remedy: Remedy) -> str:
    """What is known of *remedy*: of this fork first, then in general."""
    if remedy.proof is None:
        return _KNOWN[remedy.verified]
    proof = _PROOFS[remedy.proof]
    if remedy.proof is Proof.TRIED or remedy.verified is Verified.UNTESTED:
        return proof
    return f"{proof}, {_KNOWN[remedy.verified]}"


def nothing_against(diagnosis: Diagnosis) -> str:
    """That no line speaks against a cause, with the number of inputs that were read."""
    count = len(diagnosis.inputs)
    if count < 2:
        return "nothing in this input"
    return f"nothing in the {_NUMBERS[count] if count < len(_NUMBERS) else count} inputs"


def read_from(diagnosis: Diagnosis) -> str:
    """Which inputs were read."""
    names = diagnosis.inputs
    said = ", ".join(names[:_MOST_NAMED])
    if len(names) > _MOST_NAMED:
        said += f" and {len(names) - _MOST_NAMED} more"
    return f"read: {said}"


def tries(diagnosis: Diagnosis) -> str:
    """How many forks failed and how often they were tried again; "" for a single try of one."""
    forks = len(diagnosis.sequences)
    again = sum(sequence.retries for sequence in diagnosis.sequences)
    seconds = [sequence.seconds for sequence in diagnosis.sequences if sequence.retries]
    said = []
    if forks > 1:
        shown = sum(len(each.messages) for each in diagnosis.episodes)
        least = "at least " if shown >= limits.of("messages") else ""
        said.append(f"{least}{forks} forks failed")
    if again:
        times = "once" if again == 1 else f"{again} times"
        said.append(f"tried again {times}" + (" in all" if forks > 1 and again > 1 else ""))
        if seconds and all(each is not None for each in seconds):
            said.append(f"{sum(each or 0 for each in seconds):g} s")
    return ", ".join(said)


def capital(text: str) -> str:
    """*text* with a capital at its start; the name of a file keeps its own."""
    first = text.split(maxsplit=1)[:1]
    return text[:1].upper() + text[1:] if first and first[0].isalpha() else text


def sentences(*texts: str) -> str:
    """Each of *texts* as a sentence: with a capital at its start and a stop at its end."""
    said = [capital(text.strip()) for text in texts if text.strip()]
    return " ".join(text if text[-1] in ".!?" else f"{text}." for text in said)
