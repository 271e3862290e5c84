"""Carrying: a widget of a fork whose output says, beside the widget, which fork it is of."""

from __future__ import annotations

from typing import Any

from forkviz.reports.carried import MIME, carried
from forkviz.traces.trace import Trace

__all__ = ["Carrying"]


class Carrying:
    """Mixed into a widget that has a ``trace`` and a ``step``, before the widget's own class.

    With it ``jupyter nbconvert`` turns the output into a report that steps without a kernel.
    """

    step: Any

    @property
    def trace(self) -> Trace:
        """The fork."""
        raise AttributeError("it shows no fork")

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        bundle = super()._repr_mimebundle_(**kwargs)  # type: ignore[misc]  # the widget's
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle, {})
        value = self._carried() if isinstance(data, dict) else None
        return bundle if value is None else ({**data, MIME: value}, metadata)

    def _carried(self) -> dict[str, Any] | None:
        """The fork as the output carries it, None where it is too large."""
        return carried(self.trace, self.step)
