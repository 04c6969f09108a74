"""Stopwords as strings, in a set for each language."""

from collections import Counter
from functools import cache
from itertools import chain
from typing import Final

import stopwordsiso

_PROBE: Final = 64
_ENOUGH: Final = 3


@cache
def by_language() -> dict[str, frozenset[str]]:
    """Lower case, no apostrophes."""
    return {
        language: frozenset(word.lower().replace("'", "").replace("’", "") for word in stopwordsiso.stopwords(language))
        for language in sorted(stopwordsiso.langs())
    }


@cache
def _languages_of_word() -> dict[str, tuple[str, ...]]:
    languages: dict[str, list[str]] = {}
    for language, words in by_language().items():
        for word in words:
            languages.setdefault(word, []).append(language)
    return {word: tuple(known) for word, known in languages.items()}


def stopwords_for(tokens: list[str], declared: str | None) -> frozenset[str]:
    """See `core.stopwords`."""
    languages_of = _languages_of_word()
    hits = Counter(chain.from_iterable(filter(None, map(languages_of.get, tokens[:_PROBE]))))
    most = max(hits.values(), default=0)
    if most >= _ENOUGH:
        return by_language()[min(language for language, count in hits.items() if count == most)]
    return by_language().get(declared or "", frozenset())


def content_words(tokens: list[str], declared: str | None, most: int) -> list[str]:
    """The first `most` words that are none."""
    stopwords = stopwords_for(tokens, declared)
    return [token for token in tokens if token not in stopwords][:most]
