"""The gazetteer: known names, the words that tell a name's type, and glue, as one table for the rules."""

from collections.abc import Iterable
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.entities.entity import EntityType
from unecho.core.entities.glue import glue
from unecho.core.entities.homonyms import Homonyms
from unecho.core.entities.identity import COMPANY_ENDINGS, Spelling, entity_id, read_forms
from unecho.core.entities.known_names import Known, aliases, known_names, phrase_key
from unecho.core.entities.lexicon import news_words
from unecho.core.entities.lexicon.given_forms import MORE_GIVEN_NAMES, SAME_GIVEN_NAME
from unecho.core.entities.word_lists import WordLists
from unecho.core.kernels.names import lexicon as x
from unecho.core.kernels.names.table import make_lexicon

_LISTS: Final = {
    x.GIVEN | x.PLAIN_GIVEN: f"{SAME_GIVEN_NAME} {MORE_GIVEN_NAMES}",
    x.TITLE: news_words.PERSON_TITLES,
    x.FIRM_TITLE: news_words.FIRM_TITLES,
    x.ORGANISATION_END: news_words.ORGANISATION_ENDS,
    x.LAST_END: news_words.LAST_ENDS,
    x.ORGANISATION_HEAD: news_words.ORGANISATION_HEADS,
    x.PLACE_END: news_words.PLACE_ENDS,
    x.PLACE_HEAD: news_words.PLACE_HEADS,
    x.BEFORE_PLACE: news_words.BEFORE_PLACE,
    x.SPEECH: news_words.SPEECH,
    x.DEMONYM: news_words.DEMONYMS,
    x.NOT_NAME: news_words.NOT_NAMES,
    x.FUNCTION: news_words.FUNCTION_WORDS,
    x.TITLE_PART: news_words.TITLE_PARTS,
    x.PARTICLE: news_words.PARTICLES,
    x.EVENT_END: news_words.EVENT_ENDS,
    x.EVENT_BEGINNING: news_words.EVENT_BEGINNINGS,
    x.EVENT_HEAD: news_words.EVENT_HEADS,
    x.AFTER_PLACE: news_words.AFTER_PLACE,
    x.BEFORE_ORGANISATION: news_words.BEFORE_ORGANISATION,
    x.AFTER_ORGANISATION: news_words.AFTER_ORGANISATION,
    x.POSTAL_STATE: news_words.POSTAL_STATES,
    x.STATE: news_words.STATES,
    x.ABBREVIATION: news_words.ABBREVIATIONS,
    x.AFTER_COMMA: "inc ltd llc llp plc corp co jr sr dc",
    x.YOUNGER: news_words.YOUNGER,
    x.DOES: news_words.DOES,
    x.LEGAL_FORM: " ".join(COMPANY_ENDINGS),
    x.ARTICLE: "the a an",
    x.THE: "the",
    x.AT: "at",
    x.OF: "of",
    x.SMALL: "of and the for on &",
    x.JONG: news_words.GIVEN_HALVES,
    x.DISTRICT: "district",
    x.SCHOOL: "school",
}
_ENDINGS: Final = {x.PLACE_END: news_words.PLACE_ENDINGS, x.SURNAME: news_words.SURNAME_ENDINGS}
"""Of words, see `kernels.names.types.ENDING_MARK`."""
_AS_PLACES: Final = x.COMMON | x.GIVEN | x.SURNAME | x.DEMONYM
_TYPES: Final = {
    EntityType.PERSON: x.KNOWN_PERSON,
    EntityType.ORGANIZATION: x.KNOWN_ORGANISATION,
    EntityType.PLACE: x.KNOWN_PLACE,
}


class Gazetteer:
    """What the rules look up.

    Attributes:
        common: the common words.
        ids: of each known entity its id, by number.
        names: how each known entity is shown, by id.
        table: see `kernels.names.lexicon`.
        numbers: of the known name in each row of it, or -1.
        homonyms: tells names that several things have apart.
    """

    def __init__(self, lists: WordLists) -> None:
        self.common = frozenset(lists.common_words.split())
        flags = self._flags(lists)
        ambiguous = {word for word, found in flags.items() if found & _AS_PLACES}
        self._spelling = Spelling(self.common, read_forms(lists.name_forms))
        known = known_names(lists, self._spelling, ambiguous)
        self.names = {name.entity_id: name.name for name in known.values()}
        self.ids = list(self.names)
        self.homonyms = Homonyms(lists.towns, lists.homonyms, self._regions(flags, known))
        self.table, self.numbers = self._table(flags, known)

    def entity_id(self, name: str, kind: EntityType) -> str:
        """Return the id of a name that is not known."""
        return entity_id(name, kind, self._spelling)

    def _flags(self, lists: WordLists) -> dict[str, int]:
        flags = glue()
        of_lists = {
            x.COMMON: self.common,
            x.GIVEN: lists.given_names.split(),
            x.SURNAME: lists.surnames.split(),
            **{flag: words.split() for flag, words in _LISTS.items()},
        }
        for flag, words in of_lists.items():
            _add(flags, flag, words)
        for flag, endings in _ENDINGS.items():
            _add(flags, flag, (f"~{ending[::-1]}" for ending in endings.split()))
        countries = {phrase_key(alias) for names in aliases(lists.countries) for alias in names}
        _add(flags, x.COUNTRY | x.STATE, countries)
        _add(flags, x.STATE, news_words.STATES_OF_TWO_WORDS.strip().splitlines())
        return flags

    @staticmethod
    def _regions(flags: dict[str, int], known: dict[str, Known]) -> dict[str, str]:
        """The id of each known country and state."""
        regions = ((key, known.get(key)) for key, found in flags.items() if found & x.STATE)
        return {key: name.entity_id for key, name in regions if name is not None and name.type is EntityType.PLACE}

    def _table(self, flags: dict[str, int], known: dict[str, Known]) -> tuple[x.Lexicon, npt.NDArray[np.int64]]:
        most: dict[str, int] = {}
        for key, name in known.items():
            _add(flags, _known_flags(name), [key])
            first = key.partition(" ")[0]
            most[first] = max(most.get(first, 0), 1 + key.count(" "))
        numbers = {entity_id: number for number, entity_id in enumerate(self.ids)}
        keys = [*flags, *(first for first in most if first not in flags)]
        return make_lexicon(
            np.frombuffer("".join(keys).encode("utf-32-le"), dtype=np.uint32),
            np.cumsum([len(key) for key in keys], dtype=np.int64),
            np.array(
                [flags.get(key, x.BEGINS_KNOWN) | most.get(key, 0) << x.MOST_SHIFT for key in keys], dtype=np.int64
            ),
            np.array([numbers[known[key].entity_id] if key in known else -1 for key in keys], dtype=np.int64),
        )


def _add(flags: dict[str, int], flag: int, words: Iterable[str]) -> None:
    for word in words:
        flags[word] = flags.get(word, 0) | flag


def _known_flags(name: Known) -> int:
    return x.IS_KNOWN | _TYPES[name.type] | (x.CAPITALS_ONLY if name.capitals_only else 0)
