"""The known names as one language writes them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final, NamedTuple

from unecho.core.entities.entity import EntityType
from unecho.core.entities.identity import Spelling, entity_id
from unecho.core.entities.known_names import Known, aliases, known_names, phrase_key
from unecho.core.entities.languages.flags import COMMON, GIVEN, HEAD, NOT_NAME, SURNAME, TITLE
from unecho.core.entities.languages.inflection import inflected
from unecho.core.entities.word_lists import LanguageLists, WordLists

_SHORT_WORD: Final = 2
_ARTICLES: Final = ("el ", "la ", "los ", "las ", "le ", "les ", "die ", "der ", "das ")
# Words of towns' names that may stand in small letters.
_SMALL: Final = (
    *("de", "la", "le", "les", "el", "los", "las", "del", "du", "des", "di", "da", "do", "dos", "y", "en", "sur"),
    *("am", "an", "der", "den", "of", "the"),
)


class Name(NamedTuple):
    """A known name as one language writes it.

    Attributes:
        known: what it stands for.
        capitals: of each of its words whether it must begin with a capital.
    """

    known: Known
    capitals: tuple[bool, ...]


class NamesReader:
    """Reads one language's known names. `flags`: see `flags`. `is_inflected`: whether names have endings of cases."""

    def __init__(self, flags: Mapping[str, int], spelling: Spelling, is_inflected: bool) -> None:
        self._flags = flags
        self._spelling = spelling
        self._is_inflected = is_inflected

    def read(self, own: LanguageLists, lists: WordLists) -> dict[str, Name]:
        """Of each folded phrase the name; the language's own in the place of those of all languages."""
        names: dict[str, Name] = {}
        for key, name in (*self._of_all(lists), *self._of_language(own)):
            names[key] = _laxer(names[key], name) if key in names else name
        return names

    def _of_all(self, lists: WordLists) -> Iterator[tuple[str, Name]]:
        # What English calls a country is often another thing here: a person, a peacock.
        for key, known in known_names(replace(lists, countries=""), self._spelling, ()).items():
            if self._is_kept(key, known):
                yield key, Name(known, tuple(word not in _SMALL for word in key.split()))

    def _of_language(self, own: LanguageLists) -> Iterator[tuple[str, Name]]:
        for names in aliases(own.organisations):
            yield from self._spelt(names[0], names, EntityType.ORGANIZATION)
        for names in aliases(own.countries):
            yield from self._spelt(names[0], names[1:], EntityType.PLACE)
        for names in aliases(own.places):
            yield from self._spelt(names[0], names, EntityType.PLACE)
        for names in aliases(own.people):
            yield from self._spelt(names[0], names, EntityType.PERSON)

    def _is_kept(self, key: str, known: Known) -> bool:
        plain = COMMON | TITLE | NOT_NAME | HEAD
        if known.type is not EntityType.PERSON:
            plain |= GIVEN | SURNAME
        if known.type is EntityType.PLACE and key.startswith(_ARTICLES):
            return False
        # "FBI" is no word in capitals, "UN" in a French headline is.
        is_loud = known.capitals_only and len(key) > _SHORT_WORD
        return " " in key or is_loud or not self._flags.get(key, 0) & plain

    def _spelt(self, name: str, spellings: list[str], kind: EntityType) -> Iterator[tuple[str, Name]]:
        for alias in spellings:
            is_loud = alias.isupper() and " " not in alias
            known = Known(entity_id(name, kind, self._spelling), name, kind, is_loud)
            has_forms = self._is_inflected and not is_loud and (kind is EntityType.ORGANIZATION or " " in alias)
            for form in inflected(alias) if has_forms else (alias,):
                yield (
                    phrase_key(form),
                    Name(known, tuple(word[:1].isupper() for word in form.replace("-", " ").split())),
                )


def _laxer(other: Name, name: Name) -> Name:
    """Of two spellings of one thing that differ in capitals what both allow; of two things the later."""
    if other.known.entity_id != name.known.entity_id:
        return name
    known = name.known if other.known.capitals_only else other.known
    return Name(known, tuple(map(min, other.capitals, name.capitals)))
