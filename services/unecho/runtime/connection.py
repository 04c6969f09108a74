"""How Kafka is connected to: the settings as every aiokafka client takes them."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any, Final

import unecho.runtime.closed_connections  # whoever connects can close what is connected
import unecho.runtime.header_names  # noqa: F401 - whoever connects can read any header
from unecho.runtime.exit_codes import ExitCode, UserError
from unecho.runtime.secret import Secret
from unecho.runtime.settings import Settings, variable_name

_PASSWORD_BYTES_MAX: Final = 4_096


def client_options(settings: Settings) -> dict[str, Any]:
    """Arguments that all aiokafka clients share: `bootstrap_servers` and those of `security_options`."""
    return {"bootstrap_servers": settings.bootstrap, **security_options(settings)}


def security_options(settings: Settings) -> dict[str, Any]:
    """`security_protocol`, and with it `ssl_context` and `sasl_…`, of any aiokafka client. It holds the password.

    Reads the files anew each time. Raises UserError (USAGE) naming the setting that is missing, that would be
    ignored (a password that is set is meant to be asked for), or whose file cannot be used.
    """
    protocol = settings.security_protocol
    options: dict[str, Any] = {"security_protocol": protocol.value}
    if protocol.names_a_user:
        if not settings.sasl_username:
            raise _wrong("sasl_username", f"is needed with security protocol {protocol}")
        options["sasl_mechanism"] = settings.sasl_mechanism.value
        options["sasl_plain_username"] = settings.sasl_username
        options["sasl_plain_password"] = _password(settings).reveal()
    else:
        _check_unset(settings, ("sasl_username", "sasl_password", "sasl_password_file"), "SASL_SSL")
    if protocol.encrypts:
        options["ssl_context"] = _tls(settings)
    else:
        secure = "SASL_SSL" if protocol.names_a_user else "SSL"
        _check_unset(settings, ("tls_ca_file", "tls_cert_file", "tls_key_file", "tls_check_hostname"), secure)
    return options


def _check_unset(settings: Settings, names: tuple[str, ...], instead: str) -> None:
    for name in names:
        if getattr(settings, name) != Settings.__dataclass_fields__[name].default:
            protocol = settings.security_protocol
            raise _wrong(
                name,
                f"is set, but not used with security protocol {protocol}: "
                f"set {variable_name('security_protocol')}={instead}, or leave it out",
            )


def _password(settings: Settings) -> Secret:
    given, file = settings.sasl_password, settings.sasl_password_file
    if given is not None and file is not None:
        raise _wrong("sasl_password_file", "and the password itself are both set: which is it?")
    if given is None and file is None:
        raise _wrong("sasl_password", f"or {variable_name('sasl_password_file')} is needed with a user")
    if file is not None:
        return _read_password(file)
    if not given or not given.reveal():
        raise _wrong("sasl_password", "is empty")
    return given


def _read_password(file: Path) -> Secret:
    try:
        with file.open("rb") as opened:
            content = opened.read(_PASSWORD_BYTES_MAX + 1)
        text = content.decode().removesuffix("\n").removesuffix("\r")
    except OSError as error:
        raise _wrong("sasl_password_file", f"cannot be read: {file}: {error.strerror}") from error
    except UnicodeDecodeError:
        # Not chained: that error quotes what it could not read.
        raise _wrong("sasl_password_file", f"is not UTF-8 text: {file}") from None
    if not text or len(content) > _PASSWORD_BYTES_MAX or "\n" in text:
        raise _wrong("sasl_password_file", f"must hold one line, the password: {file}")
    return Secret(text)


def _tls(settings: Settings) -> ssl.SSLContext:
    authorities = settings.tls_ca_file
    try:
        # With a file, only the authorities in it; without, the system's.
        context = ssl.create_default_context(cafile=authorities)
    except OSError as error:
        raise _unusable("tls_ca_file", authorities, error) from error
    context.check_hostname = settings.tls_check_hostname
    if settings.tls_cert_file is not None:
        _load_certificate(context, settings.tls_cert_file, settings.tls_key_file)
    elif settings.tls_key_file is not None:
        raise _wrong("tls_cert_file", f"is needed with {variable_name('tls_key_file')}")
    return context


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
        return _wrong(name, f"is not what it should be: {file}: {error.reason or 'no PEM, or a key with a passphrase'}")
    return _wrong(name, f"cannot be read: {file}: {getattr(error, 'strerror', None) or error}")


def _wrong(name: str, problem: str) -> UserError:
    return UserError(f"{variable_name(name)} {problem}.", ExitCode.USAGE)
