"""What one partition's stories add to an entity's counts of an hour, as records of entities.parts (entity-part.v1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import orjson

from unecho.core.article_time import format_time, parse_time
from unecho.core.entities import EntityType
from unecho.core.windows import MINUTE_MS
from unecho.records.record import Incoming, Outgoing
from unecho.records.topology import Topic
from unecho.trends.counts.entity_counts import partition_of
from unecho.trends.counts.hour_counts import HOUR_MINUTES, EntityHour, Minutes
from unecho.trends.stories.story import NamedEntity

_HOUR_MS = HOUR_MINUTES * MINUTE_MS


@dataclass(frozen=True, slots=True)
class Part:
    """A record of entities.parts.

    Attributes:
        partition: of articles.verdicts, whose stories are counted.
        entity, minutes: None where the hour is not kept any more.
        watermark: of that partition, in milliseconds since 1970-01-01 UTC; None before there is one.

    """

    key: EntityHour
    partition: int
    entity: NamedEntity | None
    minutes: Minutes | None
    watermark: int | None


def encode_part(
    key: EntityHour, partition: int, minutes: Minutes | None, entity: NamedEntity | None, watermark: int | None
) -> Outgoing:
    """Absolute counts under a key that names them; a tombstone where there are none. By entity, as entities.counts."""
    hour = format_time(key.hour * _HOUR_MS)
    name = f"{key.entity_id}|{hour}|{partition}".encode()
    value = None
    if minutes is not None and entity is not None:
        first = key.hour * HOUR_MINUTES
        value = orjson.dumps(
            {
                "entity_id": key.entity_id,
                "name": entity.name,
                "type": str(entity.type),
                "hour": hour,
                "partition": partition,
                "minutes": {str(minute - first): count for minute, count in minutes.items()},
                "watermark": None if watermark is None else format_time(watermark),
            }
        )
    return Outgoing(Topic.ENTITY_PARTS, name, value, partition=partition_of(key.entity_id))


def decode_part(record: Incoming) -> Part:
    """Raises ValueError for what `encode_part` did not write."""
    try:
        entity_id, hour, partition = (record.key or b"").decode().rsplit("|", 2)
        key = EntityHour(entity_id, parse_time(hour) // _HOUR_MS)
        if record.value is None:
            return Part(key, int(partition), None, None, None)
        return _part(key, int(partition), orjson.loads(record.value))
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"no part: {error!r}") from error


def _part(key: EntityHour, partition: int, stored: dict[str, Any]) -> Part:
    first = key.hour * HOUR_MINUTES
    minutes = {first + int(minute): (int(unique), int(all_)) for minute, (unique, all_) in stored["minutes"].items()}
    watermark = None if stored["watermark"] is None else parse_time(stored["watermark"])
    entity = NamedEntity(key.entity_id, stored["name"], EntityType(stored["type"]))
    return Part(key, partition, entity, minutes, watermark)
