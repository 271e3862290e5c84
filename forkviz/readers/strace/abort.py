"""abort: what the message of a child that gave up settles: phase, DLL, address."""

from __future__ import annotations

from functools import cache

from forkviz.core.law.text_id import TextId
from forkviz.readers.messages.catalog import heads_of, needs_of, templates_of
from forkviz.readers.messages.template import Template, compiled

__all__ = ["about", "phase_of"]

#: Messages that settle the phase by themselves: those of dll_list::alloc, and of the reload.
_ALLOC = (
    *(TextId.LOADED_ELSEWHERE, TextId.OTHER_DLL),
    *(TextId.DATA_START, TextId.DATA_END, TextId.BSS_START, TextId.BSS_END),
)
_RELOAD = (
    *(TextId.NO_INTERIM, TextId.NOT_BLOCKED, TextId.NOT_REMAPPED, TextId.NOT_MAPPED),
    *(TextId.MAPPED_ELSEWHERE, TextId.STILL_RESERVED_2, TextId.STILL_RESERVED_3),
    TextId.NOT_UNLOADED,
)
#: What only the child says that can't have its parent's stack.
_STACK = (TextId.NO_STACK, TextId.STACK_NOT_COMMITTED)
#: Those that name a DLL, and the address that it should have had; of two that begin alike, the
#: longer first.
_ABOUT = (
    *(TextId.OCCUPIED, TextId.LOADED_ELSEWHERE, TextId.DATA_START, TextId.DATA_END),
    *(TextId.BSS_START, TextId.BSS_END, TextId.NOT_BLOCKED, TextId.NOT_REMAPPED),
    *(TextId.MAPPED_ELSEWHERE, TextId.NO_INTERIM, TextId.NOT_MAPPED),
)


def phase_of(text: str, ready: bool, jumped: bool) -> str:
    """The phase of an abort, by its message and by how far the child had got.

    ready: it had finished dll_crt0_0.  jumped: it had told its parent "after longjmp".
    """
    if any(need.lstrip() in text for each in _ALLOC for need in needs_of(each)):
        return "C5"
    if any(need in text for each in _STACK for need in needs_of(each)):
        return "C6"
    if jumped or _begins(text, *_RELOAD):
        return "C8"
    if not ready:
        return "C3"
    # reserve_space ran in frok::child until 3.0, and has run in handle_fork since.
    return "C7" if _begins(text, TextId.OCCUPIED) else ""


def about(text: str) -> tuple[str, int | None]:
    """The DLL and the address that an abort's message names; "" and None where it names none."""
    for each in _ABOUT:
        for template in _templates(each):
            found = template.pattern.match(text)
            if found is None:
                continue
            named = found.groupdict()
            address = named.get("parent") or named.get("place")
            digits = "".join(address.split()) if address else ""
            return named.get("dll") or "", int(digits, 16) if digits else None
    return "", None


def _begins(text: str, *texts: TextId) -> bool:
    """Whether *text* begins as one of *texts* does."""
    return text.startswith(tuple(head for each in texts for head in heads_of(each)))


@cache
def _templates(text: TextId) -> tuple[Template, ...]:
    return tuple(map(compiled, templates_of(text)))
