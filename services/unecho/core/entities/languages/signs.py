"""What a word's own letters tell of it, whatever stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unecho.core.entities.entity import EntityType
from unecho.core.entities.languages import flags as f

if TYPE_CHECKING:
    from unecho.core.entities.languages.vocabulary import Vocabulary


def signs_of(word: str, key: str, vocabulary: Vocabulary) -> int:
    """The bits of `flags` for a word as it stands, and folded."""
    tests = (
        (f.MAY_BE_KNOWN, _may_be_known(key, vocabulary)),
        (f.IS_TITLE, _is_title(key, vocabulary)),
        (f.IS_FIRM, _is_firm(key, vocabulary)),
        (f.IS_OF_TOWN, vocabulary.words.genitive and _is_of_town(key, vocabulary)),
        (f.IS_HYPHENED, vocabulary.words.genitive and _is_hyphened(word, key, vocabulary)),
        (f.IS_GIVEN_PAIR, _is_given_pair(key, vocabulary)),
    )
    return sum(flag for flag, holds in tests if holds)


def _may_be_known(key: str, vocabulary: Vocabulary) -> bool:
    first = key.partition(" ")[0]
    return first in vocabulary.longest or (vocabulary.words.genitive and first.removesuffix("s") in vocabulary.longest)


def _is_title(key: str, vocabulary: Vocabulary) -> bool:
    """Whether it is a title, or ends as one: "Finanzminister", "CDU-Chef"."""
    last = key.rpartition(" ")[2]
    ends = vocabulary.title_ends
    if vocabulary.flags.get(key, 0) & f.TITLE:
        return True
    return bool(ends) and (last.endswith(ends) or vocabulary.flags.get(last, 0) & f.TITLE != 0)


def _is_firm(key: str, vocabulary: Vocabulary) -> bool:
    """Whether it is what stands before an organisation's name, or ends so: "Pharmaunternehmen"."""
    ends = vocabulary.firm_ends
    is_listed = vocabulary.flags.get(key, 0) & f.BEFORE_ORGANISATION != 0
    return is_listed or (bool(ends) and " " not in key and key.endswith(ends))


def _is_of_town(key: str, vocabulary: Vocabulary) -> bool:
    """Whether it is "Berliner", "Münchner", "Dresdner"."""
    if not key.endswith("er"):
        return False
    stems = (key[:-2], f"{key[:-2]}en", f"{key[:-2]}e", f"{key[:-3]}en", f"{key[:-3]}er")
    found = (vocabulary.names[stem].known.type for stem in stems if stem in vocabulary.names)
    return EntityType.PLACE in found


def _is_hyphened(word: str, key: str, vocabulary: Vocabulary) -> bool:
    """Whether it is "Max-Planck-Gesellschaft": names, and what tells a body."""
    first, _, last = key.rpartition(" ")
    if not first or not last.endswith(vocabulary.tail_ends) or first in vocabulary.names:
        return False
    of_parts = [vocabulary.flags.get(part, 0) for part in first.split()]
    is_loud = any(part.isupper() for part in word.split("-"))
    return not is_loud and all(not flags or flags & (f.GIVEN | f.SURNAME) for flags in of_parts)


def _is_given_pair(key: str, vocabulary: Vocabulary) -> bool:
    """Whether it is "Karl-Heinz"."""
    first, _, second = key.partition(" ")
    flags = vocabulary.flags
    return bool(flags.get(first, 0) & f.GIVEN and flags.get(second, 0) & f.GIVEN)
