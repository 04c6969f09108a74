"""How an answer is printed."""

from __future__ import annotations

from typing import Any

import click
import orjson
from rich.console import Console


def print_json(value: dict[str, Any]) -> None:
    """As one line."""
    click.echo(orjson.dumps(value, option=orjson.OPT_APPEND_NEWLINE), nl=False)


def console() -> Console:
    """Of which the texts of others are no part: nothing in them is taken for a style."""
    return Console(highlight=False, markup=False, emoji=False)
