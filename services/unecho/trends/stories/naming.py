"""The name that an entity is shown under."""

from __future__ import annotations

from collections.abc import Iterable

from unecho.trends.stories.story import NamedEntity


def name_entity(known: dict[str, NamedEntity], entity: NamedEntity) -> None:
    """Of an entity's names the longest is shown, of its mentions the most count, whichever article came first."""
    name_entities(known, (entity,))


def name_entities(known: dict[str, NamedEntity], entities: Iterable[NamedEntity]) -> None:
    """The same of many: thousands a second, of which few change anything."""
    for entity in entities:
        had = known.get(entity.entity_id)
        if had is None:
            known[entity.entity_id] = entity
        elif had.name != entity.name or had.mentions < entity.mentions:
            _rename(known, had, entity)


def _rename(known: dict[str, NamedEntity], had: NamedEntity, entity: NamedEntity) -> None:
    longest = max(had, entity, key=lambda named: (len(named.name), named.name))
    mentions = max(had.mentions, entity.mentions)
    # Not `replace`, which takes five times as long.
    known[entity.entity_id] = NamedEntity(entity.entity_id, longest.name, longest.type, mentions)
