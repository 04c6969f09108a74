"""`unecho explain A B`."""

from __future__ import annotations

import asyncio
import gc
import importlib
from types import ModuleType

from unecho.explain.asked import Asked
from unecho.explain.from_files import Files
from unecho.explain.from_topics import given_of
from unecho.explain.given import Given, in_log_order
from unecho.explain.life.find import find_lives
from unecho.explain.log.connection import connected
from unecho.settings.settings import Settings
from unecho.sources.field_map import FieldMap
from unecho.sources.flags import Format


def explain_pair_asked(asked: Asked, field_map: FieldMap, form: Format, settings: Settings) -> None:
    """Prints why two articles are copies or not. Raises UserError."""
    given = in_log_order(*_find(asked, Files(field_map, form, settings), settings))
    _answering().answer_pair(asked, given, settings)


def _find(asked: Asked, files: Files, settings: Settings) -> tuple[Given, Given]:
    if asked.paths:
        first, second = files.find(asked.articles, asked.paths)
    elif len(asked.articles) == 1:
        first, second = files.take(asked.articles[0], 2)
    else:
        on_topics = asyncio.run(_find_on_topics(asked, settings)) if asked.ids else {}
        first, second = (on_topics.get(name) or files.take(name, 1)[0] for name in asked.articles)
    return first, second


async def _find_on_topics(asked: Asked, settings: Settings) -> dict[str, Given]:
    async with connected(settings) as log:
        lives = await find_lives(log, asked.ids, asked.since, settings.trends_url)
    return {
        article_id: given_of(article_id, life, settings.max_article_bytes)
        for article_id, life in zip(asked.ids, lives, strict=True)
    }


def _answering() -> ModuleType:
    """What compares articles; it takes longest to import, so an id that is not known is said before."""
    gc.disable()
    try:
        return importlib.import_module("unecho.explain.copies.answer_pair")
    finally:
        gc.enable()
