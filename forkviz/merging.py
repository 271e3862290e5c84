"""merging: one capture of several sources of one process, and how far each is trusted.

Public API.
"""

from __future__ import annotations

from forkviz.core.captures.dialect import TRUST
from forkviz.readers.merge import merge_captures

__all__ = [
    "TRUST",
    "merge_captures",
]
