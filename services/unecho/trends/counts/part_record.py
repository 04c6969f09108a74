"""What one partition's stories add to an entity's counts of an hour, as records of entities.parts (entity-part.v1)."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

import orjson

from unecho.core.article_time import format_time, parse_time
from unecho.core.entities import EntityType, NamedEntity
from unecho.core.windows import MINUTE_MS
from unecho.kafka.key_hashes import hashes_of
from unecho.records.record import Outgoing
from unecho.records.topology import Topic
from unecho.trends.counts.entity_counts import entity_begin
from unecho.trends.counts.hour_counts import HOUR_MINUTES, WIDTH, EntityHour, HourChanges, Minutes

_HOUR_MS: Final = HOUR_MINUTES * MINUTE_MS
_TYPES: Final = {str(each): each for each in EntityType}
_new: Final = tuple.__new__
"""Of all ways to make a named tuple the fastest."""


class Part(NamedTuple):
    """A record of entities.parts.

    Attributes:
        partition: of articles.verdicts, whose stories are counted.
        entity, minutes: None where the hour is not kept any more.
        tells_mentions: whether it says how often; a former version did not, and then they are 0 here.
        watermark: of that partition, in milliseconds since 1970-01-01 UTC; None before there is one.

    """

    key: EntityHour
    partition: int
    entity: NamedEntity | None
    minutes: Minutes | None
    watermark: int | None
    tells_mentions: bool = True


def encode_parts(
    partition: int, changed: Iterable[HourChanges], entities: Mapping[str, NamedEntity], watermark: int | None
) -> list[Outgoing]:
    """Absolute counts under keys that name them; tombstones where there are none. By entity, as entities.counts."""
    told = orjson.dumps(None if watermark is None else format_time(watermark))
    return [record for changes in changed for record in _records(partition, changes, entities, told)]


def _records(
    partition: int, changes: HourChanges, entities: Mapping[str, NamedEntity], watermark: bytes
) -> Iterator[Outgoing]:
    hour, text = changes.hour * HOUR_MINUTES, _hour_text(changes.hour)
    between = b',"hour":"%b","partition":%d,' % (text.encode(), partition)
    end = b',"watermark":%b}' % watermark
    rest, topic, partitions = f"|{text}|{partition}".encode(), Topic.ENTITY_PARTS, Topic.ENTITY_COUNTS.spec.partitions
    names = [entity_id.encode() for entity_id, _ in changes.entities]
    for (entity_id, minutes), name, chosen in zip(changes.entities, names, hashes_of(names), strict=True):
        entity = entities.get(entity_id)
        value = None
        if minutes is not None and entity is not None:
            begin = entity_begin(entity_id, entity.name, entity.type)
            value = b"%b%b%b%b" % (begin, between, _minutes(minutes, hour), end)
        yield _new(Outgoing, (topic, name + rest, value, (), None, chosen % partitions, None, None))


def _minutes(minutes: Minutes, first: int) -> bytes:
    """As JSON, without the braces around. By hand, for orjson is slow with keys that are numbers."""
    if len(minutes) == WIDTH:
        minute, unique, coverage, mentions = minutes
        at = minute - first
        often = b'"%d":%d' % (at, mentions) if mentions else b""
        return b'"minutes":{"%d":[%d,%d]},"mentions":{%b}' % (at, unique, coverage, often)
    each = [minutes[at : at + WIDTH] for at in range(0, len(minutes), WIDTH)]
    counts = b",".join([b'"%d":[%d,%d]' % (minute - first, unique, coverage) for minute, unique, coverage, _ in each])
    often = b",".join([b'"%d":%d' % (minute - first, mentions) for minute, _, _, mentions in each if mentions])
    return b'"minutes":{%b},"mentions":{%b}' % (counts, often)


def decode_part(key: bytes | None, value: bytes | None) -> Part:
    """Raises ValueError for what `encode_parts` did not write."""
    try:
        entity_id, hour, partition = (key or b"").decode().rsplit("|", 2)
        place = EntityHour(entity_id, _hour(hour))
        if value is None:
            return Part(place, int(partition), None, None, None)
        return _part(place, int(partition), orjson.loads(value))
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"no part: {error!r}") from error


def _part(key: EntityHour, partition: int, stored: dict[str, Any]) -> Part:
    mentions = stored.get("mentions")
    minutes = _minutes_of(key.hour * HOUR_MINUTES, stored["minutes"], mentions or {})
    watermark = None if stored["watermark"] is None else _time(stored["watermark"])
    entity = _new(NamedEntity, (key.entity_id, stored["name"], _TYPES[stored["type"]], 1))
    return _new(Part, (key, partition, entity, minutes, watermark, mentions is not None))


def _minutes_of(first: int, minutes: dict[str, Any], mentions: dict[str, Any]) -> Minutes:
    if len(minutes) == 1:
        ((minute, (unique, all_)),) = minutes.items()
        return first + int(minute), int(unique), int(all_), int(mentions.get(minute, 0))
    # By minute, for whoever else writes may write one in two ways.
    found = {
        first + int(minute): (int(unique), int(all_), int(mentions.get(minute, 0)))
        for minute, (unique, all_) in minutes.items()
    }
    return tuple([number for minute, counts in found.items() for number in (minute, *counts)])


# Those of a batch are few, and reading a date takes longer than all the rest of a record.
@functools.lru_cache(maxsize=4_096)
def _hour_text(hour: int) -> str:
    return format_time(hour * _HOUR_MS)


@functools.lru_cache(maxsize=4_096)
def _hour(text: str) -> int:
    return parse_time(text) // _HOUR_MS


@functools.lru_cache(maxsize=256)
def _time(text: str) -> int:
    return parse_time(text)
