"""A value that must never be shown."""

from __future__ import annotations

from typing import Final

_SHOWN: Final = "***"


class Secret:
    """Holds text that logs, tracebacks and `repr` of what holds it must not show; `reveal` gives it to whom it is for.

    No str, so that nothing joins, encodes or formats it by accident.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def __repr__(self) -> str:
        return _SHOWN

    def __str__(self) -> str:
        return _SHOWN

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)
