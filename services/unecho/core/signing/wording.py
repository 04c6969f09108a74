"""How an article is worded, to the letter: tells a correction from the same article sent again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.article.texts import hash_wording
from unecho.core.verdict import Change

_BYTES: Final = 8
WORDING_BYTES: Final = 4 * _BYTES
_LITTLE_ENDIAN: Final = np.dtype("<u8")


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
        """`figures`: see `core.signing.facts`."""
        lowered = "" if text.isascii() else text.lower()
        headline = title if title and not title.isspace() else ""
        hashes = hash_wording(_utf8(text), _utf8(lowered), _utf8(headline), figures)
        return cls(hashes.astype(_LITTLE_ENDIAN, copy=False).tobytes())

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


def _utf8(text: str) -> npt.NDArray[np.uint8]:
    return np.frombuffer(text.encode("utf-8", "surrogatepass"), dtype=np.uint8)
