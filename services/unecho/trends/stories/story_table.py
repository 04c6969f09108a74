"""The Faust table of stories: in memory by partition, with a changelog on the broker."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable
from typing import Any, NamedTuple, cast

import faust
import orjson
from faust.serializers.codecs import Codec
from faust.types import EventT

from unecho.trends.stories.story import Story
from unecho.trends.stories.story_json import story_from_json, story_to_json

# Faust's services log under the module of their class; these are its own comings and goings.
logging.getLogger(__name__).setLevel(logging.WARNING)


class StoryCodec(Codec):
    """Stories as they stand in the changelog."""

    def _dumps(self, s: Any) -> bytes:
        return story_to_json(s)

    def _loads(self, s: bytes) -> Any:
        return story_from_json(s)


class StoryChange(NamedTuple):
    """A story that changed; None where it is kept no more."""

    cluster_id: str
    story: Story | None

    @property
    def key(self) -> bytes:
        """As it stands in the changelog: Faust reads keys as JSON."""
        return orjson.dumps(self.cluster_id)

    @property
    def value(self) -> bytes | None:
        """As it stands in the changelog; None deletes."""
        return None if self.story is None else story_to_json(self.story)


class PartitionStories(dict[str, Story]):
    """The stories of a partition by cluster id, and which of them changed."""

    def __init__(self) -> None:
        super().__init__()
        self._changed: dict[str, Story | None] = {}

    def __setitem__(self, cluster_id: str, story: Story) -> None:
        super().__setitem__(cluster_id, story)
        self._changed[cluster_id] = story

    def __delitem__(self, cluster_id: str) -> None:
        super().__delitem__(cluster_id)
        self._changed[cluster_id] = None

    def take_changes(self) -> list[StoryChange]:
        """What changed since the last call, each story once, as it is now."""
        changed, self._changed = self._changed, {}
        return [StoryChange(cluster_id, story) for cluster_id, story in changed.items()]

    def restore(self, cluster_id: str, story: Story | None) -> None:
        """As the changelog has it: no change."""
        if story is None:
            self.pop(cluster_id, None)
        else:
            super().__setitem__(cluster_id, story)


class StoryTable(faust.Table[str, Story]):
    """A table whose changes are not sent by Faust: they are written with the rest of what a batch comes to."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Faust takes a table's codec from its value type only.
        self.value_serializer = StoryCodec()
        self._partitions: dict[int, PartitionStories] = {}
        self._kept: frozenset[int] = frozenset()

    def of(self, partition: int) -> PartitionStories:
        """Those of a partition."""
        return self._partitions.setdefault(partition, PartitionStories())

    def keep(self, partitions: Collection[int]) -> None:
        """Forget the others, and restore nothing of these: what is in memory is newer than what is read."""
        self._kept = frozenset(partitions)
        self._partitions = {number: stories for number, stories in self._partitions.items() if number in self._kept}

    def apply_changelog_batch(self, batch: Iterable[EventT[Any]]) -> None:
        """What Faust reads in a restore."""
        for event in batch:
            if event.message.partition not in self._kept:
                story = event.value if event.message.value is not None else None
                self.of(event.message.partition).restore(cast(str, event.key), cast("Story | None", story))
