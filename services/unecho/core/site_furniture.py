"""Paragraphs that come back in articles that have nothing else in common: imprints, notices, lists of other headlines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.paragraphs import find_stories, note_stories
from unecho.core.profile import Profile

_MOST: Final = 255
_MOST_COMPARED: Final = 4
"""Articles that had some of the paragraphs before; the newest say enough."""


@dataclass(frozen=True, slots=True, eq=False)
class FurnitureState:
    """All that a `SiteFurniture` remembers: hash, position of the last article, stories. Shape (width,)."""

    keys: npt.NDArray[np.uint32]
    positions: npt.NDArray[np.int64]
    counts: npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What is known of the paragraphs of one article. Shape (p,).

    Attributes:
        stories: in how many stories each stood before, 255 at most.
        positions: the last article that had it, or -1.
    """

    stories: npt.NDArray[np.uint8]
    positions: npt.NDArray[np.int64]


class SiteFurniture:
    """Counts in how many stories a paragraph stood, joined or not, in bounded memory.

    It is forgotten when the last article that had it has left the index.
    """

    def __init__(self, profile: Profile, state: FurnitureState | None = None) -> None:
        """Empty, or one that goes on from `state` and takes its arrays over where they can be written to."""
        width = profile.furniture_width
        self._keys = np.zeros(width, np.uint32) if state is None else _own(state.keys)
        self._positions = np.zeros(width, np.int64) if state is None else _own(state.positions)
        self._counts = np.zeros(width, np.uint8) if state is None else _own(state.counts)

    def look_up(self, paragraphs: npt.NDArray[np.uint32], first_position: int) -> Seen:
        """What is known of them. `first_position`: of the oldest article in the index."""
        return Seen(*find_stories(paragraphs, self._keys, self._positions, self._counts, first_position))

    def note(
        self,
        paragraphs: npt.NDArray[np.uint32],
        seen: Seen,
        position: int,
        first_position: int,
        is_other_story: Callable[[int], bool],
    ) -> None:
        """The article at `position` has them. `is_other_story` says of an earlier position whether it is of another."""
        stories = np.maximum(seen.stories, 1)
        compared = sorted(set(seen.positions.tolist()) - {-1}, reverse=True)[:_MOST_COMPARED]
        for earlier in compared:
            if is_other_story(earlier):
                stories[(seen.positions == earlier) & (stories < _MOST)] += 1
        note_stories(paragraphs, stories, position, first_position, self._keys, self._positions, self._counts)

    def export(self) -> FurnitureState:
        """What it remembers, itself and no copy."""
        return FurnitureState(self._keys, self._positions, self._counts)


def _own(array: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
    return np.require(array, requirements=["C", "W"])
