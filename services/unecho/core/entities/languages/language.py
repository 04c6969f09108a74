"""The languages that have rules of their own beside English, and which of them a text is in."""

from enum import StrEnum
from itertools import zip_longest
from typing import Final

from unecho.core.entities.lexicon.languages.french import FRENCH
from unecho.core.entities.lexicon.languages.german import GERMAN
from unecho.core.entities.lexicon.languages.language_words import LanguageWords
from unecho.core.entities.lexicon.languages.others import OTHERS
from unecho.core.entities.lexicon.languages.spanish import SPANISH


class Language(StrEnum):
    """A language with rules of its own."""

    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"


WORDS: Final[dict[Language, LanguageWords]] = {
    Language.GERMAN: GERMAN,
    Language.FRENCH: FRENCH,
    Language.SPANISH: SPANISH,
}
_ENGLISH: Final = " the "
_AT_START: Final = 300
_PROBE: Final = 1500
"""Characters that are looked at."""
_LEAST: Final = 6
_LEAST_OF_SHORT: Final = 4
_SHORT: Final = 16
"""Words of a text of which fewer telling ones are enough."""
_OF_ENGLISH: Final = 2
"""More than so many times as many as English ones."""
_PARTICLES: Final = frozenset(
    ["de", "la", "le", "les", "du", "des", "del", "el", "los", "las", "al", "von", "der", "den", "van"]
)
"""Stand in names of any language: "Oscar de la Hoya"."""
_BITS: Final = 16
_MASK: Final = (1 << _BITS) - 1


def _weights() -> dict[str, int]:
    """Of each telling word a one in the field of each language that it tells."""
    weights: dict[str, int] = {}
    for place, words in enumerate([*(known.telling for known in WORDS.values()), *OTHERS]):
        for word in set(words.split()):
            weights[word] = weights.get(word, 0) | 1 << (_BITS * place)
    return weights


_WEIGHTS: Final = _weights()


def language_of(text: str) -> Language | None:
    """The language that most telling words are of; None for English and all others."""
    # Nearly all English texts pass here, once at their start or twice: it must cost them next to nothing.
    first = text.find(_ENGLISH, 0, _PROBE)
    if first >= 0 and (first < _AT_START or text.find(_ENGLISH, first + 1, _PROBE) >= 0):
        return None
    words = text[:_PROBE].split()
    total = _total(words)
    counts = [total >> (_BITS * place) & _MASK for place in range(len(WORDS) + len(OTHERS))]
    best = max(range(len(counts)), key=counts.__getitem__)
    english, most = counts[len(WORDS)], counts.pop(best)
    if best >= len(WORDS) or most < (_LEAST if len(words) > _SHORT else _LEAST_OF_SHORT):
        return None
    return list(WORDS)[best] if most >= max(counts) and most > _OF_ENGLISH * english else None


def _total(words: list[str]) -> int:
    """The weights of all words, each twice; but once of one that may be a part of a name."""
    total = 0
    for word, following in zip_longest(words, words[1:], fillvalue=""):
        lowered = word.lower()
        weight = _WEIGHTS.get(lowered, 0)
        if weight:
            is_in_name = lowered in _PARTICLES and (following in _PARTICLES or not following.islower())
            total += weight if is_in_name else 2 * weight
    return total
