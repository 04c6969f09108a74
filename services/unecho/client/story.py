"""A record of topic stories, typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final, Self

import orjson

from unecho.records.record import Incoming


class StoryEvent(StrEnum):
    """What a story went through; schema story.v1 explains each."""

    OPENED = "opened"
    GREW = "grew"
    UPDATED = "updated"
    CORRECTED = "corrected"
    REPRESENTATIVE_CHANGED = "representative_changed"
    RETRACTED = "retracted"
    CLOSED = "closed"


_KNOWN: Final = frozenset(StoryEvent)


@dataclass(frozen=True, slots=True)
class Story:
    """A story as it is now; `fields` has all of schema story.v1, where each is explained.

    Attributes:
        events: what it went through since its record before this one; what this version does not know is left out.
        representative_id: the article that stands for it as unecho is set; None where there is none.
        outlets: the first of them, in the order in which they ran it; `outlets_total` says how many there are.
        entity_ids: of those its articles name most.
    """

    cluster_id: str
    events: tuple[StoryEvent, ...]
    title: str | None
    canonical_id: str | None
    representative_id: str | None
    size: int
    first_seen: datetime
    last_seen: datetime
    outlets: tuple[str, ...]
    outlets_total: int
    entity_ids: tuple[str, ...]
    fields: dict[str, Any]

    @property
    def is_closed(self) -> bool:
        """Whether nothing can join it any more."""
        return StoryEvent.CLOSED in self.events

    @classmethod
    def from_record(cls, record: Incoming) -> Self:
        """Reads a record that has a value. Raises ValueError for one that unecho did not write."""
        try:
            fields = orjson.loads(record.value or b"")
            representative = fields["representative"]
            return cls(
                cluster_id=fields["cluster_id"],
                events=tuple(StoryEvent(event) for event in fields["events"] if event in _KNOWN),
                title=fields["title"],
                canonical_id=fields["canonical_id"],
                representative_id=None if representative is None else representative["article_id"],
                size=fields["size"],
                first_seen=datetime.fromisoformat(fields["first_seen"]),
                last_seen=datetime.fromisoformat(fields["last_seen"]),
                outlets=tuple(outlet["source"] for outlet in fields["outlets"]),
                outlets_total=fields["outlets_total"],
                entity_ids=tuple(entity["entity_id"] for entity in fields["entities"]),
                fields=fields,
            )
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(
                f"offset {record.offset} of {record.topic}-{record.partition} is no story: {error!r}"
            ) from error
