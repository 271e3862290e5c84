"""forkviz: Cygwin's fork() machinery as a steppable engine, and a picture of what it does."""

from __future__ import annotations

__version__ = "0.1.0"
