"""Many texts as two arrays."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

TextColumn = tuple[npt.NDArray[np.int32], npt.NDArray[np.uint8]]
"""The length of each text in characters, -1 for None; and all of them, one after the other, in UTF-8."""


def pack_texts(texts: Sequence[str | None]) -> TextColumn:
    """Lone surrogates are kept."""
    lengths = np.fromiter((-1 if text is None else len(text) for text in texts), np.int32, len(texts))
    joined = "".join(text for text in texts if text).encode("utf-8", "surrogatepass")
    return lengths, np.frombuffer(joined, dtype=np.uint8)


def unpack_texts(column: TextColumn) -> list[str | None]:
    """What was packed. Raises ValueError where the two do not fit."""
    lengths, utf8 = column
    joined = utf8.tobytes().decode("utf-8", "surrogatepass")
    ends = np.maximum(lengths, 0).cumsum(dtype=np.int64)
    if len(joined) != (ends[-1] if len(ends) else 0):
        raise ValueError("the lengths of the texts do not add up")
    return [
        None if length < 0 else joined[end - length : end]
        for length, end in zip(lengths.tolist(), ends.tolist(), strict=True)
    ]
