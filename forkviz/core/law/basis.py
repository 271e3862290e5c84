"""basis: what the words of a printed line rest on, and what could bias that.

A text that was read in the source of its era has no mark.  Where a policy prints what its own era
did not have, another era lends the words, and that they would be these is inferred.
"""

from __future__ import annotations

from typing import NamedTuple

from forkviz.core.law.era import Era, read_era
from forkviz.core.law.text import Mark
from forkviz.core.law.text_id import TextId
from forkviz.core.law.texts import TEXTS

__all__ = ["READ", "Basis", "basis_of", "lender"]


class Basis(NamedTuple):
    """How a text is known.  rests: on what, and what could bias it; "" where it was read."""

    mark: Mark
    rests: str = ""

    @property
    def tag(self) -> str:
        """The mark in brackets, with a blank before it; "" for none."""
        return f" [{self.mark.value}]" if self.mark.value else ""

    @property
    def sentence(self) -> str:
        """The mark and what it rests on, as a sentence; "" for none."""
        return f"[{self.mark.value}]: {self.rests}." if self.mark.value else ""


READ = Basis(Mark.READ)
_RESTS = {
    Mark.SEEN: "read in the source, and seen in runs of 2.11.2 and 3.0.7 under Wine, whose loader"
    " and addresses (no ASLR) could bias it",
    Mark.TOLD: "only mails and public reports show it; what they leave out could bias it",
}
_OWN = Basis(Mark.INFERRED, "no Cygwin prints it: the words are forkviz's own, and could differ")
_MIXED = Basis(
    Mark.INFERRED,
    "no Cygwin prints it: the law is a mixture, and the words are put together from those of"
    " others, and could differ",
)


def basis_of(text: TextId | None, words: str, era: Era) -> Basis:
    """What a line rests on that prints *text* in the words of the era *words*, under *era*.

    text: None for a line of which only the words are known: it was read somewhere.  words: "" for
    words that no era has.
    """
    if text is None:
        return READ
    if text is TextId.OWN:
        return _OWN
    if not words:
        return _MIXED
    if words != era.name:
        return Basis(
            Mark.INFERRED,
            f"that Cygwin of {era.name} would print it is inferred: the words are those of"
            f" {words}, and another wording could have stood in their place",
        )
    found = TEXTS[text].variant(era)
    mark = found.mark if found is not None else Mark.READ
    return Basis(mark, _RESTS.get(mark, ""))


def lender(text: TextId, template: str) -> str:
    """The name of the first era that prints *text* as *template*, "" for none.

    A change of which only the release is known stands for that release.
    """
    found = next((each for each in TEXTS[text].variants if each.template == template), None)
    if found is None:
        return ""
    since = found.since
    if since is None:
        return "1.7.9"
    return read_era(since.date if since.release == (1, 7, 10) else since.version).name
