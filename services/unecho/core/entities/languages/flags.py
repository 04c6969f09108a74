"""What a language's words are, as bits."""

from collections.abc import Iterable
from typing import Final

from unecho.core.entities.identity import fold
from unecho.core.entities.known_names import phrase_key
from unecho.core.entities.languages.inflection import adjective_forms
from unecho.core.entities.lexicon.languages.language_words import LanguageWords
from unecho.core.entities.word_lists import LanguageLists, WordLists

(
    GIVEN, SURNAME, COMMON, TITLE, HEAD, TAIL, PLACE_HEAD, NOT_NAME, ADJECTIVE, BEFORE_ORGANISATION, BEFORE_PLACE,
    PEOPLE, DOUBTFUL, PLACE_BEFORE, LOW_HEAD,
) = (1 << bit for bit in range(15))  # fmt: skip
MAY_BE_KNOWN, IS_TITLE, IS_FIRM, IS_OF_TOWN, IS_HYPHENED, IS_GIVEN_PAIR = (1 << bit for bit in range(15, 21))
"""What a word's own letters tell, see `signs`."""
LISTED: Final = MAY_BE_KNOWN - 1
MAY_BEGIN: Final = (
    GIVEN | HEAD | TAIL | ADJECTIVE | BEFORE_ORGANISATION | BEFORE_PLACE
    | MAY_BE_KNOWN | IS_TITLE | IS_FIRM | IS_OF_TOWN | IS_HYPHENED | IS_GIVEN_PAIR
)  # fmt: skip
"""What may tell that a name begins with the word itself; of German words no others are read on."""
_LISTS: Final = {
    TITLE: "titles",
    HEAD: "heads",
    LOW_HEAD: "low_heads",
    TAIL: "tails",
    PLACE_HEAD: "place_heads",
    NOT_NAME: "not_names",
    ADJECTIVE: "adjectives",
    BEFORE_ORGANISATION: "before_organisation",
    BEFORE_PLACE: "before_place",
    PEOPLE: "people_of",
    DOUBTFUL: "doubtful_places",
    PLACE_BEFORE: "place_before",
}


def read_flags(words: LanguageWords, own: LanguageLists, lists: WordLists) -> dict[str, int]:
    """Of each folded word of a language's lists what it is."""
    flags: dict[str, int] = {}
    common = frozenset(own.common_words.split())
    more = frozenset(map(fold, words.more_given_names.split()))
    _add(flags, COMMON, common)
    _add(flags, GIVEN, (frozenset(lists.given_names.split()) - common) | more)
    _add(flags, SURNAME, lists.surnames.split())
    for flag, name in _LISTS.items():
        _add(flags, flag, map(phrase_key, getattr(words, name).split()))
    if words.genitive:
        for word in words.adjectives.split():
            _add(flags, ADJECTIVE, adjective_forms(fold(word)))
    return flags


def _add(flags: dict[str, int], flag: int, words: Iterable[str]) -> None:
    for word in words:
        flags[word] = flags.get(word, 0) | flag
