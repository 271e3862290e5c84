"""order: in which order the parent's sort leaves its DLL list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from random import Random

from forkviz.core.address import SLOT
from forkviz.course.fields import Field, Form
from forkviz.course.parts import Wrongs, dll_names
from forkviz.course.pictures import Graph, Table
from forkviz.course.prefixes import until
from forkviz.course.problem import Bounds, Drawn, Kind, Problem, Solution, Wrong
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.events import Event, OrderDecided, SortAppended, SortVisited
from forkviz.machine.policy import get_policy
from forkviz.machine.sort.topsort import topsort
from forkviz.rebase.proof import forked
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace

__all__ = ["ORDER"]

BOUNDS = Bounds(dlls=(4, 6), events=(50, 120))
#: The first one sorts by imports alone, the second one keeps the order of dlopen as well.
BY_IMPORTS, KEEPING = "cygwin-2011-05-30", "cygwin-2.8.0"
#: Where the DLLs are; the sort looks at no place.
BASE, APART = 0x100_0000, 4 * SLOT
#: How many imports a DLL has.
IMPORTS = (0, 0, 1, 1, 2)


def _draw(rng: Random, seed: int) -> Drawn | None:
    names = dll_names(rng, rng.randrange(BOUNDS.dlls[0], BOUNDS.dlls[1] + 1))
    dlls = tuple(
        Dll(
            name, DllKind.LOAD, BASE + at * APART, SLOT, BASE + at * APART, _imports(rng, names, at)
        )
        for at, name in enumerate(names)
    )
    keeping = rng.randrange(3) == 0
    policy = KEEPING if keeping else BY_IMPORTS
    scenario = Scenario("The order of the sort", 32, dlls, policy)
    trace = forked(scenario)
    answer = _order(trace)
    wrong = _wrong(scenario, answer, _by_visits(trace))
    # The topic decides only where the list's own order and its reverse both mislead.
    given = tuple(names)
    if len(wrong) < 3 or answer in (given, given[::-1]) or not BOUNDS.allow(len(dlls), len(trace)):
        return None
    text = (
        f"A parent has dlopened {len(dlls)} DLLs, in this order: {', '.join(names)}. Under "
        f"{scenario.policy} it sorts that list before it makes a child. The arrows lead from each "
        "DLL to what it imports; the table has the imports in the order of the import table.",
        "The sort goes through the list from the last DLL to the first, and visits each one. To "
        "visit a DLL is to visit first what it depends on, in turn, and then to append it to the "
        "new list. A DLL whose visit has begun is not visited again.",
        *_keeping(keeping),
    )
    rows = tuple((dll.name, ", ".join(dll.imports) or "none of these") for dll in dlls)
    arrows = tuple((dll.name, other) for dll in dlls for other in dll.imports)
    problem = Problem(
        "order",
        seed,
        "In which order does the sort leave the list?",
        text,
        (Graph(given, arrows), Table(("DLL", "Imports"), rows)),
        Field("the new list", Form.ORDER, tuple((name, name) for name in names)),
        until(trace, lambda event: isinstance(event, SortVisited)),
    )
    return Drawn(problem, Solution(answer, wrong, tuple(_walk(trace))), scenario)


def _imports(rng: Random, names: Sequence[str], at: int) -> tuple[str, ...]:
    others = [name for name in names if name != names[at]]
    rng.shuffle(others)
    return tuple(others[: rng.choice(IMPORTS)])


def _keeping(keeping: bool) -> tuple[str, ...]:
    if not keeping:
        return ("A DLL depends on what it imports.",)
    return (
        "A DLL depends first on all that were dlopened before it, in the order of the list, and "
        "then on what it imports.",
    )


def _order(events: Iterable[Event]) -> tuple[str, ...]:
    return next(event.order for event in events if isinstance(event, OrderDecided))


def _sorted(dlls: Sequence[Dll], policy: str) -> tuple[str, ...]:
    """What the sort of *policy* makes of the list *dlls*."""
    steps = topsort(dlls, keep_order=get_policy(policy).keep_order)
    return _order(event for event in steps if isinstance(event, Event))


def _wrong(
    scenario: Scenario, answer: tuple[str, ...], visits: tuple[str, ...]
) -> tuple[Wrong, ...]:
    names = tuple(dll.name for dll in scenario.dlls)
    wrongs = Wrongs(answer)
    keeping = get_policy(scenario.policy).keep_order
    wrongs.add(
        None if keeping else _sorted(scenario.dlls[::-1], BY_IMPORTS),
        "the sort begins at the end of the list",
        "Each DLL does come after what it imports, except in circles. But this is the order of a "
        "walk that begins with the first DLL, and the sort begins with the last one.",
        f"begin with {names[-1]}.",
    )
    wrongs.add(
        answer[::-1],
        "what is imported comes first",
        "This order does respect all imports, but backward. The child loads the list from its "
        "front, and so a DLL must come before those that import it.",
        "a DLL is appended when its visit ends, not when it begins.",
    )
    other = BY_IMPORTS if keeping else KEEPING
    wrongs.add(
        _sorted(scenario.dlls, other),
        "only since 2.8.0 the sort keeps the order of dlopen",
        f"That is the order under {other}. But this parent forks under {scenario.policy}.",
        "read again what a DLL depends on here.",
    )
    wrongs.add(
        visits,
        "a DLL is appended when its visit ends",
        "The DLLs are visited in this order. But each one is appended only when all that it "
        "depends on has been visited.",
        "follow the first dependencies down to a DLL that has none left, and append that one.",
    )
    wrongs.add(
        _by_levels(scenario.dlls),
        "the sort goes down before it goes on",
        "Each DLL does come after what it imports, except in circles. But the sort "
        "does not collect all DLLs without imports first: it follows one DLL down to the end.",
        f"begin with {names[-1]}, and follow its first import before anything else.",
    )
    wrongs.add(
        names[::-1],
        "the walk goes backward, and imports go first",
        "The sort does go through the list from its end. But before a DLL is appended, what it "
        "depends on is.",
        f"what does {names[-1]} depend on?",
    )
    wrongs.add(
        names,
        "the order of dlopen is not the order of imports",
        "The parent has loaded them in this order. But the sort orders them by what they depend "
        "on, so that no load of the child brings another DLL along.",
        f"begin with {names[-1]}: what must come before it?",
    )
    return wrongs.all()


def _by_visits(trace: Trace) -> tuple[str, ...]:
    """The DLLs as their visits begin."""
    return tuple(event.dll for event in trace if isinstance(event, SortVisited) and not event.again)


def _by_levels(dlls: Sequence[Dll]) -> tuple[str, ...]:
    """Again and again all whose imports are in the list already; at a circle, the first one."""
    order: list[str] = []
    left = list(dlls)
    while left:
        ready = [dll for dll in left if all(name in order for name in dll.imports)] or left[:1]
        order += [dll.name for dll in ready]
        left = [dll for dll in left if dll.name not in order]
    return tuple(order)


def _walk(trace: Trace) -> Iterator[str]:
    for event in trace:
        match event:
            case SortVisited(dll=name, depth=0, again=False):
                yield f"Visit {name}, the next of the list from its end."
            case SortVisited(dll=name, again=False):
                yield f"Before that, visit {name}."
            case SortVisited(dll=name, depth=depth, again=True) if depth:
                yield f"{name} comes next, but its visit has begun already."
            case SortAppended(dll=name, position=position):
                yield f"Append {name}: it is number {position + 1}."
            case OrderDecided(order=order):
                yield f"The list is now {', '.join(order)}."
                return


ORDER = Kind("order", "the order of the sort", "topsort", 4, 5, BOUNDS, _draw)
