"""Policy: what the texts show of Windows' setting that moves images, and of a file's own flag."""

from __future__ import annotations

import re
from dataclasses import dataclass

from forkviz.core.region import basename
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.sentences import is_asked, is_denied
from forkviz.diagnosis.texts.quoting import Sign, signs
from forkviz.lazy.patterns import regex

__all__ = ["Setting", "dynamicbase_flags", "forced", "not_forced"]

#: What Get-ProcessMitigation prints, what the settings page shows, and the value of the registry.
_FORCED = (
    r"\bForceRelocateImages\s*[:=]\s*[\"']?(?P<state>ON|OFF|True|False|NOTSET|\d)\b"
    r"|\bForce randomization for images[^\n]{0,40}?[\s:=(]+(?P<said>on|off|enabled|disabled)\b"
    r"|\bmandatory ASLR\s*(?:is (?:turned |switched )?|[:=]\s*)(?P<word>on|off|enabled|disabled)\b"
)
#: The setting that only says whether a program's own wins.
_OTHER = "override"
_ON = ("on", "true", "1", "enabled")
_FLAGS = r"(?P<flag>[+-])dynamicbase\b|\bDynamic base\b|\bDYNAMIC_BASE\b"
_FILE = regex(r"([^\s:'\"]{1,200}\.(?:dll|exe|so))\s*:", re.IGNORECASE)
#: How far before a flag the name of its file may stand.
_BEFORE = 400


#: Lines of a listing of settings, and what says whose it is.
_LISTING = 40
_LISTED = regex(
    r"^\s*ProcessName\s*:\s*(?P<name>\S+)|\bGet-ProcessMitigation\b(?:(?!-Name)[^\n]){0,80}"
    r"(?:-Name\s+[\"']?(?P<asked>[^\s\"']+))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Setting:
    """A line that shows the setting.  on: whether images are moved by force."""

    sign: Sign
    on: bool


#: Somebody turned it off or on, and what came of that.
_TURNED = (
    r"\b(?P<how>turn(?:ed|ing)? (?:it )?off|switch(?:ed|ing)? off|disable[ds]?|disabling|"
    r"turned on|switched on|enabled)\b[^.\n]{0,40}"
    r"(?:force randomization for images|mandatory ASLR|ForceRelocateImages)"
    r"(?P<then>(?:[^.\n]|\.(?=\w)|\n(?=\S)){0,120})"
)
_HELPED = regex(
    r"\b(?:helps?|helped|works?|worked|fix(?:es|ed)|solve[sd]|gone|fine|cure[sd])\b", re.I
)
_NOT = regex(r"\b(?:not|n't|never|no change|no difference|nothing)\b|n't\b", re.I)


def _settings(case: Case) -> list[Setting]:
    found = []
    for sign in signs(case, _FORCED):
        before = sign.match.string[: sign.match.start()].rpartition("\n")[2]
        if before.strip().lower().endswith(_OTHER) or _is_anothers(case, sign):
            continue
        if before.strip() and (is_asked(sign) or is_denied(sign)):
            continue  # in a sentence, not a listing
        word = next((value for value in sign.match.groupdict().values() if value), "")
        found.append(Setting(sign, word.lower() in _ON))
    for sign in signs(case, _TURNED):
        if is_asked(sign):
            continue
        helped = _HELPED.search(sign.match["then"]) and not _NOT.search(sign.match["then"])
        on = sign.match["how"].lower() in ("turned on", "switched on", "enabled")
        # That it helps to turn it off proves that it was on.
        found.append(Setting(sign, on or bool(helped)))
    return found


def _is_anothers(case: Case, sign: Sign) -> bool:
    """Whether the listing is of a program that no message is of."""
    above = sign.text.bare[max(sign.line - _LISTING, 0) : sign.line - 1]
    named = next((found for line in reversed(above) if (found := _LISTED.search(line))), None)
    name = named and (named["name"] or named["asked"])
    if not name:
        return False
    programs = {_stem(each.program) for each in case.findings if each.program}
    return bool(programs) and _stem(name) not in programs


def _stem(program: str) -> str:
    return basename(program).lower().removesuffix(".exe").lstrip("-")


def forced(case: Case) -> tuple[Sign, ...]:
    """The lines that show that the policy is on."""
    return tuple(each.sign for each in _settings(case) if each.on)


def not_forced(case: Case) -> tuple[Sign, ...]:
    """The lines that show that it is off, where none shows that it is on."""
    settings = _settings(case)
    return () if any(each.on for each in settings) else tuple(each.sign for each in settings)


_RUNTIMES = regex(r"(?:cygwin1|msys-[12]\.0)\.dll$", re.IGNORECASE)


def dynamicbase_flags(case: Case) -> tuple[tuple[Sign, bool], ...]:
    """What peflags, or a dump of headers, says of the runtime's file: True where it may move."""
    found = []
    for sign in signs(case, _FLAGS):
        begin = sign.match.start()
        line = sign.match.string[max(begin - _BEFORE, 0) : begin].rpartition("\n")[2]
        file = _FILE.search(line)
        if sign.match["flag"] is None:
            found.append((sign, True))
        elif file is not None and _RUNTIMES.search(file[1]):
            found.append((sign, sign.match["flag"] == "+"))
    return tuple(found)
