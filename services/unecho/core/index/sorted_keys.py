"""Finds rows by a key of 64 bits, without an object for each."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt


class SortedKeys:
    """The rows of each key. Several rows may have one key."""

    def __init__(self, keys: npt.NDArray[np.uint64], has_key: npt.NDArray[np.bool_] | None = None) -> None:
        """`keys`: of each row. Shape (n,); `has_key`: which rows can be found, otherwise all. Shape (n,)."""
        rows = np.arange(len(keys), dtype=np.uint32) if has_key is None else has_key.nonzero()[0].astype(np.uint32)
        order = np.argsort(keys[rows], kind="stable")
        self._rows = rows[order]
        self._keys = keys[self._rows]

    def rows(self, key: np.uint64) -> Iterator[int]:
        """The rows of that key, the last first."""
        at = int(self._keys.searchsorted(key, "right")) - 1
        while at >= 0 and self._keys[at] == key:
            yield self._rows.item(at)
            at -= 1
