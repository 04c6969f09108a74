"""The token that each connection to Kafka logs in with: one for all, and a new one before it ends."""

from __future__ import annotations

import asyncio
import functools
import threading
import time
from typing import Final

from aiokafka.abc import AbstractTokenProvider

from unecho.kafka.login.token_endpoint import Token, TokenEndpoint, TokenError

_RENEW_AT: Final = 0.8
"""Of a token's life; Kafka's own clients renew it then."""

_LEFT_SECONDS: Final = 2.0
"""With less, a token may have ended when it reaches the broker."""

_ASK_AGAIN_SECONDS: Final = 1.0


class TokenProvider(AbstractTokenProvider):  # type: ignore[misc]
    """Keeps a token of an endpoint. Any thread and any event loop may ask for it."""

    def __init__(self, endpoint: TokenEndpoint) -> None:
        self._endpoint = endpoint
        self._lock = threading.Lock()
        self._token: Token | None = None
        self._since = 0.0
        self._refused: TokenError | None = None
        self._refused_at = 0.0

    async def token(self) -> str:
        """One that is good for some time yet. Raises TokenError."""
        return await asyncio.to_thread(self._current)

    def _current(self) -> str:
        with self._lock:
            token = self._token
            if token is None or self._age() >= _RENEW_AT * token.seconds:
                token = self._renewed()
            return token.text.reveal()

    def _age(self) -> float:
        return time.monotonic() - self._since

    def _renewed(self) -> Token:
        asked_at = time.monotonic()
        if self._refused is None or asked_at - self._refused_at >= _ASK_AGAIN_SECONDS:
            try:
                self._token, self._since = self._endpoint.ask(), asked_at
            except TokenError as error:
                self._refused, self._refused_at = error, time.monotonic()
            else:
                self._refused = None
                return self._token
        if self._token is not None and self._age() + _LEFT_SECONDS < self._token.seconds:
            return self._token
        assert self._refused is not None  # noqa: S101 - else there is a token
        raise type(self._refused)(str(self._refused))


@functools.lru_cache(maxsize=16)
def provider_of(endpoint: TokenEndpoint) -> TokenProvider:
    """The same for all clients of a process that log in alike."""
    return TokenProvider(endpoint)
