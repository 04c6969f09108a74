"""`/api/entities`, and what is known of one of them."""

from __future__ import annotations

from collections.abc import Iterator

from unecho.core.entities import EntityType
from unecho.core.windows import MINUTE_MS, NOTHING, Count, CountKey, CountOf, Window, count_rank
from unecho.trends.api.paging import Rank, page_of
from unecho.trends.api.queries import Query, after_of, choice_of, limit_of
from unecho.trends.api.story_answers import Body, time_json
from unecho.trends.api.story_list import entity_stories
from unecho.trends.counts.entity_counts import entity_count_json
from unecho.trends.state import TrendState

BY = [item.value for item in CountOf]


def entities_answer(state: TrendState, query: Query) -> Body:
    """The entities mentioned most in the window that the watermark is in, or else the last one with counts before it.

    Raises BadQueryError.
    """
    window = Window(choice_of(query, "window", list(Window), Window.HOUR))
    by = CountOf(choice_of(query, "by", BY, CountOf.UNIQUE.value))
    wanted_type = EntityType(choice_of(query, "type", list(EntityType))) if "type" in query else None
    start = _current_start(state, window)
    known = state.entities

    def rank(item: tuple[str, Count]) -> Rank:
        return count_rank(*item, by, known[item[0]].mentions)

    counted = [] if start is None else _counted(state, window, start, wanted_type)
    page = page_of(counted, rank, limit_of(query), after_of(query, 3))
    return {
        "watermark": time_json(state.watermark),
        "window": window,
        "window_start": None if start is None else time_json(start * MINUTE_MS),
        "window_end": None if start is None else time_json((start + window.minutes) * MINUTE_MS),
        "by": by.value,
        "type": wanted_type,
        "entities": [
            entity_count_json(CountKey(key, window, start), count, known[key])
            for key, count in page.items
            if start is not None
        ],
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
        count = state.counts.count(CountKey(entity_id, window, start))
        if count != NOTHING:
            yield {
                "window_start": time_json(start * MINUTE_MS),
                "window_end": time_json((start + window.minutes) * MINUTE_MS),
                "unique": count.unique,
                "coverage": count.coverage,
            }


def _counted(
    state: TrendState, window: Window, start: int, wanted_type: EntityType | None
) -> Iterator[tuple[str, Count]]:
    for entity_id, count in state.counts.held(window, start).items():
        if any(count) and wanted_type in (None, state.entities[entity_id].type):
            yield entity_id, count


def _current_start(state: TrendState, window: Window) -> int | None:
    if state.watermark is None:
        return None
    current = window.start_of(state.watermark // MINUTE_MS)
    return max((start for start in state.counts.starts(window) if start <= current), default=None)
