"""What is in memory of one article, and of one story."""

from __future__ import annotations

from typing import Final

from unecho.core.windows import MINUTE_MS
from unecho.trends.api.answers.story_answers import Body, story_json, time_json
from unecho.trends.state.recent import RecentVerdict
from unecho.trends.state.related_stories import Related
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import Published, Story

PUBLISHED_SHOWN: Final = 100
"""Of a story's published articles, the first ones."""
RELATED_SHOWN: Final = 50
"""Stories of the same event, and others that are related: the most similar."""


def article_answer(state: TrendState, article_id: str) -> Body | None:
    """What is known of an article: of the newest their verdicts, of older ones whether they were published.

    The places are those on articles.verdicts and articles.signed. None where nothing is known.
    """
    recent = state.recent.of(article_id)
    story = _story_of(state, article_id, recent)
    if story is None:
        return None
    return {
        "watermark": time_json(state.watermark),
        "article_id": article_id,
        "outcome": None if recent is None else recent.outcome,
        "published": article_id in story.published if recent is None else recent.published,
        "article_time": None if recent is None else time_json(recent.article_time),
        "verdict": None if recent is None else _place(recent.place),
        "signed": None if recent is None else _place(recent.signed_place),
        "story": _whole_story_json(story, state),
    }


async def story_answer(state: TrendState, cluster_id: str) -> Body | None:
    """A story by its cluster id; None where none of that id is kept."""
    story = state.story(cluster_id)
    if story is None:
        return None
    related = await state.related.of(story, state.stories)
    return {
        "watermark": time_json(state.watermark),
        **_whole_story_json(story, state),
        "same_event": [_related_json(one) for one in related if one.is_same_event][:RELATED_SHOWN],
        "related": [_related_json(one) for one in related if not one.is_same_event][:RELATED_SHOWN],
    }


def _story_of(state: TrendState, article_id: str, recent: RecentVerdict | None) -> Story | None:
    """An article that opened a story has its name; of others each story must be asked."""
    named = state.story(article_id if recent is None else recent.cluster_id)
    if named is not None and (recent is not None or article_id in named.published):
        return named
    return next((story for story in state.stories.values() if article_id in story.published), None)


def _whole_story_json(story: Story, state: TrendState) -> Body:
    published = sorted(story.published.items(), key=lambda item: (item[1].minute or 0, item[0]))
    return {
        **story_json(story, state.watermark, state.chooser),
        "outcomes": {outcome.value: number for outcome, number in story.outcomes.items()},
        "published_articles": [_published_json(*item) for item in published[:PUBLISHED_SHOWN]],
    }


def _related_json(related: Related) -> Body:
    story = related.story
    return {
        "cluster_id": story.cluster_id,
        "title": story.title,
        "size": story.size,
        "outlets_total": len(story.outlets),
        "first_seen": time_json(story.first_seen),
        "last_seen": time_json(story.last_seen),
        "similarity": round(min(related.similarity, 1.0), 4),
        "kind": related.kind,
    }


def _published_json(article_id: str, published: Published) -> Body:
    minute = None if published.minute is None else time_json(published.minute * MINUTE_MS)
    return {"article_id": article_id, "title": published.title, "minute": minute}


def _place(place: tuple[int, int]) -> dict[str, int]:
    return {"partition": place[0], "offset": place[1]}
