"""What a story is about: the names of its published articles, those named most first."""

from __future__ import annotations

from typing import Final

from unecho.core.entities import NamedEntity
from unecho.trends.stories.naming import name_entities
from unecho.trends.stories.story import Story

KEPT: Final = 20


def named_most(story: Story, most: int = KEPT) -> list[NamedEntity]:
    """Each entity once, as `naming` has it; what ties goes by id."""
    named: dict[str, NamedEntity] = {}
    for published in story.published.values():
        name_entities(named, published.entities or ())
    # They are few: to sort them all is the fastest.
    return sorted(named.values(), key=_rank)[:most]


def _rank(entity: NamedEntity) -> tuple[int, str]:
    entity_id, _, _, mentions = entity
    return -mentions, entity_id
