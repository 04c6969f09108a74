"""Entities of a text: people, organisations and places, behind the `Extractor` protocol."""

from unecho.core.entities.entity import Entity, EntityType, Extractor, Mention, NamedEntity
from unecho.core.entities.news_extractor import NewsExtractor
from unecho.core.entities.rule_extractor import RuleExtractor
from unecho.core.entities.word_lists import WordLists

__all__ = ["Entity", "EntityType", "Extractor", "Mention", "NamedEntity", "NewsExtractor", "RuleExtractor", "WordLists"]
