"""Many texts as two arrays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.article.texts import hash_texts

Packed = tuple[npt.NDArray[np.int32], npt.NDArray[np.uint8]]
"""The length of each text in bytes, -1 for None; and all of them, one after the other, in UTF-8."""

_SEED: Final = np.uint64(hash("the texts of a column") & ((1 << 64) - 1))
"""Another in every process, so that nobody can choose texts that are hard to tell apart."""


def pack_texts(texts: Sequence[str | None]) -> Packed:
    """Lone surrogates are kept."""
    encoded = [None if text is None else text.encode("utf-8", "surrogatepass") for text in texts]
    lengths = np.fromiter((-1 if text is None else len(text) for text in encoded), np.int32, len(encoded))
    return lengths, np.frombuffer(b"".join(text for text in encoded if text), dtype=np.uint8)


class TextColumn:
    """Texts that stay packed: each is made when it is asked for."""

    def __init__(self, packed: Packed) -> None:
        """Raises ValueError where lengths and bytes do not fit."""
        self._lengths, self._utf8 = packed
        self._ends = np.maximum(self._lengths, 0).cumsum(dtype=np.int64)
        if len(self._utf8) != (self._ends[-1] if len(self._ends) else 0):
            raise ValueError("the lengths of the texts do not add up")

    def __len__(self) -> int:
        return len(self._lengths)

    def __getitem__(self, row: int) -> str | None:
        length = self._lengths.item(row)
        if length < 0:
            return None
        end = self._ends.item(row)
        return self._utf8[end - length : end].tobytes().decode("utf-8", "surrogatepass")

    @property
    def is_empty(self) -> npt.NDArray[np.bool_]:
        """Which texts are None or have no characters. Shape (n,)."""
        return self._lengths <= 0

    def packed_from(self, row: int) -> Packed:
        """The texts from that row on."""
        return self._lengths[row:], self._utf8[self._ends.item(row - 1) if row else 0 :]

    def hashes(self) -> npt.NDArray[np.uint64]:
        """`text_hash` of each; what it is of None does not matter. Shape (n,)."""
        return hash_texts(np.ascontiguousarray(self._utf8), self._ends, _SEED)


def text_hash(text: str) -> np.uint64:
    """64 bits, in this process."""
    utf8 = np.frombuffer(text.encode("utf-8", "surrogatepass"), dtype=np.uint8)
    return hash_texts(utf8, np.array((len(utf8),)), _SEED)[0]  # type: ignore[no-any-return]
