"""Every setting, defined once: its field here gives the flag, the environment variable and the line in the docs."""

from __future__ import annotations

import dataclasses
import os
import re
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from unecho.runtime.exit_codes import ExitCode, UserError


class LogFormat(StrEnum):
    """How logs look; auto is console on a terminal and json elsewhere."""

    AUTO = "auto"
    JSON = "json"
    CONSOLE = "console"


STAGES: Final = frozenset({"sign", "dedupe", "trends"})
BROKER_COMMANDS: Final = STAGES | {"replay", "topics", "tail", "dead"}
FILE_COMMANDS: Final = frozenset({"scan", "replay", "entities"})

_DURATION = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
_UNIT_SECONDS: Final = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


def parse_duration(text: str) -> timedelta:
    """`7d`, `90m`, `500ms`, `1.5h`. Raises ValueError with what is allowed."""
    match = _DURATION.fullmatch(text.strip())
    if match is None:
        raise ValueError(
            f"{text!r} is not a duration: write a number and a unit of ms, s, m, h or d, such as 7d or 500ms"
        )
    try:
        return timedelta(seconds=float(match[1]) * _UNIT_SECONDS[match[2]])
    except OverflowError as error:
        raise ValueError(f"{text!r} is too long a duration") from error


def format_duration(value: timedelta) -> str:
    """The shortest exact spelling that `parse_duration` reads back."""
    milliseconds = round(value.total_seconds() * 1000)
    for unit in ("d", "h", "m", "s"):
        size = round(_UNIT_SECONDS[unit] * 1000)
        if milliseconds and milliseconds % size == 0:
            return f"{milliseconds // size}{unit}"
    return f"{milliseconds}ms"


def _setting(default: object, summary: str, commands: frozenset[str]) -> Any:
    return dataclasses.field(default=default, metadata={"summary": summary, "commands": commands})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that can be set. Field `horizon` is flag `--horizon` and variable `UNECHO_HORIZON`."""

    bootstrap: str = _setting("127.0.0.1:9092", "Kafka bootstrap servers, comma-separated.", BROKER_COMMANDS)
    topic_prefix: str = _setting("", "Put before every topic and group name.", BROKER_COMMANDS)
    http_host: str = _setting("127.0.0.1", "Address of /metrics, /healthz, /readyz and the API.", STAGES | {"replay"})
    http_port: int | None = _setting(
        None,
        "Its port; 0 takes a free one. [default: sign 9101, dedupe 9102, trends 9103, replay none]",
        STAGES | {"replay"},
    )
    batch_articles: int = _setting(500, "Articles handled at once, at most.", STAGES)
    session_timeout: timedelta = _setting(
        timedelta(seconds=10), "A stage silent for this long loses its partitions.", STAGES
    )
    horizon: timedelta = _setting(
        timedelta(days=7), "Copies are found this far back, in article time.", frozenset({"dedupe", "scan", "trends"})
    )
    max_article_bytes: int = _setting(
        8_000_000,
        "Larger articles are dead-lettered or refused.",
        frozenset({"sign", "scan", "entities", "replay", "topics", "trends"}),
    )
    max_expansion: int = _setting(
        250, "A compressed file that grows to more than this many times its size is not read on.", FILE_COMMANDS
    )
    data_dir: Path = _setting(Path("unecho-data"), "Folder for a stage's local state.", frozenset({"trends"}))
    log_format: LogFormat = _setting(LogFormat.AUTO, "auto, json or console.", STAGES | {"replay"})

    @classmethod
    def from_environment(cls, environment: dict[str, str] | None = None) -> Settings:
        """The settings that the `UNECHO_…` variables give; defaults elsewhere. Raises UserError naming the variable."""
        given = os.environ if environment is None else environment
        values: dict[str, object] = {}
        for field in dataclasses.fields(cls):
            variable = variable_name(field.name)
            if variable in given:
                try:
                    values[field.name] = parse_value(field.name, given[variable])
                except ValueError as error:
                    raise UserError(f"{variable}: {error}", ExitCode.USAGE) from error
        return cls(**values)  # type: ignore[arg-type]


def variable_name(field_name: str) -> str:
    """`horizon` -> `UNECHO_HORIZON`."""
    return f"UNECHO_{field_name.upper()}"


def flag_name(field_name: str) -> str:
    """`http_port` -> `--http-port`."""
    return f"--{field_name.replace('_', '-')}"


def fields_for(command: str) -> list[dataclasses.Field[Any]]:
    """The settings that a command reads, in order."""
    return [field for field in dataclasses.fields(Settings) if command in field.metadata["commands"]]


def parse_value(field_name: str, text: str) -> object:
    """The typed value of a setting written as text. Raises ValueError."""
    match Settings.__dataclass_fields__[field_name].type:
        case "timedelta":
            return parse_duration(text)
        case "int" | "int | None":
            number = int(text)
            if number < 0:
                raise ValueError(f"{number} is negative")
            return number
        case "Path":
            return Path(text)
        case "LogFormat":
            return LogFormat(text)
        case _:
            return text


def format_value(value: object) -> str:
    """A value as `parse_value` reads it."""
    return format_duration(value) if isinstance(value, timedelta) else str(value)
