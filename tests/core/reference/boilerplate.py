"""Shingles that stand in so many stories that they say nothing of any of them."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.profile import Profile
from unecho.core.signing.shingles import Fingerprint

_ROWS: Final = 4
_MULTIPLIERS: Final = np.array([0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x27D4EB2F], dtype=np.uint32)


class Boilerplate:
    """Counts in how many clusters a shingle stood, in bounded memory, forgetting with article time.

    A count-min sketch (Cormode, Muthukrishnan 2005) with conservative update (Estan, Varghese 2002): never too low, too
    high only by collisions. All counts are halved each half horizon.
    """

    def __init__(self, profile: Profile) -> None:
        self._least_threshold = profile.boilerplate_clusters
        self._share = profile.boilerplate_share
        self._opened = 0
        self._shift = np.uint32(32 - (profile.boilerplate_width.bit_length() - 1))
        self._counts = [np.zeros(profile.boilerplate_width, dtype=np.uint16) for _ in range(_ROWS)]
        self._highest = 0
        self._half_life = max(profile.horizon_ms // 2, 1)
        self._epoch: int | None = None

    def _cells(self, shingles: Fingerprint, rows: int = _ROWS) -> list[npt.NDArray[np.intp]]:
        return [((shingles * multiplier) >> self._shift).astype(np.intp) for multiplier in _MULTIPLIERS[:rows]]

    def counts(self, shingles: Fingerprint) -> npt.NDArray[np.uint16]:
        """Clusters each shingle opened, at least. Shape (n,)."""
        return self._least(self._cells(shingles))

    @property
    def _threshold(self) -> int:
        """Clusters that make a shingle boilerplate.

        A share of those counted, once they are many: the sketch's own error grows with their number, and so does what
        is said everywhere.
        """
        return max(self._least_threshold, self._opened // self._share)

    def strip(self, shingles: Fingerprint) -> Fingerprint:
        """The shingles that are no boilerplate, in their order."""
        return shingles[self.informative(shingles)]

    def informative(self, shingles: Fingerprint) -> npt.NDArray[np.bool_]:
        """Which shingles are no boilerplate; they need not be sorted. Shape (n,)."""
        is_informative = np.ones(len(shingles), dtype=np.bool_)
        threshold = self._threshold
        if self._highest < threshold:
            return is_informative
        # One row is enough to clear most shingles.
        is_suspect = self._counts[0].take(self._cells(shingles, 1)[0]) >= threshold
        if is_suspect.any():
            is_informative[is_suspect] = self.counts(shingles[is_suspect]) < threshold
        return is_informative

    def add(self, shingles: Fingerprint) -> None:
        """Counts the shingles of an article that opens a cluster."""
        self._opened += 1
        cells = self._cells(shingles)
        raised = np.minimum(self._least(cells), np.uint16(0xFFFE)) + np.uint16(1)
        for counts, row_cells in zip(self._counts, cells, strict=True):
            np.maximum.at(counts, row_cells, raised)
        self._highest = max(self._highest, int(raised.max(initial=0)))

    def _least(self, cells: list[npt.NDArray[np.intp]]) -> npt.NDArray[np.uint16]:
        least = self._counts[0].take(cells[0])
        for counts, row_cells in zip(self._counts[1:], cells[1:], strict=True):
            np.minimum(least, counts.take(row_cells), out=least)
        return least

    def forget(self, watermark: int) -> None:
        """Halves the counts for each half horizon that article time (milliseconds) has passed since the last call."""
        epoch = watermark // self._half_life
        if self._epoch is not None and epoch > self._epoch:
            halvings = np.uint16(min(epoch - self._epoch, 15))
            for counts in self._counts:
                np.right_shift(counts, halvings, out=counts)
            self._highest >>= int(halvings)
            self._opened >>= int(halvings)
        self._epoch = epoch if self._epoch is None else max(epoch, self._epoch)
