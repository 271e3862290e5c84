"""words: what a verdict says: its head, its sentence, and what each step of the chain is."""

from __future__ import annotations

from forkviz.verdict.failure_words import failing
from forkviz.verdict.pieces import NAME, Piece, Pieces, address, name, plain, said, text
from forkviz.verdict.verdict import Link, Note, Risk, Verdict, VerdictKind

__all__ = ["Piece", "head", "headline", "label", "sentence"]

_HEADS = {
    VerdictKind.FAILS: "Fork fails",
    VerdictKind.SUCCEEDS: "Fork succeeds",
    VerdictKind.RISK: "Fork succeeds, at risk",
    VerdictKind.WAITS: "Fork has not ended",
}


def head(verdict: Verdict) -> str:
    """How the fork ends, before the colon."""
    return _HEADS[verdict.kind]


def sentence(verdict: Verdict) -> Pieces:
    """What cannot what, and why; it ends with a full stop."""
    match verdict.kind:
        case VerdictKind.FAILS:
            return failing(verdict)
        case VerdictKind.RISK:
            return _risk(verdict)
        case VerdictKind.WAITS:
            return (text(f"its last step so far is {verdict.number}."),)
        case VerdictKind.SUCCEEDS:
            return (text(_success(verdict.number, verdict.of)),)


def headline(verdict: Verdict) -> str:
    """All of it as a line of text.

    >>> headline(Verdict(VerdictKind.SUCCEEDS, number=5, of=5))
    'Fork succeeds: all 5 DLLs are where the parent has them.'
    """
    return f"{head(verdict)}: {plain(sentence(verdict))}"


def label(link: Link) -> str:
    """What a step of the chain is beyond its phase, "" for nothing."""
    match link.note:
        case Note.LANDS_ELSEWHERE:
            return "lands elsewhere"
        case Note.COMES_ALONG:
            return "comes along with another"
        case Note.NOT_GIVEN_BACK:
            return f"not given back in retry {link.number}"
        case Note.RETRY:
            return f"retry {link.number} of {link.of}"
        case Note.CHILD_FAILS:
            return f"child {link.number} fails"
        case Note.CHILD:
            return f"child {link.number}"
        case Note.NONE:
            return ""


def _success(home: int, of: int) -> str:
    if not of:
        return "no DLL has to be put in its place."
    if home < of:
        return f"{home} of {of} DLLs are seen where the parent has them; the others are not seen."
    if of == 1:
        return "its DLL is where the parent has it."
    return f"all {of} DLLs are where the parent has them."


def _risk(verdict: Verdict) -> Pieces:
    assert verdict.risk is not None
    match verdict.risk:
        case Risk.LAST_RETRY:
            assert verdict.place is not None
            how = f"on the last of {verdict.of} retries"
            if verdict.of == 1:
                how = "on the second of two tries"
            return (
                name(verdict.subject),
                text(" reaches "),
                address(verdict.place[0]),
                text(f" {how}."),
            )
        case Risk.LATER_CHILD:
            first = "the first child fails" if verdict.number == 2 else "the children before fail"
            why = (text(" with "), *said(verdict.message, NAME)) if verdict.message else ()
            return (text(f"only with child {verdict.number}; {first}"), *why, text("."))
        case Risk.UNNOTICED:
            assert verdict.place is not None
            return (
                name(verdict.subject),
                *_moved(verdict.got, verdict.place[0]),
                text(", and the fork goes on."),
            )


def _moved(got: int | None, base: int) -> Pieces:
    child = (text(" is at "), address(got)) if got else (text(" is not"),)
    return (*child, text(" in the child, at "), address(base), text(" in the parent"))
