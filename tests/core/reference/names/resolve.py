"""Settles the names of one text against one another: types, short forms, and which entity each one is."""

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from reference.names import gazetteer as g
from reference.names.spans import Span
from unecho.core.entities.entity import Entity, EntityType, Mention
from unecho.core.entities.identity import company_base

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE


@dataclass(slots=True)
class _Forms:
    """What the text itself tells of its names.

    Attributes:
        types: of a key, the type that its firm mentions have.
        hints: of a key, the type that the words beside one of its mentions tell.
        full_names: of a surname or given name, the full name (key) last seen with it and its id.
        short: of an acronym or of the first words of an organisation's name, that name (key).
        surnames: of the people whose names are firm.
        places: keys of known places that the words beside them call places.
    """

    types: dict[str, EntityType] = field(default_factory=dict)
    hints: dict[str, EntityType] = field(default_factory=dict)
    full_names: dict[str, str] = field(default_factory=dict)
    short: dict[str, str] = field(default_factory=dict)
    surnames: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)

    def is_person(self, span: Span) -> bool:
        """Say whether a known place is the surname of somebody whom the text names in full, and nowhere a place."""
        return span.loose and span.key in self.surnames and span.key not in self.places


def resolve(text: str, spans: list[Span]) -> tuple[Entity, ...]:
    """Return the entities that `spans`, in the order of `text`, are mentions of."""
    _join_lists(text, spans)
    forms = _forms(spans)
    counts = Counter(span.key for span in spans)
    strong = {
        span.key for span in spans if not span.weak or (counts[span.key] > 1 and text[span.start : span.end].isupper())
    }
    names: dict[str, str] = {}
    kinds: dict[str, EntityType] = {}
    mentions: dict[str, list[Mention]] = {}
    for span in spans:
        if span.weak and span.key not in strong and span.key not in forms.full_names:
            continue
        surface = text[span.start : span.end]
        kind = _kind(span, surface, forms)
        if kind is None:
            continue
        name, identity = _identity(span, surface, kind, forms)
        if identity.endswith(":"):
            continue
        kinds.setdefault(identity, kind)
        if span.known is None and len(name) > len(names.get(identity, "")) and identity not in _KNOWN_IDS:
            names[identity] = name
        names.setdefault(identity, name)
        mentions.setdefault(identity, []).append(Mention(surface, span.start, span.end))
    return _told_apart(
        text,
        [Entity(key, _KNOWN_IDS.get(key, names[key]), kinds[key], tuple(found)) for key, found in mentions.items()],
    )


_BETWEEN = frozenset({", ", " and ", ", and ", " or ", ", or "})


def _join_lists(text: str, spans: list[Span]) -> None:
    """Give names the type of those that they are listed with: "in Olsena, Vuijst and Kyiv"."""
    joined = [text[one.end : other.start] in _BETWEEN for one, other in pairwise(spans)] + [False]
    last = [joined[at] and text[spans[at].end] != "," for at in range(len(spans))]
    for at in range(1, len(spans)):
        if joined[at - 1]:
            _join(spans[at - 1], spans[at], True)
    for at in range(len(spans) - 2, -1, -1):
        if joined[at]:
            _join(spans[at + 1], spans[at], joined[at + 1] or last[at])


def _join(one: Span, other: Span, in_list: bool) -> None:
    if one.type is None or one.weak or one.loose or other.type is not None or other.key in g.COMMON:
        return
    if other.weak and not in_list:
        return
    other.type, other.weak = one.type, False


def _told_apart(text: str, entities: list[Entity]) -> tuple[Entity, ...]:
    told: dict[str, Entity] = {}
    for entity in entities:
        identity = entity.entity_id
        if identity in g.HOMONYMS.all:
            identity = g.HOMONYMS.identity(identity, text, entity.mentions)
        other = told.get(identity)
        name = entity.name if other is None else max(other.name, entity.name, key=len)
        mentions = [*(other.mentions if other is not None else ()), *entity.mentions]
        found = tuple(sorted(mentions, key=lambda mention: mention.start))
        told[identity] = Entity(identity, name, entity.type, found)
    return tuple(told.values())


_KNOWN_IDS = {known.entity_id: known.name for known in g.KNOWN.values()}


def _forms(spans: list[Span]) -> _Forms:  # noqa: PLR0912 - one note after the other
    forms = _Forms()
    for span in spans:
        if span.firm and span.type is not None:
            forms.types.setdefault(span.key, span.type)
        elif span.type is not None:
            forms.hints.setdefault(span.key, span.type)
        words = span.key.split(" ")
        if span.known is not None and span.type is PLACE and not span.loose:
            forms.places.add(span.key)
        if len(words) == 1:
            continue
        if span.type is PERSON:
            if span.firm:
                forms.surnames.add(words[-1])
            forms.full_names.setdefault(words[-1], span.key)
            if len(words) > 2 and words[-2] in g.PARTICLE:
                forms.full_names.setdefault(" ".join(words[-2:]), span.key)
        elif span.type is ORGANIZATION:
            initials = "".join(word[0] for word in words if word and word not in {"of", "and", "the", "for", "on", "&"})
            forms.short.setdefault(initials, span.key)
            if words[-1] in g.ORGANISATION_END and _can_stand_alone(words[0]):
                for count in range(1, len(words) - 1 if words[-2] in g.ORGANISATION_END else len(words)):
                    forms.short.setdefault(" ".join(words[:count]), span.key)
    for span in spans:
        # A given name alone stands for the person only where no surname is spelt so.
        words = span.key.split(" ")
        if span.type is PERSON and len(words) > 1 and len(words[0]) > 2:
            forms.full_names.setdefault(words[0], span.key)
    return forms


def _can_stand_alone(word: str) -> bool:
    """Say whether an article may call an organisation by this first word of its name."""
    return len(word) > 2 and not any(
        word in table for table in (g.COMMON, g.KNOWN, g.GIVEN, g.SURNAME, g.DEMONYM, g.TITLE, g.NOT_NAME, g.FUNCTION)
    )


def _kind(span: Span, surface: str, forms: _Forms) -> EntityType | None:
    if span.known is not None:
        return PERSON if forms.is_person(span) else span.known.type
    if span.firm:
        return span.type
    if span.key in forms.types:
        return forms.types[span.key]
    if span.key in forms.full_names and not surface.isupper():
        return PERSON
    if span.key in forms.short:
        return ORGANIZATION
    return span.type or forms.hints.get(span.key)


def _identity(span: Span, surface: str, kind: EntityType, forms: _Forms) -> tuple[str, str]:
    name = " ".join(surface.split())
    key = span.key
    is_byname = span.known is not None and span.known.type is PERSON
    if kind is PERSON and key in forms.full_names and not is_byname:
        key = forms.full_names[key]
    elif kind is ORGANIZATION and span.known is None:
        key = forms.short.get(key, key)
        key = company_base(key) if company_base(key) in g.KNOWN else key
    known = g.KNOWN.get(key) if key != span.key else span.known or g.KNOWN.get(key)
    if known is not None and known.type is kind:
        return known.name, known.entity_id
    return name, g.entity_id(key, kind)
