"""`unecho explain ID`."""

from __future__ import annotations

import asyncio

from unecho.explain.answer import console, print_json
from unecho.explain.asked import Asked
from unecho.explain.life.find import Life, find_lives, find_named
from unecho.explain.life.life_json import life_json
from unecho.explain.life.life_text import show_life
from unecho.explain.log.connection import connected
from unecho.runtime.settings import Settings


def explain_life(asked: Asked, settings: Settings) -> None:
    """Prints what became of an article. Raises UserError."""
    (article_id,) = asked.articles
    life, others = asyncio.run(_find(article_id, asked.since, settings))
    if asked.as_json:
        print_json(life_json(article_id, life, others))
    else:
        show_life(article_id, life, others, console())


async def _find(article_id: str, since: int | None, settings: Settings) -> tuple[Life, dict[str, Life]]:
    async with connected(settings) as log:
        (life,) = await find_lives(log, [article_id], since, settings.trends_url)
        return life, {} if life.verdict is None else await find_named(log, life.verdict, since)
