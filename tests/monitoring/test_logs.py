import json
import logging
import sys
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from unecho.monitoring.logs import JsonLines, configure_logs, log_event
from unecho.settings.settings import LogFormat


def record(message: str, *args: object, **extra: object) -> logging.LogRecord:
    made = logging.LogRecord("unecho.test", logging.WARNING, __file__, 1, message, args, None)
    made.__dict__.update(extra)
    return made


def line(made: logging.LogRecord) -> dict[str, object]:
    text = JsonLines("sign").format(made)
    assert "\n" not in text
    parsed: dict[str, object] = json.loads(text)
    return parsed


@pytest.fixture
def root_logger() -> Iterator[logging.Logger]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield root
    root.handlers[:] = handlers
    root.setLevel(level)


def test_a_line_says_when_who_what() -> None:
    said = line(record("index %s", "restored", fields={"articles": 3}))
    assert said["level"] == "warning"
    assert said["stage"] == "sign"
    assert said["event"] == "index restored"
    assert said["articles"] == 3
    assert datetime.fromisoformat(str(said["time"])).tzinfo == UTC
    assert "logger" not in said


def test_an_error_is_in_the_same_line() -> None:
    try:
        raise ValueError("first\nsecond")
    except ValueError:
        made = record("failed", exc_info=sys.exc_info())
    error = str(line(made)["error"])
    assert error.startswith("Traceback")
    assert "ValueError: first\nsecond" in error


def test_a_foreign_logger_is_named() -> None:
    made = record("slow")
    made.name = "aiokafka.conn"
    assert line(made)["logger"] == "aiokafka.conn"


@pytest.mark.parametrize(
    "value",
    ["\ud800 lone", b"bytes", {1: 2}, 2**70, float("nan"), {"nested": {(1, 2): "x"}}, object(), datetime.now(UTC)],
    ids=lambda value: type(value).__name__,
)
def test_whatever_is_logged_makes_a_line(value: object) -> None:
    said = line(record("odd %s", value, fields={"value": value}))
    assert str(said["event"]).startswith("odd ")
    assert "value" in said


def test_a_field_cannot_hide_what_every_line_says() -> None:
    said = line(record("event", fields={"event": "other", "stage": "other", "time": 0, "level": 0}))
    assert said["event"] == "event"
    assert said["stage"] == "sign"


@pytest.mark.usefixtures("root_logger")
def test_json_goes_to_standard_error_a_line_an_event(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs("dedupe", LogFormat.JSON)
    log_event(logging.getLogger("unecho.x"), "started", http="http://127.0.0.1:1")
    logging.getLogger("aiokafka").info("chatter")
    logging.getLogger("aiokafka").warning("said")
    captured = capsys.readouterr()
    assert captured.out == ""
    assert [json.loads(text)["event"] for text in captured.err.splitlines()] == ["started", "said"]


@pytest.mark.usefixtures("root_logger")
def test_auto_is_json_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs("dedupe", LogFormat.AUTO)
    log_event(logging.getLogger("unecho.x"), "started")
    assert json.loads(capsys.readouterr().err)["stage"] == "dedupe"


@pytest.mark.usefixtures("root_logger")
def test_console_shows_fields_and_takes_no_markup_from_them(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs("dedupe", LogFormat.CONSOLE)
    log_event(logging.getLogger("unecho.x"), "index restored [bold]", articles=3)
    shown = capsys.readouterr().err
    assert "index restored [bold] articles=3" in shown
