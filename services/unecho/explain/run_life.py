"""`unecho explain ID`."""

from __future__ import annotations

import asyncio

from unecho.explain.answer import console, print_json
from unecho.explain.asked import Asked
from unecho.explain.life.find import Life, find_lives, find_named, find_verdicts
from unecho.explain.life.life_json import life_json
from unecho.explain.life.life_text import show_life
from unecho.explain.life.members import Member, find_members
from unecho.explain.log.connection import connected
from unecho.explain.trends_at import trends_at
from unecho.settings.settings import Settings


def explain_life(asked: Asked, settings: Settings) -> None:
    """Prints what became of an article. Raises UserError."""
    (article_id,) = asked.articles
    life, others, members = asyncio.run(_find(asked, settings))
    if asked.as_json:
        print_json(life_json(article_id, life, others, members))
    else:
        show_life(article_id, life, others, members, console())


async def _find(asked: Asked, settings: Settings) -> tuple[Life, dict[str, Life], list[Member] | None]:
    async with connected(settings) as log:
        verdicts = await find_verdicts(log, asked.articles, asked.since, trends_at(settings))
        (life,) = await find_lives(log, asked.articles, asked.since, verdicts)
        if life.verdict is None:
            return life, {}, None
        others = await find_named(log, life.verdict, asked.since)
        if not asked.members:
            return life, others, None
        return life, others, await find_members(log, life.verdict["cluster_id"], asked.since)
