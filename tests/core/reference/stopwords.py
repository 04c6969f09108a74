"""Stopwords as strings, in a set for each language."""

from collections import Counter
from functools import cache
from itertools import chain
from typing import Final

import stopwordsiso

from reference.words import tokenise
from unecho.core.text.folding import fold
from unecho.core.text.normalise import spell

_PROBE: Final = 2000
_ENOUGH: Final = 3


@cache
def by_language() -> dict[str, frozenset[str]]:
    """As the words of a text are spelt; those that are several words are left out."""
    spelt = {
        language: [tokenise(spell(fold(word))) for word in stopwordsiso.stopwords(language)]
        for language in sorted(stopwordsiso.langs())
    }
    return {language: frozenset(words[0] for words in lists if len(words) == 1) for language, lists in spelt.items()}


@cache
def _languages_of_word() -> dict[str, tuple[str, ...]]:
    languages: dict[str, list[str]] = {}
    for language, words in by_language().items():
        for word in words:
            languages.setdefault(word, []).append(language)
    return {word: tuple(known) for word, known in languages.items()}


def _count(tokens: list[str]) -> Counter[str]:
    return Counter(chain.from_iterable(_languages_of_word().get(token, ()) for token in tokens))


def _best(counts: Counter[str]) -> str:
    return min((language for language in counts), key=lambda language: (-counts[language], language), default="")


def stopwords_for(tokens: list[str], declared: str | None) -> frozenset[str]:
    """See `core.text.stopwords`."""
    probe = tokens[:_PROBE]
    counts = _count(probe)
    first = _best(counts)
    if counts[first] < _ENOUGH:
        return by_language().get(declared or "", frozenset())
    if declared in by_language() and counts[declared] >= 0.8 * counts[first]:
        first = declared
    others = _count([token for token in probe if token not in by_language()[first]])
    second = _best(others)
    if others[second] < max(_ENOUGH, counts[first] / 7):
        return by_language()[first]
    return by_language()[first] | by_language()[second]


def content_words(tokens: list[str], declared: str | None, most: int) -> list[str]:
    """The first `most` words that are none."""
    stopwords = stopwords_for(tokens, declared)
    return [token for token in tokens if token not in stopwords][:most]
