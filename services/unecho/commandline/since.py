"""The flag that says from when on."""

from __future__ import annotations

import time
from typing import Any

import click

from unecho.core.article_time import parse_time
from unecho.settings.settings import parse_duration


class Since(click.ParamType):
    """A duration before now, or a time; as milliseconds since 1970-01-01 UTC."""

    name = "DURATION|TIME"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Raises click.BadParameter."""
        try:
            return round(time.time() * 1000 - parse_duration(value).total_seconds() * 1000)
        except ValueError:
            pass
        try:
            return parse_time(value.strip())
        except ValueError:
            self.fail(
                f"{value!r} is neither a duration, such as 2h, nor a time, such as 2025-11-21T06:30:00Z", param, ctx
            )
