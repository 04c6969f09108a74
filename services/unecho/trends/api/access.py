"""Who may ask the API, from which pages, and how often."""

from __future__ import annotations

import hmac
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

from aiohttp import web

from unecho.settings.secret import Secret
from unecho.settings.secret_settings import secret_of, wrong_setting
from unecho.settings.settings import Settings
from unecho.trends.api.answering import SHARED, Handler, problem

ANY: Final = "*"
_CLIENTS_MAX: Final = 10_000
_PREFLIGHT_SECONDS: Final = 600


@dataclass(frozen=True, slots=True)
class Access:
    """What is asked of every request.

    Attributes:
        token: what it must show as `Authorization: Bearer …` (RFC 6750); None asks for nothing.
        origins: of the pages whose scripts may read the answers (CORS); `*` is any.
        rate: requests a second of one client's address, over a while; 0 is no limit.
    """

    token: Secret | None = None
    origins: frozenset[str] = frozenset()
    rate: int = 0

    @classmethod
    def of(cls, settings: Settings) -> Access:
        """As set. Raises UserError (USAGE)."""
        is_closed = settings.api_token is not None or settings.api_token_file is not None
        origins = frozenset(part for text in settings.api_origins.split(",") if (part := text.strip()))
        for origin in origins - {ANY}:
            if not origin.startswith(("http://", "https://")) or origin.count("/") != 2:
                raise wrong_setting(
                    "api_origins", f"names {origin!r}, which is no origin such as https://news.example.org, and not *"
                )
        return cls(secret_of(settings, "api_token", "it") if is_closed else None, origins, settings.api_rate)


class Gate:
    """Lets requests through to handlers, or answers them itself."""

    def __init__(self, access: Access, now: Callable[[], float] = time.monotonic) -> None:
        self._access = access
        self._now = now
        # The moment at which each client will have had its share, by address; the longest unheard of comes first.
        self._used_up: OrderedDict[str, float] = OrderedDict()

    def guarded(self, handler: Handler) -> Handler:
        """The handler, for who may ask. 401 without the token, 429 for who asks too often."""

        async def handle(request: web.Request) -> web.StreamResponse:
            # A stream is told before it begins: when it has ended its headers are long sent.
            shared = request[SHARED] = self._shared_with(request)
            response = self._refusal(request) or await handler(request)
            if not response.prepared:
                response.headers.update(shared)
            return response

        return handle

    async def preflight(self, request: web.Request) -> web.StreamResponse:
        """What a browser asks before a script's request that shows a token."""
        headers = self._shared_with(request)
        if "Access-Control-Allow-Origin" in headers:
            headers |= {
                "Access-Control-Allow-Methods": "GET",
                "Access-Control-Allow-Headers": "Authorization, If-None-Match, Last-Event-ID",
                "Access-Control-Max-Age": str(_PREFLIGHT_SECONDS),
            }
        return web.Response(status=HTTPStatus.NO_CONTENT, headers=headers)

    def _refusal(self, request: web.Request) -> web.StreamResponse | None:
        if (seconds := self._seconds_to_wait(request.remote or "")) is not None:
            retry = {"Retry-After": str(seconds)}
            return problem(HTTPStatus.TOO_MANY_REQUESTS, f"More than {self._access.rate} requests a second.", retry)
        if not self._shows_token(request):
            wanted = {"WWW-Authenticate": 'Bearer realm="unecho"'}
            return problem(HTTPStatus.UNAUTHORIZED, "Show the token as Authorization: Bearer TOKEN.", wanted)
        return None

    def _shows_token(self, request: web.Request) -> bool:
        token = self._access.token
        if token is None:
            return True
        kind, _, shown = request.headers.get("Authorization", "").partition(" ")
        # In a time that does not tell how much of it was right.
        is_right = hmac.compare_digest(shown.strip().encode("utf-8", "surrogateescape"), token.reveal().encode())
        return kind.lower() == "bearer" and is_right

    def _seconds_to_wait(self, client: str) -> int | None:
        """None where it may ask: it may save up one second's requests (GCRA of ITU-T I.371)."""
        rate = self._access.rate
        if not rate:
            return None
        now = self._now()
        used_up = max(self._used_up.pop(client, now), now)
        if used_up + 1 / rate > now + 1 + 1e-9:
            self._used_up[client] = used_up
            return max(1, round(used_up - now))
        self._used_up[client] = used_up + 1 / rate
        if len(self._used_up) > _CLIENTS_MAX:
            self._used_up.popitem(last=False)
        return None

    def _shared_with(self, request: web.Request) -> dict[str, str]:
        """The headers that let the page that asks read the answer."""
        origins = self._access.origins
        if not origins:
            return {}
        origin = request.headers.get("Origin", "")
        allowed = ANY if ANY in origins else origin if origin in origins else None
        varies = {} if ANY in origins else {"Vary": "Origin"}
        if allowed is None:
            return varies
        return {**varies, "Access-Control-Allow-Origin": allowed, "Access-Control-Expose-Headers": "ETag, Retry-After"}
