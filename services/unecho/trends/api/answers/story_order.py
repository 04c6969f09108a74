"""In which order stories are listed, found without ranking all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

import numpy as np

from unecho.core.windows import MINUTE_MS, Window
from unecho.trends.api.answers.story_answers import new_outlets
from unecho.trends.api.paging import Page, Rank, page_of
from unecho.trends.listing.columns import Rows, beside, highest
from unecho.trends.listing.listing import Listing
from unecho.trends.state.rising import story_rise
from unecho.trends.stories.story import Story

_OUTLETS_MAX: Final = 1_000_000
_HOUR_MS: Final = Window.HOUR.minutes * MINUTE_MS


class Sort(StrEnum):
    """What comes first; what ties goes by another of them, and then by id."""

    SIZE = "size"
    """The story with the most articles."""
    RISE = "rise"
    """The one that is furthest above its usual level; of those that are not, the one that the most outlets have taken
    up in the last ten minutes, and in the last hour."""
    RECENT = "recent"
    """The one with the latest article."""

    def rank(self, story: Story, watermark: int | None) -> Rank:
        """The lowest comes first: two numbers and the id."""
        match self:
            case Sort.SIZE:
                return -story.size, -(story.last_seen or 0), story.cluster_id
            case Sort.RISE:
                new = new_outlets(story, watermark)
                rise = round(1_000 * story_rise(story, watermark).score)
                return -rise, -(new.ten_minutes * _OUTLETS_MAX + new.hour), story.cluster_id
            case Sort.RECENT:
                return -(story.last_seen or 0), -story.size, story.cluster_id


@dataclass(frozen=True, slots=True)
class StoryPage:
    """A page of stories as it is asked for: so many after a rank, in an order that goes by the watermark."""

    sort: Sort
    watermark: int | None
    limit: int
    after: Rank | None = None

    def of(self, listing: Listing, rows: Rows) -> Page[Story]:
        """What `page_of` would give of all stories of the rows."""
        page = self._rising(listing, rows) if self.sort is Sort.RISE else self._by_numbers(listing, rows)
        return replace(page, total=len(rows))

    def _by_numbers(self, listing: Listing, rows: Rows) -> Page[Story]:
        size, last = listing.columns.size, listing.columns.last
        columns = (size, last) if self.sort is Sort.SIZE else (last, size)
        tied, left = rows[:0], rows
        if self.after is not None:
            tied, left = beside(rows, columns, (-int(self.after[0]), -int(self.after[1])))
        # One more says that there is a next page.
        return self._ranked(listing, np.concatenate([tied, highest(left, columns, self.limit + 1)]))

    def _rising(self, listing: Listing, rows: Rows) -> Page[Story]:
        """Most stories do not rise, and to tell that of each would take long: those that may are ranked first."""
        for some, bound in self._likely(listing, rows):
            page = self._ranked(listing, some)
            if page.next is not None and self._rank(page.items[-1]) < bound:
                return page
        return self._ranked(listing, rows)

    def _likely(self, listing: Listing, rows: Rows) -> Iterator[tuple[Rows, Rank]]:
        """Some of the rows, and what no other of them ranks before."""
        if self.watermark is None:
            return
        lately = rows[listing.columns.last[rows] > self.watermark - _HOUR_MS]
        # One that a single outlet has does not rise.
        yield lately[listing.columns.outlets[lately] > 1], (0, -_OUTLETS_MAX - 1, "")
        # Nor one that came before, which no outlet took up since.
        yield lately, (0, 0, "")

    def _ranked(self, listing: Listing, rows: Rows) -> Page[Story]:
        return page_of(listing.stories(rows), self._rank, self.limit, self.after)

    def _rank(self, story: Story) -> Rank:
        return self.sort.rank(story, self.watermark)
