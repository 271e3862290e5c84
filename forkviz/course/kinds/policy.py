"""policy: under which policy a fork succeeds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import permutations
from random import Random

from forkviz.core.address import PAGE, SLOT, hex_
from forkviz.core.region import Use
from forkviz.course.events import succeeds
from forkviz.course.fields import Field, Form
from forkviz.course.parts import (
    Wrongs,
    aim,
    apart,
    child_table,
    dll_names,
    dll_table,
    range_text,
    region,
)
from forkviz.course.pictures import Table
from forkviz.course.prefixes import first_child
from forkviz.course.problem import Bounds, Drawn, Kind, Problem, Solution, Wrong
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.events import RetryDecided
from forkviz.machine.phase import Phase
from forkviz.rebase.proof import forked
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.trace import Trace
from forkviz.verdict.judge import verdict_of
from forkviz.verdict.pieces import plain
from forkviz.verdict.reason import WhyFails
from forkviz.verdict.verdict import Verdict
from forkviz.verdict.words import headline, sentence

__all__ = ["CASES", "POLICY"]

BOUNDS = Bounds(dlls=(1, 2), events=(30, 420))
#: What is compared; the third one is that of the prefix, which tells nothing of the answer.
POLICIES = ("cygwin-2011-04", "patches-as-posted", "cygwin-2011-05-30", "repaired")
SHOWN, NONE = POLICIES[2], "none of these"
#: Which of POLICIES can be the only ones under which a fork of this kind succeeds.
_WINNERS = ((0, 1, 2, 3), (0, 3), (1, 3), (3,), ())
#: Where things are, by slots: where a DLL prefers to be, the places, what is low in the child.
PREFERRED, PLACES, HIGHEST = 0x70, (0x42, 0x60), 0x41
SIZES = (8, 30)


def _draw(rng: Random, seed: int) -> Drawn | None:
    scenario = _scenario(rng)
    if scenario is None:
        return None
    # The list and its answer first, then a fork that has this answer.
    named, winner = CASES[aim(seed, len(CASES))]
    winners = [name for name in POLICIES if succeeds(replace(scenario, policy=name))]
    if _first(named, winners) != winner:
        return None
    traces = {name: forked(replace(scenario, policy=name)) for name in named}
    choices = _lettered(named)
    letters = {name: letter for letter, name in choices}
    answer = letters[winner]
    verdicts = {name: verdict_of(trace) for name, trace in traces.items()}
    wrong = _wrong(traces, verdicts, letters, winners)
    whole = traces[winner] if winners else traces[SHOWN]
    if len(wrong) < 3 or not BOUNDS.allow(len(scenario.dlls), len(whole)):
        return None
    text = (
        f"{_who(scenario)} Windows puts a DLL where it prefers to be, or else at the lowest place "
        f"that fits. Everything from 0x10000 to {hex_(HIGHEST * SLOT)} is taken in each child.",
        *map(_struck, scenario.faults),
        "The last table says what the child does under each policy. The policies of the choices "
        "are in no order of time.",
    )
    problem = Problem(
        "policy",
        seed,
        "Which is the first policy of the list of choices under which this fork succeeds?",
        text,
        (dll_table(scenario.dlls), child_table(scenario.child), _laws()),
        Field("your choice", Form.CHOICE, choices),
        first_child(forked(scenario)),
    )
    walk = tuple(f"{name}: {headline(verdict)}" for name, verdict in verdicts.items())
    return Drawn(problem, Solution(answer, wrong, walk), whole.scenario)


def _scenario(rng: Random) -> Scenario | None:
    """One or two relocated DLLs; what the child holds sends them elsewhere, or nothing does."""
    names = dll_names(rng, rng.randrange(1, 3))
    dlls = tuple(
        Dll(
            name,
            DllKind.LOAD,
            PREFERRED * SLOT,
            rng.randrange(*SIZES) * PAGE,
            rng.randrange(*PLACES) * SLOT,
        )
        for name in names
    )
    held = [region(SLOT, HIGHEST * SLOT, "arena")]
    if rng.randrange(2):
        held.append(region(PREFERRED * SLOT, PREFERRED * SLOT + SLOT, "win heap", Use.HEAP))
    for name in ("thread stack", "mapped file")[: rng.randrange(3)]:
        start = rng.randrange(*PLACES) * SLOT
        held.append(region(start, start + rng.randrange(2, 33) * PAGE, name))
    faults: tuple[Fault, ...] = ()
    # In the first child, in each child, or not at all.
    attempt = rng.choice((1, 1, 0, None, None, None))
    if attempt is not None:
        place = rng.choice(dlls).base
        hook = Fault(FaultKind.INJECT, Phase.C1, attempt, place, SLOT, name="hook.dll")
        faults = (hook,)
    places = [(dll.base, dll.end) for dll in dlls]
    if not apart([*((one.start, one.end) for one in held), *places]):
        return None
    return Scenario("Under which policy", 32, dlls, SHOWN, child=tuple(sorted(held)), faults=faults)


def _first(named: Sequence[str], winners: Sequence[str]) -> str:
    """The answer: the first of *named* that is one of *winners*."""
    return next((name for name in named if name in winners), NONE)


def _answers(named: Sequence[str]) -> tuple[str, ...]:
    """What can be the answer to the list *named*, each once."""
    names = [[POLICIES[one] for one in winners] for winners in _WINNERS]
    return tuple(dict.fromkeys(_first(named, winners) for winners in names))


def _cases() -> Iterator[tuple[tuple[str, ...], str]]:
    """Lists of all policies, each with its answer; a list has each of its answers equally often.

    So the order of the list says little of the answer, also to someone who knows which policies
    succeed more often.  A list in which an early one always succeeds has fewer answers, and is left
    out.  One that begins with the policy of the prefix has each choice as an answer, so it comes
    more often.
    """
    for named in permutations(POLICIES):
        answers = _answers(named)
        if len(answers) >= FEWEST:
            often = 4 if len(answers) > FEWEST else 1
            yield from ((named, answer) for answer in answers * (often * 20 // len(answers)))


#: How many answers a list has at the least.
FEWEST = 4
CASES = tuple(_cases())


def _lettered(names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The policies in their order, then that it is none of them: a choice always."""
    return tuple(zip("abcde", [*names, NONE], strict=False))


def _who(scenario: Scenario) -> str:
    names = " and then ".join(dll.name for dll in scenario.dlls)
    return f"A parent that has dlopened {names} forks."


def _struck(fault: Fault) -> str:
    whom = "the first child, and into no later one" if fault.attempt else "each child"
    return (
        f"Besides, another program puts {fault.name} into {whom}, as soon as the child is there. "
        f"It takes {range_text(fault.start or 0, (fault.start or 0) + fault.size)}."
    )


def _laws() -> Table:
    rows = tuple((name, _LAWS[name]) for name in POLICIES)
    return Table(("Policy", "What the child does with its dlopened DLLs"), rows)


_RECURSION = (
    "Goes through the list from its end. Reserves all places first; if one is taken, the child "
    "gives up. Then it maps each relocated DLL on trial; the DLL's place is given back before, but "
    "only while no hole is filled. After a wrong landing it fills the hole up to the DLL's place, "
    "and tries again: 6 times, for all DLLs together."
)
_LAWS = {
    "cygwin-2011-04": (
        "Goes through the list from its front, and reserves no place before. If a DLL lands "
        "elsewhere, it fills all that is free below the DLL's place, and, if the DLL has landed "
        "above, that hole from there on. Then it maps the DLL a second time, and takes away what "
        "it filled. If the DLL lands elsewhere again, the child gives up, for good."
    ),
    "patches-as-posted": (
        f"{_RECURSION} If a child gives up, the parent makes another one, up to 10 times."
    ),
    "cygwin-2011-05-30": f"{_RECURSION} If the child gives up, that is for good.",
    "repaired": (
        "Reserves all places first; if one is taken, the child gives up. Each place is given back "
        "just before its DLL is mapped, whatever was filled before, and no number of tries is the "
        "limit. If a child gives up, the parent makes another one, up to 10 times."
    ),
}


def _wrong(
    traces: dict[str, Trace],
    verdicts: dict[str, Verdict],
    letters: dict[str, str],
    winners: Sequence[str],
) -> tuple[Wrong, ...]:
    """letters: of the policies in the order of the choices, and of NONE."""
    winner = next((name for name in letters if name in winners), NONE)
    wrongs = Wrongs(letters[winner])
    for name in POLICIES:
        if name in winners:
            wrongs.add(
                letters[name],
                "the first of the list counts",
                f"Under {name}, the fork does succeed. But a policy that comes before it in the "
                "list does it, too.",
                "go through the choices in their order, and stop at the first that succeeds.",
            )
        else:
            wrongs.add(letters[name], *_lost(traces[name], verdicts[name], name))
    if winner != NONE:
        wrongs.add(
            letters[NONE],
            "a place that is free can be reached",
            "Some policies do lose this fork. But under one of them, all DLLs are in their places "
            "at the end.",
            "which policy gets past the step at which the others give up?",
        )
    return wrongs.all()


def _lost(trace: Trace, verdict: Verdict, name: str) -> tuple[str, str, str]:
    """Why *name* loses the fork, and what one may have overlooked."""
    said = plain(sentence(verdict))
    if verdict.reason is WhyFails.OWN_RESERVATION:
        mistake = "the recursion does not give every reservation back"
    elif any(isinstance(event, RetryDecided) and event.retry for event in trace):
        mistake = "another child helps only if the cause does not come again"
    elif verdict.reason is WhyFails.TAKEN:
        mistake = "a place that is taken stays taken as long as that child lives"
    else:
        mistake = "a free place is not always reached"
    return (
        mistake,
        f"Under {name}, the child does try to get each DLL into its place. But the last child "
        f"fails: {said}",
        "follow each DLL: where does it land, what is filled then, and what stays reserved?",
    )


POLICY = Kind("policy", "under which policy it succeeds", "what-still-fails", 6, 5, BOUNDS, _draw)
