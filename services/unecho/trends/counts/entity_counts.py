"""The counts that changed, as records of entities.counts (schema entity-count.v1)."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping

import orjson
from aiokafka.partitioner import DefaultPartitioner

from unecho.core.article_time import format_time
from unecho.core.windows import MINUTE_MS, Count, CountKey, Window
from unecho.process.word_lists import read_wikidata_ids
from unecho.records.record import Outgoing
from unecho.records.topology import Topic
from unecho.trends.counts.untold import Untold
from unecho.trends.stories.story import NamedEntity


def entity_count_json(key: CountKey, count: Count, entity: NamedEntity) -> dict[str, object]:
    """One count as schema entity-count.v1 has it, without what it has of countries."""
    # Not `value`, which is looked up by a function of its own each time.
    window = str(key.window)
    start, end = _bounds(window, key.start)
    return {
        "entity_id": key.entity_id,
        "name": entity.name,
        "type": str(entity.type),
        "window": window,
        "window_start": start,
        "window_end": end,
        "unique": count.unique,
        "coverage": count.coverage,
        "mentions": count.mentions,
    }


def entity_count_records(
    changed: Iterable[tuple[CountKey, Count]], entities: Mapping[str, NamedEntity], untold: Untold | None = None
) -> list[Outgoing]:
    """Absolute counts under keys that name them, so that the newest record of a key is the count.

    All counts of an entity go to one partition. What is `untold` is left out.
    """
    records = []
    untold = untold or Untold()
    territories = read_wikidata_ids()
    for key, count in changed:
        value = entity_count_json(key, count, entities[key.entity_id])
        if untold.is_in(key):
            del value["mentions"]
        if key.entity_id in territories:
            value["wikidata_id"] = territories[key.entity_id]
        name = f"{key.entity_id}|{value['window']}|{value['window_start']}"
        partition = partition_of(key.entity_id)
        records.append(Outgoing(Topic.ENTITY_COUNTS, name.encode(), orjson.dumps(value), partition=partition))
    return records


@functools.lru_cache(maxsize=4_096)
def _bounds(window: str, start: int) -> tuple[str, str]:
    return format_time(start * MINUTE_MS), format_time((start + Window(window).minutes) * MINUTE_MS)


# The hash is many times slower than all the rest of a record.
@functools.lru_cache(maxsize=65_536)
def partition_of(name: str) -> int:
    """Of all that is told of a cluster or an entity of that id."""
    partitions = range(Topic.ENTITY_COUNTS.spec.partitions)
    return int(DefaultPartitioner()(name.encode(), partitions, partitions))
