"""`/api/summary`, and the outlets of one story."""

from __future__ import annotations

from typing import Final

from unecho.core.verdict import Outcome
from unecho.core.windows import MINUTE_MS, Window
from unecho.trends.api.answers.story_answers import REPRINTS, Body, outlets_matched_json, outlets_page, time_json
from unecho.trends.api.answers.story_list import story_named
from unecho.trends.api.queries import Query, after_of, choice_of, limit_of
from unecho.trends.state.trend_state import TrendState

SERIES_SHOWN: Final = 1_440
"""Windows, the newest: of minutes a day."""


def summary_answer(state: TrendState, query: Query) -> Body:
    """Articles by outcome, over the stories that are kept. Exact and near copies are the duplicates.

    Stubs are among the articles, and what they open is no story. Raises BadQueryError.
    """
    window = Window(choice_of(query, "window", list(Window), Window.HOUR))
    articles = state.outcomes.total()
    copies = sum(state.outcomes[outcome] for outcome in REPRINTS)
    return {
        "watermark": time_json(state.watermark),
        "articles": articles,
        "outcomes": {outcome.value: state.outcomes[outcome] for outcome in Outcome},
        "duplicate_rate": round(copies / articles, 4) if articles else 0.0,
        "stories": len(state.listing),
        "entities": len(state.entities),
        "window": window,
        "series": [
            {
                "window_start": time_json(one.start * MINUTE_MS),
                "window_end": time_json((one.start + window.minutes) * MINUTE_MS),
                "articles": one.articles,
                "published": one.published,
            }
            for one in [*state.volume.series(window)][-SERIES_SHOWN:]
        ],
    }


def outlets_answer(state: TrendState, query: Query) -> Body:
    """The outlets of the story whose cluster id is `story`, in the order in which they ran it.

    Raises BadQueryError, UnknownStoryError.
    """
    story = story_named(state, query)
    page = outlets_page(story, limit_of(query), after_of(query, 2))
    return {
        "watermark": time_json(state.watermark),
        "cluster_id": story.cluster_id,
        "outlets": outlets_matched_json(story, page),
        "outlets_total": page.total,
        "next": page.next,
    }
