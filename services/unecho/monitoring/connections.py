"""The HTTP connections of a stage: how many there are, how long each may take, and what is said of a bad request."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from aiohttp import web
from aiohttp.http import HttpProcessingError

HEADERS: Final = {"Server": "unecho", "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store"}
"""Of every answer that does not say otherwise."""

_OF_THE_CLIENT: Final = (HttpProcessingError, web.RequestPayloadError)


@dataclass(frozen=True, slots=True)
class ConnectionLimits:
    """What outsiders may use.

    Attributes:
        seconds: from a connection's beginning, or its last request, to the next one. In it headers and body must have
            come, and the answer must have gone.
        connections: as many are open at once. One more closes the one that has been without a request for longest.

    """

    seconds: float
    connections: int


@dataclass(frozen=True, slots=True)
class OpenConnections:
    """Those of one server; the one that has been without a request for longest comes first."""

    limits: ConnectionLimits
    ends: dict[Connection, asyncio.TimerHandle] = field(default_factory=dict)

    def accepting(self, server: web.Server) -> Callable[[], Connection]:
        """What asyncio makes the protocol of a new connection with."""
        loop = asyncio.get_running_loop()
        return functools.partial(Connection, server, self, loop=loop, access_log=None)

    def renew(self, connection: Connection) -> None:
        """It is new, or a request has come."""
        self.forget(connection)
        if len(self.ends) >= self.limits.connections:
            next(iter(self.ends)).abort()
        self.ends[connection] = asyncio.get_running_loop().call_later(self.limits.seconds, connection.abort)

    def forget(self, connection: Connection) -> None:
        """It is closed."""
        if (end := self.ends.pop(connection, None)) is not None:
            end.cancel()


class Connection(web.RequestHandler):
    """One connection. aiohttp would log each bad request with a traceback, and answer it without `HEADERS`."""

    def __init__(self, server: web.Server, opened: OpenConnections, **options: Any) -> None:
        super().__init__(server, **options)
        self._opened = opened
        self._socket: asyncio.BaseTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by asyncio."""
        super().connection_made(transport)
        self._socket = transport
        self._opened.renew(self)

    def connection_lost(self, exc: BaseException | None) -> None:
        """Called by asyncio."""
        self._opened.forget(self)
        super().connection_lost(exc)

    def request_came(self) -> None:
        """From now on it has the whole time again, unless it is closed: an answer may outlast who asked for it."""
        if self in self._opened.ends:
            self._opened.renew(self)

    def abort(self) -> None:
        """Closes it, also where what it was sent is not taken."""
        self._opened.forget(self)
        if isinstance(self._socket, asyncio.Transport):
            self._socket.abort()

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """The answer to what is no request, to a body that is not what it says, and to a request that failed here."""
        if isinstance(exc, _OF_THE_CLIENT):
            status, message = 400, message or str(exc)
        response = super().handle_error(request, status, exc, message)
        response.headers.update(HEADERS)
        return response

    def log_exception(self, *arguments: Any, **options: Any) -> None:
        """Logs what went wrong here, not what a client did."""
        if not isinstance(options.get("exc_info"), _OF_THE_CLIENT):
            super().log_exception(*arguments, **options)
