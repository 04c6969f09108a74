"""Reads foreign JSON Lines as articles: renames their top-level fields."""

from collections.abc import Sequence
from dataclasses import dataclass

import click
import orjson

from unecho.runtime.article_json import ARTICLE_FIELDS
from unecho.runtime.json_text import read_json


@dataclass(frozen=True, slots=True)
class FieldMap:
    """Which field of a line becomes which of the article: (target, source) pairs, applied in order."""

    pairs: tuple[tuple[str, str], ...] = ()

    @classmethod
    def parse(cls, texts: Sequence[str]) -> "FieldMap":
        """From `published_at=time` texts. Raises ValueError."""
        pairs = []
        for text in texts:
            target, equals, source = text.partition("=")
            if not (target and equals and source):
                raise ValueError(f"{text!r} is not TARGET=SOURCE, such as published_at=time")
            pairs.append((target, source))
        targets = [target for target, _ in pairs]
        if len(set(targets)) < len(targets):
            raise ValueError("a target is named twice")
        return cls(tuple(pairs))

    def apply(self, value: bytes) -> bytes:
        """`value` with its fields renamed; a target that stood there is replaced, a missing source left out.

        One source may serve several targets, and stays where article.v1 knows its name: `id=url` leaves the URL.
        Bytes that are no JSON object, or one nested too deep to write, come back as they are, for the reader to refuse.
        With no pairs, so do all.
        """
        if not self.pairs:
            return value
        try:
            fields = read_json(value)
        except ValueError:
            return value
        if not isinstance(fields, dict):
            return value
        taken = {target: fields[source] for target, source in self.pairs if source in fields}
        for _, source in self.pairs:
            if source not in ARTICLE_FIELDS:
                fields.pop(source, None)
        try:
            return orjson.dumps(fields | taken)
        except orjson.JSONEncodeError:
            return value


def _parsed(_: click.Context, __: click.Parameter, texts: Sequence[str]) -> FieldMap:
    try:
        return FieldMap.parse(texts)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


map_flag = click.option(
    "--map",
    "field_map",
    metavar="TARGET=SOURCE",
    multiple=True,
    callback=_parsed,
    help="Read the field SOURCE as TARGET, such as published_at=time; may be given more than once.",
)
"""Decorates a command's function: passes `field_map: FieldMap`."""
