"""Paragraphs of several stories, in a dictionary that forgets nothing before its time."""

from collections.abc import Callable

import numpy as np

from unecho.core.index.site_furniture import Seen, outlet_bits, stories_with


class SiteFurniture:
    """See `core.index.site_furniture`."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], tuple[int, int]] = {}

    def look_up(self, paragraphs: np.ndarray, outlet: str | None, first_position: int) -> Seen:
        bits = outlet_bits(outlet)
        rows = [[self._known.get((scope, key), (0, -1)) for key in paragraphs.tolist()] for scope in (bits, 0)]
        rows = [[(stories, at) if at >= first_position else (0, -1) for stories, at in row] for row in rows]
        positions = [[at for _, at in row] for row in rows]
        newest = [[*sorted({at for at in row if at >= 0}, reverse=True), -1, -1, -1, -1][:4] for row in positions]
        stories = np.array([[stories for stories, _ in row] for row in rows], dtype=np.uint8)
        return Seen(paragraphs, bits, stories, np.array(positions), np.array(newest), int(stories.max(initial=0)))

    def note(self, seen: Seen, position: int, first_position: int, is_other_story: Callable[[int, bool], bool]) -> None:
        stories = stories_with(seen, is_other_story).tolist()
        for scope, row in zip((seen.outlet, 0), stories, strict=True):
            for paragraph, number in zip(seen.paragraphs.tolist(), row, strict=True):
                if paragraph:
                    self._known[scope, paragraph] = (max(number, 1), position)
