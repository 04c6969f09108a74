"""The Faust table of stories: in memory, with a changelog on the broker."""

from __future__ import annotations

import logging
from typing import Any, NamedTuple, cast

import faust
import orjson
from faust.serializers.codecs import Codec

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
    """A record of the changelog; a value of None deletes."""

    key: bytes
    value: bytes | None


class StoryTable(faust.Table[str, Story]):
    """A table whose changes are not sent by Faust: `take_changes` hands them over, to be written with the rest."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Faust takes a table's codec from its value type only.
        self.value_serializer = StoryCodec()
        self._changed: dict[str, Story | None] = {}

    def on_key_set(self, key: str, value: Story) -> None:
        """Remember the change."""
        self._changed[key] = value

    def on_key_del(self, key: str) -> None:
        """Remember the change."""
        self._changed[key] = None

    def take_changes(self) -> list[StoryChange]:
        """What changed since the last call, each story once, as it is now."""
        changed, self._changed = self._changed, {}
        return [
            # Faust reads keys as JSON.
            StoryChange(orjson.dumps(key), None if story is None else story_to_json(story))
            for key, story in changed.items()
        ]

    def forget(self) -> None:
        """Hold nothing, and change nothing: another worker has the stories."""
        self._changed = {}
        cast(Any, self.data).data.clear()
