"""Tells things of the same name apart by what an article says beside it: a state, a country, a role."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Final

from unecho.core.entities.entity import Mention
from unecho.core.entities.lexicon import qualifiers as q
from unecho.core.entities.places_beside import PlacesBeside, pairs
from unecho.core.entities.senses import read_senses, sense_of
from unecho.core.entities.towns import read_towns

_NEAR: Final = 45
MENTIONS_READ: Final = 4
"""Of each name, the first."""
_WORDS: Final = re.compile(r"\w[\w’'-]*")


Reader = Callable[[str, tuple[Mention, ...]], str | None]
"""Finds the id of what a text means by a name that it mentions; None where nothing decides."""


class Homonyms:
    """What to look for beside a name that several things have.

    `towns`, `homonyms`: see `WordLists`. `places`: of a folded name of a country or a state, its id.

    Attributes:
        all: the ids that several things have.
    """

    def __init__(self, towns: str, homonyms: str, places: Mapping[str, str]) -> None:
        self._towns = {name: where for name, _, where in (line.partition(": ") for line in towns.splitlines())}
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
        self._roles = (("athlete", frozenset(q.SPORT_ROLES.split())), ("artist", frozenset(q.ART_ROLES.split())))

    def identity(self, identity: str, text: str, mentions: tuple[Mention, ...]) -> str:
        """The id of what a text means by a name, of those that share `identity`; that where nothing decides."""
        return told_by(self.readers(identity), text, mentions) or identity

    def readers(self, identity: str) -> tuple[Reader, ...]:
        """What tells the things that share an id apart, the first that decides; none where only one has it."""
        if identity not in self.all:
            return ()
        kind, _, slug = identity.partition(":")
        if identity in self._of_peoples:
            return (partial(_always, f"{kind}:{self._of_peoples[identity]}"),)
        found: list[Reader] = []
        if kind == "place" and slug in self._towns:
            found.append(read_towns(slug, self._towns[slug], self._places).told)
        if identity in self._senses:
            found.append(partial(sense_of, self._senses[identity]))
        if kind == "organization" and slug in self._shared:
            found.append(partial(self._body, identity, slug))
        if kind == "person" and slug in self._people:
            found.append(partial(self._by_role, identity))
        return tuple(found)

    def _body(self, identity: str, slug: str, text: str, mentions: Iterable[Mention]) -> str | None:
        own = self._own.get(slug, "")
        for mention in mentions:
            where = self._places.of_body(text, mention)
            if where:
                return identity if where == own else f"{identity.replace(':us-', ':')}-{where}"
        return None

    def _by_role(self, identity: str, text: str, mentions: Iterable[Mention]) -> str | None:
        for mention in mentions:
            before = text[max(0, mention.start - _NEAR) : mention.start]
            after = text[mention.end : mention.end + _NEAR] if text[mention.end : mention.end + 1] == "," else ""
            words = {word.lower() for word in _WORDS.findall(before.rpartition(".")[2] + after.partition(".")[0])}
            for role, names in self._roles:
                if words & names:
                    return f"{identity}-{role}"
        return None


def told_by(readers: Iterable[Reader], text: str, mentions: tuple[Mention, ...]) -> str | None:
    """Return the id that the first of `readers` finds that finds one."""
    read = mentions[:MENTIONS_READ]
    for reader in readers:
        told = reader(text, read)
        if told is not None:
            return told
    return None


def _always(told: str, _text: str, _mentions: Iterable[Mention]) -> str:
    return told
