"""`/api/entities`, and what is known of one of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from unecho.core.entities import EntityType
from unecho.core.windows import MINUTE_MS, NOTHING, CountKey, CountOf, Window, count_rank
from unecho.trends.api.answers.story_answers import Body, time_json
from unecho.trends.api.answers.story_list import entity_stories
from unecho.trends.api.paging import Rank, page_of
from unecho.trends.api.queries import Query, after_of, choice_of, limit_of
from unecho.trends.counts.entity_counts import entity_count_json, error_json
from unecho.trends.listing.story_filter import StoryFilter
from unecho.trends.state.rising import Rise, rising_entities
from unecho.trends.state.trend_state import TrendState

BY = [item.value for item in CountOf]
RISING: Final = "rising"
SORTS: Final = ["counts", RISING]
_HOUR_MS: Final = Window.HOUR.minutes * MINUTE_MS


async def entities_answer(state: TrendState, query: Query) -> Body:
    """The entities mentioned most in the window that the watermark is in, or else the last one with counts before it.

    Or those that rise, whatever the window. Raises BadQueryError.
    """
    window = Window(choice_of(query, "window", list(Window), Window.HOUR))
    by = CountOf(choice_of(query, "by", BY, CountOf.UNIQUE.value))
    wanted_type = EntityType(choice_of(query, "type", list(EntityType))) if "type" in query else None
    sort = choice_of(query, "sort", SORTS, SORTS[0])
    rising = await _rising(state) if sort == RISING else {}
    start = _current_start(state, window)
    known = state.entities
    held = {} if start is None else state.counts.held(window, start)
    listed = rising if sort == RISING else [entity_id for entity_id, count in held.items() if any(count)]

    def rank(entity_id: str) -> Rank:
        first, second, mentions, key = count_rank(
            entity_id, held.get(entity_id, NOTHING), by, known[entity_id].mentions
        )
        if entity_id in rising:
            return round(-1_000 * rising[entity_id].score), first, mentions, key
        return first, second, mentions, key

    wanted = (entity_id for entity_id in listed if wanted_type in (None, known[entity_id].type))
    page = page_of(wanted, rank, limit_of(query), after_of(query, 3))
    return {
        "watermark": time_json(state.watermark),
        "window": window,
        "window_start": None if start is None else time_json(start * MINUTE_MS),
        "window_end": None if start is None else time_json((start + window.minutes) * MINUTE_MS),
        "by": by.value,
        "type": wanted_type,
        "sort": sort,
        "error": error_json(NOTHING if start is None else state.counts.error(window, start)),
        "entities": [
            entity_count_json(CountKey(key, window, start), held.get(key, NOTHING), known[key])
            for key in page.items
            if start is not None
        ],
        "rises": {key: rising[key]._asdict() for key in page.items if key in rising},
        "entities_total": page.total,
        "next": page.next,
    }


def entity_answer(state: TrendState, entity_id: str, query: Query) -> Body | None:
    """One entity: its counts in the windows of a length, and its stories. None where no story that is kept names it.

    Raises BadQueryError.
    """
    window = Window(choice_of(query, "window", list(Window), Window.HOUR))
    entity = state.entities.get(entity_id)
    if entity is None:
        return None
    return {
        "watermark": time_json(state.watermark),
        "entity_id": entity.entity_id,
        "name": entity.name,
        "type": entity.type.value,
        "window": window,
        "series": list(_series(state, entity_id, window)),
        **entity_stories(state, entity_id, query),
    }


def _series(state: TrendState, entity_id: str, window: Window) -> Iterator[Body]:
    """By time; a window without the entity is left out."""
    for start in state.counts.starts(window):
        key = CountKey(entity_id, window, start)
        count, error = state.counts.count(key), state.counts.error_of(key)
        if count != NOTHING:
            yield {
                "window_start": time_json(start * MINUTE_MS),
                "window_end": time_json((start + window.minutes) * MINUTE_MS),
                "unique": count.unique,
                "coverage": count.coverage,
                "mentions": count.mentions,
                "error": error_json(error),
            }


async def _rising(state: TrendState) -> dict[str, Rise]:
    if state.watermark is None:
        return {}
    lately = StoryFilter(since=state.watermark - _HOUR_MS)
    listing = state.listing
    found = await rising_entities(state.counts, listing.stories(listing.rows(lately)), state.watermark)
    # One may have been forgotten meanwhile.
    return {key: rise for key, rise in found.items() if key in state.entities}


def _current_start(state: TrendState, window: Window) -> int | None:
    if state.watermark is None:
        return None
    current = window.start_of(state.watermark // MINUTE_MS)
    return max((start for start in state.counts.starts(window) if start <= current), default=None)
