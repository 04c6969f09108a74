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

_DURATION = re.compile(r"([0-9]+(?:\.[0-9]+)?)(ms|s|m|h|d)")
_WHOLE_NUMBER = re.compile(r"-?[0-9]{1,18}")
_UNITS: Final = {
    "ms": timedelta(milliseconds=1),
    "s": timedelta(seconds=1),
    "m": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
}


def parse_duration(text: str) -> timedelta:
    """`7d`, `90m`, `500ms`, `1.5h`. Raises ValueError with what is allowed."""
    match = _DURATION.fullmatch(text.strip())
    if match is None:
        raise ValueError(
            f"{text!r} is not a duration: write a number and a unit of ms, s, m, h or d, such as 7d or 500ms"
        )
    try:
        return _UNITS[match[2]] * (float(match[1]) if "." in match[1] else int(match[1]))
    except (OverflowError, ValueError) as error:
        raise ValueError(f"{text!r} is too long a duration") from error


def format_duration(value: timedelta) -> str:
    """The shortest exact spelling that `parse_duration` reads back."""
    for unit in ("d", "h", "m", "s"):
        if value and not value % _UNITS[unit]:
            return f"{value // _UNITS[unit]}{unit}"
    return f"{value // _UNITS['ms']}ms"


def _setting(default: object, summary: str, commands: frozenset[str], least: object = None, most: object = None) -> Any:
    metadata = {"summary": summary, "commands": commands, "least": least, "most": most}
    return dataclasses.field(default=default, metadata=metadata)


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
        least=0,
        most=65_535,
    )
    batch_articles: int = _setting(500, "Articles handled at once, at most.", STAGES, least=1)
    session_timeout: timedelta = _setting(
        timedelta(seconds=10),
        "A stage silent for this long loses its partitions.",
        STAGES,
        least=timedelta(seconds=1),
        most=timedelta(hours=1),
    )
    horizon: timedelta = _setting(
        timedelta(days=7), "Copies are found this far back, in article time.", frozenset({"dedupe", "scan", "trends"})
    )
    max_article_bytes: int = _setting(
        8_000_000,
        "Larger articles are dead-lettered or refused.",
        frozenset({"sign", "scan", "entities", "replay", "topics", "trends"}),
        least=1,
    )
    max_expansion: int = _setting(
        250,
        "A compressed file that grows to more than this many times its size is not read on.",
        FILE_COMMANDS,
        least=1,
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
    """The typed value of a setting written as text. Raises ValueError with what is allowed."""
    field = Settings.__dataclass_fields__[field_name]
    value = _typed(field.type, text)
    least, most = field.metadata["least"], field.metadata["most"]
    if least is not None and value < least:
        raise ValueError(f"{text!r} is less than {format_value(least)}")
    if most is not None and value > most:
        raise ValueError(f"{text!r} is more than {format_value(most)}")
    return value


def _typed(type_name: object, text: str) -> Any:
    match type_name:
        case "timedelta":
            return parse_duration(text)
        case "int" | "int | None":
            if not _WHOLE_NUMBER.fullmatch(text.strip()):
                raise ValueError(f"{text!r} is not a whole number")
            return int(text)
        case "Path":
            return Path(text)
        case "LogFormat":
            if text not in set(LogFormat):
                raise ValueError(f"{text!r} is none of {', '.join(LogFormat)}")
            return LogFormat(text)
        case _:
            return text


def format_value(value: object) -> str:
    """A value as `parse_value` reads it."""
    return format_duration(value) if isinstance(value, timedelta) else str(value)
