"""Wikidata's ids of countries and states."""

from collections.abc import Iterator
from typing import Final

from unecho.core.entities.entity import EntityType
from unecho.core.entities.identity import Spelling, entity_id
from unecho.core.entities.known_names import aliases, phrase_key
from unecho.core.entities.lexicon.news_words import STATES, STATES_OF_TWO_WORDS
from unecho.core.entities.word_lists import WordLists

_PLAIN: Final = Spelling(frozenset(), {})
# What shares its name with another: the list has one id of a name, a country's before a state's.
_TOLD_APART: Final = {
    "place:georgia-state": "Q1428",
    "place:washington-state": "Q1223",
    "place:new-york-city": "Q60",
}
_TWO_THINGS: Final = frozenset({"washington", "new york", "victoria"})


def wikidata_ids(lists: WordLists) -> dict[str, str]:
    """Return of each country and state that Wikidata's list has the id there, by its own."""
    listed = dict(_rows(lists.territories))
    states = {*STATES.split(), *STATES_OF_TWO_WORDS.strip().splitlines()} - _TWO_THINGS
    regions = [names for names in aliases(lists.regions) if phrase_key(names[0]) in states]
    found = dict(_TOLD_APART)
    for names in (*aliases(lists.countries), *regions):
        known = [listed[key] for key in map(phrase_key, names) if key in listed]
        if known:
            found.setdefault(entity_id(names[0], EntityType.PLACE, _PLAIN), known[0])
    return found


def _rows(lines: str) -> Iterator[tuple[str, str]]:
    for line in lines.splitlines():
        name, _, identity = line.partition(" | ")
        yield name, identity
