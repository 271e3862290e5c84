"""Fields: what a message tells, of the words that a rule found and of what stands before them."""

from __future__ import annotations

import re
from typing import NamedTuple

from forkviz.core.captures.findings import Finding, Side
from forkviz.core.law.text_id import TextId
from forkviz.lazy.patterns import regex
from forkviz.readers.base.printed import exit_code
from forkviz.readers.messages.blocks import Block
from forkviz.readers.messages.rule import Rule
from forkviz.readers.messages.template import TEXTS, Template, squeezed

__all__ = ["Found", "Said", "finding_of"]

#: A program that names itself by its path, as the runtime does before it gives up.
_PROGRAM = (
    r"(?P<path>(?:\\\\\?\\)?[A-Za-z]:\\[^*:\"<>|]{1,260}?|/[^*:\"<>|]{1,260}?"
    r"|[\w.+-]{1,80}(?:\.exe)?)(?:\s\((?P<winpid>\d(?:\n?\d){0,9})\))?:\s"
)
_PATH = regex(
    _PROGRAM + r"\*\*\*\s(?:fatal\serror\s(?:in\sforked\sprocess\s)?-\s)?(?:\w{1,30}:\s)?$"
)
_NAMED = regex(_PROGRAM + "$")
#: What may stand before the runtime's ``dofork:``, where the rest of its head is missing.
_SHORT = regex(r"(?:^|\n|[>$#] )(?P<program>[\w.+-]{1,80}) (?P<pid>\d{1,10}) (?:do)?fork: $")
_FORK = regex(r"(?:do)?fork:\s*(?:fork failed - )?$")
_EAGAIN = 11
#: What a copy is of, without blanks, and what its range is called.
_COPIED = {
    "cygheap": "cygheap",
    "dlldata": "dll_data",
    "dllbss": "dll_bss",
    "userheap": "user_heap",
    "data": "data",
    "bss": "bss",
    "user/cygwindata": "data",
    "stack": "stack",
    "impure": "impure",
    "linkeddlldata": "linked_dll",
    "linkeddllbss": "linked_dll",
    "linkeddlldata/bss": "linked_dll",
    "loadeddlldata": "loaded_dll",
    "loadeddllbss": "loaded_dll",
    "loadeddlldata/bss": "loaded_dll",
    "dlopeneddlldata/bss": "loaded_dll",
}
#: Phases of what a parent copies.
_COPY_PHASES = {"stack": "P10", "impure": "P10", "linked_dll": "P11", "loaded_dll": "P13"}
#: Names of rules of those copies.
_COPY_RULES = {
    "stack": "stack not copied",
    "impure": "stack not copied",
    "linked_dll": "linked data not copied",
    "loaded_dll": "loaded data not copied",
}
_OWN = frozenset(
    {"child", "windows", "exit", "errno", "error", "retries", "start", "end", "done", "status"}
    | {"page", "pass", "handle", "seconds", "number", "how", "created"}
)
_SIZES = frozenset(
    {"size", "state", "region_size", "reserve_size", "allocsize"}
    | {"parent_state", "parent_protection", "protection"}
)
#: Digits of a status of Windows: a shorter one that begins so was cut.
_DIGITS = 8
#: Folders in which MSYS 1 was shipped.
_MSYS1 = regex(r"\\(?:Git|msys|msysgit|1\.0)\\bin\\", re.IGNORECASE)
#: Words that are parts of one name, and stand on both sides of a blank.
_PHRASES = regex(r"(?:Program|Documents and|Documents|Files|Common|My|and)$")
_LINE_ENDS = regex(r"[.,;:)]? *(?:\n|\Z)")
_BLANKS = regex(" {2,}")
_TERMINALS = (79, 80, 100, 120, 132)


class Said(NamedTuple):
    """What stands before a message: the runtime's head, and the text behind it, from *begin* on."""

    head: re.Match[str] | None
    before: str
    begin: int


class Found(NamedTuple):
    """What a rule found in a text."""

    rule: Rule
    template: Template
    match: re.Match[str]

    def fields(self, at_end: bool) -> dict[str, str]:
        """What is known of each field; a number that may have been torn is not."""
        at_end = at_end and self.rule.tail
        told = ((name, self._value(name, at_end)) for name in self.template.kinds)
        return {name: value for name, value in told if value is not None}

    def end(self) -> int:
        """Where what was found ends: before the next line, where a number does not go on there."""
        match = self.match
        for name, kind in self.template.kinds.items():
            crosses = kind not in TEXTS and "\n" in (match[name] or "")
            if crosses and match.end(name) == match.end() and not self._goes_on():
                return match.start(name) + match[name].index("\n")
        return match.end()

    def _goes_on(self) -> bool:
        """Whether a number at the end that is in two lines may be one."""
        return _LINE_ENDS.match(self.match.string, self.match.end()) is not None

    def _value(self, name: str, at_end: bool) -> str | None:
        match = self.match
        value = match[name]
        if value is None or self.template.kinds[name] in TEXTS:
            return value
        ends = match.end(name) == match.end()
        if ends and "\n" in value and not self._goes_on():
            # Nothing behind it says that it goes on: unless it is all of the next line, it ends.
            value = value.partition("\n")[0]
        value = "".join(value.split())
        if value.lower().removeprefix("0x").removeprefix("-") == "":
            return None  # its digits are torn off
        return None if ends and self._torn(name, value, at_end) else value

    def _torn(self, name: str, value: str, at_end: bool) -> bool:
        """Whether a number at the end of what was found may have had more digits."""
        if not self.rule.tail or name == [*self.template.kinds][-1]:
            return False  # nothing follows it in a whole message
        if (
            name == "exit" and value[:2].lower() == "0x"
        ):  # a status of Windows tells by itself whether it is whole
            digits = value[2:].upper()
            if len(digits) == _DIGITS:
                return False
            if digits.startswith(("C0", "E0")):
                return True
        return at_end and self.match.end(name) >= len(self.match.string.rstrip())


def finding_of(found: Found, said: Said, block: Block, label: str, at_end: bool) -> Finding:
    """The finding of *found*, in *block*.

    at_end: whether the text ends with the block, so that a number at its end may be torn.
    """
    rule, template, match = found
    marked = match[0].startswith("***")  # the message begins with the program's own mark
    path = short = None
    if marked or "***" in said.before:
        path = (_NAMED if marked else _PATH).search(said.before)
    elif "fork:" in said.before:
        short = _SHORT.search(said.before)
    fields = found.fields(at_end)
    texts = {
        name: _joined_text(value, block, match.start(name))
        for name, value in fields.items()
        if template.kinds[name] in TEXTS
    }
    dll = texts.get("dll", "").strip(" '\",")
    numbers = _numbers({k: v for k, v in fields.items() if k not in texts})
    copied = _COPIED.get(squeezed(fields.get("what", "")), "")
    if copied:
        numbers = _range(copied, fields) + numbers
    phase = _COPY_PHASES.get(copied, rule.phase) if rule.side is Side.PARENT else rule.phase
    name = rule.name
    if rule.side is Side.PARENT and copied:
        name = _COPY_RULES.get(copied, name)
    program, pid, winpid = _speaker(said, path, short, block)
    begin = _begin(match, said, path, short)
    shown = " ".join(match.string[match.start() : found.end()].split())
    if dll and match.start("dll") == match.start():
        dll = _behind(dll)
        shown = shown[shown.index(dll) :] if dll in shown else shown
    errno = _decimal(fields.get("errno"))
    if errno is None and rule.side is Side.APPLICATION and "unavailable" in match[0]:
        errno = _EAGAIN
    children = _children(rule, fields, pid, winpid)
    return Finding(
        side=rule.side,
        rule=name,
        text=shown,
        meaning=rule.meaning,
        phase=phase,
        dll=dll,
        addresses=_addresses(rule, numbers),
        exit_code=exit_code(fields.get("exit")),
        errno=errno,
        error=_decimal(fields.get("error")),
        retries=_decimal(fields.get("retries")),
        program=program,
        pid=pid or winpid,
        line=block.line(begin),
        last=block.line(max(found.end() - 1, begin)),
        file=label,
        step=rule.step,
        numbers=numbers,
        children=children,
        era=_era(rule, match, said, path, fields),
        again=rule.again,
        clock=_decimal(said.head["clock"]) if said.head is not None else None,
    )


def _joined_text(value: str, block: Block, at: int) -> str:
    """*value* on one line: a mailer broke it at a blank, a terminal anywhere."""
    pieces = value.split("\n")
    whole = pieces[0]
    for piece in pieces[1:]:
        at = block.text.find("\n", at) + 1
        whole += (" " if _at_blank(whole, piece, block, at) else "") + piece
    return _BLANKS.sub(" ", whole)


def _at_blank(before: str, after: str, block: Block, at: int) -> bool:
    """Whether a blank was between *before* and *after*, which begins at *at* in *block*."""
    if not before or not after or before[-1] == " " or after[0] == " ":
        return True
    word = re.split(r"[\\/]", before)[-1]
    if _PHRASES.search(word) or after.startswith("("):
        return True
    length = block.length(at - 1)
    if length in _TERMINALS:
        return False
    # A terminal fills each line; a longer one, and this was none.
    return max(block.lengths) > length and not before.endswith(("\\", "/", "-", ".", "_"))


def _numbers(fields: dict[str, str]) -> tuple[tuple[str, int], ...]:
    found = []
    for name, value in fields.items():
        if name in _OWN:
            continue
        role = "child" if name == "child_at" else name
        hexadecimal = value[:2].lower() == "0x" or name not in _SIZES
        found.append((role, int(value, 16) if hexadecimal else int(value)))
    if fields.get("errno"):
        found.append(("errno", int(fields["errno"])))
    return tuple(found)


def _range(copied: str, fields: dict[str, str]) -> tuple[tuple[str, int], ...]:
    return tuple(
        (f"{copied}_{name}", int(fields[name], 16)) for name in ("start", "end") if fields.get(name)
    )


def _addresses(rule: Rule, numbers: tuple[tuple[str, int], ...]) -> tuple[int, ...]:
    """Those of *numbers* that are addresses, the parent's or the wanted one first."""
    if rule.name == "mismatch" and TextId.MISMATCH not in rule.texts:
        return ()
    found = dict(numbers)
    first = [found[role] for role in ("parent", "wanted", "requested") if role in found]
    rest = [
        value
        for role, value in numbers
        if role not in _SIZES and role not in ("parent", "wanted", "requested", "errno")
    ]
    return (*first, *rest)


def _decimal(value: str | None) -> int | None:
    text = "".join((value or "").split())
    return int(text) if text.isdecimal() else None


def _speaker(
    said: Said, path: re.Match[str] | None, short: re.Match[str] | None, block: Block
) -> tuple[str, int, int]:
    """The program that said it, its pid, and its Windows pid where it has that alone."""
    head = said.head
    own = head is None or said.begin != head.end()  # another message came between
    if own and path is None:
        if short is not None:
            return short["program"], int(short["pid"]), 0
        return "", 0, 0
    if own:
        assert path is not None
        program = _joined_text(path["path"], block, said.begin + path.start("path"))
        return program.strip(), 0, _digits(path["winpid"])
    assert head is not None
    program = "".join(head["program"].split("\n")).strip().rstrip('"')
    pid = _digits(head["pid"])
    if head["pid"] is not None and not pid:
        # The runtime had not yet found out who it is.
        return "", 0, 0
    return program, pid, _digits(head["winpid"])


def _digits(value: str | None) -> int:
    return int("".join(value.split())) if value else 0


def _begin(
    match: re.Match[str], said: Said, path: re.Match[str] | None, short: re.Match[str] | None
) -> int:
    """Where the message begins, with what says whose it is."""
    head = said.head
    if head is not None and said.begin == head.end():
        return head.start()
    found = path or short
    if found is not None:
        group = "path" if found is path else "program"
        return said.begin + found.start(group)
    return match.start()


def _behind(dll: str) -> str:
    """*dll* without what the runtime says before it."""
    for separator in ("abort: ", "reserve_space: ", "process - ", "*** "):
        dll = dll.rpartition(separator)[2]
    return dll.strip()


def _children(rule: Rule, fields: dict[str, str], pid: int, winpid: int) -> tuple[int, ...]:
    """The child's pids that the message has."""
    found: list[int | None] = []
    if rule.side in (Side.CHILD, Side.RUNTIME):
        found += [pid, winpid]
    found += [_decimal(fields.get("child")), _decimal(fields.get("windows"))]
    return tuple(dict.fromkeys(each for each in found if each))


def _era(
    rule: Rule,
    match: re.Match[str],
    said: Said,
    path: re.Match[str] | None,
    fields: dict[str, str],
) -> str:
    """The era that the message's words tell."""
    if proved := rule.proves(match[0]):
        return proved
    before = squeezed(said.before)
    if rule.side is Side.PARENT:
        if before.endswith("dofork:") or squeezed(match[0]).startswith("dofork"):
            return "since-2019"
        old = before.endswith("fork:")
        return "2011-2018" if old and "retries" in fields and "exit" in match.re.groupindex else ""
    if rule.phase == "C5" and "abort:" in before + squeezed(match[0]):
        if "\\??\\" in squeezed(match[0]):
            return "since-2019"
        if rule.name == "loaded elsewhere":
            return "2011-2018"
    bare = said.head is None or said.begin != said.head.end()
    if not bare or path is None or path["winpid"] or "forked process" in path[0]:
        return ""
    return "msys1" if "fatal error" not in path[0] or _MSYS1.search(path["path"]) else ""
