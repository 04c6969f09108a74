"""Two articles against each other, in numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from unecho.core.comparing.evidence import weigh
from unecho.core.comparing.similarity import shared_counts, similarity
from unecho.core.index.bands import band_keys
from unecho.core.kernels.comparing.evidence import Weights
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import SignedArticle


@dataclass(frozen=True, slots=True)
class Measures:
    """The second article against the first.

    Attributes:
        shingles: of the first and the second.
        shared: shingles of both.
        estimated_jaccard: what their signatures say of `jaccard`.
        bands_met: numbers of the bands in which their signatures are the same.
        weights: facts and paragraphs, see `kernels.comparing.evidence`: its first article is the second here.
        same_outlet: whether they are of one known outlet.
        days: from the date of the first to that of the second; None where either has none.
    """

    shingles: tuple[int, int]
    shared: int
    estimated_jaccard: float
    bands_met: tuple[int, ...]
    weights: Weights
    same_outlet: bool
    days: float | None

    @property
    def similarity(self) -> float:
        """T."""
        return similarity(self.shared, *self.shingles)

    @property
    def jaccard(self) -> float:
        """Shingles of both, as a share of those of either."""
        return self.shared / max(sum(self.shingles) - self.shared, 1)

    @property
    def contained(self) -> tuple[float, float]:
        """The share of the shingles of each that the other has."""
        return self.shared / max(self.shingles[0], 1), self.shared / max(self.shingles[1], 1)

    @property
    def overlap(self) -> float:
        """The larger of the two."""
        return max(self.contained)

    @property
    def estimated_similarity(self) -> float:
        """T by the signatures alone."""
        shared = self.estimated_jaccard * sum(self.shingles) / (1 + self.estimated_jaccard)
        return similarity(round(shared), *self.shingles)

    @property
    def fewer_facts(self) -> int:
        """Names and figures of the one that has fewer."""
        return min(self.weights.facts, self.weights.other_facts)

    @property
    def substituted(self) -> int:
        """Facts that stand in the place of others, in the one with fewer of them."""
        return min(self.weights.substituted, self.weights.other_substituted)


def measure(first: SignedArticle, second: SignedArticle, profile: Profile) -> Measures:
    """All of it."""
    met = np.flatnonzero(band_keys(first.signature, profile) == band_keys(second.signature, profile))
    times = first.published_at, second.published_at
    return Measures(
        (len(first.fingerprint), len(second.fingerprint)),
        shared_counts(second.fingerprint, [first.fingerprint])[0],
        float(np.mean(first.signature == second.signature)),
        tuple(met.tolist()),
        weigh(second.fingerprint, second.marks, first.fingerprint, first.marks, profile),
        first.outlet is not None and first.outlet == second.outlet,
        None if times[0] is None or times[1] is None else (times[1] - times[0]) / 86_400_000,
    )
