"""The newest verdicts by article: where each stands on its topic, in bounded memory."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final, NamedTuple

from unecho.core.verdict import Outcome
from unecho.trends.stories.story import StoryVerdict

BYTES_MAX: Final = 1 << 24
_ENTRY_BYTES: Final = 400
"""Of an entry beside its ids, about."""


class RecentVerdict(NamedTuple):
    """The newest verdict of an article, and where it and the signed article stand: partition and offset."""

    outcome: Outcome
    published: bool
    cluster_id: str
    article_time: int
    place: tuple[int, int]
    signed_place: tuple[int, int]


class RecentVerdicts:
    """Of an article the newest, of all articles as many as have room; the longest unheard of goes first."""

    def __init__(self, bytes_max: int = BYTES_MAX) -> None:
        self._bytes_max = bytes_max
        self._bytes = 0
        self._by_id: OrderedDict[str, RecentVerdict] = OrderedDict()

    def note(self, verdict: StoryVerdict) -> None:
        """One more; those of a partition come in the order of their offsets, but may come again."""
        known = self._by_id.get(verdict.article_id)
        signed_place = verdict.signed_partition, verdict.signed_offset
        if known is not None and signed_place < known.signed_place:
            return
        self._forget(verdict.article_id)
        self._by_id[verdict.article_id] = RecentVerdict(
            verdict.outcome,
            verdict.published,
            verdict.cluster_id,
            verdict.article_time,
            (verdict.partition, verdict.offset),
            signed_place,
        )
        self._bytes += _bytes_of(verdict.article_id, verdict.cluster_id)
        while self._bytes > self._bytes_max:
            self._forget(next(iter(self._by_id)))

    def of(self, article_id: str) -> RecentVerdict | None:
        """None where it is not among the newest."""
        return self._by_id.get(article_id)

    def __len__(self) -> int:
        return len(self._by_id)

    def _forget(self, article_id: str) -> None:
        gone = self._by_id.pop(article_id, None)
        if gone is not None:
            self._bytes -= _bytes_of(article_id, gone.cluster_id)


def _bytes_of(article_id: str, cluster_id: str) -> int:
    return _ENTRY_BYTES + 4 * (len(article_id) + len(cluster_id))
