"""Names in German, French and Spanish news, by rules and lists of their own."""

from unecho.core.entities.languages.extractors import LanguageExtractors

__all__ = ["LanguageExtractors"]
