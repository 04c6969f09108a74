from datetime import timedelta

import click
import pytest
from click.testing import CliRunner

from unecho.commandline.flags import settings_flags
from unecho.settings.settings import BROKER_COMMANDS, LogFormat, Settings, fields_for, flag_name, variable_name

COMMANDS = sorted(BROKER_COMMANDS | {"scan", "entities"})


def command_that_keeps(seen: list[tuple[Settings, str]], name: str) -> click.Command:
    @click.command(name)
    @click.option("--horizon-of-mine", "horizon", default="own")
    @settings_flags(name)
    def command(horizon: str, settings: Settings) -> None:
        """Does it."""
        seen.append((settings, horizon))

    return command


def run(name: str, *args: str, env: dict[str, str | None] | None = None) -> tuple[Settings, str]:
    seen: list[tuple[Settings, str]] = []
    result = CliRunner().invoke(command_that_keeps(seen, name), args, env=env, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return seen[0]


@pytest.mark.parametrize("name", COMMANDS)
def test_without_flags_the_defaults_are_passed(name: str) -> None:
    assert run(name) == (Settings(), "own")


@pytest.mark.parametrize("name", COMMANDS)
def test_help_names_every_setting_of_the_command_and_no_other(name: str) -> None:
    output = CliRunner().invoke(command_that_keeps([], name), ["--help"], terminal_width=200).output
    mine = {field.name for field in fields_for(name)}
    for field in fields_for(name):
        in_help = field.metadata["in_help"]
        assert (f"{flag_name(field.name)} " in output) is in_help
        assert (variable_name(field.name) in output) is in_help
    for other in set(Settings.__dataclass_fields__) - mine:
        assert f"{flag_name(other)} " not in output


def test_default_is_shown_as_it_is_written() -> None:
    output = CliRunner().invoke(command_that_keeps([], "dedupe"), ["--help"], terminal_width=200).output
    assert "default: 7d]" in output


def test_a_flag_wins_over_the_variable_and_the_variable_over_the_default() -> None:
    env: dict[str, str | None] = {"UNECHO_HORIZON": "3d", "UNECHO_TOPIC_PREFIX": "p.", "UNECHO_LOG_FORMAT": ""}
    settings, _ = run("dedupe", "--horizon", "90m", "--http-port", "0", env=env)
    assert settings.horizon == timedelta(minutes=90)
    assert settings.topic_prefix == "p."
    assert settings.http_port == 0
    assert settings.log_format is LogFormat.AUTO


@pytest.mark.parametrize(
    ("args", "env"),
    [
        (["--horizon", "soon"], {}),
        ([], {"UNECHO_HORIZON": "soon"}),
        (["--http-port", "-4"], {}),
        (["--log-format", "xml"], {}),
    ],
)
def test_a_bad_value_is_a_usage_error_that_names_the_flag(args: list[str], env: dict[str, str]) -> None:
    result = CliRunner().invoke(command_that_keeps([], "dedupe"), args, env=env)
    assert result.exit_code == 2
    assert "Invalid value for '--" in result.output
