"""saying: what parent and child say of a fork that fails, in the words of the policy's era.

The texts are those of ``forkviz.core.law.texts``.  A policy that turns single switches may come to
a text that its era did not have; the first era that had it lends its words.
"""

from __future__ import annotations

from functools import lru_cache

from forkviz.core.law.basis import Basis, basis_of, lender
from forkviz.core.law.changes import ABORTS, PATCHES
from forkviz.core.law.names import DllName, dll_name
from forkviz.core.law.template import Placeholder
from forkviz.core.law.text import Variant
from forkviz.core.law.texts import (
    TEXTS,
    TextId,
    Way,
    function_of,
    on_stderr,
    way_of,
    write_variant,
)
from forkviz.core.law.texts_reload import ADVICE, RELOAD_TEXTS
from forkviz.machine.dll import Dll
from forkviz.machine.effects import Steps
from forkviz.machine.events import Printed
from forkviz.machine.forkee import Forkee
from forkviz.machine.policy import Policy

__all__ = [
    "PID",
    "PROGRAM",
    "STDERR",
    "STRACE",
    "WINPID",
    "Field",
    "aborts_always",
    "basis_in",
    "ends_by",
    "era_of",
    "fatal_line",
    "found_in",
    "line",
    "name_of",
    "said",
    "say",
    "variant",
    "where",
]

Field = str | int | DllName

#: Where a line shows: on standard error, or in the log of strace alone.
STDERR, STRACE = "stderr", "strace"
#: What stands for a value that the machine does not know: pids, and the program's path.
PID, WINPID, PROGRAM = Placeholder("PID"), Placeholder("WINPID"), Placeholder("PROGRAM")

#: Texts that say that something has the place of a DLL, which another child might get.
CLOBBERED = frozenset(
    {
        TextId.OCCUPIED,
        TextId.NOT_REMAPPED,
        TextId.LOADED_ELSEWHERE,
        TextId.MOVED,
        TextId.DATA_START,
        TextId.DATA_END,
        TextId.BSS_START,
        TextId.BSS_END,
    }
)
_RELOAD = "dll_list::load_after_fork_impl"
_RELOAD_2011 = "dll_list::load_after_fork"
#: Which function of Cygwin finds what a text is about.
_FOUND_IN = {
    **dict.fromkeys(
        (
            TextId.LOADED_ELSEWHERE, TextId.MOVED, TextId.DATA_START, TextId.DATA_END,
            TextId.BSS_START, TextId.BSS_END, TextId.OTHER_DLL,
        ),
        "dll_list::alloc",
    ),
    TextId.OCCUPIED: "dll_list::reserve_space",
    TextId.NOT_EXAMINED: "reserve_at",
    TextId.NOT_ALLOCATED: "reserve_at",
    TextId.NOT_RELEASED: "release_at",
    TextId.RANGE_NOT_RELEASED: "release_upto",
    TextId.NO_HEAP: "user_heap_info::init",
    TextId.HEAP_ELSEWHERE: "user_heap_info::init",
    TextId.NO_COMMIT: "user_heap_info::init",
    TextId.NO_STACK: "child_info_fork::alloc_stack_hard_way",
    TextId.STACK_NOT_COMMITTED: "child_info_fork::alloc_stack_hard_way",
    TextId.MISMATCH: "child_info::child_info",
    TextId.MMAPS_NOT_MADE: "fixup_mmaps_after_fork",
    TextId.NO_SHARED: "open_shared",
}  # fmt: skip


def variant(policy: Policy, text: TextId) -> Variant:
    """The words of *text* under *policy*: its era's, or those of the first era that had any.

    What is said of a reload goes with the reload, where that is of another time than the rest, and
    the advice to run rebaseall with its switch.
    """
    found = TEXTS[text].variant(policy.era)
    if text in RELOAD_TEXTS and policy.keeps_places is not policy.era.has(PATCHES):
        reload = PATCHES if policy.keeps_places else None
        found = next((one for one in TEXTS[text].variants if one.since == reload), found)
    found = found or next(one for one in TEXTS[text].variants if one.template)
    if text is TextId.NOT_REMAPPED and policy.keeps_places:
        bare = found.template.removesuffix(ADVICE)
        found = found._replace(template=bare + ADVICE if policy.rebase_hint else bare)
    return found


def era_of(policy: Policy, text: TextId) -> str:
    """The name of the era whose words *policy* prints as *text*, "" for words of no Cygwin.

    No Cygwin has the advice to run rebaseall in the words of the first reload, and none later than
    it is without: a switch makes such words.
    """
    if text is TextId.OWN:
        return ""
    words = variant(policy, text).template
    own = TEXTS[text].variant(policy.era)
    if own is not None and own.template == words:
        return policy.era.name
    return lender(text, words)


def basis_in(policy: Policy, text: TextId) -> Basis:
    """What *text* under *policy* rests on."""
    return basis_of(text, era_of(policy, text), policy.era)


def said(
    policy: Policy,
    text: TextId,
    dll: Dll | None = None,
    address: int | None = None,
    size: int | None = None,
    **fields: Field,
) -> str:
    """*text* under *policy*, without what stands in front of it; parameters as for ``abort``."""
    given: dict[str, Field] = {}
    if address is not None:
        given["place"] = address
    if size is not None:
        given["size"] = size
    if dll is not None:
        name = name_of(dll.path or dll.name)
        given.update(dll=name, using=name, parent=dll.base)
    return write_variant(text, variant(policy, text), policy.era.name, **{**given, **fields})


@lru_cache(maxsize=1024)
def name_of(path: str) -> DllName:
    """The forms of a DLL's name; a path is taken to be under the root, as if nothing were mounted
    there."""
    return dll_name(path, mounts={})


def aborts_always(policy: Policy) -> bool:
    """Whether no text is api_fatal's: ``repaired`` makes another child, whatever happened."""
    return policy.repaired and policy.clean_exit


def ends_by(policy: Policy, text: TextId) -> Way:
    """ABORT or FATAL: by which of the two a child ends that says *text*."""
    if not policy.clean_exit:
        return Way.FATAL
    if aborts_always(policy):
        return Way.ABORT
    if not policy.era.has(ABORTS):  # as posted, or the first patch alone
        return Way.ABORT if text in CLOBBERED else Way.FATAL
    return way_of(policy.era, text)


def found_in(policy: Policy, text: TextId) -> str:
    """The function of Cygwin that finds what *text* is about."""
    reload = _RELOAD if policy.keeps_places else _RELOAD_2011
    return _FOUND_IN.get(text, reload)


def line(policy: Policy, text: TextId, message: str) -> str:
    """*message*, which is *text* as it was written, behind the function that prints or traces it;
    for what abort and api_fatal say, see those."""
    function = function_of(policy.era, text)
    return f"{function}: {message}" if function else message


def fatal_line(policy: Policy, message: str, *, early: bool = False) -> str:
    """*message* as api_fatal prints it; early: of a child that does not know that it is one."""
    around = TextId.FATAL if policy.clean_exit and not early else TextId.FATAL_EARLY
    return write_variant(around, TEXTS[around].variants[-1], program=PROGRAM, text=message)


def where(policy: Policy, text: TextId, *, quiet: bool = False) -> str:
    """STDERR or STRACE: where *text* shows."""
    return STDERR if on_stderr(policy.era, text, quiet=quiet) else STRACE


def say(forkee: Forkee, text: TextId, **fields: Field) -> Steps[None]:
    """The child prints *text*, and goes on."""
    policy = forkee.policy
    words = write_variant(text, variant(policy, text), policy.era.name, **fields)
    message = line(policy, text, words)
    shown_in = where(policy, text, quiet=forkee.quiet)
    yield Printed("child", message, shown_in, text, era_of(policy, text))
