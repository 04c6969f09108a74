"""The name that an entity is shown under."""

from __future__ import annotations

from dataclasses import replace

from unecho.trends.stories.story import NamedEntity


def name_entity(known: dict[str, NamedEntity], entity: NamedEntity) -> None:
    """Of an entity's names the longest is shown, of its mentions the most count, whichever article came first."""
    had = known.setdefault(entity.entity_id, entity)
    if had.name == entity.name and had.mentions >= entity.mentions:
        return
    longest = max(had, entity, key=lambda named: (len(named.name), named.name))
    known[entity.entity_id] = replace(longest, mentions=max(had.mentions, entity.mentions))
