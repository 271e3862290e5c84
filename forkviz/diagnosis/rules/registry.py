"""Every rule, in the order of the docs' table."""

from __future__ import annotations

from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.rules.ends.console_detached import CONSOLE_DETACHED
from forkviz.diagnosis.rules.ends.dll_not_found import DLL_NOT_FOUND
from forkviz.diagnosis.rules.ends.program_crashed import PROGRAM_CRASHED
from forkviz.diagnosis.rules.ends.session_ended import SESSION_ENDED
from forkviz.diagnosis.rules.ends.undecided import UNDECIDED
from forkviz.diagnosis.rules.guests.access_denied_by_product import ACCESS_DENIED_BY_PRODUCT
from forkviz.diagnosis.rules.guests.child_killed import CHILD_KILLED
from forkviz.diagnosis.rules.guests.injected_fixed import INJECTED_FIXED
from forkviz.diagnosis.rules.guests.injected_roaming import INJECTED_ROAMING
from forkviz.diagnosis.rules.places.already_relocated import ALREADY_RELOCATED
from forkviz.diagnosis.rules.places.base_collision import BASE_COLLISION
from forkviz.diagnosis.rules.places.dll_displaced import DLL_DISPLACED
from forkviz.diagnosis.rules.places.dll_grew import DLL_GREW
from forkviz.diagnosis.rules.places.file_replaced import FILE_REPLACED
from forkviz.diagnosis.rules.places.hash_collision import HASH_COLLISION
from forkviz.diagnosis.rules.places.low_or_arena_base import LOW_OR_ARENA_BASE
from forkviz.diagnosis.rules.places.outside_the_database import OUTSIDE_THE_DATABASE
from forkviz.diagnosis.rules.places.placed_anew import PLACED_ANEW
from forkviz.diagnosis.rules.places.same_basename import SAME_BASENAME
from forkviz.diagnosis.rules.room.address_space_exhausted import ADDRESS_SPACE_EXHAUSTED
from forkviz.diagnosis.rules.room.commit_limit import COMMIT_LIMIT
from forkviz.diagnosis.rules.room.mmap_not_readable import MMAP_NOT_READABLE
from forkviz.diagnosis.rules.room.process_limit import PROCESS_LIMIT
from forkviz.diagnosis.rules.room.stack_or_heap_in_the_way import STACK_OR_HEAP_IN_THE_WAY
from forkviz.diagnosis.rules.runtime.dynamicbase import DYNAMICBASE
from forkviz.diagnosis.rules.runtime.mandatory_aslr import MANDATORY_ASLR
from forkviz.diagnosis.rules.runtime.msys1_too_old import MSYS1_TOO_OLD
from forkviz.diagnosis.rules.runtime.old_runtime_in_path import OLD_RUNTIME_IN_PATH
from forkviz.diagnosis.rules.runtime.runtime_relocated import RUNTIME_RELOCATED
from forkviz.diagnosis.rules.runtime.two_runtimes import TWO_RUNTIMES

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    BASE_COLLISION,
    HASH_COLLISION,
    DLL_GREW,
    LOW_OR_ARENA_BASE,
    OUTSIDE_THE_DATABASE,
    ALREADY_RELOCATED,
    DLL_DISPLACED,
    PLACED_ANEW,
    FILE_REPLACED,
    SAME_BASENAME,
    RUNTIME_RELOCATED,
    MANDATORY_ASLR,
    DYNAMICBASE,
    TWO_RUNTIMES,
    OLD_RUNTIME_IN_PATH,
    MSYS1_TOO_OLD,
    INJECTED_FIXED,
    INJECTED_ROAMING,
    ACCESS_DENIED_BY_PRODUCT,
    CHILD_KILLED,
    STACK_OR_HEAP_IN_THE_WAY,
    ADDRESS_SPACE_EXHAUSTED,
    MMAP_NOT_READABLE,
    COMMIT_LIMIT,
    PROCESS_LIMIT,
    DLL_NOT_FOUND,
    SESSION_ENDED,
    CONSOLE_DETACHED,
    PROGRAM_CRASHED,
    UNDECIDED,
)
