"""Articles from the topics of a running system."""

from __future__ import annotations

import asyncio

from unecho.explain.asked import Asked
from unecho.explain.given import Given
from unecho.explain.life.find import Life, find_lives
from unecho.explain.log.connection import connected
from unecho.explain.trends_at import trends_at
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.article_json import Refusal, read_article
from unecho.settings.settings import Settings


def find_on_topics(asked: Asked, settings: Settings) -> dict[str, Given]:
    """The articles that are no files, by id. Raises UserError: NOT_FOUND, UNREADABLE, BROKER."""
    return {
        article_id: _given(article_id, life, settings.max_article_bytes)
        for article_id, life in zip(asked.ids, asyncio.run(_find(asked, settings)), strict=True)
    }


async def _find(asked: Asked, settings: Settings) -> list[Life]:
    async with connected(settings) as log:
        return await find_lives(log, asked.ids, asked.since, trends_at(settings))


def _given(article_id: str, life: Life, max_article_bytes: int) -> Given:
    record = life.signed or life.raw
    if life.letter is not None:
        raise UserError(f"the article {article_id!r} is dead: see unecho explain {article_id!r}.", ExitCode.UNREADABLE)
    if record is None:
        raise UserError(f"the text of {article_id!r} is on no topic any more: only its verdict is.", ExitCode.NOT_FOUND)
    article = read_article(record.value, max_article_bytes)
    if isinstance(article, Refusal):
        raise UserError(
            f"the article {article_id!r} cannot be read: {article.reason}, {article.detail}", ExitCode.UNREADABLE
        )
    return Given(article, f"{record.topic}:{record.partition}:{record.offset}", life.verdict)
