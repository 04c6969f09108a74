"""Stories as other workers stored them, before anybody has asked for them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import NamedTuple

from unecho.trends.stories.story import Story


class UnreadStory(NamedTuple):
    """One. `read` gives it; None where it cannot be read."""

    partition: int
    read: Callable[[], Story | None]


class UnreadStories:
    """The newest of each story: one that changed a hundred times is read once, and maybe never."""

    def __init__(self) -> None:
        self._by_id: OrderedDict[str, UnreadStory] = OrderedDict()

    def __len__(self) -> int:
        return len(self._by_id)

    def put(self, cluster_id: str, unread: UnreadStory) -> None:
        """In the place of what there was of it."""
        self._by_id[cluster_id] = unread

    def take(self, cluster_id: str) -> UnreadStory | None:
        """It is unread no more; None where it was not."""
        return self._by_id.pop(cluster_id, None)

    def take_oldest(self) -> tuple[str, UnreadStory] | None:
        """The one that has waited longest; None where there is none."""
        return self._by_id.popitem(last=False) if self._by_id else None

    def forget(self, partition: int) -> None:
        """All of a partition."""
        for cluster_id in [key for key, unread in self._by_id.items() if unread.partition == partition]:
            del self._by_id[cluster_id]
