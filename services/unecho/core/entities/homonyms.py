"""Tells things of the same name apart by what an article says beside it: a state, a country, a role."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from unecho.core.entities.entity import Mention
from unecho.core.entities.identity import fold
from unecho.core.entities.lexicon import qualifiers as q

_BESIDE: Final = 90
_NEAR: Final = 45
_MENTIONS_READ: Final = 4
_PLACES_KEPT: Final = 16_384
_OWN: Final = "="
"""The sense that keeps the plain id."""
# A search is fast where its pattern begins with a set of characters. What is found is kept, so that it has a length.
_WORD: Final = r"[\w’'-]{0,39}"
_NAME: Final = rf"[A-Z](?:\.(?:[A-Z]\.){{1,7}}|{_WORD}\.?(?: (?:and the |and |of the |of )?[A-Z]{_WORD}){{0,3}})"
_NAMES: Final = re.compile(_NAME)
_AFTER_TOWN: Final = re.compile(rf"(?:, (?:in )?|,? in | \()(?:the )?(?:U\.S\. state of |state of )?({_NAME})")
_AFTER_BODY: Final = re.compile(rf"(?: of | in |, | \()(?:the )?({_NAME})")
_BEFORE_TOWN: Final = re.compile(
    rf"({_NAME})(?: (?:state|coastal|port|university|border|river))? "
    r"(?:city|town|village|suburb|capital|port|community)(?: of)? $"
)
_OF_BODIES: Final = ("ruling", "main", "opposition", "governing", "former", "new", "own", "left", "right")
_BEFORE_BODY: Final = re.compile(rf"({_NAME}) (?:(?:{'|'.join(_OF_BODIES)})\S* )*$")
_OPENINGS: Final = frozenset((", ", " (", " i"))
_OPENINGS_OF_BODIES: Final = (", ", " of ", " in ", " (")
_TOWN_NOUNS: Final = (" of ", " city ", " town ", " village ", " suburb ", " capital ", " port ", " community ")
_SENTENCE: Final = re.compile(r"[.!?\n](?:(?<=\n)|[\"”’]?\s+[A-Z])")
_POSSESSIVE: Final = re.compile(r"['’]s?$")
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


@dataclass(frozen=True, slots=True)
class Sense:
    """One thing of a name that several have: its own id, or none, and what an article says of it."""

    identity: str
    cues: tuple[str, ...]
    words: re.Pattern[str]
    """The cues as words of their own, of two at one place the first."""

    def count_in(self, text: str) -> int:
        """How many cues stand in a text in lower case."""
        # A plain string is found far faster than one of many words, and in most texts no cue stands.
        return len(set(self.words.findall(text))) if any(cue in text for cue in self.cues) else 0


def _pairs(words: str) -> dict[str, str]:
    return {pair.partition(":")[0]: pair.partition(":")[2] for pair in words.split()}


class Homonyms:
    """What to look for beside a name that several things have.

    `towns`, `homonyms`: see `WordLists`. `places`: of a folded name of a country or a state, its id.

    Attributes:
        all: the ids that several things have.
    """

    def __init__(self, towns: str, homonyms: str, places: Mapping[str, str]) -> None:
        self._towns = dict(map(_town, towns.splitlines()))
        self._senses = dict(map(_senses, homonyms.splitlines()))
        self._where = {name: identity.partition(":")[2] for name, identity in places.items()}
        self._regions = frozenset(self._where.values())
        self._states = _pairs(q.STATE_OF)
        self._demonyms = _pairs(q.DEMONYM_OF)
        self._own = _pairs(q.OWN_COUNTRY)
        self._shared = frozenset(q.SHARED_BY_COUNTRIES.split())
        people = ((g, s) for g in q.COMMON_GIVEN.split() for s in q.COMMON_SURNAMES.split())
        self._people = frozenset(f"{given}-{surname}" for given, surname in people)
        self._of_peoples = {
            f"organization:{people}-{name}": name if self._own.get(name) == country else f"{name}-{country}"
            for people, country in self._demonyms.items()
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
        self._state_ids = frozenset(self._states.values())
        self._place = lru_cache(_PLACES_KEPT)(self._find_place)
        self._roles = (("athlete", frozenset(q.SPORT_ROLES.split())), ("artist", frozenset(q.ART_ROLES.split())))

    def identity(self, identity: str, text: str, mentions: tuple[Mention, ...]) -> str:
        """The id of what a text means by a name, of those that share `identity`; that where nothing decides."""
        kind, _, slug = identity.partition(":")
        if identity in self._of_peoples:
            return f"{kind}:{self._of_peoples[identity]}"
        read = mentions[:_MENTIONS_READ]
        senses = self._senses.get(identity)
        if kind == "place" and slug in self._towns:
            where = self._town(self._towns[slug], slug in self._regions, text, read)
            if where:
                return f"{identity}-{where}" if where != _OWN else identity
        told = identity if senses is None else self._sense(identity, senses, text, read)
        if told != identity:
            return told
        if kind == "organization" and slug in self._shared:
            return self._body(identity, slug, text, read)
        return self._by_role(identity, text, read) if kind == "person" and slug in self._people else identity

    def _town(self, town: Town, is_region: bool, text: str, mentions: Iterable[Mention]) -> str:
        for mention in mentions:
            where = self._beside_town(text, mention, is_region)
            if where and (where in town.places or (where in self._state_ids and town.main)):
                return _OWN if where == town.main else where
        return "" if town.main or is_region else self._in_sentence(town, text, mentions)

    def _beside_town(self, text: str, mention: Mention, is_region: bool) -> str:
        after = _AFTER_TOWN.match(text, mention.end) if text[mention.end : mention.end + 2] in _OPENINGS else None
        if after is not None and not (is_region and after.group().lstrip(",").startswith(" in ")):
            where = self._place(after.group(1), True)
            if where:
                return where
        if not text.endswith(_TOWN_NOUNS, 0, mention.start):
            return ""
        before = _BEFORE_TOWN.search(text, max(0, mention.start - _BESIDE), mention.start)
        return self._place(before.group(1), False) if before is not None else ""

    def _in_sentence(self, town: Town, text: str, mentions: Iterable[Mention]) -> str:
        """Where the one town is that a state named near it has."""
        for mention in mentions:
            found = {
                where
                for words in _NAMES.findall(_beside(text, mention))
                if (where := self._place(words, False)) in town.places
            }
            if len(found) == 1:
                return found.pop()
        return ""

    def _body(self, identity: str, slug: str, text: str, mentions: Iterable[Mention]) -> str:
        own = self._own.get(slug, "")
        for mention in mentions:
            where = self._before_body(text, mention) or self._after_body(text, mention)
            if where:
                return identity if where == own else f"{identity.replace(':us-', ':')}-{where}"
        return identity

    def _before_body(self, text: str, mention: Mention) -> str:
        lowest = max(0, mention.start - _NEAR)
        word = text[lowest : max(lowest, mention.start - 1)].rpartition(" ")[2]
        if word.islower() and not word.startswith(_OF_BODIES):
            return ""
        before = _BEFORE_BODY.search(text, lowest, mention.start)
        return self._place(before.group(1), False) if before is not None else ""

    def _after_body(self, text: str, mention: Mention) -> str:
        if not text.startswith(_OPENINGS_OF_BODIES, mention.end):
            return ""
        after = _AFTER_BODY.match(text, mention.end)
        return self._place(after.group(1), False) if after is not None else ""

    def _find_place(self, words: str, is_after_town: bool) -> str:
        """The country or state that the first words name, or the last; empty where they name none.

        `is_after_town`: they may be a state's short form, else a people.
        """
        short_forms = self._states if is_after_town else self._demonyms
        folded = _POSSESSIVE.sub("", fold(words)).replace("-", " ").split()
        for count in range(len(folded), 0, -1):
            for part in (folded[:count], folded[-count:]):
                name = " ".join(part)
                where = short_forms.get(name) or self._where.get(name, "")
                if where:
                    return where
        return ""

    @staticmethod
    def _sense(identity: str, senses: tuple[Sense, ...], text: str, mentions: Iterable[Mention]) -> str:
        """The sense of which most is said beside the name."""
        windows = "\n".join(_beside(text, mention) for mention in mentions).lower()
        counts = {sense.identity: sense.count_in(windows) for sense in senses}
        most = max(counts.values())
        best = [sense for sense, count in counts.items() if count == most]
        return best[0] or identity if most > 0 and len(best) == 1 else identity

    def _by_role(self, identity: str, text: str, mentions: Iterable[Mention]) -> str:
        for mention in mentions:
            before = text[max(0, mention.start - _NEAR) : mention.start]
            after = text[mention.end : mention.end + _NEAR] if text[mention.end : mention.end + 1] == "," else ""
            words = {word.lower() for word in _WORDS.findall(before.rpartition(".")[2] + after.partition(".")[0])}
            for role, names in self._roles:
                if words & names:
                    return f"{identity}-{role}"
        return identity


def _beside(text: str, mention: Mention) -> str:
    """A mention and what stands around it, no more than its sentence."""
    before = _SENTENCE.split(text[max(0, mention.start - _BESIDE) : mention.start])[-1]
    return f"{before}{mention.text}{_SENTENCE.split(text[mention.end : mention.end + _BESIDE])[0]}"


def _town(line: str) -> tuple[str, Town]:
    name, _, places = line.partition(": ")
    main = places.split()[0]
    is_main = main.startswith(_OWN)
    return name, Town(main[1:] if is_main else "", frozenset(places.replace(_OWN, "").split()))


def _senses(line: str) -> tuple[str, tuple[Sense, ...]]:
    identity, *senses = line.split("; ")
    kind = identity.partition(":")[0]
    read = []
    for sense in senses:
        slug, _, cues = sense.partition(": ")
        named = "" if slug == _OWN else f"{kind}:{slug}"
        words = tuple(cue.strip() for cue in cues.split(","))
        read.append(Sense(named, words, re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")))
    return identity, tuple(read)
