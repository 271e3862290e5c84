"""sort: the parent's sort of its DLL list in plain words."""

from __future__ import annotations

from typing import assert_never

from forkviz.core.text import listed
from forkviz.explanations.words.claims import Claim, ClaimKind
from forkviz.explanations.words.context import Context
from forkviz.explanations.words.explanation import Explanation
from forkviz.explanations.words.grammar import and_, count_text
from forkviz.machine.dll import DllKind
from forkviz.machine.events import (
    DepsPopulated,
    OrderDecided,
    SortAppended,
    SortEvent,
    SortPassed,
    SortVisited,
)

__all__ = ["explain_sort"]

#: DLLs that come before an import of theirs and are named; of more only the number is said.
MOST_LATE = 3


def explain_sort(context: Context, step: int, event: SortEvent) -> Explanation:
    """What the sort does at *step*."""
    match event:
        case DepsPopulated():
            return _populated(context, event)
        case SortVisited():
            return _visited(context, step, event)
        case SortPassed():
            return _passed(event)
        case SortAppended():
            return _appended(context, step, event)
        case OrderDecided():
            return _decided(context, event)
        case _:
            assert_never(event)


def _populated(context: Context, event: DepsPopulated) -> Explanation:
    dll = event.dll
    imported = {other.name for other in context.imports(dll)} | {dll}
    known = dll in context.dlls
    found = [name for name in event.deps if name in imported or not known]
    kept = [name for name in event.deps if known and name not in imported]
    seen = f"{dll} imports {and_(found) if found else 'no DLL of the list'}."
    why = "Only DLLs of the list count; Windows' own are not sorted."
    if event.seeded:
        before = count_text(event.seeded, "DLL")
        verb = "was" if event.seeded == 1 else "were"
        seen += f" It has to come after {before} that {verb} dlopened before it."
        why = "Since 2.8.0 the sort keeps the order in which DLLs were dlopened."
    elif kept:
        seen += f" It has to come after {and_(kept)}, dlopened before it."
        why = "Since 2.8.0 the sort keeps the order in which DLLs were dlopened."
    inside = [name for name in event.ignored if context.listed.imported(name)]
    outside = [name for name in event.ignored if not context.listed.imported(name)]
    facts = []
    if outside:
        facts.append(f"Not in the list: {listed(outside)}.")
    if inside:
        facts.append(f"In the list, and not seen: {listed(inside)}.")
    return Explanation(seen, why, "", tuple(facts))


def _visited(context: Context, step: int, event: SortVisited) -> Explanation:
    visitor = context.visitor(step)
    if not visitor:
        way = "from the list, last element first"
    elif event.dll in {dll.name for dll in context.imports(visitor)} | {visitor}:
        way = f"which {visitor} imports"
    else:
        way = f"which was dlopened before {visitor}"
    what = f"The sort comes to {event.dll}, {way}."
    if not event.again:
        why = "What must come before it is visited first; then it goes into the new list itself."
        return Explanation(what, why)
    kind = ClaimKind.LISTED if context.is_listed(event.dll, step) else ClaimKind.NOT_YET
    claim = Claim(kind, others=(event.dll,))
    why = (
        f"{claim.text} is already in the new list."
        if kind is ClaimKind.LISTED
        else f"The walk is still inside {claim.text}: this is a circle, and it ends here."
    )
    return Explanation(what, why, claims=(claim,))


def _passed(event: SortPassed) -> Explanation:
    one = event.count == 1
    names = event.first if one else f"{event.first} to {event.last}"
    before = count_text(event.count, "DLL")
    verb = "was" if one else "were"
    return Explanation(
        f"The sort passes {before} that {verb} dlopened before {event.dll}: {names}.",
        f"To keep the order of dlopen, {event.dll} has to come after all that were dlopened before "
        f"it. These have already been visited, so each visit returns at once.",
    )


def _appended(context: Context, step: int, event: SortAppended) -> Explanation:
    imports = [dll.name for dll in context.imports(event.dll)]
    before = tuple(name for name in imports if context.is_listed(name, step))
    after = tuple(name for name in imports if name not in before)
    claims = []
    why = []
    if before:
        claims.append(Claim(ClaimKind.LISTED, event.dll, others=before))
        verb = "is" if len(before) == 1 else "are"
        why.append(f"It imports {claims[-1].text}, which {verb} already in the list.")
    if after:
        claims.append(Claim(ClaimKind.NOT_YET, event.dll, others=after))
        verb = "is" if len(after) == 1 else "are"
        also = " also" if before else ""
        why.append(
            f"It{also} imports {claims[-1].text}, which {verb} not in it yet: a"
            " circle, which is cut here."
        )
    if not imports:
        why.append("It imports no DLL of the list.")
    return Explanation(
        f"{event.dll} goes into the new list, as number {event.position + 1}.",
        " ".join(why),
        claims=tuple(claims),
    )


def _decided(context: Context, event: OrderDecided) -> Explanation:
    policy = context.policy
    names = listed(event.order) or "no DLLs"
    why, claims = _consequence(context, event)
    several = len(event.order) > 1  # else there is nothing to sort
    if not policy.topsort:
        return Explanation(
            f"The order is the one in which they came: {names}.",
            f"Nothing is sorted. {why}",
            instead="Sort the list by imports, as Cygwin does since 2011-05-30." if several else "",
            claims=claims,
        )
    kept = "as it was" if event.before == event.order else "changed"
    instead = (
        "Let DLLs that do not depend on each other come out reversed, as until 2.7.0."
        if policy.keep_order
        else "Keep the order in which DLLs were dlopened, as the sort does since 2.8.0."
    )
    older = "Nothing was sorted; a DLL dragged in what it imports, wherever that landed."
    if not several:
        instead = older = ""
    return Explanation(
        f"The order is decided ({kept}): {names}.", why, "", (), instead, older, claims
    )


def _consequence(context: Context, event: OrderDecided) -> tuple[str, tuple[Claim, ...]]:
    """What the order means for the child's loads."""
    place = {name: number for number, name in enumerate(event.order)}
    late = []
    for name in event.order:
        dll = context.dlls.get(name)
        if dll is None or dll.kind is not DllKind.LOAD:
            continue
        later = tuple(
            other.name
            for other in context.imports(name)
            if other.kind is DllKind.LOAD and place.get(other.name, -1) > place[name]
        )
        if later:
            late.append(Claim(ClaimKind.LATER, name, others=later))
    if context.policy.repaired:
        return "The child inherits the list in this order, and makes its own plan of loads.", ()
    loads = "The child loads the dlopened ones in this order"
    if not any(d.kind is DllKind.LOAD for d in context.dlls.values()):
        return "None of them was dlopened, so the child loads none of them again.", ()
    if not late:
        claim = Claim(ClaimKind.NONE_LATER)
        return f"{loads}: {claim.text}.", (claim,)
    shown = late[:MOST_LATE]
    each = "; ".join(claim.text for claim in shown)
    more = len(late) - len(shown)
    rest = f"; and so for {count_text(more, 'DLL')} more" if more else ""
    drags = "The loader drags in what is not mapped by then."
    return f"{loads}, but not every import is first: {each}{rest}. {drags}", tuple(shown)
