"""The HTTP server of a stage: /metrics, /healthz, /readyz, and what the stage adds."""

import asyncio
import errno
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Final, Self

import orjson
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest

from unecho.monitoring.connections import HEADERS, Connection, ConnectionLimits, OpenConnections
from unecho.monitoring.health import Health
from unecho.process.exit_codes import ExitCode, UserError
from unecho.settings.settings import Settings

_STOP_SECONDS: Final = 1.0
"""A request that is under way when the stage ends has as long."""


def json_response(
    body: object,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    content_type: str = "application/json",
) -> web.Response:
    """A JSON answer; for a person with curl it ends in a newline."""
    written = orjson.dumps(body, option=orjson.OPT_APPEND_NEWLINE)
    return web.Response(body=written, status=status, headers=headers, content_type=content_type)


class StageServer:
    """Serves on `http_host` and `port`; port 0 takes a free one, found in `port` afterwards. An async context manager.

    Args:
        settings: http_host, http_timeout, http_connections.
        port: where `http_port` of the settings is not set, the stage's own.
        registry: what /metrics shows.
        health: what /healthz and /readyz say.
        extra_routes: what else is served.
    """

    def __init__(
        self,
        settings: Settings,
        port: int,
        registry: CollectorRegistry,
        health: Health,
        extra_routes: Iterable[web.RouteDef] = (),
    ) -> None:
        self.host = settings.http_host
        self.port = port
        limits = ConnectionLimits(settings.http_timeout.total_seconds(), settings.http_connections)
        self.connections = OpenConnections(limits)
        self._registry = registry
        self._health = health
        application = web.Application(middlewares=[_in_time])
        application.on_response_prepare.append(_with_headers)
        application.add_routes(
            [
                web.get("/metrics", self._metrics),
                web.get("/healthz", self._healthz),
                web.get("/readyz", self._readyz),
                *extra_routes,
            ]
        )
        self._runner = web.AppRunner(application, handle_signals=False, shutdown_timeout=_STOP_SECONDS)
        self._listening: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        """Starts. Raises UserError (PORT_IN_USE)."""
        await self._runner.setup()
        try:
            self._listening = await self._listen()
        except OSError as error:
            await self._runner.cleanup()
            what = "is in use" if error.errno == errno.EADDRINUSE else f"cannot be listened on ({error.strerror})"
            raise UserError(
                f"HTTP address {self.host}:{self.port} {what}. Choose another with --http-port or UNECHO_HTTP_PORT; "
                "0 takes a free one.",
                ExitCode.PORT_IN_USE,
            ) from error
        self.port = self._listening.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stops."""
        if self._listening is not None:
            self._listening.close()
        await self._runner.cleanup()

    async def _listen(self) -> asyncio.Server:
        assert self._runner.server is not None  # noqa: S101 - it has been set up
        accepting = self.connections.accepting(self._runner.server)
        backlog = self.connections.limits.connections
        return await asyncio.get_running_loop().create_server(accepting, self.host, self.port, backlog=backlog)

    async def _metrics(self, _: web.Request) -> web.Response:
        return web.Response(body=generate_latest(self._registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def _healthz(self, _: web.Request) -> web.Response:
        health = self._health
        return json_response({"alive": health.alive, "failure": health.failure}, 200 if health.alive else 503)

    async def _readyz(self, _: web.Request) -> web.Response:
        health = self._health
        body = {"ready": health.ready, "waiting_for": health.reason}
        return json_response(body, 200 if health.ready else 503)


@web.middleware
async def _in_time(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    if isinstance(request.protocol, Connection):
        request.protocol.request_came()
    return await handler(request)


async def _with_headers(_: web.Request, response: web.StreamResponse) -> None:
    # aiohttp has told its own name and version by now; how long an answer may be kept is the answer's to say.
    kept = response.headers.get("Cache-Control", HEADERS["Cache-Control"])
    response.headers.update(HEADERS | {"Cache-Control": kept})
