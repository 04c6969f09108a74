"""The extractors of the languages that have rules of their own, each made when the first text of it comes."""

from functools import cache, lru_cache
from typing import Final

from unecho.core.entities.entity import Entity, EntityType
from unecho.core.entities.identity import Spelling, entity_id, read_forms
from unecho.core.entities.languages.article import read_words
from unecho.core.entities.languages.language import WORDS, Language
from unecho.core.entities.languages.reading import read_names
from unecho.core.entities.languages.resolving import entities_of
from unecho.core.entities.languages.vocabulary import Vocabulary
from unecho.core.entities.word_lists import WordLists

_NAMES_KEPT: Final = 65_536


class LanguageExtractors:
    """Finds names in German, French and Spanish.

    Threads may share it: what it keeps is only what it would find again.
    """

    def __init__(self, lists: WordLists) -> None:
        self._lists = lists
        self._spelling = cache(self._read_spelling)
        self._vocabulary = cache(self._read_vocabulary)
        self._identity = lru_cache(_NAMES_KEPT)(self._find_identity)

    def extract(self, text: str, language: Language) -> tuple[Entity, ...]:
        """The entities of a text in the order of their first mentions."""
        article = read_words(text, self._vocabulary(language))
        read_names(article)
        return entities_of(article, self._identity)

    def _read_spelling(self) -> Spelling:
        return Spelling(frozenset(self._lists.common_words.split()), read_forms(self._lists.name_forms))

    def _read_vocabulary(self, language: Language) -> Vocabulary:
        return Vocabulary(WORDS[language], self._lists.languages[language], self._lists, self._spelling())

    def _find_identity(self, name: str, kind: EntityType) -> str:
        return entity_id(name, kind, self._spelling())
