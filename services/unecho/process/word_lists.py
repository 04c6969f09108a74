"""Reads the word lists that the entity extractor works with; they lie beside the code that uses them."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from importlib.resources import files

from unecho.core.entities import WordLists
from unecho.core.entities.territories import wikidata_ids
from unecho.core.entities.word_lists import LANGUAGES, LanguageLists


def read_word_lists() -> WordLists:
    """The lists as they are installed. Raises FileNotFoundError when the installation lacks one."""
    names = [item.name for item in fields(WordLists) if item.name != "languages"]
    languages = {
        code: LanguageLists(**{item.name: _read(f"{code}_{item.name}") for item in fields(LanguageLists)})
        for code in LANGUAGES
    }
    return WordLists(**{name: _read(name) for name in names}, languages=languages)


def _read(name: str) -> str:
    return (files("unecho.core.entities.lexicon") / "data" / f"{name}.txt").read_text("utf-8")


@cache
def read_wikidata_ids() -> dict[str, str]:
    """Wikidata's ids of countries and states, by theirs."""
    return wikidata_ids(read_word_lists())
