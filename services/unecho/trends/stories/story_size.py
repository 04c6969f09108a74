"""How large a story may become: it is one record of the changelog, and a broker takes none larger than it is set to."""

from __future__ import annotations

from typing import Final

from unecho.trends.stories.faces import CHARACTERS_MAX
from unecho.trends.stories.story import PublishedArticle, Story, StoryVerdict
from unecho.trends.stories.story_json import story_to_json

STORY_BYTES_MAX: Final = 16 * 1024 * 1024
"""Of its record. A story that a thousand outlets ran for a week takes well under one of these."""

_RECORD_ROOM: Final = 8_192
"""For the record's key and framing, and the watermark with which a story is stored."""
_CHARACTER_BYTES: Final = 6
"""Of one character in JSON, at most."""
_PART_BYTES: Final = 512
"""Of the numbers, names and signs around what is added, at most."""


class StoryFullError(Exception):
    """A story with one more record would be larger than its topic takes."""


def bytes_with(story: Story, before: int, taken: StoryVerdict | PublishedArticle, record_bytes: int) -> int:
    """What a story takes at most that took `before` at most, and has just taken `taken` in.

    Raises StoryFullError where that is more than `record_bytes`. Measures the story only where it might be.
    """
    limit = record_bytes - _RECORD_ROOM
    at_most = before + _added_at_most(taken)
    if at_most > limit:
        at_most = len(story_to_json(story))
    if at_most > limit:
        raise StoryFullError(
            f"its story would take {at_most} bytes; the changelog takes {record_bytes} (max.message.bytes)"
        )
    return at_most


def _added_at_most(taken: StoryVerdict | PublishedArticle) -> int:
    if isinstance(taken, StoryVerdict):
        ids = len(taken.article_id) + len(taken.cluster_id) + len(taken.canonical_id or "")
        source, url, title = len(taken.source or ""), len(taken.url or ""), len(taken.title or "")
        # An outlet names its first article; an article may be told as a face, a version, and as retracted.
        ids += 4 * len(taken.article_id) + len(taken.related_id or "") + len(taken.matched_id or "")
        about = source + url + title
        about += min(source, CHARACTERS_MAX) + min(url, CHARACTERS_MAX) + min(title, CHARACTERS_MAX)
        told = 0 if taken.origin is None else len(taken.article_id) + len(taken.origin.name)
        return _PART_BYTES + _CHARACTER_BYTES * (ids + about + told)
    ids = len(taken.article_id) + 2 * len(taken.cluster_id) + len(taken.opening or "")
    names = sum([len(entity_id) + len(name) for entity_id, name, _, _ in taken.entities])
    return _PART_BYTES * (1 + len(taken.entities)) + _CHARACTER_BYTES * (ids + names)
