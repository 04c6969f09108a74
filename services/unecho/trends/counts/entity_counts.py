"""The counts that changed, as records of entities.counts (schema entity-count.v1)."""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple

import orjson
from aiokafka.partitioner import DefaultPartitioner

from unecho.core.article_time import format_time
from unecho.core.windows import MINUTE_MS, NOTHING, Count, CountKey, Window
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
    changed: Collection[tuple[CountKey, Count]],
    entities: Mapping[str, NamedEntity],
    untold: Untold | None = None,
    error_of: Callable[[CountKey], Count] | None = None,
    partition: int | None = None,
) -> list[Outgoing]:
    """Absolute counts under keys that name them, so that the newest record of a key is the count.

    All counts of an entity go to one partition: `partition`, where that is known. What is `untold` is left out, and an
    error that is none.
    """
    # Each entity is in three windows at least, and each window has many: what is the same in all is written once.
    ends = {entity_id: _ends(entities[entity_id], partition) for entity_id in {key.entity_id for key, _ in changed}}
    records = []
    for key, (unique, coverage, mentions) in changed:
        begin, end, id_, place = ends[key.entity_id]
        named, between = _between(str(key.window), key.start)
        often = b"" if untold is not None and untold.is_in(key) else b',"mentions":%d' % mentions
        error = b"" if error_of is None else _error(error_of(key))
        value = b'%b%b%d,"coverage":%d%b%b%b' % (begin, between, unique, coverage, often, error, end)
        records.append(Outgoing(Topic.ENTITY_COUNTS, id_ + named, value, partition=place))
    return records


def error_json(error: Count) -> dict[str, int]:
    """How much more of each there may be."""
    return error._asdict()


def _error(error: Count) -> bytes:
    return b"" if error == NOTHING else b',"error":' + orjson.dumps(error_json(error))


def entity_begin(entity: NamedEntity) -> bytes:
    """How a JSON object about an entity begins."""
    return orjson.dumps({"entity_id": entity.entity_id, "name": entity.name, "type": str(entity.type)})[:-1]


class _Ends(NamedTuple):
    """What is the same in all records of an entity: how they begin and end, its id in their keys, their partition."""

    begin: bytes
    end: bytes
    id: bytes
    partition: int


def _ends(entity: NamedEntity, partition: int | None) -> _Ends:
    wikidata_id = read_wikidata_ids().get(entity.entity_id)
    end = b"}" if wikidata_id is None else b"," + orjson.dumps({"wikidata_id": wikidata_id})[1:]
    place = partition_of(entity.entity_id) if partition is None else partition
    return _Ends(entity_begin(entity), end, entity.entity_id.encode(), place)


@functools.lru_cache(maxsize=4_096)
def _between(window: str, start: int) -> tuple[bytes, bytes]:
    """What is the same in all records of a window: the end of the key, the middle of the value."""
    first, end = _bounds(window, start)
    told = orjson.dumps({"window": window, "window_start": first, "window_end": end})
    return f"|{window}|{first}".encode(), b"," + told[1:-1] + b',"unique":'


@functools.lru_cache(maxsize=4_096)
def _bounds(window: str, start: int) -> tuple[str, str]:
    return format_time(start * MINUTE_MS), format_time((start + Window(window).minutes) * MINUTE_MS)


# The hash is many times slower than all the rest of a record.
@functools.lru_cache(maxsize=65_536)
def partition_of(name: str) -> int:
    """Of all that is told of a cluster or an entity of that id."""
    partitions = range(Topic.ENTITY_COUNTS.spec.partitions)
    return int(DefaultPartitioner()(name.encode(), partitions, partitions))
