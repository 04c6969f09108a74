"""The token provider that the settings ask for."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from unecho.kafka.login.token_endpoint import TokenEndpoint
from unecho.kafka.login.token_provider import TokenProvider, provider_of
from unecho.settings.secret_settings import secret_of, wrong_setting
from unecho.settings.settings import SaslMechanism, Settings

_NEEDED: Final = ("sasl_token_endpoint", "sasl_client_id")


def token_provider(settings: Settings) -> TokenProvider:
    """Raises UserError (USAGE) naming the setting that is missing or cannot be used."""
    for name in _NEEDED:
        if not getattr(settings, name):
            raise wrong_setting(name, f"is needed with SASL mechanism {SaslMechanism.OAUTHBEARER}")
    _check_url(settings.sasl_token_endpoint)
    return provider_of(
        TokenEndpoint(
            settings.sasl_token_endpoint,
            settings.sasl_client_id,
            secret_of(settings, "sasl_client_secret", "a client"),
            settings.sasl_scope,
            settings.sasl_token_ca_file,
        )
    )


def _check_url(text: str) -> None:
    try:
        url = urlsplit(text)
        named = url.scheme in {"http", "https"} and url.hostname and url.port != 0
    except ValueError:
        named = False
    if not named or not text.isascii() or not text.isprintable() or " " in text:
        raise wrong_setting("sasl_token_endpoint", "must be a URL such as https://id.example.org/oauth2/token")
    if "@" in url.netloc:
        # It is shown in errors and logs.
        raise wrong_setting("sasl_token_endpoint", "must not hold a user or a secret: they are settings of their own")
