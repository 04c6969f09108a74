"""Reads the fields of others as those of an article: `--map TARGET=SOURCE`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import orjson

from unecho.records.article_json import ARTICLE_FIELDS
from unecho.records.json_text import read_json
from unecho.sources.fields.expression import ABSENT, Expression, parse_expression
from unecho.sources.fields.known_names import nearest

_TEXT = "text"
_DATE = "published_at"


@dataclass(frozen=True, slots=True)
class FieldMap:
    """What becomes which field of the article: (target, expression) pairs, each read from the object as it came."""

    pairs: tuple[tuple[str, Expression], ...] = ()

    @classmethod
    def parse(cls, texts: Sequence[str]) -> "FieldMap":
        """From `published_at=time` texts; what stands right of `=`, `parse_expression` says. Raises ValueError."""
        pairs = [_pair(text) for text in texts]
        targets = [target for target, _ in pairs]
        if len(set(targets)) < len(targets):
            raise ValueError("a target is named twice: write id=guid|url for the first of several")
        return cls(tuple(pairs))

    def over(self, base: "FieldMap") -> "FieldMap":
        """The map that says what this one does, and of `base` what this one leaves open."""
        targets = {target for target, _ in self.pairs}
        return FieldMap((*self.pairs, *(pair for pair in base.pairs if pair[0] not in targets)))

    def apply(self, value: bytes) -> bytes:
        """`value` with the fields of an article; bytes that are no JSON object, or nested too deep, as they came."""
        if not self.pairs:
            return value
        try:
            fields = read_json(value)
            return orjson.dumps(self.applied(fields)) if isinstance(fields, dict) else value
        except (ValueError, orjson.JSONEncodeError):
            return value

    def said(self, fields: Mapping[str, object]) -> str:
        """The map as far as it says something of `fields`, for people."""
        used = ((target, expression.used(fields)) for target, expression in self.pairs)
        return " ".join(f"{target}={text}" for target, text in used if text is not None)

    def applied(self, fields: Mapping[str, object]) -> dict[str, object]:
        """All of `fields`, and over them the article's. What has no value changes nothing."""
        found = {target: expression.value(fields) for target, expression in self.pairs}
        return {**fields, **{target: _typed(target, value) for target, value in found.items() if value is not ABSENT}}


def _pair(text: str) -> tuple[str, Expression]:
    target, equals, source = text.partition("=")
    if not (target and equals and source.strip()):
        raise ValueError(f"{text!r} is not TARGET=SOURCE, such as published_at=time")
    if target not in ARTICLE_FIELDS:
        near = nearest(target, ARTICLE_FIELDS)
        instead = f"did you mean {near}?" if near else f"it has {', '.join(sorted(ARTICLE_FIELDS))}"
        raise ValueError(f"an article has no field {target!r}: {instead}")
    return target, parse_expression(source)


def _typed(target: str, value: object) -> object:
    """Numbers as text, paragraphs as one text, of other lists the first; what stays something else is refused later."""
    if isinstance(value, list):
        are_texts = target == _TEXT and all(isinstance(part, str) for part in value)
        value = "\n\n".join(value) if are_texts else value[0]
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value) if is_number and target != _DATE else value
