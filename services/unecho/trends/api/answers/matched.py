"""The articles that the first ones of a story's outlets were matched with."""

from __future__ import annotations

from unecho.trends.api.paging import Page
from unecho.trends.stories.story import Outlet, Story


def matched_json(story: Story, page: Page[tuple[str, Outlet]]) -> list[dict[str, object] | None]:
    """Of each outlet of the page; None where its first article was matched with none, or that was not stored.

    Of a story's articles only some are kept with their outlet; `source_known` says whether this one is. Where it is,
    and `source` is null, the article named none.
    """
    wanted = {outlet.matched_id for _, outlet in page.items if outlet.matched_id is not None}
    sources = _sources(story, wanted)
    return [_matched(outlet.matched_id, sources) for _, outlet in page.items]


def _sources(story: Story, wanted: set[str]) -> dict[str, str | None]:
    faces = {key: face.source for key, face in story.faces.items() if key in wanted}
    return faces | {one.article_id: source for source, one in story.outlets.items() if one.article_id in wanted}


def _matched(matched_id: str | None, sources: dict[str, str | None]) -> dict[str, object] | None:
    if matched_id is None:
        return None
    return {"article_id": matched_id, "source": sources.get(matched_id), "source_known": matched_id in sources}
