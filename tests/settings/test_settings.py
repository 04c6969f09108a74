from dataclasses import fields
from datetime import timedelta

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.cli import unecho
from unecho.core.verdict import Outcome
from unecho.process.exit_codes import ExitCode, UserError
from unecho.settings.settings import (
    BROKER_COMMANDS,
    FILE_COMMANDS,
    STAGES,
    LogFormat,
    Settings,
    fields_for,
    flag_name,
    format_duration,
    format_value,
    parse_duration,
    parse_value,
    variable_name,
)

ALL = fields(Settings)
COMMANDS = sorted(STAGES | BROKER_COMMANDS | FILE_COMMANDS)

BAD = [
    ("batch_articles", "0"), ("batch_articles", "-1"), ("batch_articles", "many"), ("batch_articles", ""),
    ("http_port", "65536"), ("http_port", "-1"), ("http_port", "9e3"), ("max_article_bytes", "0"),
    ("max_expansion", "0"), ("session_timeout", "0s"), ("session_timeout", "10"), ("session_timeout", "2h"),
    ("horizon", "a week"), ("horizon", "-1d"), ("horizon", "9999999999999d"), ("log_format", "xml"),
    ("log_format", "JSON"), ("publish", ""), ("publish", "revision,update"), ("publish", "unique,near_copy"),
    ("publish", "unique,"), ("publish", "unique thin"), ("batch_articles", "9" * 5000),
]  # fmt: skip


@pytest.mark.parametrize("field", ALL, ids=lambda field: field.name)
def test_every_setting_says_what_it_is_and_who_reads_it(field) -> None:
    assert len(field.metadata["summary"]) > 10
    assert field.metadata["summary"].endswith((".", "]"))
    assert field.metadata["commands"]
    assert field.metadata["commands"] <= set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_setting_is_a_flag_and_a_variable_of_its_commands(command: str) -> None:
    found = unecho.get_command(None, command)
    assert found is not None
    for one in found.commands.values() if isinstance(found, click.Group) else [found]:
        options = {option: parameter for parameter in one.params for option in parameter.opts}
        for field in fields_for(command):
            option = options[flag_name(field.name)]
            assert option.envvar == variable_name(field.name)
            assert option.help == field.metadata["summary"]


@pytest.mark.parametrize("field", ALL, ids=lambda field: field.name)
def test_defaults_can_be_written_and_read_back(field) -> None:
    if field.default is not None:
        assert parse_value(field.name, format_value(field.default)) == field.default


@pytest.mark.parametrize(("name", "text"), BAD)
def test_a_bad_value_is_refused_with_its_variable(name: str, text: str) -> None:
    with pytest.raises(UserError, match=variable_name(name)) as caught:
        Settings.from_environment({variable_name(name): text})
    assert caught.value.code is ExitCode.USAGE
    assert "invalid literal" not in str(caught.value)


def test_the_environment_gives_settings() -> None:
    given_by = {"UNECHO_HORIZON": "36h", "UNECHO_LOG_FORMAT": "json", "UNECHO_HTTP_PORT": "0", "OTHER": "x"}
    settings = Settings.from_environment(given_by)
    assert settings == Settings(horizon=timedelta(hours=36), log_format=LogFormat.JSON, http_port=0)


def test_a_choice_of_outcomes_is_read_in_any_order_and_a_bad_one_says_what_there_is() -> None:
    assert Settings.from_environment({"UNECHO_PUBLISH": "update, unique"}).publish == (Outcome.UNIQUE, Outcome.UPDATE)
    with pytest.raises(UserError, match="UNECHO_PUBLISH: 'near_copy' is none of unique, revision, update"):
        Settings.from_environment({"UNECHO_PUBLISH": "unique,near_copy"})


@given(st.integers(0, 10**15))
def test_durations_are_read_back_exactly(milliseconds: int) -> None:
    duration = timedelta(milliseconds=milliseconds)
    assert parse_duration(format_duration(duration)) == duration


@pytest.mark.parametrize("text", ["", "7", "d", "7 d", "7d1h", "1e3s", "nan s", "١s", "7D"])
def test_what_is_no_duration(text: str) -> None:
    with pytest.raises(ValueError, match="not a duration"):
        parse_duration(text)
