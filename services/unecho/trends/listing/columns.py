"""Numbers of stories in columns, so that a question about all of them is a few operations on arrays."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from unecho.core.kind import Kind
from unecho.trends.listing.story_filter import StoryFilter
from unecho.trends.stories.story import Story

Rows = NDArray[np.int64]
"""Places of stories in the columns."""
_BIT_OF: Final = {kind: 1 << number for number, kind in enumerate(Kind)}
_ROWS_FIRST: Final = 1_024


class Columns:
    """By row what is asked of all stories: times in milliseconds since 1970-01-01 UTC; a free row has size 0."""

    def __init__(self) -> None:
        self.size = np.zeros(_ROWS_FIRST, np.int64)
        self.first = np.zeros(_ROWS_FIRST, np.int64)
        self.last = np.zeros(_ROWS_FIRST, np.int64)
        self.outlets = np.zeros(_ROWS_FIRST, np.int64)
        self._kinds = np.zeros(_ROWS_FIRST, np.int64)

    def put(self, row: int, story: Story) -> None:
        """The numbers of a story that is listed."""
        if row >= len(self.size):
            self._grow(2 * row)
        self.size[row] = story.size
        self.first[row], self.last[row] = story.first_seen or 0, story.last_seen or 0
        self.outlets[row] = len(story.outlets)
        self._kinds[row] = sum(_BIT_OF[kind] for kind in story.kinds)

    def free(self, row: int) -> None:
        """No story is there."""
        self.size[row] = 0

    def rows(self, wanted: StoryFilter) -> Rows:
        """Of the stories that have the times and the kind that are asked for."""
        is_wanted = self.size > 0
        if wanted.since is not None:
            is_wanted &= self.last >= wanted.since
        if wanted.until is not None:
            is_wanted &= self.first < wanted.until
        if wanted.kind is not None:
            is_wanted &= self._kinds & _BIT_OF[wanted.kind] != 0
        return np.flatnonzero(is_wanted)

    def _grow(self, rows: int) -> None:
        for name in ("size", "first", "last", "outlets", "_kinds"):
            column = getattr(self, name)
            setattr(self, name, np.concatenate([column, np.zeros(rows - len(column), np.int64)]))


def highest(rows: Rows, columns: tuple[NDArray[np.int64], ...], limit: int) -> Rows:
    """The rows with the highest numbers in the first column, of those that tie there in the next, and so on.

    As many as `limit`, and more only where some tie in all columns. They are in no order.
    """
    sure: list[Rows] = []
    for column in columns:
        if len(rows) <= limit:
            break
        numbers = column[rows]
        least = np.partition(numbers, len(numbers) - limit)[len(numbers) - limit]
        above, rows = rows[numbers > least], rows[numbers == least]
        sure.append(above)
        limit -= len(above)
    return np.concatenate([*sure, rows])


def beside(rows: Rows, columns: tuple[NDArray[np.int64], ...], numbers: tuple[int, ...]) -> tuple[Rows, Rows]:
    """Those that have these numbers, and those that come after them: lower in the first column that differs."""
    lower: list[Rows] = []
    for column, number in zip(columns, numbers, strict=True):
        values = column[rows]
        lower.append(rows[values < number])
        rows = rows[values == number]
    return rows, np.concatenate(lower)
