"""Tells towns of one name apart by the state or country that an article names beside them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from unecho.core.entities.entity import Mention
from unecho.core.entities.lexicon import qualifiers as q
from unecho.core.entities.places_beside import PlacesBeside, pairs

_OWN: Final = "="
"""Marks the town that keeps the plain id."""
_STATES: Final = frozenset(pairs(q.STATE_OF).values())


@dataclass(frozen=True, slots=True)
class Towns:
    """The towns of one name.

    Attributes:
        identity: their id where nothing tells which one is meant.
        main: where the one is that is meant where nothing else is said; empty where there is none.
        places: where all are, as parts of ids.
        is_region: a country or a state has the name too.
        first_words: see `PlacesBeside.in_sentence`.
        beside: reads what stands beside a mention.
    """

    identity: str
    main: str
    places: frozenset[str]
    is_region: bool
    first_words: tuple[str, ...]
    beside: PlacesBeside

    def told(self, text: str, mentions: Iterable[Mention]) -> str | None:
        """Return the id of the town that a text means; None where nothing decides."""
        for mention in mentions:
            where = self.beside.of_town(text, mention, self.is_region)
            if where and (where in self.places or (where in _STATES and self.main)):
                return self.identity if where == self.main else f"{self.identity}-{where}"
        return None if self.main or self.is_region else self._in_sentence(text, mentions)

    def _in_sentence(self, text: str, mentions: Iterable[Mention]) -> str | None:
        """Of the one town that a state named near it has."""
        if not self.beside.any_near(text, mentions, self.first_words):
            return None
        for mention in mentions:
            found = self.beside.in_sentence(text, mention, self.first_words) & self.places
            if len(found) == 1:
                return f"{self.identity}-{found.pop()}"
        return None


def read_towns(slug: str, where: str, beside: PlacesBeside) -> Towns:
    """Return the towns of a name. `where`: what `WordLists.towns` has after the colon."""
    first, *_ = places = where.split()
    main = first[len(_OWN) :] if first.startswith(_OWN) else ""
    all_places = frozenset(place.removeprefix(_OWN) for place in places)
    words = beside.first_words(all_places)
    return Towns(f"place:{slug}", main, all_places, slug in beside.regions, words, beside)
