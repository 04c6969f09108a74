"""Paragraphs that come back in articles that have nothing else in common: imprints, notices, lists of other headlines."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.paragraphs import find_stories, note_stories
from unecho.core.profile import Profile

_Hashes = npt.NDArray[np.uint32]
_MOST: Final = 255
_MOST_COMPARED: Final = 4
"""Articles that had some of the paragraphs before; the newest say enough."""


@dataclass(frozen=True, slots=True, eq=False)
class FurnitureState:
    """All that a `SiteFurniture` remembers: hash, position of the last article, stories. Shape (width,)."""

    keys: _Hashes
    positions: npt.NDArray[np.int64]
    counts: npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What is known of the paragraphs of one article, first by its outlet, then by all. Shape (2, p).

    Attributes:
        keys: what they are found by; 0 for those that cannot be told.
        stories: in how many stories each stood before, 255 at most.
        positions: the last article that had it, or -1.
    """

    keys: _Hashes
    stories: npt.NDArray[np.uint8]
    positions: npt.NDArray[np.int64]

    def is_furniture(self, profile: Profile) -> npt.NDArray[np.bool_]:
        """Which of them belong to a site. Shape (p,)."""
        own, shared = self.stories
        return np.asarray((own >= profile.furniture_stories) | (shared >= profile.shared_furniture_stories))


class SiteFurniture:
    """Counts in how many stories of an outlet, and of all, a paragraph stood, joined or not, in bounded memory.

    It is forgotten when the last article that had it has left the index.
    """

    def __init__(self, profile: Profile, state: FurnitureState | None = None) -> None:
        """Empty, or one that goes on from `state` and takes its arrays over where they can be written to."""
        width = profile.furniture_width
        self._keys: _Hashes = np.zeros(width, np.uint32) if state is None else _own(state.keys)
        self._positions: npt.NDArray[np.int64] = np.zeros(width, np.int64) if state is None else _own(state.positions)
        self._counts: npt.NDArray[np.uint8] = np.zeros(width, np.uint8) if state is None else _own(state.counts)

    def look_up(self, paragraphs: _Hashes, outlet: str | None, first_position: int) -> Seen:
        """What is known of them. `first_position`: of the oldest article in the index."""
        keys = keys_of(paragraphs, outlet)
        stories, positions = find_stories(keys.reshape(-1), self._keys, self._positions, self._counts, first_position)
        return Seen(keys, stories.reshape(keys.shape), positions.reshape(keys.shape))

    def note(self, seen: Seen, position: int, first_position: int, is_other_story: Callable[[int, bool], bool]) -> None:
        """The article at `position` has them.

        `is_other_story` says of an earlier position whether it is of another story; and whether they are known to be of
        one outlet.
        """
        stories = stories_with(seen, is_other_story)
        note_stories(
            seen.keys.reshape(-1),
            stories.reshape(-1),
            position,
            first_position,
            self._keys,
            self._positions,
            self._counts,
        )

    def export(self) -> FurnitureState:
        """What it remembers, itself and no copy."""
        return FurnitureState(self._keys, self._positions, self._counts)


def keys_of(paragraphs: _Hashes, outlet: str | None) -> _Hashes:
    """By outlet, and by all; 0 stays 0. Shape (2, p)."""
    salt = zlib.crc32((outlet or "").encode("utf-8", "surrogatepass")) | 1
    own = (paragraphs ^ np.uint32(salt)) * np.uint32(0x9E3779B1) | np.uint32(1)
    return np.stack([np.where(paragraphs == 0, np.uint32(0), own), paragraphs])


def stories_with(seen: Seen, is_other_story: Callable[[int, bool], bool]) -> npt.NDArray[np.uint8]:
    """In how many stories each has stood now. Shape (2, p)."""
    stories = np.maximum(seen.stories, 1)
    for by_outlet, row, positions in zip((True, False), stories, seen.positions, strict=True):
        for earlier in sorted(set(positions.tolist()) - {-1}, reverse=True)[:_MOST_COMPARED]:
            if is_other_story(earlier, by_outlet):
                row[(positions == earlier) & (row < _MOST)] += 1
    return stories


def _own(array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    return np.require(array, requirements=["C", "W"])
