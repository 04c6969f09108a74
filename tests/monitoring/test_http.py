import socket

import aiohttp
import pytest
from prometheus_client import CollectorRegistry
from prometheus_client.parser import text_string_to_metric_families

from unecho.monitoring.health import Health
from unecho.monitoring.http import StageServer, json_response
from unecho.monitoring.metrics import Metrics
from unecho.process.exit_codes import ExitCode, UserError
from unecho.settings.settings import Settings


async def answer(server: StageServer, path: str) -> tuple[int, str, str]:
    async with aiohttp.ClientSession() as session, session.get(f"http://{server.host}:{server.port}{path}") as got:
        return got.status, got.content_type, await got.text()


def server_of(health: Health, port: int = 0, host: str = "127.0.0.1") -> StageServer:
    return StageServer(Settings(http_host=host), port, Metrics(CollectorRegistry()).registry, health)


@pytest.mark.parametrize(
    ("health", "alive", "ready"),
    [
        (Health(), 200, 503),
        (Health(waiting_for="restoring partition 0: offset 5 of 9"), 200, 503),
        (Health(waiting_for=None), 200, 200),
        (Health(failure="broken", waiting_for=None), 503, 503),
    ],
)
async def test_health_is_said_by_the_status(health: Health, alive: int, ready: int) -> None:
    async with server_of(health) as server:
        assert (await answer(server, "/healthz"))[0] == alive
        status, kind, body = await answer(server, "/readyz")
    assert status == ready
    assert kind == "application/json"
    assert (health.failure or health.waiting_for or "null") in body
    assert body.endswith("\n")


async def test_health_is_read_at_every_question() -> None:
    health = Health()
    async with server_of(health) as server:
        assert (await answer(server, "/readyz"))[0] == 503
        health.waiting_for = None
        assert (await answer(server, "/readyz"))[0] == 200


async def test_metrics_are_in_the_format_that_prometheus_reads() -> None:
    async with server_of(Health()) as server:
        status, kind, body = await answer(server, "/metrics")
    assert status == 200
    assert kind == "text/plain"
    assert "unecho_build" in {family.name.removesuffix("_info") for family in text_string_to_metric_families(body)}


async def test_what_is_not_there_is_not_found() -> None:
    async with server_of(Health()) as server:
        assert (await answer(server, "/admin"))[0] == 404


async def test_a_port_in_use_is_said_with_how_to_choose_another() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(UserError, match=rf"127.0.0.1:{port} is in use.*--http-port.*UNECHO_HTTP_PORT") as caught:
            async with server_of(Health(), port):
                pass
    assert caught.value.code is ExitCode.PORT_IN_USE == 7


async def test_an_address_that_is_not_ours_is_said_too() -> None:
    with pytest.raises(UserError, match=r"192\.0\.2\.1") as caught:
        async with server_of(Health(), host="192.0.2.1"):
            pass
    assert caught.value.code is ExitCode.PORT_IN_USE


async def test_the_port_is_free_again_afterwards() -> None:
    async with server_of(Health()) as first:
        port = first.port
        assert (await answer(first, "/healthz"))[0] == 200
    async with server_of(Health(), port) as second:
        assert second.port == port


def test_json_answers_end_in_a_newline() -> None:
    assert json_response({"a": 1}).body == b'{"a":1}\n'
