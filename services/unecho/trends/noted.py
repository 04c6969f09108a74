"""Which stories changed since somebody looked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from unecho.trends.stories.story import Story

_STORIES_A_STEP: Final = 50


class NotedStories:
    """Ids of stories that changed, came, or are kept no more; `is_known` says of which the former is to be undone."""

    def __init__(self, is_known: Callable[[str], bool]) -> None:
        self._is_known = is_known
        self._changed: dict[str, None] = {}

    def note(self, cluster_id: str, *, is_kept: bool) -> None:
        """It has changed, or is kept no more."""
        if is_kept or self._is_known(cluster_id):
            self._changed[cluster_id] = None
        else:
            # One that came and went while nobody asked: kept in mind, such would have no end.
            self._changed.pop(cluster_id, None)

    def each(self, stories: Mapping[str, Story], renew: Callable[[str, Story | None], None]) -> Iterator[None]:
        """Gives `renew` each that was noted before, in steps of some milliseconds; None where it is kept no more."""
        changed, self._changed = self._changed, {}
        try:
            for number in range(1, len(changed) + 1):
                cluster_id = changed.popitem()[0]
                renew(cluster_id, stories.get(cluster_id))
                if number % _STORIES_A_STEP == 0:
                    yield
        finally:
            # Who asked may have gone before the end.
            self._changed.update(changed)
