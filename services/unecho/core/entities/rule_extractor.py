"""The extractor by rules and gazetteer."""

from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.entities.entity import Entity, EntityType, Mention
from unecho.core.entities.gazetteer import Gazetteer
from unecho.core.entities.homonyms import Reader, told_by
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
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
        letters = self._letters.of(text, codes)
        words, lines, others = find_words(codes, letters)
        folded = _fold_others(text, words) if others else _NO_CODES
        table, numbers = self._gazetteer.table, self._gazetteer.numbers
        mentions, names, keys = read_names(codes, letters, table, numbers, words, lines, folded)
        found = tuple([_new(Mention, (text[start:end], start, end)) for start, end in mentions.tolist()])
        return self._entities(text, found, names.tolist(), keys.tobytes())

    def _entities(
        self, text: str, mentions: tuple[Mention, ...], names: list[list[int]], keys: bytes
    ) -> tuple[Entity, ...]:
        entities: dict[str, Entity] = {}
        shared: dict[str, tuple[Reader, ...]] = {}
        for start, end, kind, number, shown, shown_end, first, last in names:
            identity, name, readers = self._named(keys[_CODE_BYTES * start : _CODE_BYTES * end], kind, number)
            shown_name = name or text[shown:shown_end].replace("\u00a0", " ")
            entity = _new(Entity, (identity, shown_name, _TYPES[kind], mentions[first:last]))
            entities[identity] = _with(entities[identity], entity) if identity in entities else entity
            if readers:
                shared[identity] = readers
        for nameless in _NAMELESS.intersection(entities):
            del entities[nameless]
        return _told_apart(text, entities, shared) if shared else tuple(entities.values())

    def _find_named(self, key: bytes, kind: int, number: int) -> tuple[str, str, tuple[Reader, ...]]:
        """The id of a name, how it is shown if it is known, and what tells it from others of that id."""
        if number >= 0:
            identity = self._gazetteer.ids[number]
        else:
            identity = self._gazetteer.entity_id(key.decode("utf-32-le", "surrogatepass"), _TYPES[kind])
        return identity, self._gazetteer.names.get(identity, ""), self._gazetteer.homonyms.readers(identity)


def _told_apart(text: str, entities: dict[str, Entity], shared: dict[str, tuple[Reader, ...]]) -> tuple[Entity, ...]:
    """By what the text says beside a name that several things have."""
    told_apart = {
        identity: told
        for identity, readers in shared.items()
        if (told := told_by(readers, text, entities[identity].mentions)) is not None and told != identity
    }
    return _renamed(entities, told_apart) if told_apart else tuple(entities.values())


def _renamed(entities: dict[str, Entity], told_apart: dict[str, str]) -> tuple[Entity, ...]:
    """With other ids than they had, of two of one id the mentions of both."""
    renamed: dict[str, Entity] = {}
    for before, entity in entities.items():
        identity = told_apart.get(before, before)
        now = entity if identity is before else entity._replace(entity_id=identity)
        renamed[identity] = _with(renamed[identity], now) if identity in renamed else now
    return tuple(renamed.values())


def _with(entity: Entity, other: Entity) -> Entity:
    """An entity with the mentions of another spelling."""
    name = max(entity.name, other.name, key=len)
    mentions = sorted((*entity.mentions, *other.mentions), key=lambda mention: mention.start)
    return Entity(entity.entity_id, name, entity.type, tuple(mentions))


def _fold_others(text: str, found: npt.NDArray[np.int64]) -> npt.NDArray[np.uint32]:
    """The words that do not fold to ASCII, folded, one after the other; sets where each is."""
    others = np.flatnonzero(found[:, 2] == 0)
    folded = [fold(text[first:end]) for first, end in found[others, :2].tolist()]
    ends = np.cumsum([len(word) for word in folded])
    found[others, 3] = ends - [len(word) for word in folded]
    found[others, 4] = ends
    return np.frombuffer("".join(folded).encode("utf-32-le", "surrogatepass"), dtype=np.uint32).copy()
