"""Shingles that stand in so many stories that they say nothing of any of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.index.scores import score_records
from unecho.core.kernels.index.sketch import keep_rare, least_counts, mark_often, raise_counts
from unecho.core.profile import Profile
from unecho.core.signing.shingles import Fingerprint

_ROWS: Final = 4


@dataclass(frozen=True, slots=True, eq=False)
class SketchState:
    """All that a `Boilerplate` remembers.

    Attributes:
        counts: shape (4, width), uint16.
        opened: clusters counted.
        highest: no count is above it.
        epoch: half horizons since 1970-01-01 UTC; None before the first.
    """

    counts: npt.NDArray[np.uint16]
    opened: int
    highest: int
    epoch: int | None


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
        self._counts = np.zeros((_ROWS, profile.boilerplate_width), dtype=np.uint16)
        self._highest = 0
        # Bits that are derived from the counts, and the threshold that they are of; None where they are out of date.
        self._often = np.zeros(max(profile.boilerplate_width // 32, 1), dtype=np.uint32)
        self._often_from: int | None = None
        self._half_life = max(profile.horizon_ms // 2, 1)
        self._epoch: int | None = None

    def counts(self, shingles: Fingerprint) -> npt.NDArray[np.uint16]:
        """Clusters each shingle opened, at least. Shape (n,)."""
        return least_counts(self._counts, self._shift, shingles)

    @property
    def threshold(self) -> int:
        """Clusters that make a shingle boilerplate.

        A share of those counted, once they are many: the sketch's own error grows with their number, and so does what
        is said everywhere.
        """
        return max(self._least_threshold, self._opened // self._share)

    @property
    def highest(self) -> int:
        """Clusters in which the most frequent shingle has stood, at most."""
        return self._highest

    def strip(self, shingles: Fingerprint) -> Fingerprint:
        """The shingles that are no boilerplate, in their order."""
        threshold = self.threshold
        if self._highest < threshold:
            return shingles
        kept = np.empty(len(shingles) + 1, dtype=np.uint32)
        return kept[: keep_rare(self._counts, self._shift, self._marked(threshold), shingles, threshold, kept)]

    def score(
        self,
        shingles: Fingerprint,
        rows: npt.NDArray[np.int64],
        addresses: npt.NDArray[np.int64],
        least: float = 0.0,
    ) -> tuple[list[list[float]], int]:
        """The articles of some rows against these shingles, all without boilerplate.

        `addresses`: see `core.index.rows`. Nothing where the T of all is below `least`.

        Returns: for each, shingles of both, T, and the share of the shingles of the one with fewer that the other has;
        and how many of `shingles` are no boilerplate.
        """
        threshold = self.threshold
        often = self._often if self._highest < threshold else self._marked(threshold)
        scores = np.empty((len(rows), 3), np.float64)
        counted = 0 if self._highest < threshold else threshold
        highest, own = score_records(shingles, rows, addresses, self._counts, self._shift, often, counted, scores)
        return scores.tolist() if highest >= least else [], own

    def add(self, shingles: Fingerprint) -> None:
        """Counts the shingles of an article that opens a cluster."""
        self._opened += 1
        threshold = self.threshold
        highest = raise_counts(self._counts, self._shift, shingles, self._often, threshold)
        self._highest = max(self._highest, highest)

    def _marked(self, threshold: int) -> npt.NDArray[np.uint32]:
        if self._often_from != threshold:
            mark_often(self._counts, threshold, self._often)
            self._often_from = threshold
        return self._often

    def forget(self, watermark: int) -> None:
        """Halves the counts for each half horizon that article time (milliseconds) has passed since the last call."""
        epoch = watermark // self._half_life
        if self._epoch is not None and epoch > self._epoch:
            halvings = np.uint16(min(epoch - self._epoch, 15))
            np.right_shift(self._counts, halvings, out=self._counts)
            self._highest >>= int(halvings)
            self._opened >>= int(halvings)
            self._often_from = None
        self._epoch = epoch if self._epoch is None else max(epoch, self._epoch)

    def export(self) -> SketchState:
        """What it remembers, itself and no copy."""
        return SketchState(self._counts, self._opened, self._highest, self._epoch)

    @classmethod
    def restored(cls, profile: Profile, state: SketchState) -> Boilerplate:
        """One that goes on from `state`, and takes its array over where it can be written to."""
        boilerplate = cls(profile)
        boilerplate._counts = np.require(state.counts, requirements=["C", "W"])
        boilerplate._opened, boilerplate._highest, boilerplate._epoch = state.opened, state.highest, state.epoch
        return boilerplate
