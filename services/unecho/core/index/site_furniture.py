"""Paragraphs that come back in articles that have nothing else in common: imprints, notices, lists of headlines."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.index.paragraphs import MOST_COMPARED, find_stories, note_stories, raise_stories
from unecho.core.profile import Profile

Table = npt.NDArray[np.uint64]
"""See `kernels.index.paragraphs`. Shape (2 * width,)."""
_Hashes = npt.NDArray[np.uint32]


class Seen(NamedTuple):
    """What is known of the paragraphs of one article, first by its outlet, then by all.

    Attributes:
        paragraphs: see `core.signing.marks`. Shape (p,).
        outlet: 32 bits of its name.
        stories: in how many stories each stood before, 255 at most. Shape (2, p).
        positions: the last article that had it, or -1. Shape (2, p).
        newest: the newest of these, the newest first, -1 for none. Shape (2, 4).
        most: the highest of `stories`; 0 where no article had any of them.
    """

    paragraphs: _Hashes
    outlet: int
    stories: npt.NDArray[np.uint8]
    positions: npt.NDArray[np.int64]
    newest: npt.NDArray[np.int64]
    most: int

    def is_furniture(self, profile: Profile) -> npt.NDArray[np.bool_] | None:
        """Which of them belong to a site, shape (p,); None where none does."""
        if self.most < profile.furniture_stories and self.most < profile.shared_furniture_stories:
            return None
        own, shared = self.stories
        return np.asarray((own >= profile.furniture_stories) | (shared >= profile.shared_furniture_stories))


class SiteFurniture:
    """Counts in how many stories of an outlet, and of all, a paragraph stood, joined or not, in bounded memory.

    It is forgotten when the last article that had it has left the index.
    """

    def __init__(self, profile: Profile, table: Table | None = None) -> None:
        """Empty, or one that goes on from another's table and takes it over where it can be written to."""
        width = profile.furniture_width
        self._table: Table = (
            np.zeros(2 * width, np.uint64) if table is None else np.require(table, requirements=["C", "W"])
        )

    def look_up(self, paragraphs: _Hashes, outlet: str | None, first_position: int) -> Seen:
        """What is known of them. `first_position`: of the oldest article in the index."""
        bits, count = outlet_bits(outlet), len(paragraphs)
        stories, positions = np.empty((2, count), np.uint8), np.empty((2, count), np.int64)
        newest = np.empty((2, MOST_COMPARED), np.int64)
        most = find_stories(paragraphs, bits, self._table, first_position, stories, positions, newest)
        return Seen(paragraphs, bits, stories, positions, newest, most)

    def note(self, seen: Seen, position: int, first_position: int, is_other_story: Callable[[int, bool], bool]) -> None:
        """The article at `position` has them.

        `is_other_story` says of an earlier position whether it is of another story; and whether they are known to be of
        one outlet.
        """
        stories = stories_with(seen, is_other_story) if seen.most else seen.stories
        note_stories(seen.paragraphs, seen.outlet, stories, position, first_position, self._table)

    def export(self) -> Table:
        """What it remembers, itself and no copy."""
        return self._table


def outlet_bits(outlet: str | None) -> int:
    """32 bits of its name, odd."""
    return zlib.crc32((outlet or "").encode("utf-8", "surrogatepass")) | 1


def stories_with(seen: Seen, is_other_story: Callable[[int, bool], bool]) -> npt.NDArray[np.uint8]:
    """In how many stories each has stood now, that of the article not counted where it is the first. Shape (2, p)."""
    stories = seen.stories
    for row, newest in enumerate(seen.newest.tolist()):
        for earlier in newest:
            if earlier >= 0 and is_other_story(earlier, row == 0):
                stories = stories.copy() if stories is seen.stories else stories
                raise_stories(stories, seen.positions, row, earlier)
    return stories
