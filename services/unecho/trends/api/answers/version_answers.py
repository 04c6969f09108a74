"""`/api/versions`: what was published of a story, and what changed from each version to the next."""

from __future__ import annotations

import asyncio
from typing import Final

from unecho.trends.api.answers.story_answers import Body, time_json
from unecho.trends.api.answers.story_list import story_named
from unecho.trends.api.paging import Rank, page_of
from unecho.trends.api.queries import Query, after_of, limit_of
from unecho.trends.signed_texts import Texts
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import Story
from unecho.trends.stories.text_changes import TextChanges, text_changes
from unecho.trends.stories.versions import Version

LIMIT_MAX: Final = 20
"""Versions of one answer: each is a text to be fetched."""
SENTENCES_SHOWN: Final = 50
_CHARACTERS_SHOWN: Final = 1_000


async def versions_answer(state: TrendState, texts: Texts, query: Query) -> Body:
    """The versions of the story whose cluster id is `story`, the newest first, each against the one before it.

    Raises BadQueryError, UnknownStoryError.
    """
    story = story_named(state, query)
    page = page_of(story.versions, _rank, min(limit_of(query), LIMIT_MAX), after_of(query, 2))
    before = dict(zip(story.versions[1:], story.versions, strict=False))
    needed = sorted({*page.items, *(before[one] for one in page.items if one in before)})
    read = await texts([(version.partition, version.offset) for version in needed])
    known = dict(zip(needed, read, strict=True))
    # Beside the rest, which has its heartbeats to send: long texts take their time.
    pairs = [(one, before.get(one)) for one in page.items]
    versions = await asyncio.to_thread(lambda: [_version_json(story, *pair, known) for pair in pairs])
    return {
        "watermark": time_json(state.watermark),
        "cluster_id": story.cluster_id,
        "versions": versions,
        "versions_total": page.total,
        "next": page.next,
    }


def _rank(version: Version) -> Rank:
    return -version.offset, version.partition, version.article_id


def _version_json(story: Story, version: Version, before: Version | None, texts: dict[Version, str | None]) -> Body:
    text, earlier = texts[version], None if before is None else texts[before]
    is_told = text is not None and earlier is not None
    published = story.published.get(version.article_id)
    return {
        "article_id": version.article_id,
        "outcome": version.outcome,
        "article_time": time_json(version.article_time),
        "title": None if published is None else published.title,
        "before_id": None if before is None else before.article_id,
        "changes": _changes_json(text_changes(earlier or "", text or "")) if is_told else None,
    }


def _changes_json(changes: TextChanges) -> Body:
    return {
        "added": list(map(_shown, changes.added[:SENTENCES_SHOWN])),
        "added_total": len(changes.added),
        "dropped": list(map(_shown, changes.dropped[:SENTENCES_SHOWN])),
        "dropped_total": len(changes.dropped),
        "changed": [{"before": _shown(old), "after": _shown(new)} for old, new in changes.changed[:SENTENCES_SHOWN]],
        "changed_total": len(changes.changed),
    }


def _shown(sentence: str) -> str:
    return sentence[:_CHARACTERS_SHOWN]
