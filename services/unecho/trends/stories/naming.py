"""The name that an entity is shown under."""

from __future__ import annotations

from unecho.trends.stories.story import NamedEntity


def name_entity(known: dict[str, NamedEntity], entity: NamedEntity) -> None:
    """Of an entity's names the longest is shown, of its mentions the most count, whichever article came first."""
    had = known.setdefault(entity.entity_id, entity)
    if had.name == entity.name and had.mentions >= entity.mentions:
        return
    longest = had if had.name == entity.name else max(had, entity, key=lambda named: (len(named.name), named.name))
    mentions = max(had.mentions, entity.mentions)
    # Not `replace`, which takes five times as long.
    known[entity.entity_id] = NamedEntity(entity.entity_id, longest.name, longest.type, mentions)
