"""Logs: JSON lines for machines, colour for a person's terminal."""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime

import orjson
from rich.console import Console
from rich.logging import RichHandler

from unecho.monitoring.log_limit import OWN, LogLimit
from unecho.settings.settings import LogFormat

_QUIET = ("aiokafka", "faust", "mode", "aiohttp", "asyncio")


class JsonLines(logging.Formatter):
    """One event a line: time, level, stage, event, and the event's own fields."""

    def __init__(self, stage: str) -> None:
        super().__init__()
        self._stage = stage

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "stage": self._stage,
            "event": record.getMessage(),
        }
        for name, value in getattr(record, "fields", {}).items():
            line.setdefault(name, value)
        if record.name.split(".")[0] != OWN:
            line["logger"] = record.name
        if record.exc_info:
            line["error"] = "".join(traceback.format_exception(*record.exc_info))
        try:
            return orjson.dumps(line, default=str).decode()
        except TypeError:
            # Something JSON has no place for, such as a lone surrogate: escaped, the line still says it.
            return json.dumps({name: str(value) for name, value in line.items()})


def configure_logs(stage: str, log_format: LogFormat) -> None:
    """Sends all logs to standard error, in `log_format`. Libraries are heard from warning on."""
    is_console = log_format is LogFormat.CONSOLE or (log_format is LogFormat.AUTO and sys.stderr.isatty())
    handler: logging.Handler
    if is_console:
        handler = RichHandler(console=Console(stderr=True), show_path=False, log_time_format="[%X]")
        handler.setFormatter(_WithFields("%(message)s"))
    else:
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(JsonLines(stage))
    handler.addFilter(LogLimit())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


class _WithFields(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        fields: dict[str, object] = getattr(record, "fields", {})
        return " ".join([super().format(record), *(f"{name}={value}" for name, value in fields.items())])


def log_event(logger: logging.Logger, event: str, level: int = logging.INFO, **fields: object) -> None:
    """Logs `event` with fields."""
    logger.log(level, event, extra={"fields": fields})
