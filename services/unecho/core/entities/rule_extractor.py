"""The extractor by rules and gazetteer."""

from codecs import utf_32_le_decode, utf_32_le_encode
from collections.abc import Callable
from functools import lru_cache
from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt

from unecho.core.entities.entity import Entity, EntityType, Mention, NamedEntity
from unecho.core.entities.gazetteer import Gazetteer
from unecho.core.entities.homonyms import MENTIONS_READ, Reader, told_by
from unecho.core.entities.identity import fold
from unecho.core.entities.letters import Letters
from unecho.core.entities.word_lists import WordLists
from unecho.core.kernels.names.find import read_names
from unecho.core.kernels.names.words import find_words

_TYPES: Final = (EntityType.PERSON, EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE)
"""By the numbers of `kernels.names.lexicon`."""
_NAMELESS: Final = frozenset(f"{kind.lower()}:" for kind in EntityType)
"""Ids of names of which folding leaves nothing."""
_NAMES_KEPT: Final = 65_536
_NO_CODES: Final = np.empty(0, dtype=np.uint32)
_CODE_BYTES: Final = 4
_HARD_BLANK: Final = "\u00a0"
_Named = tuple[str, str, tuple[Reader, ...]]
_Told = TypeVar("_Told", Entity, NamedEntity)
_new: Final = tuple.__new__
"""Of all ways to make a named tuple the fastest."""


class RuleExtractor:
    """Finds people, organisations and places in English news by capitals, word lists and the text's own repetitions.

    Time is linear in the length of the text. Threads may share it: what it keeps is only what it would find again.
    """

    def __init__(self, lists: WordLists) -> None:
        self._gazetteer = Gazetteer(lists)
        self._letters = Letters()
        self._named = lru_cache(_NAMES_KEPT)(self._find_named)

    def extract(self, text: str) -> tuple[Entity, ...]:
        """Return the entities of `text` in the order of their first mentions."""
        mentions, names, keys = self._find(text)
        found = tuple([_new(Mention, (text[start:end], start, end)) for start, end in mentions.tolist()])
        entities: dict[str, Entity] = {}
        shared: dict[str, tuple[Reader, ...]] = {}
        for start, end, kind, number, shown, shown_end, first, last in names:
            identity, name, readers = self._name_of(keys, start, end, kind, number)
            shown_name = name or text[shown:shown_end].replace(_HARD_BLANK, " ")
            entity = _new(Entity, (identity, shown_name, _TYPES[kind], found[first:last]))
            entities[identity] = _with(entities[identity], entity) if identity in entities else entity
            if readers:
                shared[identity] = readers
        _drop_nameless(entities)
        told = {key: told_by(readers, text, entities[key].mentions) for key, readers in shared.items()}
        return tuple(_told_apart(entities, told, _with).values())

    def named(self, text: str) -> tuple[NamedEntity, ...]:
        """Return the same, without where they are mentioned."""
        mentions, names, keys = self._find(text)
        entities: dict[str, NamedEntity] = {}
        shared: dict[str, tuple[Reader, ...]] = {}
        places: dict[str, list[tuple[int, int]]] = {}
        for start, end, kind, number, shown, shown_end, first, last in names:
            identity, name, readers = self._name_of(keys, start, end, kind, number)
            shown_name = name or text[shown:shown_end].replace(_HARD_BLANK, " ")
            entity = _new(NamedEntity, (identity, shown_name, _TYPES[kind], last - first))
            entities[identity] = _sum(entities[identity], entity) if identity in entities else entity
            if readers:
                shared[identity] = readers
                places.setdefault(identity, []).append((first, last))
        _drop_nameless(entities)
        if not shared:
            return tuple(entities.values())
        rows = mentions.tolist()
        told = {key: told_by(readers, text, _first_of(text, rows, places[key])) for key, readers in shared.items()}
        return tuple(_told_apart(entities, told, _sum).values())

    def _find(self, text: str) -> tuple[npt.NDArray[np.int64], list[list[int]], bytes]:
        """What `read_names` returns: the mentions, the names, and the characters of their keys."""
        codes = np.frombuffer(utf_32_le_encode(text, "surrogatepass")[0], dtype=np.uint32)
        letters = self._letters.of(text, codes)
        words, lines, others = find_words(codes, letters)
        folded = _fold_others(text, words) if others else _NO_CODES
        table, numbers = self._gazetteer.table, self._gazetteer.numbers
        mentions, names, keys = read_names(codes, letters, table, numbers, words, lines, folded)
        return mentions, names.tolist(), keys.tobytes()

    def _name_of(
        self, keys: bytes, start: int, end: int, kind: int, number: int
    ) -> tuple[str, str, tuple[Reader, ...]]:
        """See `_find_named`; the spellings of what is known need not be told apart."""
        return self._named(keys[_CODE_BYTES * start : _CODE_BYTES * end] if number < 0 else b"", kind, number)

    def _find_named(self, key: bytes, kind: int, number: int) -> _Named:
        """The id of a name, how it is shown if it is known, and what tells it from others of that id."""
        if number >= 0:
            identity = self._gazetteer.ids[number]
        else:
            identity = self._gazetteer.entity_id(utf_32_le_decode(key, "surrogatepass", True)[0], _TYPES[kind])
        return identity, self._gazetteer.names.get(identity, ""), self._gazetteer.homonyms.readers(identity)


def _drop_nameless(entities: dict[str, _Told]) -> None:
    for nameless in _NAMELESS.intersection(entities):
        del entities[nameless]


def _told_apart(
    entities: dict[str, _Told], told: dict[str, str | None], sum_of: Callable[[_Told, _Told], _Told]
) -> dict[str, _Told]:
    """By what the text says beside a name that several things have: `told` is their id where it says one.

    With other ids than they had, of two of one id what both have.
    """
    if all(identity is None or identity == before for before, identity in told.items()):
        return entities
    renamed: dict[str, _Told] = {}
    for before, entity in entities.items():
        identity = told.get(before) or before
        now = entity if identity == before else entity._replace(entity_id=identity)
        renamed[identity] = sum_of(renamed[identity], now) if identity in renamed else now
    return renamed


def _with(entity: Entity, other: Entity) -> Entity:
    """An entity with the mentions of another spelling."""
    name = max(entity.name, other.name, key=len)
    mentions = sorted((*entity.mentions, *other.mentions), key=lambda mention: mention.start)
    return Entity(entity.entity_id, name, entity.type, tuple(mentions))


def _sum(entity: NamedEntity, other: NamedEntity) -> NamedEntity:
    """The same without the places."""
    name = max(entity.name, other.name, key=len)
    return NamedEntity(entity.entity_id, name, entity.type, entity.mentions + other.mentions)


def _first_of(text: str, mentions: list[list[int]], places: list[tuple[int, int]]) -> tuple[Mention, ...]:
    """The first of an entity's mentions, as many as are read; `places` are the rows of each of its spellings."""
    first, last = places[0]
    rows = mentions[first:last][:MENTIONS_READ]
    if len(places) > 1:
        rows = sorted(row for first, last in places for row in mentions[first:last])[:MENTIONS_READ]
    return tuple([_new(Mention, (text[start:end], start, end)) for start, end in rows])


def _fold_others(text: str, found: npt.NDArray[np.int64]) -> npt.NDArray[np.uint32]:
    """The words that do not fold to ASCII, folded, one after the other; sets where each is."""
    others = np.flatnonzero(found[:, 2] == 0)
    folded = [fold(text[first:end]) for first, end in found[others, :2].tolist()]
    ends = np.cumsum([len(word) for word in folded])
    found[others, 3] = ends - [len(word) for word in folded]
    found[others, 4] = ends
    return np.frombuffer("".join(folded).encode("utf-32-le", "surrogatepass"), dtype=np.uint32).copy()
