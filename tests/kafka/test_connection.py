import asyncio
import logging
import ssl
from pathlib import Path

import orjson
import pytest
import trustme
from aiokafka.errors import SaslAuthenticationFailed
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from unecho.cli import unecho
from unecho.kafka.broker import wait_for_broker
from unecho.kafka.connection import client_options, security_options
from unecho.kafka.login.token_provider import TokenProvider
from unecho.monitoring.logs import JsonLines
from unecho.process.exit_codes import ExitCode, UserError
from unecho.settings.secret import Secret
from unecho.settings.settings import BROKER_COMMANDS, SaslMechanism, SecurityProtocol, Settings

PASSWORD = "p%s{0}-passphrase"  # noqa: S105 - of nobody
AS_USER = {
    "security_protocol": SecurityProtocol.SASL_PLAINTEXT,
    "sasl_username": "writer",
    "sasl_password": Secret(PASSWORD),
}
AS_CLIENT = {
    "security_protocol": SecurityProtocol.SASL_PLAINTEXT,
    "sasl_mechanism": SaslMechanism.OAUTHBEARER,
    "sasl_token_endpoint": "http://127.0.0.1:1/token",
    "sasl_client_id": "writer",
    "sasl_client_secret": Secret(PASSWORD),
}
TLS = {"security_protocol": SecurityProtocol.SSL}


@pytest.fixture
def pem(tmp_path: Path) -> dict[str, Path]:
    authority = trustme.CA()
    certificate = authority.issue_cert("localhost")
    files = {name: tmp_path / f"{name}.pem" for name in ("ca", "cert", "key", "both", "junk")}
    authority.cert_pem.write_to_path(files["ca"])
    certificate.cert_chain_pems[0].write_to_path(files["cert"])
    certificate.private_key_pem.write_to_path(files["key"])
    certificate.private_key_and_cert_chain_pem.write_to_path(files["both"])
    files["junk"].write_text("no certificate")
    return files


def refused(**settings: object) -> str:
    with pytest.raises(UserError) as caught:
        security_options(Settings(**settings))
    assert caught.value.code is ExitCode.USAGE
    assert PASSWORD not in str(caught.value)
    return str(caught.value)


def test_nothing_set_is_a_plain_connection():
    assert client_options(Settings()) == {"bootstrap_servers": "127.0.0.1:9092", "security_protocol": "PLAINTEXT"}


def test_a_user_is_named_with_the_password_itself():
    assert client_options(Settings(**AS_USER, sasl_mechanism=SaslMechanism.PLAIN)) == {
        "bootstrap_servers": "127.0.0.1:9092",
        "security_protocol": "SASL_PLAINTEXT",
        "sasl_mechanism": "PLAIN",
        "sasl_plain_username": "writer",
        "sasl_plain_password": PASSWORD,
    }


def test_a_client_logs_in_by_the_tokens_of_its_endpoint():
    options = client_options(Settings(**AS_CLIENT))
    provider = options.pop("sasl_oauth_token_provider")
    assert isinstance(provider, TokenProvider)
    assert client_options(Settings(**AS_CLIENT))["sasl_oauth_token_provider"] is provider
    assert options == {
        "bootstrap_servers": "127.0.0.1:9092",
        "security_protocol": "SASL_PLAINTEXT",
        "sasl_mechanism": "OAUTHBEARER",
    }
    assert PASSWORD not in repr(provider)


@pytest.mark.parametrize("ending", ["", "\n", "\r\n"])
def test_a_password_file_holds_one_line(tmp_path: Path, ending: str):
    file = tmp_path / "password"
    file.write_bytes(f" {PASSWORD} ü{ending}".encode())
    settings = Settings(**{**AS_USER, "sasl_password": None}, sasl_password_file=file)
    assert security_options(settings)["sasl_plain_password"] == f" {PASSWORD} ü"


@pytest.mark.parametrize("content", [b"", b"\n", b"a\nb", b"\xff" + PASSWORD.encode(), b"x" * 5_000])
def test_a_file_with_no_password_is_refused(tmp_path: Path, content: bytes):
    file = tmp_path / "password"
    file.write_bytes(content)
    assert refused(**{**AS_USER, "sasl_password": None}, sasl_password_file=file).startswith(
        "UNECHO_SASL_PASSWORD_FILE "
    )


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"sasl_username": "writer"}, "SASL_USERNAME"),
        ({"sasl_password": Secret(PASSWORD)}, "SASL_PASSWORD"),
        ({"sasl_password_file": Path("p")}, "SASL_PASSWORD_FILE"),
        ({**TLS, "sasl_password": Secret(PASSWORD)}, "SASL_PASSWORD"),
        ({"tls_ca_file": Path("ca")}, "TLS_CA_FILE"),
        ({"tls_check_hostname": False}, "TLS_CHECK_HOSTNAME"),
        ({**AS_USER, "tls_ca_file": Path("ca")}, "TLS_CA_FILE"),
        ({**AS_USER, "sasl_username": ""}, "SASL_USERNAME"),
        ({**AS_USER, "sasl_password": None}, "SASL_PASSWORD"),
        ({**AS_USER, "sasl_password": Secret("")}, "SASL_PASSWORD"),
        ({**AS_USER, "sasl_password_file": Path("p")}, "SASL_PASSWORD_FILE"),
        ({**AS_USER, "sasl_password": None, "sasl_password_file": Path("nowhere")}, "SASL_PASSWORD_FILE"),
        ({**AS_USER, "sasl_password": None, "sasl_password_file": Path("/")}, "SASL_PASSWORD_FILE"),
        ({"sasl_client_id": "writer"}, "SASL_CLIENT_ID"),
        ({"sasl_scope": "kafka"}, "SASL_SCOPE"),
        ({**AS_USER, "sasl_token_endpoint": "http://h/t"}, "SASL_TOKEN_ENDPOINT"),
        ({**AS_USER, "sasl_client_secret": Secret(PASSWORD)}, "SASL_CLIENT_SECRET"),
        ({**AS_CLIENT, "sasl_username": "writer"}, "SASL_USERNAME"),
        ({**AS_CLIENT, "sasl_password": Secret(PASSWORD)}, "SASL_PASSWORD"),
        ({**AS_CLIENT, "sasl_token_endpoint": ""}, "SASL_TOKEN_ENDPOINT"),
        ({**AS_CLIENT, "sasl_token_endpoint": "id.example.org/token"}, "SASL_TOKEN_ENDPOINT"),
        ({**AS_CLIENT, "sasl_token_endpoint": "file:///etc/passwd"}, "SASL_TOKEN_ENDPOINT"),
        ({**AS_CLIENT, "sasl_token_endpoint": "http://[h/token"}, "SASL_TOKEN_ENDPOINT"),
        ({**AS_CLIENT, "sasl_token_endpoint": "http://h/to ken"}, "SASL_TOKEN_ENDPOINT"),
        ({**AS_CLIENT, "sasl_token_endpoint": f"https://u:{PASSWORD}@h/token"}, "SASL_TOKEN_ENDPOINT"),
        ({**AS_CLIENT, "sasl_client_id": ""}, "SASL_CLIENT_ID"),
        ({**AS_CLIENT, "sasl_client_secret": None}, "SASL_CLIENT_SECRET"),
        ({**AS_CLIENT, "sasl_client_secret_file": Path("p")}, "SASL_CLIENT_SECRET_FILE"),
        ({**AS_CLIENT, "sasl_token_ca_file": Path("nowhere")}, "SASL_TOKEN_CA_FILE"),
        ({**TLS, "tls_ca_file": Path("nowhere")}, "TLS_CA_FILE"),
        ({**TLS, "tls_cert_file": Path("nowhere")}, "TLS_CERT_FILE"),
        ({**TLS, "tls_key_file": Path("nowhere")}, "TLS_CERT_FILE"),
    ],
)
def test_what_cannot_be_meant_is_refused_by_name(settings: dict[str, object], named: str):
    assert refused(**settings).startswith(f"UNECHO_{named} ")


def test_tls_checks_the_broker_and_shows_our_certificate(pem: dict[str, Path]):
    context = security_options(Settings(**TLS, tls_ca_file=pem["ca"]))["ssl_context"]
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert len(context.get_ca_certs()) == 1
    for files in ({"tls_cert_file": pem["both"]}, {"tls_cert_file": pem["cert"], "tls_key_file": pem["key"]}):
        security_options(Settings(**TLS, **files))
    lax = security_options(Settings(**TLS, tls_check_hostname=False))["ssl_context"]
    assert (lax.check_hostname, lax.verify_mode) == (False, ssl.CERT_REQUIRED)


@pytest.mark.parametrize(
    ("files", "named"),
    [
        ({"tls_ca_file": "junk"}, "TLS_CA_FILE"),
        ({"tls_cert_file": "junk"}, "TLS_CERT_FILE"),
        ({"tls_cert_file": "cert"}, "TLS_CERT_FILE"),
        ({"tls_cert_file": "cert", "tls_key_file": "junk"}, "TLS_KEY_FILE"),
    ],
)
def test_what_is_no_certificate_is_refused_by_name(pem: dict[str, Path], files: dict[str, str], named: str):
    assert refused(**TLS, **{name: pem[file] for name, file in files.items()}).startswith(f"UNECHO_{named} ")


@given(st.text(min_size=4))
def test_a_secret_shows_only_to_whom_it_is_for(text: str):
    secret = Secret(text)
    assert secret.reveal() == text
    assert secret == Secret(text)
    assert {repr(secret), str(secret), f"{secret}", f"{secret!r}", "%s" % secret} == {"***"}  # noqa: UP031
    assert orjson.dumps(secret, default=str) == b'"***"'


def test_settings_in_a_log_line_show_no_password():
    settings = Settings(**AS_USER, sasl_password_file=Path("nowhere"))
    try:
        security_options(settings)
    except UserError as error:
        record = logging.LogRecord("unecho", logging.ERROR, "", 0, "%s", (settings,), (type(error), error, None))
    record.fields = {"settings": settings, "password": settings.sasl_password}
    assert "***" in JsonLines("sign").format(record)
    assert PASSWORD not in JsonLines("sign").format(record)


@pytest.mark.parametrize("command", sorted(BROKER_COMMANDS))
def test_neither_help_nor_a_refusal_shows_the_password(command: str):
    environment = {"UNECHO_SASL_PASSWORD": PASSWORD}
    shown = CliRunner().invoke(unecho, [command, "--help"], env=environment)
    assert shown.exit_code == 0
    required = [__file__] if command in {"replay", "explain"} else []
    ended = CliRunner().invoke(unecho, [command, *required], env=environment)
    assert isinstance(ended.exception, UserError)
    assert str(ended.exception).startswith("UNECHO_SASL_PASSWORD is set, but not used")
    assert PASSWORD not in shown.output + ended.output + repr(ended.exception)


async def test_a_broker_that_refuses_the_user_is_not_asked_again(monkeypatch: pytest.MonkeyPatch):
    asked = 0

    async def refuse(*_: object, **__: object) -> None:
        nonlocal asked
        asked += 1
        raise SaslAuthenticationFailed(PASSWORD)

    monkeypatch.setattr("unecho.kafka.login.refused.create_conn", refuse)
    server = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(UserError, match="does not take the user 'writer'") as caught:
            await wait_for_broker(Settings(**AS_USER, bootstrap=f"127.0.0.1:{port}"))
    assert (asked, caught.value.code) == (1, ExitCode.BROKER)
    assert PASSWORD not in str(caught.value)
