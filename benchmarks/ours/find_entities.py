"""Entities by unecho: `find_entities.py TEXTS`."""

from __future__ import annotations

from collections.abc import Sequence

from timed_texts import time_texts

from unecho.core.entities import Entity, NewsExtractor
from unecho.process.word_lists import read_word_lists

_EXTRACTOR = NewsExtractor(read_word_lists())


def entities(texts: Sequence[str]) -> list[tuple[Entity, ...]]:
    """Of each."""
    return [_EXTRACTOR.extract(text) for text in texts]


if __name__ == "__main__":
    time_texts(entities)
