"""Text made fit to be shown, for all that stands on ``core``; ``forkviz.text`` has the rule."""

from forkviz.text import clipped, quoted, visible, well_formed

__all__ = ["clipped", "quoted", "visible", "well_formed"]
