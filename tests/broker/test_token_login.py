"""unecho with a broker that takes OAuth tokens, from a token endpoint on loopback."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest
from kafka_security import TOKENS_TAKEN
from processes import started, until_status
from secure_commands import run
from token_server import TokenServer, unsecured_jws

from kafka import KafkaBroker
from unecho.records.topology import Topic
from unecho.settings.settings import SaslMechanism

SEEDS = Path(__file__).parents[2] / "seeds"
CLIENT, SECRET = "writer", "w%s{0}$HOME-passphrase"
WRONG = "wrong-passphrase"
SECONDS = 60.0
TOKEN_SECONDS = 8.0


@pytest.fixture(scope="module")
def broker(kafka_installed: None) -> Iterator[KafkaBroker]:
    """It closes a connection whose token has ended."""
    properties = {
        "sasl.enabled.mechanisms": f"{SaslMechanism.SCRAM_SHA_512},{SaslMechanism.OAUTHBEARER}",
        "connections.max.reauth.ms": "3600000",
        **TOKENS_TAKEN,
    }
    broker = KafkaBroker(properties, {"another": "passphrase"})
    with asyncio.Runner() as runner:
        runner.run(broker.start())
        yield broker
        runner.run(broker.stop())


@pytest.fixture
def server() -> Iterator[TokenServer]:
    with TokenServer({CLIENT: SECRET}) as server:
        yield server


def login(broker: KafkaBroker, server: TokenServer, prefix: str, **others: object) -> dict[str, object]:
    return {
        "bootstrap": broker.bootstrap,
        "topic_prefix": prefix,
        "security_protocol": "SASL_SSL",
        "sasl_mechanism": "OAUTHBEARER",
        "sasl_token_endpoint": server.url,
        "sasl_client_id": CLIENT,
        "sasl_client_secret": SECRET,
        "tls_ca_file": broker.security.ca_file,
    } | others


async def test_a_command_logs_in_by_one_token(broker: KafkaBroker, server: TokenServer, topic_prefix: str, tmp_path):
    file = tmp_path / "secret"
    file.write_text(f"{SECRET}\n")
    settings = login(broker, server, topic_prefix, sasl_client_secret="", sasl_client_secret_file=file)
    code, written = await run("topics", "create", **settings)
    assert code == 0, written
    assert Topic.SIGNED.named(topic_prefix) in written
    assert len(server.given) == 1
    assert SECRET not in written
    assert server.given[0] not in written


async def test_stages_go_on_when_their_tokens_end(
    broker: KafkaBroker, server: TokenServer, topic_prefix: str, tmp_path
):
    server.seconds = TOKEN_SECONDS
    settings = login(broker, server, topic_prefix)
    code, written = await run("topics", "create", **settings)
    assert code == 0, written
    async with (
        started("sign", **settings) as sign,
        started("dedupe", **settings) as dedupe,
        started("trends", **settings, data_dir=tmp_path) as trends,
        aiohttp.ClientSession() as session,
    ):
        stages = (sign, dedupe, trends)
        for stage in stages:
            await until_status(session, f"{await stage.url()}/readyz", 200)
        summary = f"{await trends.url()}/api/summary"
        for articles in (5, 10):
            code, written = await run("replay", str(SEEDS), **settings)
            assert code == 0, written
            await until_counted(session, summary, articles)
            await until_given(server, len(server.given) + 2 * len(stages))
        for stage in stages:
            assert await stage.end(seconds=SECONDS) == 0
            said = json.dumps(stage.log)
            assert SECRET not in said
            assert not any(token in said for token in server.given)


async def until_counted(session: aiohttp.ClientSession, url: str, articles: int) -> None:
    async with asyncio.timeout(SECONDS):
        while True:
            async with session.get(url) as answer:
                if (await answer.json()).get("articles") == articles:
                    return
            await asyncio.sleep(0.05)


async def until_given(server: TokenServer, tokens: int) -> None:
    """Those that were in use before have ended then, and with them their connections."""
    async with asyncio.timeout(SECONDS):
        while len(server.given) < tokens:  # noqa: ASYNC110 - other processes ask for them
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("command", [("topics",), ("tail",), ("trends", "--http-port", "0")])
async def test_a_wrong_secret_ends_a_command_at_once(broker: KafkaBroker, server: TokenServer, command: tuple):
    code, written = await run(*command, **login(broker, server, "", sasl_client_secret=WRONG))
    assert code == 3, written
    assert "401 invalid_client" in written
    assert "UNECHO_SASL_CLIENT_SECRET" in written
    assert "Traceback" not in written
    assert "passphrase" not in written


async def test_a_token_that_the_broker_does_not_take_ends_a_command_with_what_it_said(
    broker: KafkaBroker, server: TokenServer
):
    ended = unsecured_jws(CLIENT, -600)
    server.answer = (200, {}, json.dumps({"access_token": ended, "expires_in": 300}).encode())
    code, written = await run("topics", **login(broker, server, ""))
    assert code == 3, written
    assert "does not take the token" in written
    assert "invalid_token" in written
    assert "Traceback" not in written
    assert ended not in written


async def test_an_endpoint_that_is_away_is_waited_for(broker: KafkaBroker, server: TokenServer, topic_prefix: str):
    server.answer = (503, {}, b"")
    async with started("sign", **login(broker, server, topic_prefix)) as sign, aiohttp.ClientSession() as session:
        assert "answers '503'" in json.dumps(await sign.event("no broker lets us in"), ensure_ascii=False)
        server.answer = None
        await until_status(session, f"{await sign.url()}/readyz", 200)
