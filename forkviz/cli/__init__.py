"""The command line: ``forkviz COMMAND ...``, one module a command, put together in ``app``."""

from forkviz.cli.app import main

__all__ = ["main"]
