"""What `unecho explain` was asked, answered."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import orjson
from rich.console import Console

from unecho.core.profile import Profile
from unecho.explain.from_files import Files
from unecho.explain.from_topics import given_of
from unecho.explain.given import Given, in_log_order
from unecho.explain.life import Life, find_lives, find_named
from unecho.explain.life_json import life_json
from unecho.explain.life_text import show_life
from unecho.explain.log.connection import connected
from unecho.explain.pair import explain_pair
from unecho.explain.pair_json import pair_json
from unecho.explain.pair_text import show_pair
from unecho.runtime.exit_codes import ExitCode, UserError
from unecho.runtime.settings import Settings
from unecho.sources.field_map import FieldMap


@dataclass(frozen=True, slots=True)
class Asked:
    """The command line. `since`: milliseconds since 1970-01-01 UTC from which verdicts are sought; None is all."""

    articles: tuple[str, ...]
    paths: tuple[str, ...]
    as_json: bool
    passages: int
    since: int | None = None


def run(asked: Asked, field_map: FieldMap, settings: Settings) -> None:
    """Prints the answer. Raises UserError."""
    if len(asked.articles) > 2:
        raise UserError(f"{len(asked.articles)} articles were named: two at most.", ExitCode.USAGE)
    if len(asked.articles) == 1 and not asked.paths and not Path(asked.articles[0]).exists():
        asyncio.run(_answer_life(asked, settings))
    else:
        _answer_pair(asked, _find_pair(asked, Files(field_map, settings), settings), settings)


def _find_pair(asked: Asked, files: Files, settings: Settings) -> tuple[Given, Given]:
    if len(asked.articles) == 1 and asked.paths:
        raise UserError("--in takes two ids: unecho explain ID ID --in PATH.", ExitCode.USAGE)
    if asked.paths:
        first, second = files.find(asked.articles, asked.paths)
    elif len(asked.articles) == 1:
        first, second = files.take(asked.articles[0], 2)
    else:
        ids = [name for name in asked.articles if not Path(name).exists()]
        on_topics = asyncio.run(_find_on_topics(ids, asked.since, settings)) if ids else {}
        first, second = (on_topics[name] if name in ids else files.take(name, 1)[0] for name in asked.articles)
    return in_log_order(first, second)


async def _find_on_topics(ids: list[str], since: int | None, settings: Settings) -> dict[str, Given]:
    async with connected(settings) as log:
        lives = await find_lives(log, ids, since)
    return {
        article_id: given_of(article_id, life, settings.max_article_bytes)
        for article_id, life in zip(ids, lives, strict=True)
    }


def _answer_pair(asked: Asked, given: tuple[Given, Given], settings: Settings) -> None:
    profile = Profile(horizon=settings.horizon, publish=settings.publish)
    pair = explain_pair(given[0].article, given[1].article, profile)
    if asked.as_json:
        _print_json(pair_json(pair, *given, profile))
    else:
        show_pair(pair, given, profile, _console(), asked.passages)


async def _answer_life(asked: Asked, settings: Settings) -> None:
    (article_id,) = asked.articles
    others: dict[str, Life] = {}
    async with connected(settings) as log:
        (life,) = await find_lives(log, [article_id], asked.since)
        if life.verdict is not None:
            others = await find_named(log, life.verdict, asked.since)
    if asked.as_json:
        _print_json(life_json(article_id, life, others))
    else:
        show_life(article_id, life, others, _console())


def _print_json(value: dict[str, Any]) -> None:
    click.echo(orjson.dumps(value, option=orjson.OPT_APPEND_NEWLINE), nl=False)


def _console() -> Console:
    return Console(highlight=False, markup=False, emoji=False)
