"""What one partition's stories add to an entity's counts of an hour, as records of entities.parts (entity-part.v1)."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

import orjson

from unecho.core.article_time import format_time, parse_time
from unecho.core.entities import EntityType
from unecho.core.windows import MINUTE_MS
from unecho.records.record import Outgoing
from unecho.records.topology import Topic
from unecho.trends.counts.entity_counts import entity_begin, partition_of
from unecho.trends.counts.hour_counts import HOUR_MINUTES, EntityHour, Minutes
from unecho.trends.stories.story import NamedEntity

_HOUR_MS: Final = HOUR_MINUTES * MINUTE_MS
_TYPES: Final = {str(each): each for each in EntityType}


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
    partition: int,
    counts: Iterable[tuple[EntityHour, Minutes | None]],
    entities: Mapping[str, NamedEntity],
    watermark: int | None,
) -> list[Outgoing]:
    """Absolute counts under keys that name them; tombstones where there are none. By entity, as entities.counts."""
    told = orjson.dumps(None if watermark is None else format_time(watermark))
    records = []
    for key, minutes in counts:
        entity_id, hour = key
        text = _hour_text(hour)
        entity = entities.get(entity_id)
        value = None
        if minutes is not None and entity is not None:
            value = b'%b,"hour":"%b","partition":%d,%b,"watermark":%b}' % (
                entity_begin(entity),
                text.encode(),
                partition,
                _minutes(minutes, hour * HOUR_MINUTES),
                told,
            )
        name = f"{entity_id}|{text}|{partition}".encode()
        records.append(Outgoing(Topic.ENTITY_PARTS, name, value, partition=partition_of(entity_id)))
    return records


def _minutes(minutes: Minutes, first: int) -> bytes:
    """As JSON, without the braces around. By hand, for orjson is slow with keys that are numbers."""
    counts = [b'"%d":[%d,%d]' % (minute - first, count[0], count[1]) for minute, count in minutes.items()]
    often = [b'"%d":%d' % (minute - first, count[2]) for minute, count in minutes.items() if count[2]]
    return b'"minutes":{%b},"mentions":{%b}' % (b",".join(counts), b",".join(often))


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
    first = key.hour * HOUR_MINUTES
    mentions = stored.get("mentions")
    often = mentions or {}
    minutes = {
        first + int(minute): (int(unique), int(all_), int(often.get(minute, 0)))
        for minute, (unique, all_) in stored["minutes"].items()
    }
    watermark = None if stored["watermark"] is None else _time(stored["watermark"])
    entity = NamedEntity(key.entity_id, stored["name"], _TYPES[stored["type"]])
    return Part(key, partition, entity, minutes, watermark, mentions is not None)


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
