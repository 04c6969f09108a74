"""What an extractor gives: entities and where a text mentions them."""

from enum import StrEnum
from typing import NamedTuple, Protocol


class EntityType(StrEnum):
    """The three kinds of entity."""

    PERSON = "PERSON"
    ORGANIZATION = "ORGANIZATION"
    PLACE = "PLACE"


class Mention(NamedTuple):
    """One place where a text names an entity.

    Attributes:
        text: the words as they stand, possessive left off.
        start: offset of its first character in the text.
        end: offset after its last character; `text[start:end]` of the article is `Mention.text`.
    """

    text: str
    start: int
    end: int


class NamedEntity(NamedTuple):
    """An entity as it is shown. `mentions` is how often an article names it."""

    entity_id: str
    name: str
    type: EntityType
    mentions: int = 1


class Entity(NamedTuple):
    """One entity of one text.

    Attributes:
        entity_id: type and folded name ("place:united-states"); the same in every article and spelling the rules know.
        name: the gazetteer's name, else the fullest form in this text.
        type: see `EntityType`.
        mentions: at least one, in the order of the text, none overlapping another.
    """

    entity_id: str
    name: str
    type: EntityType
    mentions: tuple[Mention, ...]

    @property
    def without_places(self) -> NamedEntity:
        """The same, with how often it is mentioned."""
        return NamedEntity(self.entity_id, self.name, self.type, len(self.mentions))


class Extractor(Protocol):
    """Finds the entities of a text; pure and deterministic."""

    def extract(self, text: str) -> tuple[Entity, ...]:
        """Return the entities in the order of their first mentions; any string will do, none raises."""
        ...

    def named(self, text: str) -> tuple[NamedEntity, ...]:
        """Return the same entities, without where they are mentioned: in less time."""
        ...
