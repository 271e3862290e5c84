"""merging: one capture of several sources of one process, and how far each is trusted.

Public API.

>>> import forkviz
>>> folder = "data/captures/cygwin-3.0.7-perl"
>>> files = [f"{folder}/parent.maps", f"{folder}/images.json"]
>>> whole = merge_captures([forkviz.read(file) for file in files])
>>> whole.title, len(whole.images) > 0
('parent.maps + images.json', True)
"""

from __future__ import annotations

from forkviz.core.captures.dialect import TRUST
from forkviz.readers.merge import merge_captures

__all__ = [
    "TRUST",
    "merge_captures",
]
