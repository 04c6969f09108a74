"""The known names: cities, organisations, places and people, by what an article may call them."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from unecho.core.entities.entity import EntityType
from unecho.core.entities.identity import Spelling, entity_id, fold
from unecho.core.entities.word_lists import WordLists


@dataclass(frozen=True, slots=True)
class Known:
    """A known name.

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


def phrase_key(phrase: str) -> str:
    """Return `phrase` as the rules look it up: folded words with single spaces, hyphens as spaces."""
    return " ".join(fold(phrase).replace("-", " ").split())


def aliases(lines: str) -> Iterator[list[str]]:
    """Yield of each line the name and its other spellings."""
    for line in lines.splitlines():
        yield [alias.strip() for alias in line.split("|")]


def city_names(lines: str) -> Iterator[str]:
    """Yield the names of a list of cities, see `WordLists`."""
    for line in lines.splitlines():
        first, _, others = line.partition(": ")
        yield from (f"{first} {other}" for other in others.split(", ")) if others else (line,)


def known_names(lists: WordLists, spelling: Spelling, ambiguous: Collection[str]) -> dict[str, Known]:
    """Return the known names by key.

    `ambiguous`: words that are as often a person or a common word: as names of cities they
    are left to the rules.
    """
    table: dict[str, Known] = {}

    def put(alias: str, name: str, kind: EntityType) -> None:
        key = phrase_key(alias)
        other = table.get(key)
        capitals = alias.isupper() and not {" ", "&"} & set(alias) and (other is None or other.capitals_only)
        table[key] = Known(entity_id(name, kind, spelling), name, kind, capitals)

    for name in city_names(lists.cities):
        key = phrase_key(name)
        if key not in ambiguous:
            table[key] = Known(entity_id(name, EntityType.PLACE, spelling), name.title(), EntityType.PLACE)
    for names in aliases(lists.organisations):
        for alias in names:
            put(alias, names[0], EntityType.ORGANIZATION)
    for place in (*aliases(lists.regions), *aliases(lists.countries)):
        for alias in place:
            put(alias, place[0], EntityType.PLACE)
    for name, spellings in _people(lists.people):
        for alias in (name, *spellings):
            put(alias, name, EntityType.PERSON)
    return table


def _people(lines: str) -> Iterator[tuple[str, list[str]]]:
    for line in lines.splitlines():
        name, _, bynames = line.partition(":")
        given, _, surname = name.rpartition(" ")
        spellings = [byname.strip() for byname in bynames.split(",") if byname.strip()]
        yield name, [*spellings, *(f"{given} {s}" for s in spellings if s[:2] == surname[:2])]
