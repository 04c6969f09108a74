"""Tells things of the same name apart by what an article says beside it: a state, a country, a role."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from unecho.core.entities.entity import Mention
from unecho.core.entities.lexicon import qualifiers as q
from unecho.core.entities.places_beside import PlacesBeside, pairs
from unecho.core.entities.senses import read_senses, sense_of

_NEAR: Final = 45
_MENTIONS_READ: Final = 4
_OWN: Final = "="
"""Marks the town that keeps the plain id."""
_WORDS: Final = re.compile(r"\w[\w’'-]*")


@dataclass(frozen=True, slots=True)
class Town:
    """The towns of one name.

    Attributes:
        main: where the one is that is meant where nothing else is said; empty where there is none.
        places: where all are, as parts of ids.
    """

    main: str
    places: frozenset[str]


class Homonyms:
    """What to look for beside a name that several things have.

    `towns`, `homonyms`: see `WordLists`. `places`: of a folded name of a country or a state, its id.

    Attributes:
        all: the ids that several things have.
    """

    def __init__(self, towns: str, homonyms: str, places: Mapping[str, str]) -> None:
        self._towns = dict(map(_town, towns.splitlines()))
        self._senses = read_senses(homonyms)
        self._places = PlacesBeside(places)
        self._own = pairs(q.OWN_COUNTRY)
        self._shared = frozenset(q.SHARED_BY_COUNTRIES.split())
        people = ((g, s) for g in q.COMMON_GIVEN.split() for s in q.COMMON_SURNAMES.split())
        self._people = frozenset(f"{given}-{surname}" for given, surname in people)
        self._of_peoples = {
            f"organization:{people}-{name}": name if self._own.get(name) == country else f"{name}-{country}"
            for people, country in pairs(q.DEMONYM_OF).items()
            for name in self._shared
        }
        self.all = frozenset(
            (
                *self._senses,
                *self._of_peoples,
                *(f"place:{name}" for name in self._towns),
                *(f"organization:{name}" for name in self._shared),
                *(f"person:{name}" for name in self._people),
            )
        )
        self._state_ids = frozenset(pairs(q.STATE_OF).values())
        self._roles = (("athlete", frozenset(q.SPORT_ROLES.split())), ("artist", frozenset(q.ART_ROLES.split())))

    def identity(self, identity: str, text: str, mentions: tuple[Mention, ...]) -> str:
        """The id of what a text means by a name, of those that share `identity`; that where nothing decides."""
        kind, _, slug = identity.partition(":")
        if identity in self._of_peoples:
            return f"{kind}:{self._of_peoples[identity]}"
        read = mentions[:_MENTIONS_READ]
        senses = self._senses.get(identity)
        if kind == "place" and slug in self._towns:
            where = self._town(self._towns[slug], slug in self._places.regions, text, read)
            if where:
                return f"{identity}-{where}" if where != _OWN else identity
        told = identity if senses is None else sense_of(identity, senses, text, read)
        if told != identity:
            return told
        if kind == "organization" and slug in self._shared:
            return self._body(identity, slug, text, read)
        return self._by_role(identity, text, read) if kind == "person" and slug in self._people else identity

    def _town(self, town: Town, is_region: bool, text: str, mentions: Iterable[Mention]) -> str:
        for mention in mentions:
            where = self._places.of_town(text, mention, is_region)
            if where and (where in town.places or (where in self._state_ids and town.main)):
                return _OWN if where == town.main else where
        return "" if town.main or is_region else self._in_sentence(town, text, mentions)

    def _in_sentence(self, town: Town, text: str, mentions: Iterable[Mention]) -> str:
        """Where the one town is that a state named near it has."""
        for mention in mentions:
            found = self._places.in_sentence(text, mention) & town.places
            if len(found) == 1:
                return found.pop()
        return ""

    def _body(self, identity: str, slug: str, text: str, mentions: Iterable[Mention]) -> str:
        own = self._own.get(slug, "")
        for mention in mentions:
            where = self._places.of_body(text, mention)
            if where:
                return identity if where == own else f"{identity.replace(':us-', ':')}-{where}"
        return identity

    def _by_role(self, identity: str, text: str, mentions: Iterable[Mention]) -> str:
        for mention in mentions:
            before = text[max(0, mention.start - _NEAR) : mention.start]
            after = text[mention.end : mention.end + _NEAR] if text[mention.end : mention.end + 1] == "," else ""
            words = {word.lower() for word in _WORDS.findall(before.rpartition(".")[2] + after.partition(".")[0])}
            for role, names in self._roles:
                if words & names:
                    return f"{identity}-{role}"
        return identity


def _town(line: str) -> tuple[str, Town]:
    name, _, places = line.partition(": ")
    main = places.split()[0]
    is_main = main.startswith(_OWN)
    return name, Town(main[1:] if is_main else "", frozenset(places.replace(_OWN, "").split()))
