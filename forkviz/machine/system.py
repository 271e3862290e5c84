"""System: whose loader and whose calls the child has: those of Windows, or those of Wine."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["System"]

_ACCESS_VIOLATION, _DLL_INIT_FAILED = 0xC0000005, 0xC0000142
_INVALID_ADDRESS, _ACCESS_DENIED = 487, 5


class System(StrEnum):
    """What differs between the two in what a fork meets."""

    WINDOWS = "windows"
    WINE = "wine"

    @property
    def attach_crash(self) -> int:
        """The exit code of a process that crashes while cygwin1.dll attaches.

        Windows' loader catches the crash.  Public reports of a cygheap mismatch have that code, so
        it is known of Windows by reports alone; of Wine, by runs.
        """
        return _DLL_INIT_FAILED if self is System.WINDOWS else _ACCESS_VIOLATION

    @property
    def nothing_there(self) -> int:
        """GetLastError of a copy into addresses at which nothing is.

        Of Windows by reports alone; of Wine, by runs.
        """
        return _INVALID_ADDRESS if self is System.WINDOWS else _ACCESS_DENIED
