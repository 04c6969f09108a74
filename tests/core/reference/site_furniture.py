"""Paragraphs of several stories, in a dictionary that forgets nothing before its time."""

from collections.abc import Callable

import numpy as np

from unecho.core.site_furniture import Seen, keys_of, stories_with


class SiteFurniture:
    """See `core.site_furniture`."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[int, int]] = {}

    def look_up(self, paragraphs: np.ndarray, outlet: str | None, first_position: int) -> Seen:
        keys = keys_of(paragraphs, outlet)
        known = [self._known.get(key, (0, -1)) for key in keys.reshape(-1).tolist()]
        live = [(stories, position) if position >= first_position else (0, -1) for stories, position in known]
        stories = np.array([stories for stories, _ in live], dtype=np.uint8).reshape(keys.shape)
        return Seen(keys, stories, np.array([at for _, at in live], dtype=np.int64).reshape(keys.shape))

    def note(self, seen: Seen, position: int, first_position: int, is_other_story: Callable[[int, bool], bool]) -> None:
        stories = stories_with(seen, is_other_story)
        for key, number in zip(seen.keys.reshape(-1).tolist(), stories.reshape(-1).tolist(), strict=True):
            if key:
                self._known[key] = (number, position)
