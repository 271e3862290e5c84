"""errors: what GetLastError says, by name."""

from __future__ import annotations

from typing import Final

ERROR_INVALID_HANDLE: Final = 6
ERROR_NOT_ENOUGH_MEMORY: Final = 8
ERROR_INVALID_PARAMETER: Final = 87
ERROR_MOD_NOT_FOUND: Final = 126
ERROR_BAD_EXE_FORMAT: Final = 193
ERROR_INVALID_ADDRESS: Final = 487
ERROR_PROCESS_ABORTED: Final = 1067
ERROR_DLL_INIT_FAILED: Final = 1114
