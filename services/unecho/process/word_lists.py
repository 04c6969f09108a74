"""Reads the word lists that the entity extractor works with; they lie beside the code that uses them."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from importlib.resources import files

from unecho.core.entities import WordLists
from unecho.core.entities.territories import wikidata_ids


def read_word_lists() -> WordLists:
    """The lists as they are installed. Raises FileNotFoundError when the installation lacks one."""
    folder = files("unecho.core.entities.lexicon") / "data"
    return WordLists(**{item.name: (folder / f"{item.name}.txt").read_text("utf-8") for item in fields(WordLists)})


@cache
def read_wikidata_ids() -> dict[str, str]:
    """Wikidata's ids of countries and states, by theirs."""
    return wikidata_ids(read_word_lists())
