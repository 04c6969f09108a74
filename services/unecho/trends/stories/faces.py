"""Those articles of a story that may stand for it: by each way to choose the best, and one for when that is retracted.

Whatever is chosen by, a story has what it takes, so that a changed setting holds for all stories at once.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

KEPT: Final = 2
CHARACTERS_MAX: Final = 2_000
"""Of a source, a URL and a title."""


class Face(NamedTuple):
    """An article as it is shown. `article_time` in milliseconds since 1970-01-01 UTC; `shingles` is its length."""

    article_time: int
    shingles: int
    source: str | None
    url: str | None
    title: str | None


def face_of(article_time: int, shingles: int, source: str | None, url: str | None, title: str | None) -> Face:
    """A face of texts without end: a title is cut, and what would lead nowhere when cut is left out."""
    return Face(article_time, shingles, _whole(source), _whole(url), None if title is None else title[:CHARACTERS_MAX])


def _whole(text: str | None) -> str | None:
    return None if text is None or len(text) > CHARACTERS_MAX else text


Rank = Callable[[tuple[str, Face]], tuple[int, int, str]]


def first_rank(item: tuple[str, Face]) -> tuple[int, int, str]:
    """The earliest comes first; what ties goes by id."""
    return item[1].article_time, 0, item[0]


def latest_rank(item: tuple[str, Face]) -> tuple[int, int, str]:
    """The latest comes first."""
    return -item[1].article_time, 0, item[0]


def longest_rank(item: tuple[str, Face]) -> tuple[int, int, str]:
    """The longest comes first, of several the earliest."""
    return -item[1].shingles, item[1].article_time, item[0]


_RANKS: Final = (first_rank, latest_rank, longest_rank)


def with_face(faces: Mapping[str, Face], article_id: str, face: Face) -> Mapping[str, Face]:
    """Of these and one more those that may be chosen, by article id. An article that is there stays what it was."""
    if article_id in faces:
        return faces
    every = {**faces, article_id: face}
    if len(every) <= KEPT:
        return every
    return {key: every[key] for rank in _RANKS for key, _ in heapq.nsmallest(KEPT, every.items(), rank)}
