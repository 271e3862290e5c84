"""packed: text files that are beside a module, in a folder or packed with it in an archive.

``importlib.resources`` reads them as well, and imports what unpacks archives and makes temporary
files to do so: a tenth of the modules of the standard library that a report needs.
"""

from __future__ import annotations

import os
import sys
from typing import Any

__all__ = ["text_beside"]


def text_beside(module: str, name: str) -> str:
    """The text of the file *name*, with ``/`` in it or not, beside the module called *module*.

    Raises OSError where there is none.
    """
    here = sys.modules[module]
    loader: Any = here.__spec__.loader if here.__spec__ is not None else None
    folder = os.path.dirname(here.__file__ or "")
    data: bytes = loader.get_data(os.path.join(folder, *name.split("/")))
    return data.decode("utf-8")
