"""The clusters of a restored index as the arrays that they came in: objects are made of those that are asked for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from unecho.core.index.entry import Cluster
from unecho.core.index.state_columns import NO_TIME, IndexState
from unecho.core.index.text_column import TextColumn


@dataclass(frozen=True, slots=True, eq=False)
class ClusterValues:
    """Of some clusters, what is in `IndexState`."""

    newest: npt.NDArray[np.int64]
    last_seen: npt.NDArray[np.int64]
    last_rows: npt.NDArray[np.int32]
    ids: list[str | None]
    canonical_ids: list[str | None]

    @classmethod
    def unfilled(cls, count: int) -> ClusterValues:
        """Of so many, to be filled in."""
        nothing: list[str | None] = [None] * count
        times = np.zeros(count, dtype=np.int64)
        return cls(times, times.copy(), np.zeros(count, dtype=np.int32), nothing, nothing.copy())


class StoredClusters:
    """Makes each cluster once. Nothing that changes a cluster does so without asking for it, so none is out of date."""

    def __init__(self, state: IndexState, ids: TextColumn, first_position: int) -> None:
        """`ids`: those of the articles."""
        self._first = first_position
        self._article_ids = ids
        self._of_articles = state.cluster
        self._numbers, self._newest = state.cluster_numbers, state.cluster_newest
        self._last_seen, self._last_rows = state.cluster_last_seen, state.cluster_last_rows
        self._ids = TextColumn((state.cluster_id_lengths, state.cluster_id_bytes))
        self._canonical_ids = TextColumn((state.canonical_id_lengths, state.canonical_id_bytes))
        self._articles = np.argsort(state.cluster, kind="stable")
        self._ends = np.bincount(state.cluster, minlength=len(self)).cumsum()
        self._made: dict[int, Cluster] = {}

    def __len__(self) -> int:
        return len(self._numbers)

    def of(self, article: int) -> Cluster:
        """The cluster of the article of that row."""
        number = self._of_articles.item(article)
        cluster = self._made.get(number)
        if cluster is None:
            cluster = self._made[number] = self._make(number)
        return cluster

    @property
    def made(self) -> Collection[Cluster]:
        """Those that were asked for, and so may have changed."""
        return self._made.values()

    def numbers_of_articles(self, first_position: int) -> npt.NDArray[np.int64]:
        """The number of the cluster of each article from that position on."""
        return self._numbers[self._of_articles[first_position - self._first :]]

    def values(self, numbers: npt.NDArray[np.int64]) -> ClusterValues:
        """Of clusters of these numbers as they were when they were stored; of any other anything."""
        order = np.argsort(self._numbers)
        found = np.searchsorted(self._numbers, numbers, sorter=order)
        rows = order[np.minimum(found, len(order) - 1)]
        listed = rows.tolist()
        return ClusterValues(
            self._newest[rows],
            self._last_seen[rows],
            self._last_rows[rows],
            [self._ids[row] for row in listed],
            [self._canonical_ids[row] for row in listed],
        )

    def _make(self, number: int) -> Cluster:
        start = self._ends.item(number - 1) if number else 0
        articles = self._articles[start : self._ends.item(number)]
        cluster_id = self._ids[number]
        if cluster_id is None:
            cluster_id = self._article_ids[articles.item(0)] or ""
        canonical_id = self._canonical_ids[number]
        newest, last_seen = self._newest.item(number), self._last_seen.item(number)
        return Cluster(
            number=self._numbers.item(number),
            id=cluster_id,
            canonical_id=cluster_id if canonical_id is None else canonical_id or None,
            members=(articles + self._first).tolist(),
            last_row=self._last_rows.item(number),
            newest=None if newest == NO_TIME else newest,
            last_seen=None if last_seen == NO_TIME else last_seen,
        )
