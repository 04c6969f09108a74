"""What a story is about: the names of its published articles, those named most first."""

from __future__ import annotations

import heapq
from typing import Final

from unecho.trends.stories.naming import name_entity
from unecho.trends.stories.story import NamedEntity, Story

KEPT: Final = 20


def named_most(story: Story, most: int = KEPT) -> list[NamedEntity]:
    """Each entity once, as `naming` has it; what ties goes by id."""
    named: dict[str, NamedEntity] = {}
    for published in story.published.values():
        for entity in published.entities or ():
            name_entity(named, entity)
    return heapq.nsmallest(most, named.values(), lambda entity: (-entity.mentions, entity.entity_id))
