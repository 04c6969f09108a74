"""What stories went through, as records of topic stories (schema story.v1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

import orjson

from unecho.records.record import Outgoing
from unecho.records.topology import Topic
from unecho.trends.api.answers.story_answers import facts_json, outlets_json, outlets_page, representative_json
from unecho.trends.stories.about import named_most
from unecho.trends.stories.change import Change
from unecho.trends.stories.chosen import Chooser
from unecho.trends.stories.story import Story
from unecho.trends.stories.told import Telling

OUTLETS_TOLD: Final = 20
BYTES_WHOLE: Final = 100_000
"""A larger record has its texts cut."""
CHARACTERS_MAX: Final = 2_100
"""Of a text that is cut; ids have no more. A record stays below what brokers take, which is a megabyte."""


def story_records(told: Iterable[Telling], chooser: Chooser) -> list[Outgoing]:
    """One for each story, under its cluster id. After a closed one comes a tombstone, so that the topic forgets it."""
    return [record for telling in told for record in _records(telling, chooser)]


def story_record_json(story: Story, changes: Iterable[Change], chooser: Chooser) -> dict[str, Any]:
    """A story as schema story.v1 has it: a function of the story, and of what it went through."""
    outlets = outlets_page(story, OUTLETS_TOLD)
    return {
        "events": list(changes),
        **facts_json(story),
        "representative": representative_json(story, chooser),
        "outlets": outlets_json(story, outlets),
        "outlets_total": outlets.total,
        "entities": [
            {"entity_id": entity_id, "name": name, "type": kind, "mentions": mentions}
            for entity_id, name, kind, mentions in named_most(story)
        ],
    }


def _records(telling: Telling, chooser: Chooser) -> Iterator[Outgoing]:
    key = telling.story.cluster_id.encode()
    yield Outgoing(Topic.STORIES, key, _written(story_record_json(telling.story, telling.changes, chooser)))
    if Change.CLOSED in telling.changes:
        yield Outgoing(Topic.STORIES, key, None)


def _written(told: dict[str, Any]) -> bytes:
    """Nearly every record is small, and looking at each of its texts takes longer than writing it."""
    value = orjson.dumps(told)
    return value if len(value) <= BYTES_WHOLE else orjson.dumps(_short(told))


def _short(value: Any) -> Any:
    match value:
        case str():
            return value[:CHARACTERS_MAX]
        case dict():
            return {name: _short(part) for name, part in value.items()}
        case list():
            return [_short(part) for part in value]
        case _:
            return value
