"""The flags by which files are read: --map and --format."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

import click

from unecho.sources.fields.field_map import FieldMap
from unecho.sources.fields.form import Form
from unecho.sources.files import SourceKind

Decorated = TypeVar("Decorated", bound=Callable[..., object])

_KINDS: Final = {"csv": SourceKind.TABLE, "tsv": SourceKind.TABLE}
_FORMATS: Final = ("auto", *_KINDS, *(form.value for form in Form))


@dataclass(frozen=True, slots=True)
class Format:
    """What --format says; None where it is to be guessed.

    Attributes:
        kind: how articles stand in a file.
        form: whose names their fields have.
    """

    kind: SourceKind | None = None
    form: Form | None = None


def _parsed_map(_: click.Context, __: click.Parameter, texts: Sequence[str]) -> FieldMap:
    try:
        return FieldMap.parse(texts)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


def _parsed_format(_: click.Context, __: click.Parameter, text: str) -> Format:
    kind = SourceKind.FEED if text == Form.RSS else _KINDS.get(text)
    return Format(kind, None if kind or text == "auto" else Form(text))


map_flag = click.option(
    "--map",
    "field_map",
    metavar="TARGET=SOURCE",
    multiple=True,
    callback=_parsed_map,
    help="Read SOURCE as TARGET, such as id=guid|url: docs/reading.md.",
)
"""Decorates a command's function: passes `field_map: FieldMap`."""

format_flag = click.option(
    "--format",
    "given_format",
    type=click.Choice(_FORMATS),
    default="auto",
    callback=_parsed_format,
    metavar="FORMAT",
    help=", ".join(_FORMATS[:-1]) + f" or {_FORMATS[-1]}.",
)
"""Decorates a command's function: passes `given_format: Format`."""


def reading_flags(command: Decorated) -> Decorated:
    """Both."""
    return map_flag(format_flag(command))
