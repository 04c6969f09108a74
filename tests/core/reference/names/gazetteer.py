"""The gazetteer: known names and the words that tell a name's type, as tables for the rules."""

from collections.abc import Iterator
from dataclasses import dataclass

from unecho.core.entities.entity import EntityType
from unecho.core.entities.gazetteer import Gazetteer
from unecho.core.entities.identity import COMPANY_ENDINGS, Spelling, fold, read_forms
from unecho.core.entities.identity import entity_id as id_of
from unecho.core.entities.known_names import city_names
from unecho.core.entities.lexicon import news_words
from unecho.core.entities.lexicon.given_forms import MORE_GIVEN_NAMES, SAME_GIVEN_NAME
from unecho.process.word_lists import read_word_lists

LISTS = read_word_lists()


@dataclass(frozen=True, slots=True)
class Known:
    """A name of the gazetteer.

    Attributes:
        entity_id: see `unecho.core.entities.identity`.
        name: how the entity is shown.
        type: its type.
        capitals_only: this spelling counts only in capitals ("WHO").
    """

    entity_id: str
    name: str
    type: EntityType
    capitals_only: bool = False


def words(text: str) -> frozenset[str]:
    """Return the words of a word list."""
    return frozenset(text.split())


GIVEN = words(LISTS.given_names) | words(SAME_GIVEN_NAME) | words(MORE_GIVEN_NAMES)
PLAIN_GIVEN = words(SAME_GIVEN_NAME) | words(MORE_GIVEN_NAMES)
SURNAME = words(LISTS.surnames)
COMMON = words(LISTS.common_words)
SPELLING = Spelling(COMMON, read_forms(LISTS.name_forms))
TITLE = words(news_words.PERSON_TITLES)
FIRM_TITLE = words(news_words.FIRM_TITLES)
ORGANISATION_END = words(news_words.ORGANISATION_ENDS)
LAST_END = words(news_words.LAST_ENDS)
ORGANISATION_HEAD = words(news_words.ORGANISATION_HEADS)
PLACE_END = words(news_words.PLACE_ENDS)
PLACE_HEAD = words(news_words.PLACE_HEADS)
BEFORE_PLACE = words(news_words.BEFORE_PLACE)
SPEECH = words(news_words.SPEECH)
DEMONYM = words(news_words.DEMONYMS)
NOT_NAME = words(news_words.NOT_NAMES)
FUNCTION = words(news_words.FUNCTION_WORDS)
TITLE_PART = words(news_words.TITLE_PARTS)
PARTICLE = words(news_words.PARTICLES)
EVENT_END = words(news_words.EVENT_ENDS)
EVENT_BEGINNING = words(news_words.EVENT_BEGINNINGS)
EVENT_HEAD = words(news_words.EVENT_HEADS)
AFTER_PLACE = words(news_words.AFTER_PLACE)
BEFORE_ORGANISATION = words(news_words.BEFORE_ORGANISATION)
AFTER_ORGANISATION = words(news_words.AFTER_ORGANISATION)
POSTAL_STATE = words(news_words.POSTAL_STATES)
LEGAL_FORM = frozenset(COMPANY_ENDINGS)
YOUNGER = words(news_words.YOUNGER)
DOES = words(news_words.DOES)
PLACE_ENDINGS = tuple(news_words.PLACE_ENDINGS.split())
SURNAME_ENDINGS = tuple(news_words.SURNAME_ENDINGS.split())


def entity_id(name: str, kind: EntityType) -> str:
    """Return the id of a name."""
    return id_of(name, kind, SPELLING)


def phrase_key(phrase: str) -> str:
    """Return `phrase` as the rules look it up: folded words with single spaces, hyphens as spaces."""
    return " ".join(fold(phrase).replace("-", " ").split())


def _aliases(lines: str) -> Iterator[list[str]]:
    for line in lines.strip().splitlines():
        yield [alias.strip() for alias in line.split("|")]


def _known_names() -> dict[str, Known]:
    table: dict[str, Known] = {}

    def put(alias: str, name: str, kind: EntityType) -> None:
        key = phrase_key(alias)
        other = table.get(key)
        capitals = alias.isupper() and not {" ", "&"} & set(alias) and (other is None or other.capitals_only)
        table[key] = Known(entity_id(name, kind), name, kind, capitals)

    for name in city_names(LISTS.cities):
        key = phrase_key(name)
        # One word that is as often a person or a common word is left to the rules.
        if not (" " not in key and (key in COMMON or key in GIVEN or key in SURNAME or key in DEMONYM)):
            table[key] = Known(entity_id(name, EntityType.PLACE), name.title(), EntityType.PLACE)
    for names in _aliases(LISTS.organisations):
        for alias in names:
            put(alias, names[0], EntityType.ORGANIZATION)
    for place in (*_aliases(LISTS.regions), *_aliases(LISTS.countries)):
        for alias in place:
            put(alias, place[0], EntityType.PLACE)
    for line in LISTS.people.strip().splitlines():
        name, _, bynames = line.partition(":")
        given, _, surname = name.rpartition(" ")
        spellings = [byname.strip() for byname in bynames.split(",") if byname.strip()]
        for alias in (name, *spellings, *(f"{given} {s}" for s in spellings if s[:2] == surname[:2])):
            put(alias, name, EntityType.PERSON)
    return table


KNOWN = _known_names()


def _most_words() -> dict[str, int]:
    most: dict[str, int] = {}
    for key in KNOWN:
        first, _, rest = key.partition(" ")
        most[first] = max(most.get(first, 0), 1 + rest.count(" ") + bool(rest))
    return most


MOST_WORDS = _most_words()
"""For the first word of known names, the number of words in the longest of them."""
COUNTRY = frozenset(phrase_key(alias) for names in _aliases(LISTS.countries) for alias in names)
HOMONYMS = Gazetteer(LISTS).homonyms
STATE = COUNTRY | words(news_words.STATES) | set(news_words.STATES_OF_TWO_WORDS.strip().splitlines())
