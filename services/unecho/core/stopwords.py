"""Which of an article's words carry no content, by the language that the words themselves show."""

from collections import Counter
from functools import cache
from itertools import chain
from typing import Final

import stopwordsiso

_PROBE: Final = 64
"""Words that are looked at to tell the language."""
_ENOUGH: Final = 3
"""Stopwords of a language that must be among them; with fewer, the declared language counts."""


@cache
def _by_language() -> dict[str, frozenset[str]]:
    """Stopwords as the tokeniser spells them: lower case, no apostrophes."""
    return {
        language: frozenset(word.lower().replace("'", "").replace("’", "") for word in stopwordsiso.stopwords(language))
        for language in sorted(stopwordsiso.langs())
    }


@cache
def _languages_of_word() -> dict[str, tuple[str, ...]]:
    languages: dict[str, list[str]] = {}
    for language, words in _by_language().items():
        for word in words:
            languages.setdefault(word, []).append(language)
    return {word: tuple(known) for word, known in languages.items()}


def stopwords_for(tokens: list[str], declared: str | None) -> frozenset[str]:
    """The stopwords of the language that most of the first words belong to.

    The words come before the declaration: two outlets may declare one story differently, and its copies must lose the
    same words. Ties go to the language whose code comes first.
    """
    languages_of = _languages_of_word()
    hits = Counter(chain.from_iterable(filter(None, map(languages_of.get, tokens[:_PROBE]))))
    most = max(hits.values(), default=0)
    if most >= _ENOUGH:
        return _by_language()[min(language for language, count in hits.items() if count == most)]
    return _by_language().get(declared or "", frozenset())
