"""Many texts as two arrays."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Packed = tuple[npt.NDArray[np.int32], npt.NDArray[np.uint8]]
"""The length of each text in bytes, -1 for None; and all of them, one after the other, in UTF-8."""


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
