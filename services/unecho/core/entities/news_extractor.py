"""The extractor for news of any language: each text by the rules of its own."""

from unecho.core.entities.entity import Entity, NamedEntity
from unecho.core.entities.languages import LanguageExtractors
from unecho.core.entities.languages.language import language_of
from unecho.core.entities.rule_extractor import RuleExtractor
from unecho.core.entities.word_lists import WordLists


class NewsExtractor:
    """Finds people, organisations and places; what is not German, French or Spanish is read as English.

    Time is linear in the length of the text. Threads may share it: what it keeps is only what it would find again.
    """

    def __init__(self, lists: WordLists) -> None:
        self._english = RuleExtractor(lists)
        self._others = LanguageExtractors(lists)

    def extract(self, text: str) -> tuple[Entity, ...]:
        """Return the entities of `text` in the order of their first mentions."""
        language = language_of(text)
        return self._english.extract(text) if language is None else self._others.extract(text, language)

    def named(self, text: str) -> tuple[NamedEntity, ...]:
        """Return the same, without where they are mentioned."""
        language = language_of(text)
        if language is None:
            return self._english.named(text)
        found = self._others.extract(text, language)
        return tuple({one.entity_id: one.without_places for one in found}.values())
