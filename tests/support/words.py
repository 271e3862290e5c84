"""What is wrong with the words of a trace: claims, patches that are off, grammar."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from forkviz.core.address import SLOT, page_ceil
from forkviz.core.region import module_key
from forkviz.explanations.pseudocode.follow import Mark, marks
from forkviz.explanations.pseudocode.listing import listing
from forkviz.explanations.words.claims import ClaimKind
from forkviz.explanations.words.explain import Explanation, explain
from forkviz.machine.events import BlockChosen, Call, FaultStruck, ForkStarted, MapsRead, Why
from forkviz.machine.phase import Phase
from forkviz.machine.policy import ERAS, PATCHES, LinkCheck, Policy, get_policy
from forkviz.traces.state import State
from forkviz.traces.trace import Trace
from tests.support.claims import Held, is_so

__all__ = ["CLAIMING", "INSTEAD", "OLDER", "RUNS", "problems"]

Rule = Callable[[Policy], bool]

#: Words that claim something, with the claims one of which must be there for it.
CLAIMING = {
    "is free": {ClaimKind.FREE},
    ", free.": {ClaimKind.HOLE},
    "not in this hole": {ClaimKind.OUTSIDE},
    "begins in this hole": {ClaimKind.BEGINS_IN},
    "reaches into this hole": {ClaimKind.REACHES_IN},
    "It takes": {ClaimKind.TAKES},
    "block takes": {ClaimKind.TAKES},
    "right place": {ClaimKind.RIGHT},
    "wrong place": {ClaimKind.WRONG},
    "as in the parent": {ClaimKind.HOME},
    "landed at": {ClaimKind.LANDED, ClaimKind.WRONG},
    "elsewhere in the child": {ClaimKind.ELSEWHERE},
    "already in the list": {ClaimKind.LISTED},
    "already in the new list": {ClaimKind.LISTED},
    "not in it yet": {ClaimKind.NOT_YET},
    "still inside": {ClaimKind.NOT_YET},
    "stays mapped at": {ClaimKind.STAYS},
    "drags in one": {ClaimKind.NONE_LATER},
    "not every import is first": {ClaimKind.LATER},
    "It drags in": {ClaimKind.DRAGGED},
    "It frees": {ClaimKind.GONE},
    "In the way:": {ClaimKind.HELD},
    "There already:": {ClaimKind.HELD},
    "Every DLL of the list": {ClaimKind.ALL_HOME},
    " left.": {ClaimKind.RETRIES},
}
#: What is said to happen, and whether a policy does that.
RUNS: dict[str, Rule] = {
    "sort the DLL list": lambda p: p.topsort,
    "inherits the sorted list": lambda p: p.topsort,
    "keeps the order in which the DLLs came": lambda p: not p.topsort,
    "The order is decided": lambda p: p.topsort,
    "Nothing is sorted": lambda p: not p.topsort,
    "The sort comes to": lambda p: p.topsort,
    "sort keeps the order": lambda p: p.keep_order,
    "decide on forkables": lambda p: p.forkables,
    "with hardlinks": lambda p: p.forkables,
    "reserves the low 4 MiB": lambda p: p.bad_addr,
    "in the low 4 MiB": lambda p: p.bad_addr,
    "linked DLLs check that": lambda p: p.compared is not LinkCheck.NONE,
    "nothing compares": lambda p: p.compared is LinkCheck.NONE,
    "its handle is": lambda p: p.compared in (LinkCheck.HANDLE, LinkCheck.POSTED),
    "reserved before this first report": lambda p: p.keeps_places and p.reserve_space is Phase.C7,
    "it reserves the places": lambda p: p.keeps_places and p.reserve_space is Phase.C3,
    "are reserved before any is loaded": lambda p: p.keeps_places,
    "place is reserved until the load": lambda p: p.keeps_places,
    "The recursion maps": lambda p: p.dll_load and not p.repaired,
    "each call of the recursion": lambda p: p.dll_load and not p.repaired,
    "gets two attempts": lambda p: not p.keeps_places,
    "for the second attempt": lambda p: not p.keeps_places,
    "goes by a plan": lambda p: p.repaired,
    "makes its own plan": lambda p: p.repaired,
    "yet all of the hole": lambda p: not p.reserve_at,
    "so the block ends": lambda p: p.reserve_at,
    "so the block begins": lambda p: p.reserve_at,
    "learns of it from the exit code": lambda p: p.clean_exit,
    "No destructor runs": lambda p: p.clean_exit or not p.destructors,
    "destructors of its DLLs run": lambda p: p.destructors and not p.clean_exit,
    "makes no other": lambda p: not (p.retries or p.forkables or p.repaired),
}
#: For each alternative how it begins, and whether a policy does just that: then it is none.
INSTEAD: dict[str, Rule] = {
    "Notice only when": lambda p: not p.keeps_places,
    "Load it for good at once": lambda _: False,
    "Keep the trial map": lambda _: False,
    "Release it as soon as": lambda p: not p.keeps_places,
    "Map every DLL on trial first": lambda p: p.dll_load and not p.repaired,
    "Look only at the hole": lambda p: p.keeps_places,
    "Block only the holes": lambda p: p.keeps_places,
    "Remember each block": lambda p: p.keeps_places,
    "Keep it until every DLL": lambda p: p.keeps_places,
    "Block only as much": lambda _: False,
    "Reserve everything below": lambda p: not p.keeps_places,
    "Give up. The published": lambda p: not p.repaired,
    "Block the whole hole": lambda p: not p.reserve_at,
    "Stop where the place begins": lambda p: p.reserve_at,
    "Load in the order of the list": lambda p: not p.repaired,
    "Give each DLL a number": lambda p: not p.keeps_places or p.repaired,
    "Keep the order in which": lambda p: p.topsort and p.keep_order,
    "Let DLLs that do not depend": lambda p: p.topsort and not p.keep_order,
    "Sort the list by imports": lambda p: p.topsort,
    "Compare only handles": lambda p: (
        p.compared in (LinkCheck.HANDLE, LinkCheck.POSTED) and not p.repaired
    ),
    "Compare its handle": lambda p: p.compared is not LinkCheck.NONE,
    "Go on all the same": lambda p: p.compared is LinkCheck.NONE,
    "Run no destructor": lambda p: p.clean_exit,
    "Carry on with": lambda _: False,
    "Try again, whatever": lambda p: p.repaired,
}
#: In which functions something was done otherwise before the patches, and what of it must be on.
OLDER: dict[str, Rule] = {
    "reserve_space": lambda p: p.dll_load,
    "keep_places": lambda p: p.repaired,
    "load_after_fork_impl": lambda p: p.dll_load,
    "release_at": lambda p: p.dll_load,
    "reserve_at": lambda p: p.reserve_at,
    "pin": lambda p: p.repaired,
    "load_for_good": lambda p: p.repaired,
    "load_over_trial": lambda p: p.repaired,
    "load_by_plan": lambda p: p.repaired,
    "lift": lambda p: p.repaired,
    "topsort": lambda p: p.topsort,
    # the step at which it is asked where the DLL is, right before alloc compares
    "check_links": lambda p: p.compared is not LinkCheck.NONE,
    "alloc": lambda p: p.compared is not LinkCheck.NONE,
    "check_bounds": lambda p: p.compared is not LinkCheck.NONE,
    # inside LoadLibrary
    "try_to_load": lambda p: p.compared is not LinkCheck.NONE,
    "load_native": lambda p: p.compared is not LinkCheck.NONE,
    "abort": lambda p: p.clean_exit,
    "proc_retry": lambda p: not p.retries or p.silent_retry or p.forkables or p.repaired,
}
_PATCH = re.compile(r"[Pp]atch(?:es)? (\d)|fork-(clean-exit|topsort|reserve-at|dll-load|bad-addr)")
_QUOTED = re.compile("“[^”]*”")
_HEX = re.compile(r"0x[0-9A-Fa-f]+")
_BAD = {
    "two commas": re.compile(r",\s*,|;\s*;|,\s*\.|: *: |;\s*,"),
    "a blank before a stop": re.compile(r"\s[.,;:]|\s\s"),
    "a word twice": re.compile(r"\b([a-z]+) \1\b"),
    "upper case": re.compile(r"0x[0-9a-f]*[A-F]"),
    "two verbs": re.compile(r"\b(is|are|has|takes|was) (?:is|are|has|takes|was)\b"),
    "nobody": re.compile(r"\bnobody\b"),
    "an empty part": re.compile(r" \(\)|\bNone\b[^ ]|0x-|: \."),
}


def problems(trace: Trace) -> Iterator[str]:
    """Each thing that is wrong with the words of a step of *trace*, with the step and the words."""
    policy = get_policy(trace.policy)
    functions = {f.name: f.source for f in listing(policy)}
    before: State | None = None
    for state, mark in zip(trace.states(), marks(trace), strict=True):
        words = explain(trace, state.step)
        for problem in (
            *_untrue(words, Held(trace, before, state)),
            *_uncovered(words, state),
            *_kept_quiet(words, Held(trace, before, state)),
            *_sources(words, state, mark, functions),
            *_foreign(words, state, policy, functions),
            *_alternatives(words, policy, mark),
            *_not_run(words, policy, state),
            *_grammar(words, trace, state),
        ):
            yield f"step {state.step}, {trace.policy}: {problem}: {words}"
        before = state


def _sentences(words: Explanation, state: State) -> list[str]:
    """What it says, but for the line of the call log and for what programs printed."""
    facts = words.facts[1:] if isinstance(state.event, Call) else words.facts
    return [_QUOTED.sub("“”", text) for text in (words.what, words.why, *facts) if text]


def _untrue(words: Explanation, held: Held) -> Iterator[str]:
    said = "\n".join((words.what, words.why, *words.facts))
    for claim in words.claims:
        if not is_so(claim, held):
            yield f"not so: {claim}"
        if claim.text not in said:
            yield f"not said: {claim.text}"


def _uncovered(words: Explanation, state: State) -> Iterator[str]:
    """Words that claim what no claim is there for, and addresses that are in none."""
    if isinstance(state.event, FaultStruck | MapsRead):
        return  # they are said as they are
    kinds = {claim.kind for claim in words.claims}
    known = {claim.start for claim in words.claims} | {claim.end for claim in words.claims}
    known.add(getattr(state.event, "exit_code", -1))
    for text in _sentences(words, state):
        for phrase, needed in CLAIMING.items():
            if phrase in text and not kinds & needed:
                yield f"{phrase!r} without a claim"
        for number in _HEX.findall(text):
            if int(number, 16) not in known:
                yield f"{number} is of no claim"


def _kept_quiet(words: Explanation, held: Held) -> Iterator[str]:
    """A block that takes some of the place that it is made for says so, whatever the rule."""
    event = held.event
    if isinstance(event, BlockChosen):
        ranges = [(event.start // SLOT * SLOT, event.start + event.size)]
    elif isinstance(event, Call) and event.why is Why.BLOCK:
        ranges = [(region.start, region.end) for region in event.delta.added]
    else:
        return
    dll = held.dlls[event.dll]
    place = range(dll.base, page_ceil(dll.end))
    taken = [r for r in ranges if r[0] < r[1] and max(r[0], place.start) < min(r[1], place.stop)]
    if bool(taken) != any(claim.kind is ClaimKind.TAKES for claim in words.claims):
        yield f"the block takes some of the place, or none: {taken}"


def _sources(
    words: Explanation, state: State, mark: Mark, functions: dict[str, str]
) -> Iterator[str]:
    """The source names the function that the algorithm pane is in, as the pane does."""
    if isinstance(state.event, FaultStruck | MapsRead):
        return
    if not words.source.endswith(functions[mark.function]):
        yield f"not the pane's source, {functions[mark.function]}"
    if mark.function not in words.source:
        yield f"not the pane's function, {mark.function}"


def _patches_on(policy: Policy) -> set[str]:
    """Numbers and names of the patches that run."""
    found = set()
    for number, (name, field) in enumerate(PATCHES.items(), 1):
        replaced = policy.repaired and field in ("reserve_at", "dll_load")
        if getattr(policy, field) and not replaced:
            found |= {str(number), name}
    return found


_EVERY_FUNCTION = frozenset(
    function.name
    for name in (*ERAS, "cygwin-2011-04 +dll-load")
    for function in listing(get_policy(name))
)


def _foreign(
    words: Explanation, state: State, policy: Policy, functions: dict[str, str]
) -> Iterator[str]:
    """Patches that are off anywhere, and functions that do not run where it says what happens."""
    texts = (words.what, words.why, words.source, *words.facts, words.instead, words.older)
    if isinstance(state.event, ForkStarted):
        return  # it names the era, and in a mixture what of it is not so
    on = _patches_on(policy)
    plain = [_QUOTED.sub("", text) for text in texts]
    for text in plain:
        for match in _PATCH.finditer(text):
            if (match[1] or match[2]) not in on:
                yield f"{match[0]} is off"
    absent = _any_of(_EVERY_FUNCTION.difference(functions))
    for text in (words.what, words.why, *words.facts):
        for match in absent.finditer(_QUOTED.sub("", text)):
            yield f"{match[0]} is not run"


@cache
def _any_of(names: frozenset[str]) -> re.Pattern[str]:
    """Finds each of these functions' names; one look for all of them."""
    every = sorted(name for name in names if "_" in name and name != "api_fatal")
    return re.compile(rf"\b(?:{'|'.join(every)})\b" if every else r"(?!)")


def _not_run(words: Explanation, policy: Policy, state: State) -> Iterator[str]:
    if isinstance(state.event, ForkStarted) and " " in policy.name:
        return  # it says what the era is, and then what of it is switched
    for text in _sentences(words, state):
        for phrase, rule in RUNS.items():
            if phrase in text and not rule(policy):
                yield f"{phrase!r} is not what runs"


def _alternatives(words: Explanation, policy: Policy, mark: Mark) -> Iterator[str]:
    if words.older and not OLDER.get(mark.function, lambda _: False)(policy):
        yield f"what runs did the same before the patches, in {mark.function}"
    if words.instead:
        rules = [rule for start, rule in INSTEAD.items() if words.instead.startswith(start)]
        if not rules:
            yield "an alternative that is not known here"
        elif rules[0](policy):
            yield "the alternative is what runs"
    if words.instead == words.older != "":
        yield "both alternatives are one"


def _grammar(words: Explanation, trace: Trace, state: State) -> Iterator[str]:
    names = sorted(
        {region.name for region in (*state.child, *state.parent)}
        | {dll.name for dll in trace.scenario.dlls}
        | {module_key(dll.name) for dll in trace.scenario.dlls},
        key=len,
        reverse=True,
    )
    for text in (*_sentences(words, state), words.instead, words.older):
        if not text:
            continue
        if not text.endswith((".", "!")):
            yield f"no full stop: {text}"
        if text.count("“") != text.count("”"):
            yield "a quotation that does not end"
        plain = text
        for name in names:
            if name:
                plain = plain.replace(name, "Name")
        for what, pattern in _BAD.items():
            if pattern.search(plain):
                yield f"{what}: {text}"
        if plain[0].islower() and plain.split()[0].strip("()") not in _EVERY_FUNCTION:
            yield f"begins in lower case: {text}"
