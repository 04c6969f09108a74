"""Shingles that stand in so many stories that they say nothing of any of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.index.sketch import keep_rare, least_counts, mark_often, raise_counts
from unecho.core.kernels.judging.held import HIGHEST, OFTEN_FROM, OPENED, Sketch
from unecho.core.profile import Profile
from unecho.core.signing.shingles import Fingerprint

_ROWS: Final = 4
_NEVER: Final = -1


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
        self._shift = np.uint32(32 - (profile.boilerplate_width.bit_length() - 1))
        self._counts = np.zeros((_ROWS, profile.boilerplate_width), dtype=np.uint16)
        # Bits that are derived from the counts.
        self._often = np.zeros(max(profile.boilerplate_width // 32, 1), dtype=np.uint32)
        # Clusters counted, the highest count, and the threshold that the bits are of: _NEVER where out of date.
        self._numbers = np.array([0, 0, _NEVER])
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
        opened: int = self._numbers.item(OPENED)
        return max(self._least_threshold, opened // self._share)

    @property
    def highest(self) -> int:
        """Clusters in which the most frequent shingle has stood, at most."""
        highest: int = self._numbers.item(HIGHEST)
        return highest

    def strip(self, shingles: Fingerprint) -> Fingerprint:
        """The shingles that are no boilerplate, in their order."""
        threshold = self.threshold
        if self.highest < threshold:
            return shingles
        kept = np.empty(len(shingles) + 1, dtype=np.uint32)
        return kept[: keep_rare(self._counts, self._shift, self._marked(threshold), shingles, threshold, kept)]

    def add(self, shingles: Fingerprint) -> None:
        """Counts the shingles of an article that opens a cluster."""
        self._numbers[OPENED] += 1
        threshold = self.threshold
        highest = raise_counts(self._counts, self._shift, shingles, self._often, threshold)
        self._numbers[HIGHEST] = max(self.highest, highest)

    def _marked(self, threshold: int) -> npt.NDArray[np.uint32]:
        if self._numbers[OFTEN_FROM] != threshold:
            mark_often(self._counts, threshold, self._often)
            self._numbers[OFTEN_FROM] = threshold
        return self._often

    def forget(self, watermark: int) -> None:
        """Halves the counts for each half horizon that article time (milliseconds) has passed since the last call."""
        epoch = watermark // self._half_life
        if self._epoch is not None and epoch > self._epoch:
            halvings = np.uint16(min(epoch - self._epoch, 15))
            np.right_shift(self._counts, halvings, out=self._counts)
            self._numbers[:OFTEN_FROM] >>= int(halvings)
            self._numbers[OFTEN_FROM] = _NEVER
        self._epoch = epoch if self._epoch is None else max(epoch, self._epoch)

    @property
    def forgets_above(self) -> int | None:
        """The latest article time that nothing is forgotten at; None before the first."""
        return None if self._epoch is None else (self._epoch + 1) * self._half_life - 1

    @property
    def columns(self) -> Sketch:
        """What kernels are handed, itself and no copy."""
        return Sketch(self._counts, self._often, self._numbers)

    def export(self) -> SketchState:
        """What it remembers, itself and no copy."""
        return SketchState(self._counts, self._numbers.item(OPENED), self.highest, self._epoch)

    @classmethod
    def restored(cls, profile: Profile, state: SketchState) -> Boilerplate:
        """One that goes on from `state`, and takes its array over where it can be written to."""
        boilerplate = cls(profile)
        boilerplate._counts = np.require(state.counts, requirements=["C", "W"])
        boilerplate._numbers[:OFTEN_FROM], boilerplate._epoch = (state.opened, state.highest), state.epoch
        return boilerplate
