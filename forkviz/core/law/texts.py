r"""Every text of Cygwin's about a fork, by era: written as a runtime of that era prints it.

::

    >>> from forkviz.core.law.era import read_era
    >>> write(read_era("2.11.2"), TextId.OCCUPIED, dll="/usr/bin/cygz.dll", parent=0x3FD3A0000)
    "address space needed by 'cygz.dll' (0x3FD3A0000) is already occupied"

The readers of messages are made from the same templates, so that a text stands once.
"""

from __future__ import annotations

from forkviz.core.law.changes import ABORTS_SHOWN
from forkviz.core.law.era import Era
from forkviz.core.law.names import DllName
from forkviz.core.law.template import fields_of, filled
from forkviz.core.law.text import Text, Variant, Way, Who, latest
from forkviz.core.law.text_id import TextId
from forkviz.core.law.texts_around import AROUND_TEXTS
from forkviz.core.law.texts_parent import PARENT_TEXTS
from forkviz.core.law.texts_reload import RELOAD_TEXTS
from forkviz.core.law.texts_start import START_TEXTS
from forkviz.errors import BadScenario

__all__ = [
    "TEXTS",
    "Text",
    "TextId",
    "Variant",
    "Way",
    "Who",
    "framed",
    "function_of",
    "log_line",
    "on_stderr",
    "variant_of",
    "way_of",
    "write",
    "write_variant",
]

TEXTS: dict[TextId, Text] = {**RELOAD_TEXTS, **START_TEXTS, **PARENT_TEXTS, **AROUND_TEXTS}

Value = str | int | DllName


def variant_of(era: Era, text: TextId) -> Variant:
    """What *era* prints as *text*; raises BadScenario where it prints nothing of the kind."""
    found = TEXTS[text].variant(era)
    if found is None:
        raise BadScenario(f"Cygwin of {era.name} does not print the text {text.value!r}")
    return found


def write(era: Era, text: TextId, /, **fields: Value) -> str:
    """*text* as *era* prints it, without what stands in front of it.

    fields: a number, a text, or for a DLL its DllName or path, for each field of the template;
    others are passed over, so that a caller need not know which era prints what.  What the parent
    says of a child is whole, from ``child N`` to ``errno N``.  Raises BadScenario for a missing
    field, and for a text that the era does not print.
    """
    return write_variant(text, variant_of(era, text), era.name, **fields)


def write_variant(text: TextId, variant: Variant, era: str = "", /, **fields: Value) -> str:
    """*variant* of *text*; era: for the message of a field that is missing."""
    frame = TEXTS[text].frame
    try:
        made = filled(variant.template, fields)
        return filled(frame, {**fields, "text": made}) if frame else made
    except KeyError as missing:
        needed = [*fields_of(variant.template), *fields_of(frame)]
        raise BadScenario(
            f"the text {text.value!r}{f' of {era}' if era else ''} needs the field {missing}",
            hint=f"its fields: {', '.join(dict.fromkeys(n for n in needed if n != 'text'))}",
        ) from None
    except ValueError as error:
        raise BadScenario(f"the text {text.value!r}: {error}") from None


def way_of(era: Era, text: TextId) -> Way:
    """How *era* prints *text*."""
    return latest(era, TEXTS[text].ways)


def function_of(era: Era, text: TextId) -> str:
    """The function in front of *text* in *era*; "" where none is, as for ``api_fatal``."""
    way = way_of(era, text)
    if way is Way.ABORT:
        return latest(era, TEXTS[TextId.ABORTED].functions)
    return "" if way is Way.FATAL else latest(era, TEXTS[text].functions)


def on_stderr(era: Era, text: TextId, *, quiet: bool = False) -> bool:
    """Whether *text* is on standard error in *era*; else it is in the log of strace alone.

    quiet: whether forkables leave another attempt (3.0.0 and later): then what an abort or a parent
    says of the first one is in the log alone.
    """
    way = way_of(era, text)
    if quiet and (way is Way.ABORT or TEXTS[text].frame):
        return False
    return era.has(ABORTS_SHOWN) if way is Way.ABORT else way is not Way.TRACED


def framed(era: Era, text: TextId, /, program: str = "", **fields: Value) -> str:
    """*text* with what stands in front of it in *era*: the function, or the program's path.

    program: Windows path of the running executable, for ``api_fatal``.
    """
    made = write(era, text, **{**fields, "program": program})
    if way_of(era, text) is Way.FATAL:
        around = TextId.FATAL_EARLY if TEXTS[text].early else TextId.FATAL
        return write(era, around, program=program, text=made)
    function = function_of(era, text)
    return f"{function}: {made}" if function else made


def log_line(
    said: str, *, time: int = 0, thread: str = "main", program: str = "", pid: int | str = 0
) -> str:
    """*said* as a line of the runtime's.

    time: microseconds since the process began.  pid: that of Cygwin; of a process that has none
    yet, that of Windows in parentheses.
    """
    return f"{time:7d} [{thread}] {program} {pid} {said}"
