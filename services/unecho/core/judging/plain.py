"""Articles that are known by nothing but their words: a run of them is judged, and taken in, in one compiled call.

It is what `core.judging.index` does of an article by itself, and its state is the same.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np

from unecho.core.comparing.compared import Compared, compared_of
from unecho.core.comparing.rules import rules_of
from unecho.core.index.bands import Bands
from unecho.core.index.boilerplate import Boilerplate
from unecho.core.index.entries import Entries
from unecho.core.index.lookup import SEED
from unecho.core.index.records import PUBLISHED, encoded
from unecho.core.index.site_furniture import SiteFurniture
from unecho.core.kernels.comparing.compare import COMPARED, MEASURED, TOLD
from unecho.core.kernels.comparing.pairs import Own
from unecho.core.kernels.compiled import unchecked
from unecho.core.kernels.index.paragraphs import MOST_COMPARED
from unecho.core.kernels.judging.articles import Articles
from unecho.core.kernels.judging.held import Bounds, Held, Limits, Room
from unecho.core.kernels.judging.near import compare_one
from unecho.core.kernels.judging.run import FORGETS, FURNITURE, JUDGED, UNTOUCHED, judge_run
from unecho.core.kernels.judging.times import LENGTH, NO_TIME
from unecho.core.profile import Profile
from unecho.core.signing.shingles import MOST_PARAGRAPHS
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.verdict import Outcome
from unecho.core.watermark import Watermark

_ANY_TIME: Final = (1 << 63) - 1
_SHINGLE_BITS: Final = 32
_judge_run: Final = unchecked(judge_run)
_compare_one: Final = unchecked(compare_one)


class Stop(NamedTuple):
    """The article that a run stopped at, by its number in the batch.

    Attributes:
        found: what was done of it: see `kernels.judging.run`.
        has_passed: whether time has passed for it.
        near: those before it that something is near, by their numbers, and what is; also itself where it is judged.
    """

    at: int
    found: int = UNTOUCHED
    has_passed: bool = False
    near: tuple[tuple[int, Compared], ...] = ()

    @property
    def is_judged(self) -> bool:
        """Whether it is judged and taken in, and only its retraction is to be looked at."""
        return self.found == JUDGED

    @property
    def forgets(self) -> bool:
        """Whether time has to pass for it first, as more is to be done then than a run does."""
        return self.found == FORGETS

    @property
    def has_furniture(self) -> bool:
        """Whether nothing is held of its id, its place or its words, and some of its paragraphs belong to a site."""
        return self.found == FURNITURE


class PlainPass:
    """The calls for one index, over what it is made of."""

    def __init__(
        self,
        entries: Entries,
        bands: Bands,
        boilerplate: Boilerplate,
        furniture: SiteFurniture,
        watermark: Watermark,
        profile: Profile,
    ) -> None:
        self._entries, self._bands, self._boilerplate = entries, bands, boilerplate
        self._furniture, self._watermark = furniture, watermark
        self._room = _room(profile)
        self._limits = _limits(profile, entries.rows.block)
        self._held: Held | None = None

    def note_growth(self) -> None:
        """An article was taken in by itself: columns may be others now."""
        self._held = None

    def run(self, articles: Articles, first: int, latest: int, *, is_passed: bool, stops_at_near: bool) -> Stop:
        """Judges articles from `first` on, as long as they are plain. For the others see `Bounds`."""
        entries = self._entries
        row, left = entries.rows.room(entries.next_position)
        if not left or not len(entries):
            return Stop(first, has_passed=is_passed)
        oldest = entries.first_position
        settled_at = _ANY_TIME if entries.settled_at is None else entries.settled_at
        bounds = Bounds(row, left, oldest, *entries.rows.room(oldest), latest, settled_at, is_passed, stops_at_near)
        at, found = _judge_run(articles, first, self._columns(), self._limits, bounds)
        # Before what has left meanwhile is forgotten.
        stop = Stop(at, found, near=self._near(articles, first, at + (found == JUDGED)))
        entries.note_run(oldest)
        self._bands.forget_sought()
        return stop._replace(has_passed=True) if is_passed and stop.at == first else stop

    def _near(self, articles: Articles, first: int, end: int) -> tuple[tuple[int, Compared], ...]:
        near, measured = articles.near[first:end], articles.measured[first:end]
        found = np.flatnonzero(near[:, COMPARED]).tolist()
        return tuple((first + i, compared_of(near[i], measured[i], self._entries)) for i in found)

    def compare(self, article: SignedArticle, count: int) -> Compared:
        """An article, without its furniture, against so many candidates that `Bands` has just found."""
        if not count or not _compare_one(_own(article), count, self._columns(), self._limits):
            return Compared(candidates=count)
        return compared_of(self._room.told, self._room.measured, self._entries)

    def _columns(self) -> Held:
        # Handed over between two that grow, so that it is not made each time.
        if self._held is None:
            self._held = self._make_held()
        return self._held

    def _make_held(self) -> Held:
        numbers, rows, clusters, lookup, records = self._entries.columns
        return Held(
            numbers,
            self._watermark.times,
            rows,
            clusters,
            lookup,
            records,
            self._bands.columns,
            self._boilerplate.columns,
            self._furniture.export(),
            self._room,
        )


def _room(profile: Profile) -> Room:
    return Room(
        np.empty(profile.bands, dtype=np.uint32),
        np.empty((profile.bands * profile.bucket_capacity + 1, 3), dtype=np.float64),
        np.empty((2, MOST_PARAGRAPHS), dtype=np.uint8),
        np.empty((2, MOST_PARAGRAPHS), dtype=np.int64),
        np.empty((2, MOST_COMPARED), dtype=np.int64),
        np.empty(LENGTH, dtype=np.int64),
        np.empty(TOLD, dtype=np.int64),
        np.empty(MEASURED, dtype=np.float64),
    )


def _limits(profile: Profile, block: int) -> Limits:
    return Limits(
        profile.least_similarity,
        profile.min_shingles,
        profile.rows,
        profile.band_hits,
        profile.bucket_capacity,
        profile.boilerplate_clusters,
        profile.boilerplate_share,
        _SHINGLE_BITS - (profile.boilerplate_width.bit_length() - 1),
        profile.horizon_ms,
        block,
        # Its bits, as one number of all: what is above half of them is negative.
        int(SEED.astype(np.int64)),
        PUBLISHED * (Outcome.UPDATE in profile.publish),
        rules_of(profile),
    )


def _own(article: SignedArticle) -> Own:
    # With one byte more, as there is no array of none.
    outlet = np.frombuffer(encoded(article.outlet) + b" ", dtype=np.uint8)[:-1]
    marks, published_at = article.marks, NO_TIME if article.published_at is None else article.published_at
    return Own(
        article.fingerprint,
        marks.packed,
        marks.fact_count,
        article.day,
        published_at,
        outlet,
        article.outlet is not None,
    )
