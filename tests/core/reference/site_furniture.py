"""Paragraphs of several stories, in a dictionary that forgets nothing before its time."""

from collections.abc import Callable

import numpy as np

from unecho.core.site_furniture import Seen

_MOST_COMPARED = 4


class SiteFurniture:
    """See `core.site_furniture`."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[int, int]] = {}

    def look_up(self, paragraphs: np.ndarray, first_position: int) -> Seen:
        known = [self._known.get(paragraph, (0, -1)) for paragraph in paragraphs.tolist()]
        live = [(stories, position) if position >= first_position else (0, -1) for stories, position in known]
        return Seen(
            np.array([stories for stories, _ in live], dtype=np.uint8), np.array([at for _, at in live], dtype=np.int64)
        )

    def note(
        self,
        paragraphs: np.ndarray,
        seen: Seen,
        position: int,
        first_position: int,
        is_other_story: Callable[[int], bool],
    ) -> None:
        compared = sorted({at for at in seen.positions.tolist() if at >= 0}, reverse=True)[:_MOST_COMPARED]
        others = {earlier for earlier in compared if is_other_story(earlier)}
        for paragraph, stories, at in zip(paragraphs.tolist(), seen.stories.tolist(), seen.positions.tolist(), strict=True):
            if paragraph:
                self._known[paragraph] = (min(max(stories, 1) + (at in others), 255), position)
