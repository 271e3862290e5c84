"""Again: the answers of problems by what their texts say alone, without the engine.

Each way is another one than the kind's: by brute force, or by the rules of the text, applied to
what the pictures show.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations
from typing import Any

import forkviz
from forkviz.course.fields import Answer
from forkviz.course.pictures import Bars, Graph, Quote, Table
from forkviz.course.problem import Drawn

PAGE, SLOT = 0x1000, 0x10000
Range = tuple[int, int]


def picture(drawn: Drawn, kind: type[Any], number: int = 0) -> Any:
    """The picture of that kind and number."""
    return [one for one in drawn.problem.pictures if isinstance(one, kind)][number]


def numbers(text: str) -> list[int]:
    """The hexadecimal numbers in *text*."""
    return [int(one, 16) for one in re.findall(r"0x([0-9a-f]+)", text)]


def a_range(text: str) -> Range:
    """``0x400000-0x418000``."""
    start, end = numbers(text)
    return start, end


def up(value: int, unit: int) -> int:
    return -(-value // unit) * unit


def meet(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]


class Dlls:
    """The table of DLLs: names in their order, where each prefers to be, its place, its size."""

    def __init__(self, drawn: Drawn) -> None:
        rows = picture(drawn, Table).rows
        self.names = [row[0] for row in rows]
        self.prefers = {row[0]: numbers(row[1])[0] for row in rows}
        self.place = {row[0]: a_range(row[2]) for row in rows}
        self.size = {name: end - start for name, (start, end) in self.place.items()}


def held(drawn: Drawn) -> dict[str, Range]:
    """What the child holds, by name: the table after that of the DLLs, if there is one."""
    tables = [one for one in drawn.problem.pictures if isinstance(one, Table)]
    return {
        row[1]: a_range(row[0])
        for table in tables
        if table.heads[0] == "In the child"
        for row in table.rows
    }


def letter(drawn: Drawn, part: str) -> str:
    """The letter of the one choice whose text begins with *part*."""
    (found,) = [one for one, said in drawn.problem.field.choices if said.startswith(part)]
    return found


def lands(drawn: Drawn) -> Answer:
    """The lowest slot behind which every page is free."""
    rows = picture(drawn, Table).rows
    taken = [(int(row[0], 16), int(row[1], 16)) for row in rows]
    size = numbers(drawn.problem.text[0])[0]
    slots = range(SLOT, 0x1000000, SLOT)
    return next(s for s in slots if not any(meet((s, s + size), one) for one in taken))


def reserves(drawn: Drawn) -> Answer:
    """Each page that has a byte of what lies between the slot's start and the last byte."""
    address, size = numbers(drawn.problem.text[0])[:2]
    return len(range(address - address % SLOT, address + size, PAGE)) * PAGE


def exits(drawn: Drawn) -> Answer:
    """Child by child, by the rules of the text."""
    text = "\n".join(drawn.problem.text)
    (place,) = Dlls(drawn).place.values()
    blocked = any(meet(place, one) for one in held(drawn).values())
    kills = {
        int(child): int(code, 16)
        for child, code in re.findall(r"kills child (\d+), .*? with (0x[0-9a-f]+)", text)
    }
    left, child, code = 10, 0, 0
    while True:
        child += 1
        code, early = kills.get(child, 0), True
        if not code and blocked:
            if "EXITCODE_RETRY" in text:
                code = 0x2000000 if left > 0 else 0x2200000
            elif "api_fatal" in text:
                code, early = 1, False
            else:
                code = 0x800000
        final = (0xC0000135, 0x2200000)
        if not code or "never makes a second child" in text or not early or code in final:
            break
        cost = 1 if code in (0x2000000, 0xC0000142, 0xC000013A) else 2
        if left < cost:
            break
        left -= cost
    errno = "errno" in drawn.problem.title
    return (11 if code else 0) if errno else code


def order(drawn: Drawn) -> Answer:
    """The walk of the text, as a recursion."""
    names = list(picture(drawn, Graph).names)
    imports = {
        row[0]: [] if row[1] == "none of these" else row[1].split(", ")
        for row in picture(drawn, Table).rows
    }
    keeping = "dlopened before it" in drawn.problem.text[-1]
    begun: list[str] = []
    done: list[str] = []

    def visit(name: str) -> None:
        if name in begun:
            return
        begun.append(name)
        before = names[: names.index(name)] if keeping else []
        for other in [*before, *imports[name]]:
            visit(other)
        done.append(name)

    for name in reversed(names):
        visit(name)
    return tuple(done)


def blocks(drawn: Drawn) -> Answer:
    """Page by page from where it landed, or from behind its place: up to what must stay free."""
    dlls = Dlls(drawn)
    first, second = dlls.names
    here, (base, end) = dlls.prefers[first], dlls.place[first]
    walls = [dlls.place[second], *held(drawn).values()]
    start = end if base < here < end else here
    at = start
    while at != base and not any(meet((at, at + PAGE), wall) for wall in walls):
        at += PAGE
    return at - start


def trials(drawn: Drawn) -> Answer:
    """The reload of the text, with a list of what is taken."""
    dlls = Dlls(drawn)
    *relocated, home = dlls.names
    taken = list(held(drawn).values())
    kept = {name: dlls.place[name] for name in dlls.names}
    filled: list[Range] = []
    count = 0

    def free(one: Range) -> bool:
        return not any(meet(one, other) for other in (*taken, *kept.values(), *filled))

    assert dlls.prefers[home] == dlls.place[home][0]
    for name in relocated:
        size, (base, _) = dlls.size[name], dlls.place[name]
        if not filled:
            del kept[name]
        while True:
            count += 1
            wanted = dlls.prefers[name]
            if not free((wanted, wanted + size)):
                wanted = next(s for s in range(SLOT, 1 << 31, SLOT) if free((s, s + size)))
            if wanted == base:
                taken.append((base, base + size))
                break
            if len(filled) == 6:
                return count
            walls = [one[0] for one in (*taken, *kept.values(), *filled)] + [base, 0x7FFF0000]
            filled.append((wanted, min(wall for wall in walls if wall > wanted)))
    return count


def fails(drawn: Drawn) -> Answer:
    """The calls of the text in their order."""
    dlls, things = Dlls(drawn), held(drawn)
    text = drawn.problem.text[-1]
    damaged = [name for name in dlls.names if f"The file of {name} was damaged" in text]
    for name in dlls.names:
        if any(meet(dlls.place[name], one) for one in things.values()):
            return letter(drawn, f"VirtualAlloc of {name}")
    for name in dlls.names:
        if name in damaged and dlls.prefers[name] != dlls.place[name][0]:
            return letter(drawn, f"LoadLibraryEx of {name}")
    for name in dlls.names:
        if name in damaged:
            return letter(drawn, f"LoadLibrary of {name}")
    return letter(drawn, "no call fails")


def occupant(drawn: Drawn) -> Answer:
    """The one thing that overlaps a place."""
    places = Dlls(drawn).place.values()
    (name,) = [
        name for name, one in held(drawn).items() if any(meet(one, place) for place in places)
    ]
    return letter(drawn, name)


def cause(drawn: Drawn) -> Answer:
    """What the public function says of the lines, as of any pasted text."""
    answer = forkviz.diagnose("\n".join(picture(drawn, Quote).lines) + "\n")
    return letter(drawn, answer.causes[0].sentence)


def moves(drawn: Drawn) -> Answer:
    """Every set of DLLs, from the largest on, until no two of one overlap."""
    bars = [(bar.start, up(bar.end, SLOT)) for bar in picture(drawn, Bars).bars]
    for kept in range(len(bars), 0, -1):
        for some in combinations(bars, kept):
            if not any(meet(one, other) for one, other in combinations(some, 2)):
                return len(bars) - kept
    raise AssertionError("one DLL alone overlaps nothing")


def policy(drawn: Drawn) -> Answer:
    """Each choice by the public function, in the order of the list."""
    assert drawn.whole is not None
    for one, name in drawn.problem.field.choices[:-1]:
        if forkviz.fork(drawn.whole, policy=name).succeeded:
            return one
    return letter(drawn, "none of these")


AGAIN: dict[str, Callable[[Drawn], Answer]] = {
    "lands": lands,
    "reserves": reserves,
    "exit": exits,
    "order": order,
    "blocks": blocks,
    "trials": trials,
    "fails": fails,
    "occupant": occupant,
    "cause": cause,
    "moves": moves,
    "policy": policy,
}
