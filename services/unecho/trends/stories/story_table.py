"""The Faust table of stories: in memory by partition, with a changelog on the broker."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable
from typing import Any, NamedTuple, cast

import faust
import orjson
from faust.types import EventT

from unecho.monitoring.logs import log_event
from unecho.trends.faust.fetched import FetchedMessage
from unecho.trends.stories.story import Story
from unecho.trends.stories.story_json import story_from_json, story_to_json

# Faust's services log under the module of their class; these are its own comings and goings.
_log = logging.getLogger(__name__)
_log.setLevel(logging.WARNING)


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
        """What Faust reads in a restore: of each story the newest record."""
        for event in batch:
            tp, _, records = cast(FetchedMessage, event.message).fetched
            if tp.partition not in self._kept:
                for record in {record.key: record for record in records}.values():
                    _restore(self.of(tp.partition), record)


def _restore(stories: PartitionStories, record: Any) -> None:
    try:
        story = None if record.value is None else story_from_json(record.value)
        stories.restore(orjson.loads(record.key), story)
    except ValueError as error:
        # The topic is open to others. What is raised here, Faust would read again and again.
        log_event(_log, "no story", logging.ERROR, offset=record.offset, error=str(error))
