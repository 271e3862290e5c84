"""closing: what ends with the ``with`` that it is used in."""

from __future__ import annotations

from abc import ABC, abstractmethod
from types import TracebackType
from typing import Self

__all__ = ["Closing"]


class Closing(ABC):
    """Used in a ``with``, it is closed at the end of the block, also by an exception."""

    @abstractmethod
    def close(self) -> None:
        """End what it holds; again has no effect."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
