"""Articles from the topics of a running system."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from functools import partial

from unecho.explain.asked import Asked
from unecho.explain.given import Given
from unecho.explain.life.find import Life, find_lives, find_verdicts, key_of
from unecho.explain.log.connection import connected
from unecho.explain.log.shares import Share, newest_of, shares
from unecho.explain.trends_at import trends_at
from unecho.process.exit_codes import ExitCode, UserError
from unecho.process.freed_memory import keep_freed_memory
from unecho.records.article_json import Refusal, read_article
from unecho.records.record import Incoming
from unecho.settings.settings import Settings

Search = Callable[[], dict[bytes, Incoming]]


def searches(asked: Asked, settings: Settings, processes: int) -> list[Search]:
    """What finds the newest verdicts of the articles that are no files; each for a process forked from this one.

    They raise UserError (BROKER, NOT_FOUND).
    """
    parts = shares(processes, [key_of(article_id) for article_id in asked.ids])
    return [partial(_search, asked, settings, share) for share in parts]


def _search(asked: Asked, settings: Settings, share: Share) -> dict[bytes, Incoming]:
    async def search() -> dict[bytes, Incoming]:
        async with connected(settings) as log:
            return await find_verdicts(log, asked.ids, asked.since, trends_at(settings), share)

    keep_freed_memory()
    return asyncio.run(search())


def find_on_topics(asked: Asked, settings: Settings, found: Iterable[dict[bytes, Incoming]]) -> dict[str, Given]:
    """The articles that are no files, by id, from what the searches found.

    Raises UserError: NOT_FOUND, UNREADABLE, BROKER.
    """

    async def find() -> list[Life]:
        async with connected(settings) as log:
            return await find_lives(log, asked.ids, asked.since, newest_of(found))

    return {
        article_id: _given(article_id, life, settings.max_article_bytes)
        for article_id, life in zip(asked.ids, asyncio.run(find()), strict=True)
    }


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
