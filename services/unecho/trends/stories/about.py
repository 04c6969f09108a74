"""What a story is about: the names of its published articles, those named most first."""

from __future__ import annotations

import heapq
from dataclasses import replace
from typing import Final

from unecho.trends.stories.story import NamedEntity, Story

KEPT: Final = 20


def named_most(story: Story, most: int = KEPT) -> list[NamedEntity]:
    """Each entity once: of its names the longest, of its mentions in one article the most; what ties goes by id."""
    named: dict[str, NamedEntity] = {}
    for published in story.published.values():
        for entity in published.entities or ():
            known = named.get(entity.entity_id)
            named[entity.entity_id] = entity if known is None else both(known, entity)
    return heapq.nsmallest(most, named.values(), lambda entity: (-entity.mentions, entity.entity_id))


def both(one: NamedEntity, other: NamedEntity) -> NamedEntity:
    """An entity as two articles name it, whichever came first."""
    longest = max(one, other, key=lambda named: (len(named.name), named.name))
    return replace(longest, mentions=max(one.mentions, other.mentions))
