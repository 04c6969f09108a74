"""How Kafka is connected to: the settings as every aiokafka client takes them."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any, Final

import unecho.kafka.mended.closed_connections  # whoever connects can close what is connected
import unecho.kafka.mended.header_names  # whoever connects can read any header
import unecho.kafka.mended.token_answers  # noqa: F401 - whoever connects is told that its token is not taken
from unecho.kafka.login.token_login import token_provider
from unecho.process.exit_codes import UserError
from unecho.settings.secret_settings import secret_of, wrong_setting
from unecho.settings.settings import SaslMechanism, Settings, variable_name

_OF_USER: Final = ("sasl_username", "sasl_password", "sasl_password_file")
_OF_CLIENT: Final = (
    "sasl_token_endpoint",
    "sasl_token_ca_file",
    "sasl_client_id",
    "sasl_client_secret",
    "sasl_client_secret_file",
    "sasl_scope",
)
_OF_TLS: Final = ("tls_ca_file", "tls_cert_file", "tls_key_file", "tls_check_hostname")


def client_options(settings: Settings) -> dict[str, Any]:
    """Arguments that all aiokafka clients share: `bootstrap_servers` and those of `security_options`."""
    return {"bootstrap_servers": settings.bootstrap, **security_options(settings)}


def security_options(settings: Settings) -> dict[str, Any]:
    """`security_protocol`, and with it `ssl_context` and `sasl_…`, of any aiokafka client.

    It holds the password, or the provider of tokens. Reads the files anew each time. Raises UserError (USAGE) naming
    the setting that is missing, that would be ignored (a password that is set is meant to be asked for), or whose file
    cannot be used.
    """
    protocol = settings.security_protocol
    options: dict[str, Any] = {"security_protocol": protocol.value}
    if protocol.names_a_user:
        options |= _login(settings)
    else:
        _check_unset(settings, (*_OF_USER, *_OF_CLIENT), "security_protocol", "SASL_SSL")
    if protocol.encrypts:
        options["ssl_context"] = _tls(settings)
    else:
        secure = "SASL_SSL" if protocol.names_a_user else "SSL"
        _check_unset(settings, _OF_TLS, "security_protocol", secure)
    return options


def _login(settings: Settings) -> dict[str, Any]:
    mechanism = settings.sasl_mechanism
    options: dict[str, Any] = {"sasl_mechanism": mechanism.value}
    if mechanism is SaslMechanism.OAUTHBEARER:
        _check_unset(settings, _OF_USER, "sasl_mechanism", SaslMechanism.SCRAM_SHA_512)
        _trust("sasl_token_ca_file", settings.sasl_token_ca_file)
        return options | {"sasl_oauth_token_provider": token_provider(settings)}
    _check_unset(settings, _OF_CLIENT, "sasl_mechanism", SaslMechanism.OAUTHBEARER)
    if not settings.sasl_username:
        raise wrong_setting("sasl_username", f"is needed with security protocol {settings.security_protocol}")
    password = secret_of(settings, "sasl_password", "a user").reveal()
    return options | {"sasl_plain_username": settings.sasl_username, "sasl_plain_password": password}


def _check_unset(settings: Settings, names: tuple[str, ...], decided_by: str, instead: str) -> None:
    for name in names:
        if getattr(settings, name) != Settings.__dataclass_fields__[name].default:
            raise wrong_setting(
                name,
                f"is set, but not used with {variable_name(decided_by)}={getattr(settings, decided_by)}: "
                f"set {variable_name(decided_by)}={instead}, or leave it out",
            )


def _tls(settings: Settings) -> ssl.SSLContext:
    context = _trust("tls_ca_file", settings.tls_ca_file)
    context.check_hostname = settings.tls_check_hostname
    if settings.tls_cert_file is not None:
        _load_certificate(context, settings.tls_cert_file, settings.tls_key_file)
    elif settings.tls_key_file is not None:
        raise wrong_setting("tls_cert_file", f"is needed with {variable_name('tls_key_file')}")
    return context


def _trust(name: str, authorities: Path | None) -> ssl.SSLContext:
    try:
        # With a file, only the authorities in it; without, the system's.
        return ssl.create_default_context(cafile=authorities)
    except OSError as error:
        raise _unusable(name, authorities, error) from error


def _load_certificate(context: ssl.SSLContext, certificate: Path, key: Path | None) -> None:
    for name, file in (("tls_cert_file", certificate), ("tls_key_file", key)):
        if file is not None:
            try:
                file.open("rb").close()
            except OSError as error:
                raise _unusable(name, file, error) from error
    try:
        # With no password given, OpenSSL would ask for one on the terminal.
        context.load_cert_chain(certificate, key, password="")
    except (OSError, ValueError) as error:
        raise _unusable("tls_key_file" if key else "tls_cert_file", key or certificate, error) from error


def _unusable(name: str, file: Path | None, error: OSError | ValueError) -> UserError:
    if isinstance(error, ssl.SSLError):
        return wrong_setting(
            name, f"is not what it should be: {file}: {error.reason or 'no PEM, or a key with a passphrase'}"
        )
    return wrong_setting(name, f"cannot be read: {file}: {getattr(error, 'strerror', None) or error}")
