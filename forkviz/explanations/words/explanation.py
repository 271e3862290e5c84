"""Explanation: what an event says to a reader, and what it claims."""

from __future__ import annotations

from typing import NamedTuple

from forkviz.explanations.words.claims import Claim

__all__ = ["Explanation"]


class Explanation(NamedTuple):
    """An event for a reader.

    what: a sentence.  why: the reason, "" where there is none to give.  source: the function that
    the algorithm pane is in, and the patch that it comes from, if that one is on.  facts: sentences
    about what the event is about: who occupies an address, for instance; of a call the first one is
    its line of the call log.  instead: what else could have been done.  older: what the code before
    the patches did here, "" where it did the same.  claims: what the sentences say is so.  placed:
    how many facts, from the first one on, say no more than which place was needed and who is in
    it; a view that has a table of that leaves them out.  All plain text; names in it are as
    captured, so a view must escape it.
    """

    what: str
    why: str = ""
    source: str = ""
    facts: tuple[str, ...] = ()
    instead: str = ""
    older: str = ""
    claims: tuple[Claim, ...] = ()
    placed: int = 0

    def at(self, source: str) -> Explanation:
        """The same, from *source*, unless it names one of its own."""
        return self if self.source else self._replace(source=source)
