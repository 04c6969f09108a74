"""Lets a broker that does not take a token say so.

It says so in a challenge, and the client must answer that before the login fails (RFC 7628, section 3.2.3). aiokafka
takes the challenge for a success, and then has its first request end in a closed connection. Importing the module is
enough: it stands in for aiokafka's part of the login.
"""

from __future__ import annotations

from typing import Final

import aiokafka.conn
from aiokafka.conn import OAuthAuthenticator

_GO_ON: Final = b"\x01"


class AnsweringAuthenticator(OAuthAuthenticator):  # type: ignore[misc]
    """Answers a challenge, once."""

    def __init__(self, **options: object) -> None:
        super().__init__(**options)
        self._answered = False

    async def step(self, payload: bytes | None) -> tuple[bytes, bool] | None:
        """What to send next, and whether something comes back; None when the login is over."""
        if payload and not self._answered:
            self._answered = True
            return _GO_ON, True
        message: tuple[bytes, bool] | None = await super().step(payload)
        return message


aiokafka.conn.OAuthAuthenticator = AnsweringAuthenticator
