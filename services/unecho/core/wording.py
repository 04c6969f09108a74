"""How an article is worded, to the letter: tells a correction from the same article sent again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from unecho.core.kernels.texts import hash_wording
from unecho.core.verdict import Change

_BYTES: Final = 8
WORDING_BYTES: Final = 4 * _BYTES


@dataclass(frozen=True, slots=True)
class Wording:
    """Hashes of 8 bytes each, in one piece.

    Attributes:
        packed: of the text as written but for white space, of the same without its case, of its figures, of the title;
            32 bytes. The last is zeros where there is no title.
    """

    packed: bytes

    @classmethod
    def of(cls, text: str, title: str | None, figures: int) -> Wording:
        """`figures`: see `core.facts`."""
        written, lowered = _hash_of(text)
        if not text.isascii():
            lowered = _hash_of(text.lower())[0]
        headline = _hash_of(title)[0] if title and not title.isspace() else 0
        parts = (number.to_bytes(_BYTES, "little") for number in (written, lowered, figures, headline))
        return cls(b"".join(parts))

    @property
    def written(self) -> bytes:
        """Of the text."""
        return self.packed[:_BYTES]

    @property
    def title(self) -> bytes | None:
        """Of the headline; None where there is none."""
        title = self.packed[3 * _BYTES :]
        return title if any(title) else None

    @property
    def _caseless(self) -> bytes:
        return self.packed[_BYTES : 2 * _BYTES]

    @property
    def _figures(self) -> bytes:
        return self.packed[2 * _BYTES : 3 * _BYTES]

    @property
    def has_case(self) -> bool:
        """Whether the text has capitals."""
        return self._caseless != self.written

    def changes_from(self, earlier: Wording, *, same_words: bool) -> tuple[Change, ...]:
        """What is not as it was; nothing where all is."""
        changes = [Change.TITLE] if self.title != earlier.title else []
        if self._figures != earlier._figures:
            changes.append(Change.FIGURES)
        if not same_words:
            changes.append(Change.TEXT)
        elif self.written != earlier.written and Change.FIGURES not in changes:
            changes.append(Change.CASE if self._caseless == earlier._caseless else Change.PUNCTUATION)
        return tuple(changes)


def _hash_of(text: str) -> tuple[int, int]:
    written, lowered = hash_wording(np.frombuffer(text.encode("utf-8", "surrogatepass"), dtype=np.uint8))
    return int(written), int(lowered)
