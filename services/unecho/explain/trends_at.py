"""Where trends answers, and what it must be shown."""

from __future__ import annotations

from typing import NamedTuple

from unecho.settings.secret import Secret
from unecho.settings.secret_settings import secret_of
from unecho.settings.settings import Settings


class TrendsAt(NamedTuple):
    """`token` is None where it asks for none."""

    url: str
    token: Secret | None = None

    @property
    def headers(self) -> dict[str, str]:
        """Of a request."""
        return {} if self.token is None else {"Authorization": f"Bearer {self.token.reveal()}"}


def trends_at(settings: Settings) -> TrendsAt | None:
    """None where it is not to be asked. Raises UserError (USAGE)."""
    if not settings.trends_url:
        return None
    has_token = settings.api_token is not None or settings.api_token_file is not None
    return TrendsAt(settings.trends_url.rstrip("/"), secret_of(settings, "api_token", "it") if has_token else None)
