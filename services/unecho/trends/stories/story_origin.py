"""What a story comes from."""

from __future__ import annotations

from typing import NamedTuple

from unecho.trends.stories.story import Story


class StoryOrigin(NamedTuple):
    """What a story comes from; `article_id` is of the article that tells, None where the earliest stands for it."""

    name: str
    kind: str
    evidence: str
    article_id: str | None


def origin_of(story: Story) -> StoryOrigin | None:
    """Of the earliest article that tells; where none does, the outlet that ran the story first."""
    if story.telling is not None:
        telling = story.telling
        return StoryOrigin(telling.name, telling.kind, telling.evidence, telling.article_id)
    if not story.outlets:
        return None
    source = min(story.outlets.items(), key=lambda item: (item[1].first_seen, item[0]))[0]
    return StoryOrigin(source, "outlet", "earliest", None)
