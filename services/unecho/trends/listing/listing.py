"""Keeps up to date what lists of stories are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

import numpy as np

from unecho.trends.listing.columns import Columns, Rows
from unecho.trends.listing.hour_volume import HourVolume
from unecho.trends.listing.story_filter import StoryFilter, headline_words, is_listed, origin_name
from unecho.trends.noted import NotedStories
from unecho.trends.stories.story import Story

_Text = TypeVar("_Text", str, str | None)


class Listing:
    """The stories that are listed, each in a row; told of what changed, it looks at no other story.

    Attributes:
        columns: their numbers.
        hours: how many articles and new stories there were by hour.

    """

    def __init__(self) -> None:
        self.columns = Columns()
        self.hours = HourVolume()
        self._row_of: dict[str, int] = {}
        self._noted = NotedStories(self._row_of.__contains__)
        self._stories: list[Story | None] = []
        # Made when they are asked for, and kept until the story changes.
        self._origins: dict[int, str | None] = {}
        self._headlines: dict[int, str] = {}
        self._free: list[int] = []
        self._of_entity: dict[str, set[int]] = {}

    def __len__(self) -> int:
        return len(self._row_of)

    def note(self, cluster_id: str, *, is_kept: bool) -> None:
        """The story has changed, has come, or is kept no more."""
        self._noted.note(cluster_id, is_kept=is_kept)

    def refreshing(self, stories: Mapping[str, Story]) -> Iterator[None]:
        """Takes in what was noted before, in steps of some milliseconds."""
        return self._noted.each(stories, self._renew)

    def refresh(self, stories: Mapping[str, Story]) -> None:
        """Takes in all that was noted."""
        for _ in self.refreshing(stories):
            pass

    def rows(self, wanted: StoryFilter) -> Rows:
        """Of the stories that have all that is asked for."""
        rows = self.columns.rows(wanted)
        if wanted.entity is not None:
            rows = np.intersect1d(rows, _array(self._of_entity.get(wanted.entity, ())), assume_unique=True)
        return _array(self._with_texts(rows.tolist(), wanted)) if wanted.asks_for_texts else rows

    def stories(self, rows: Rows) -> Iterator[Story]:
        """Those of rows that are in use."""
        found = (self._stories[row] for row in rows.tolist())
        return (story for story in found if story is not None)

    def _with_texts(self, rows: list[int], wanted: StoryFilter) -> list[int]:
        if wanted.origin is not None:
            origins = self._made(self._origins, rows, origin_name)
            rows = [row for row in rows if origins[row] == wanted.origin]
        for word in wanted.words:
            begins, headlines = f" {word}", self._made(self._headlines, rows, headline_words)
            rows = [row for row in rows if begins in headlines[row]]
        if wanted.outlet is not None:
            rows = [row for row in rows if (story := self._stories[row]) is not None and wanted.outlet in story.outlets]
        return rows

    def _made(self, known: dict[int, _Text], rows: list[int], make: Callable[[Story], _Text]) -> dict[int, _Text]:
        for row in rows:
            if row not in known and (story := self._stories[row]) is not None:
                known[row] = make(story)
        return known

    def _renew(self, cluster_id: str, story: Story | None) -> None:
        row = self._row_of.get(cluster_id)
        before = None if row is None else self._stories[row]
        now = story if story is not None and is_listed(story) else None
        if before is now:
            return
        self.hours.change(before, now)
        if now is None:
            self._take_away(cluster_id)
        else:
            self._put(self._row(cluster_id) if row is None else row, before, now)

    def _row(self, cluster_id: str) -> int:
        """A free one, which is the story's from now on."""
        if not self._free:
            self._free.append(len(self._stories))
            self._stories.append(None)
        row = self._row_of[cluster_id] = self._free.pop()
        return row

    def _put(self, row: int, before: Story | None, now: Story) -> None:
        self.columns.put(row, now)
        self._stories[row] = now
        self._forget_texts(row)
        # They are another object when one of them changed, and else the same.
        if before is None or before.published is not now.published:
            self._name(row, before, now)

    def _take_away(self, cluster_id: str) -> None:
        row = self._row_of.pop(cluster_id)
        self._name(row, self._stories[row], None)
        self.columns.free(row)
        self._stories[row] = None
        self._forget_texts(row)
        self._free.append(row)

    def _forget_texts(self, row: int) -> None:
        self._origins.pop(row, None)
        self._headlines.pop(row, None)

    def _name(self, row: int, before: Story | None, now: Story | None) -> None:
        are = set() if now is None else now.entities.keys()
        were = set() if before is None else before.entities.keys()
        for entity_id in were - are:
            self._of_entity[entity_id].discard(row)
            if not self._of_entity[entity_id]:
                del self._of_entity[entity_id]
        for entity_id in are - were:
            self._of_entity.setdefault(entity_id, set()).add(row)


def _array(rows: Iterable[int]) -> Rows:
    return np.fromiter(rows, np.int64)
