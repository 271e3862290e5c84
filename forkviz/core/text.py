"""Text made fit to be shown, for all that stands on ``core``; ``forkviz.text`` has the rule."""

from forkviz.text import clipped, quoted, visible

__all__ = ["clipped", "quoted", "visible"]
