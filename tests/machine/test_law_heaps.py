"""Heaps, the runtime's heap, mmaps, shared regions and the stack in each era, as is printed.

The inputs of ``tests/data/law``, each under the releases on both sides of each change.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import forkviz
from forkviz.api import fork_json
