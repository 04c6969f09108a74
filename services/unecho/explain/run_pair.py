"""`unecho explain A B`."""

from __future__ import annotations

import contextlib
import gc
import importlib
from types import ModuleType
from typing import Final

from unecho.explain.asked import Asked
from unecho.explain.beside import beside
from unecho.explain.from_files import Files
from unecho.explain.given import Given, in_log_order
from unecho.settings.settings import Settings
from unecho.sources.fields.field_map import FieldMap
from unecho.sources.flags import Format

_SEARCHING: Final = 2
"""Processes that search the topic of verdicts: copying what it has takes them longer than the broker."""


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
        on_topics = _find_on_topics(asked, settings) if asked.ids else {}
        first, second = (on_topics[name] if name in on_topics else files.take(name, 1)[0] for name in asked.articles)
    return first, second


def _find_on_topics(asked: Asked, settings: Settings) -> dict[str, Given]:
    """A search may take a second, and so does loading what compares what it finds."""
    topics = importlib.import_module("unecho.explain.from_topics")
    with contextlib.ExitStack() as stack:
        found = [stack.enter_context(beside(search)) for search in topics.searches(asked, settings, _SEARCHING)]
        _answering().make_ready(settings)
        on_topics: dict[str, Given] = topics.find_on_topics(asked, settings, [each() for each in found])
        return on_topics


def _answering() -> ModuleType:
    """What compares articles; it takes longest to import."""
    gc.disable()
    try:
        return importlib.import_module("unecho.explain.copies.answer_pair")
    finally:
        gc.enable()
