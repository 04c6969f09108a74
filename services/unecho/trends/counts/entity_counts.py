"""The counts that changed, as records of entities.counts (schema entity-count.v1)."""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Final

import orjson

from unecho.core.article_time import format_time
from unecho.core.counting.window_counts import WindowChanges
from unecho.core.entities import EntityType, NamedEntity
from unecho.core.windows import MINUTE_MS, NOTHING, Count, CountKey, Window
from unecho.kafka.key_hashes import hashes_of
from unecho.process.word_lists import read_wikidata_ids
from unecho.records.record import Outgoing
from unecho.records.topology import Topic
from unecho.trends.counts.untold import Untold

_BEGINS_KEPT: Final = 16_384
_new: Final = tuple.__new__
"""Of all ways to make a named tuple the fastest."""


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
    changed: Collection[WindowChanges],
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
    ends = _ends(changed, entities, partition)
    if error_of is None and (untold is None or not untold):
        return [record for window in changed for record in _whole_records(window, ends)]
    return [record for window in changed for record in _records(window, ends, untold, error_of)]


def _whole_records(changes: WindowChanges, ends: Mapping[str, _Ends]) -> list[Outgoing]:
    """Nearly always: of counts that lack nothing, tens of thousands a second."""
    named, between = _between(str(changes.window), changes.start)
    topic, form = Topic.ENTITY_COUNTS, b'%b%b%d,"coverage":%d,"mentions":%d%b'
    return [
        _new(
            Outgoing,
            (topic, id_ + named, form % (begin, between, unique, coverage, mentions, end), (), None, place, None, None),
        )
        for entity_id, (unique, coverage, mentions) in changes.counts
        for begin, end, id_, place in (ends[entity_id],)
    ]


def _records(
    changes: WindowChanges,
    ends: Mapping[str, _Ends],
    untold: Untold | None,
    error_of: Callable[[CountKey], Count] | None,
) -> Iterator[Outgoing]:
    named, between = _between(str(changes.window), changes.start)
    for entity_id, (unique, coverage, mentions) in changes.counts:
        key = CountKey(entity_id, changes.window, changes.start)
        begin, end, id_, place = ends[entity_id]
        often = b"" if untold is not None and untold.is_in(key) else b',"mentions":%d' % mentions
        error = b"" if error_of is None else _error(error_of(key))
        value = b'%b%b%d,"coverage":%d%b%b%b' % (begin, between, unique, coverage, often, error, end)
        yield Outgoing(Topic.ENTITY_COUNTS, id_ + named, value, partition=place)


def error_json(error: Count) -> dict[str, int]:
    """How much more of each there may be."""
    return error._asdict()


def _error(error: Count) -> bytes:
    return b"" if error == NOTHING else b',"error":' + orjson.dumps(error_json(error))


@functools.lru_cache(maxsize=_BEGINS_KEPT)
def entity_begin(entity_id: str, name: str, kind: EntityType) -> bytes:
    """How a JSON object about an entity begins: kept, for those that are named at all are named again and again."""
    return orjson.dumps({"entity_id": entity_id, "name": name, "type": str(kind)})[:-1]


_Ends = tuple[bytes, bytes, bytes, int]
"""What is the same in all records of an entity: how they begin and end, its id in their keys, their partition."""


def _ends(
    changed: Collection[WindowChanges], entities: Mapping[str, NamedEntity], partition: int | None
) -> dict[str, _Ends]:
    wikidata_ids, ends = read_wikidata_ids(), dict[str, _Ends]()
    for entity_id in dict.fromkeys(entity_id for window in changed for entity_id, _ in window.counts):
        _, name, kind, _ = entities[entity_id]
        wikidata_id = wikidata_ids.get(entity_id)
        end = b"}" if wikidata_id is None else b"," + orjson.dumps({"wikidata_id": wikidata_id})[1:]
        place = partition_of(entity_id) if partition is None else partition
        ends[entity_id] = entity_begin(entity_id, name, kind), end, entity_id.encode(), place
    return ends


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
    return hashes_of([name.encode()])[0] % Topic.ENTITY_COUNTS.spec.partitions
