"""Precision, recall and F1; and those of pairs of articles."""

from dataclasses import dataclass

from sets.labels import Clusters, Labels, grouped, pairs_within


@dataclass(frozen=True)
class Score:
    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 0.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (2 * self.right + self.wrong + self.missed) if self.right else 0.0


def score_pairs(clusters: Clusters, labels: Labels) -> Score:
    """A pair put together is right when it is positive, not counted when `labels` does not, wrong otherwise."""
    together = [pair in labels.positive for pair in pairs_within(grouped(clusters).values()) if labels.counts(pair)]
    right = sum(together)
    return Score(right, len(together) - right, len(labels.counted_positive) - right)
