"""The Faust table of stories: in memory, with a changelog on the broker, and acknowledged before anything else is."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Final

import faust
from faust.serializers.codecs import Codec
from faust.types import FutureMessage

from unecho.trends.stories import Story
from unecho.trends.story_json import story_from_json, story_to_json

# A story that a thousand outlets ran for a week takes well under one of these.
STORY_BYTES_MAX: Final = 16 * 1024 * 1024


# Faust's services log under the module of their class; these are its own comings and goings.
logging.getLogger(__name__).setLevel(logging.WARNING)


class StoryCodec(Codec):
    """Stories as they stand in the changelog."""

    def _dumps(self, s: Any) -> bytes:
        return story_to_json(s)

    def _loads(self, s: bytes) -> Any:
        return story_from_json(s)


class StoryTable(faust.Table[str, Story]):
    """A table whose writes can be waited for: `written` returns once the broker has all of them."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Faust takes a table's codec from its value type only.
        self.value_serializer = StoryCodec()
        self._in_flight: list[FutureMessage] = []

    def send_changelog(self, *args: Any, **kwargs: Any) -> FutureMessage:
        """Send one write, and remember it."""
        message = super().send_changelog(*args, **kwargs)
        self._in_flight.append(message)
        return message

    async def written(self) -> None:
        """Wait for the writes so far. Raises what the producer raised."""
        messages, self._in_flight = self._in_flight, []
        if messages:
            # Unlike gather, this leaves the writes alone when it is cancelled itself.
            done, _ = await asyncio.wait(messages)
            for message in done:
                message.result()
