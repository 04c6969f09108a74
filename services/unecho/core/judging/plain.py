"""Articles that nothing is near: a run of them is judged, and taken in, in one compiled call.

It is what `core.judging.index` does of an article by itself, and its state is the same.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from unecho.core.comparing.linkage import Scored
from unecho.core.index.bands import Bands
from unecho.core.index.boilerplate import Boilerplate
from unecho.core.index.entries import Entries
from unecho.core.index.lookup import SEED
from unecho.core.index.site_furniture import Seen, SiteFurniture, outlet_bits
from unecho.core.kernels.compiled import unchecked
from unecho.core.kernels.index.paragraphs import MOST_COMPARED
from unecho.core.kernels.judging.articles import Articles
from unecho.core.kernels.judging.held import Bounds, Held, Limits, Room
from unecho.core.kernels.judging.run import FORGETS, UNTOUCHED, judge_run, take_in_found
from unecho.core.kernels.judging.times import LENGTH
from unecho.core.profile import Profile
from unecho.core.signing.shingles import MOST_PARAGRAPHS
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.watermark import Watermark

_ANY_TIME: Final = (1 << 63) - 1
_SHINGLE_BITS: Final = 32
_NO_BOUNDS: Final = (0,) * 6
_judge_run: Final = unchecked(judge_run)
_take_in_found: Final = unchecked(take_in_found)


class Stop(NamedTuple):
    """The first article that was not judged, by its number in the batch; and what was found of it.

    Attributes:
        candidates: how many it has; less than 0 where it was not searched.
        informative: how many of its shingles are no boilerplate.
        most: in how many stories one of its paragraphs stood.
        is_near: whether a candidate has a T of `least_similarity`.
        has_passed: whether time has passed for it, though it was not searched.
    """

    at: int
    candidates: int = UNTOUCHED
    informative: int = 0
    most: int = 0
    is_near: int = 0
    has_passed: bool = False

    @property
    def is_searched(self) -> bool:
        """Whether time has passed for it, and what is near it is found."""
        return self.candidates >= 0

    @property
    def forgets(self) -> bool:
        """Whether time has to pass for it first, as more is to be done then than a run does."""
        return self.candidates == FORGETS


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

    def run(self, articles: Articles, first: int, latest: int, *, is_passed: bool) -> Stop:
        """Judges articles from `first` on, as long as they are plain. `latest`, `is_passed`: see `Bounds`."""
        entries = self._entries
        row, left = entries.rows.room(entries.next_position)
        if not left or not len(entries):
            return Stop(first, has_passed=is_passed)
        oldest = entries.first_position
        settled_at = _ANY_TIME if entries.settled_at is None else entries.settled_at
        bounds = Bounds(row, left, oldest, *entries.rows.room(oldest), latest, settled_at, is_passed)
        stop = Stop(*_judge_run(articles, first, self._columns(), self._limits, bounds))
        entries.note_run(oldest)
        self._bands.forget_sought()
        return stop._replace(has_passed=True) if is_passed and stop.at == first else stop

    def scored(self, stop: Stop) -> Scored:
        """What the run found of the article that it stopped at."""
        chosen = self._columns().bands.chosen
        return Scored(
            chosen[: stop.candidates].tolist(), self._room.scores[: stop.candidates].tolist(), stop.informative
        )

    def seen(self, article: SignedArticle, stop: Stop) -> Seen:
        """The same of its paragraphs."""
        paragraphs, room = article.marks.paragraphs, self._room
        count = len(paragraphs)
        stories, positions = room.stories[:, :count].copy(), room.positions[:, :count].copy()
        return Seen(paragraphs, outlet_bits(article.outlet), stories, positions, room.newest, stop.most)

    def take_in(
        self, articles: Articles, at: int, slot: int, flags: int, stories: npt.NDArray[np.uint8] | None
    ) -> None:
        """Takes in the article that the run stopped at.

        `slot`: of its cluster, or NO_SLOT where it opens one, whose shingles are counted; `flags`: see
        `core.index.records`; `stories`: in how many its paragraphs have stood now, where not as many as was found.
        """
        entries = self._entries
        if stories is not None:
            self._room.stories[:, : stories.shape[1]] = stories
        bounds = Bounds(*entries.rows.room(entries.next_position), *_NO_BOUNDS)
        _take_in_found(articles, at, slot, flags, self._columns(), self._limits, bounds)
        entries.note_run(entries.first_position)

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
    )
