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

from unecho.core.counting.window_counts import COUNTED
from unecho.core.publishing import PUBLISHABLE, choose
from unecho.core.representative import Representative
from unecho.core.verdict import Outcome
from unecho.process.exit_codes import ExitCode, UserError
from unecho.settings.secret import Secret


class LogFormat(StrEnum):
    """How logs look; auto is console on a terminal and json elsewhere."""

    AUTO = "auto"
    JSON = "json"
    CONSOLE = "console"


class DeliveryMode(StrEnum):
    """What is promised of outputs; auto is exactly_once where the broker has transactions, else at_least_once."""

    AUTO = "auto"
    EXACTLY_ONCE = "exactly_once"
    AT_LEAST_ONCE = "at_least_once"


class SecurityProtocol(StrEnum):
    """How brokers are connected to: SSL encrypts, SASL names a user."""

    PLAINTEXT = "PLAINTEXT"
    SSL = "SSL"
    SASL_PLAINTEXT = "SASL_PLAINTEXT"
    SASL_SSL = "SASL_SSL"

    @property
    def encrypts(self) -> bool:
        """Whether the connection is TLS."""
        return self in {SecurityProtocol.SSL, SecurityProtocol.SASL_SSL}

    @property
    def names_a_user(self) -> bool:
        """Whether the connection is for a user: one with a password, or a client with a token."""
        return self in {SecurityProtocol.SASL_PLAINTEXT, SecurityProtocol.SASL_SSL}


class SaslMechanism(StrEnum):
    """How the password is proved, PLAIN sending it as it is; OAUTHBEARER has no password, and shows a token."""

    SCRAM_SHA_512 = "SCRAM-SHA-512"
    SCRAM_SHA_256 = "SCRAM-SHA-256"
    PLAIN = "PLAIN"
    OAUTHBEARER = "OAUTHBEARER"


_CHOICES: Final[dict[str, type[StrEnum]]] = {
    choices.__name__: choices for choices in (DeliveryMode, LogFormat, Representative, SaslMechanism, SecurityProtocol)
}

STAGES: Final = frozenset({"sign", "dedupe", "trends"})
BROKER_COMMANDS: Final = STAGES | {"replay", "topics", "tail", "dead", "explain"}
FILE_COMMANDS: Final = frozenset({"scan", "replay", "entities", "explain"})

_DURATION = re.compile(r"([0-9]+(?:\.[0-9]+)?)(ms|s|m|h|d)")
_WHOLE_NUMBER = re.compile(r"-?[0-9]{1,18}")
_NUMBER = re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,18})?")
_TRUTH: Final = {"true": True, "false": False}
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


def _setting(
    default: object,
    summary: str,
    commands: frozenset[str],
    least: object = None,
    most: object = None,
    *,
    in_help: bool = True,
) -> Any:
    metadata = {"summary": summary, "commands": commands, "least": least, "most": most, "in_help": in_help}
    return dataclasses.field(default=default, metadata=metadata)


def _security(default: object, summary: str) -> Any:
    """One of many that few need: in the docs, not in the first screen of every command."""
    return _setting(default, summary, BROKER_COMMANDS, in_help=False)


def _api(default: object, summary: str, least: object = None, *, also: str = "trends") -> Any:
    return _setting(default, summary, frozenset({"trends", also}), least, in_help=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that can be set. Field `horizon` is flag `--horizon` and variable `UNECHO_HORIZON`."""

    bootstrap: str = _setting("127.0.0.1:9092", "Kafka bootstrap servers, comma-separated.", BROKER_COMMANDS)
    topic_prefix: str = _setting("", "Put before every topic and group name.", BROKER_COMMANDS)
    security_protocol: SecurityProtocol = _setting(
        SecurityProtocol.PLAINTEXT,
        "PLAINTEXT, SSL, SASL_PLAINTEXT or SASL_SSL: docs/configuration.md.",
        BROKER_COMMANDS,
    )
    sasl_mechanism: SaslMechanism = _security(
        SaslMechanism.SCRAM_SHA_512,
        "How the user is proved, with SASL_PLAINTEXT or SASL_SSL: SCRAM-SHA-512, SCRAM-SHA-256, PLAIN (sends the "
        "password as it is) or OAUTHBEARER (a token).",
    )
    sasl_username: str = _security("", "The Kafka user.")
    sasl_password: Secret | None = _security(
        None, "Its password. Other users of the machine can read a flag: better the variable, or the next setting."
    )
    sasl_password_file: Path | None = _security(None, "A file with the password, instead.")
    sasl_token_endpoint: str = _security(
        "", "URL of the OAuth 2.0 token endpoint, with OAUTHBEARER; it is asked by the client credentials grant."
    )
    sasl_client_id: str = _security("", "Who asks it for a token.")
    sasl_client_secret: Secret | None = _security(None, "Its secret; better the variable, or the next setting.")
    sasl_client_secret_file: Path | None = _security(None, "A file with the secret, instead.")
    sasl_scope: str = _security("", "What the token is to be for, where the endpoint asks for that.")
    sasl_token_ca_file: Path | None = _security(
        None, "Certificates (PEM) of the authorities that vouch for the token endpoint. [default: the system's]"
    )
    tls_ca_file: Path | None = _security(
        None,
        "Certificates (PEM) of the authorities that vouch for the brokers, with SSL or SASL_SSL. "
        "[default: the system's]",
    )
    tls_cert_file: Path | None = _security(
        None, "Our own certificate (PEM), for brokers that ask for one; may hold its key."
    )
    tls_key_file: Path | None = _security(None, "The key (PEM, without a passphrase) of our own certificate.")
    tls_check_hostname: bool = _security(True, "Whether a broker's certificate must be for the name it is reached by.")
    http_host: str = _setting("127.0.0.1", "Address of /metrics, /healthz, /readyz and the API.", STAGES | {"replay"})
    http_port: int | None = _setting(
        None,
        "Its port; 0 takes a free one. [default: sign 9101, dedupe 9102, trends 9103, replay none]",
        STAGES | {"replay"},
        least=0,
        most=65_535,
    )
    http_timeout: timedelta = _setting(
        timedelta(seconds=15),
        "An HTTP connection is closed when a request takes longer: its headers, its body and the answer together; "
        "likewise when none comes.",
        STAGES | {"replay"},
        least=timedelta(milliseconds=100),
        most=timedelta(hours=1),
        in_help=False,
    )
    http_connections: int = _setting(
        256,
        "HTTP connections open at once; one more closes the one that has been without a request for longest.",
        STAGES | {"replay"},
        least=1,
        most=10_000,
        in_help=False,
    )
    api_token: Secret | None = _api(
        None,
        "What who asks the API must show as a bearer token; better the variable, or the next setting.",
        also="explain",
    )
    api_token_file: Path | None = _api(None, "A file with the token, instead.", also="explain")
    api_origins: str = _api(
        "",
        "Origins of the pages whose scripts may read the API, such as https://news.example.org, comma-separated; or *.",
    )
    api_rate: int = _api(0, "Requests a second that one address may make of the API; 0 is no limit.", least=0)
    stage_urls: str = _api(
        "sign=http://127.0.0.1:9101,dedupe=http://127.0.0.1:9102",
        "Where the other stages answer: the page shows how they are. A name may stand for several processes. Empty: "
        "they are not asked.",
    )
    page_url: str = _api("", "Where people reach the page of trends, as the log names it. [default: its HTTP address]")
    grafana_url: str = _api("", "Where Grafana shows the dashboards, for the links of the page to it.")
    runbooks_url: str = _api("", "Where docs/operations.md is shown, for the links of the page to its runbooks.")
    batch_articles: int = _setting(500, "Articles handled at once, at most.", STAGES, least=1)
    session_timeout: timedelta = _setting(
        timedelta(seconds=10),
        "A stage silent for this long loses its partitions.",
        STAGES,
        least=timedelta(seconds=1),
        most=timedelta(hours=1),
    )
    delivery: DeliveryMode = _setting(DeliveryMode.AUTO, "auto, exactly_once or at_least_once.", STAGES)
    dead_share: float = _setting(
        0.5,
        "A stage stops when more of its input is bad.",
        STAGES,
        least=0,
        most=1,
    )
    dead_window: int = _setting(
        1000,
        "Records over which that share is taken.",
        STAGES,
        least=1,
        most=100_000,
    )
    horizon: timedelta = _setting(
        timedelta(days=7), "How far back copies are found.", frozenset({"dedupe", "scan", "explain", "trends"})
    )
    publish: tuple[Outcome, ...] = _setting(
        PUBLISHABLE,
        "Outcomes that are published, comma-separated; unique must be among them, and stubs (thin) come with it.",
        frozenset({"dedupe", "scan", "explain"}),
    )
    representative: Representative = _setting(
        Representative.FIRST,
        "Which article stands for a story where stories are told: first, latest, longest or preferred.",
        frozenset({"trends"}),
        in_help=False,
    )
    preferred_outlets: str = _setting(
        "",
        "With preferred, the sources whose article it is, comma-separated, the most preferred first.",
        frozenset({"trends"}),
        in_help=False,
    )
    counted_entities: int = _setting(
        COUNTED,
        "Entities that are counted in a window at most; where there are more, counts say what they may lack.",
        frozenset({"trends"}),
        least=100,
        most=100_000_000,
        in_help=False,
    )
    max_article_bytes: int = _setting(
        8_000_000,
        "Larger articles are dead-lettered or refused.",
        frozenset({"sign", "scan", "entities", "explain", "replay", "topics", "trends"}),
        least=1,
    )
    replication: int | None = _setting(
        None,
        "Brokers that keep each record of a topic that is made here. [default: 3, or as many as there are]",
        frozenset({"topics", "trends"}),
        least=1,
        most=100,
    )
    max_expansion: int = _setting(
        250,
        "A compressed file that grows to more than this many times its size is not read on.",
        FILE_COMMANDS,
        least=1,
    )
    data_dir: Path = _setting(Path("unecho-data"), "Folder for a stage's local state.", frozenset({"dedupe", "trends"}))
    snapshot_every: timedelta = _setting(
        timedelta(minutes=5),
        "The index is written to the data folder this often: a restart then need not read the whole log.",
        frozenset({"dedupe"}),
        least=timedelta(seconds=1),
    )
    in_order: bool = _setting(
        False,
        "Judged in the files' order, by one partition.",
        frozenset({"replay"}),
    )
    trends_url: str = _setting(
        "",
        "Where trends answers, such as http://127.0.0.1:9103: it is asked where a verdict stands, before any search.",
        frozenset({"explain"}),
    )
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


def _chosen(choices: type[StrEnum], text: str) -> StrEnum:
    if text not in set(choices):
        raise ValueError(f"{text!r} is none of {', '.join(choices)}")
    return choices(text)


def _typed(type_name: object, text: str) -> Any:  # noqa: PLR0911 - one for each type
    match type_name:
        case "timedelta":
            return parse_duration(text)
        case "int" | "int | None":
            if not _WHOLE_NUMBER.fullmatch(text.strip()):
                raise ValueError(f"{text!r} is not a whole number")
            return int(text)
        case "float":
            if not _NUMBER.fullmatch(text.strip()):
                raise ValueError(f"{text!r} is not a number")
            return float(text)
        case "Path" | "Path | None":
            return Path(text)
        case "Secret | None":
            return Secret(text)
        case "tuple[Outcome, ...]":
            return choose(name.strip() for name in text.split(","))
        case "bool":
            if text not in _TRUTH:
                raise ValueError(f"{text!r} is neither true nor false")
            return _TRUTH[text]
        case _:
            choices = _CHOICES.get(str(type_name))
            return text if choices is None else _chosen(choices, text)


def format_value(value: object) -> str:
    """A value as `parse_value` reads it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return ",".join(value)
    return format_duration(value) if isinstance(value, timedelta) else str(value)
