"""Command-line flags made from the settings, so that a flag, its variable and its help say the same everywhere."""

import functools
from collections.abc import Callable
from dataclasses import Field
from typing import Any, Final, TypeVar

import click

from unecho.settings.settings import (
    BROKER_COMMANDS,
    SaslMechanism,
    Settings,
    fields_for,
    flag_name,
    format_value,
    parse_value,
    variable_name,
)

Returned = TypeVar("Returned")

_PARAMETER_PREFIX: Final = "setting_"
_METAVARS: Final = {
    "timedelta": "DURATION",
    "int": "N",
    "int | None": "N",
    "float": "NUMBER",
    "Path": "PATH",
    "Path | None": "PATH",
    "bool": "[true|false]",
    "SecurityProtocol": "PROTOCOL",
    "SaslMechanism": "[" + "|".join(SaslMechanism) + "]",
    "LogFormat": "FORMAT",
    "DeliveryMode": "MODE",
    "tuple[Outcome, ...]": "OUTCOMES",
}


class SettingType(click.ParamType):
    """Reads a flag's or a variable's text as `parse_value` does."""

    def __init__(self, field_name: str, metavar: str) -> None:
        self.field_name = field_name
        self.name = metavar

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> object:
        """The setting's value. Raises click.BadParameter."""
        if not isinstance(value, str):
            return value
        try:
            return parse_value(self.field_name, value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


def settings_flags(command: str) -> Callable[[Callable[..., Returned]], Callable[..., Returned]]:
    """Decorates a click command's function: adds a flag for each setting that `command` reads, passes `settings`.

    Settings of the connection to Kafka that cannot be used raise UserError (USAGE) when the command is run. A flag wins
    over its `UNECHO_…` variable, which wins over the default; an empty variable counts as not set.
    The parameters of the flags are named apart from the function's own, so that none can collide.
    """
    fields = fields_for(command)

    def decorate(function: Callable[..., Returned]) -> Callable[..., Returned]:
        @functools.wraps(function)
        def with_settings(*args: Any, **kwargs: Any) -> Returned:
            given = {field.name: kwargs.pop(_PARAMETER_PREFIX + field.name) for field in fields}
            settings = Settings(**{name: value for name, value in given.items() if value is not None})
            if command in BROKER_COMMANDS:
                _check_connection(settings)
            return function(*args, settings=settings, **kwargs)

        decorated: Callable[..., Returned] = with_settings
        for field in reversed(fields):
            decorated = _option(field)(decorated)
        return decorated

    return decorate


def _check_connection(settings: Settings) -> None:
    """What is wrong with them is said before a broker is waited for."""
    from unecho.kafka.connection import client_options  # noqa: PLC0415 - a Kafka client, which scan does without

    client_options(settings)


def _option(field: Field[Any]) -> Callable[[Callable[..., Returned]], Callable[..., Returned]]:
    if field.default is False:
        return _switch(field)
    metavar = _METAVARS.get(str(field.type), "TEXT")
    return click.option(
        flag_name(field.name),
        _PARAMETER_PREFIX + field.name,
        type=SettingType(field.name, metavar),
        metavar=metavar,
        envvar=variable_name(field.name),
        show_envvar=True,
        default=None if field.default in (None, "") else format_value(field.default),
        show_default=True,
        help=field.metadata["summary"],
        hidden=not field.metadata["in_help"],
    )


def _switch(field: Field[Any]) -> Callable[[Callable[..., Returned]], Callable[..., Returned]]:
    return click.option(
        flag_name(field.name),
        _PARAMETER_PREFIX + field.name,
        is_flag=True,
        envvar=variable_name(field.name),
        show_envvar=True,
        help=field.metadata["summary"],
    )
