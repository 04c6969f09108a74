"""The HTTP server of a stage: /metrics, /healthz, /readyz, and what the stage adds."""

import errno
from collections.abc import Iterable
from typing import Self

import orjson
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest

from unecho.runtime.exit_codes import ExitCode, UserError
from unecho.runtime.health import Health


def json_response(body: object, status: int = 200) -> web.Response:
    """A JSON answer; for a person with curl it ends in a newline."""
    return web.Response(
        body=orjson.dumps(body, option=orjson.OPT_APPEND_NEWLINE), status=status, content_type="application/json"
    )


class StageServer:
    """Serves on `host:port`; port 0 takes a free one, found in `port` afterwards. An async context manager."""

    def __init__(
        self,
        host: str,
        port: int,
        registry: CollectorRegistry,
        health: Health,
        extra_routes: Iterable[web.RouteDef] = (),
    ) -> None:
        self.host = host
        self.port = port
        self._registry = registry
        self._health = health
        application = web.Application()
        application.add_routes(
            [
                web.get("/metrics", self._metrics),
                web.get("/healthz", self._healthz),
                web.get("/readyz", self._readyz),
                *extra_routes,
            ]
        )
        self._runner = web.AppRunner(application, access_log=None, handle_signals=False)

    async def __aenter__(self) -> Self:
        """Starts. Raises UserError (PORT_IN_USE)."""
        await self._runner.setup()
        site = web.TCPSite(self._runner, self.host, self.port)
        try:
            await site.start()
        except OSError as error:
            await self._runner.cleanup()
            what = "is in use" if error.errno == errno.EADDRINUSE else f"cannot be listened on ({error.strerror})"
            raise UserError(
                f"HTTP address {self.host}:{self.port} {what}. Choose another with --http-port or UNECHO_HTTP_PORT; "
                "0 takes a free one.",
                ExitCode.PORT_IN_USE,
            ) from error
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stops."""
        await self._runner.cleanup()

    async def _metrics(self, _: web.Request) -> web.Response:
        return web.Response(body=generate_latest(self._registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def _healthz(self, _: web.Request) -> web.Response:
        health = self._health
        return json_response({"alive": health.alive, "failure": health.failure}, 200 if health.alive else 503)

    async def _readyz(self, _: web.Request) -> web.Response:
        health = self._health
        body = {"ready": health.ready, "waiting_for": health.reason}
        return json_response(body, 200 if health.ready else 503)
