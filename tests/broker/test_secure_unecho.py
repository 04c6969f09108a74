"""unecho with a broker that takes only TLS with a user and a password, which nothing it says may show."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import aclosing
from pathlib import Path

import aiohttp
import pytest
from confluent_kafka.admin import AdminClient, ScramCredentialInfo, ScramMechanism, UserScramCredentialUpsertion
from kafka_security import TOKENS_TAKEN, ScramOverTls
from processes import started, until_status
from secure_commands import run

from kafka import KafkaBroker
from unecho.client import published_articles, verdicts
from unecho.records.topology import Topic
from unecho.settings.settings import SaslMechanism

SEEDS = Path(__file__).parents[2] / "seeds"
USER, PASSWORD = "writer", "w%s{0}$HOME-passphrase"
WRONG = "%(wrong)s{user}-passphrase"
SECRETS = (PASSWORD, WRONG)
SECONDS = 60.0


@pytest.fixture(scope="module")
def broker(kafka_installed: None) -> Iterator[KafkaBroker]:
    plain = f'org.apache.kafka.common.security.plain.PlainLoginModule required user_{USER}="{PASSWORD}";'
    properties = {
        "sasl.enabled.mechanisms": ",".join(SaslMechanism),
        "listener.name.clients.plain.sasl.jaas.config": plain,
        **TOKENS_TAKEN,
        "listener.name.clients.scram-sha-256.sasl.jaas.config": (
            "org.apache.kafka.common.security.scram.ScramLoginModule required;"
        ),
    }
    broker = KafkaBroker(properties, {USER: PASSWORD})
    with asyncio.Runner() as runner:
        runner.run(broker.start())
        add_scram_sha_256(broker)
        yield broker
        runner.run(broker.stop())


def add_scram_sha_256(broker: KafkaBroker) -> None:
    admin = AdminClient({"bootstrap.servers": broker.bootstrap, **broker.security.for_confluent(USER)})
    info = ScramCredentialInfo(ScramMechanism.SCRAM_SHA_256, 4096)
    change = UserScramCredentialUpsertion(USER, info, PASSWORD.encode())
    for done in admin.alter_user_scram_credentials([change]).values():
        done.result(SECONDS)


def login(broker: KafkaBroker, prefix: str, **others: object) -> dict[str, object]:
    security: ScramOverTls = broker.security
    return {
        "bootstrap": broker.bootstrap,
        "topic_prefix": prefix,
        "security_protocol": "SASL_SSL",
        "sasl_username": USER,
        "sasl_password": PASSWORD,
        "tls_ca_file": security.ca_file,
    } | others


def check_secret(*texts: str) -> None:
    for text in texts:
        for secret in SECRETS:
            assert secret not in text
            assert json.dumps(secret)[1:-1] not in text


@pytest.mark.parametrize("mechanism", sorted(set(SaslMechanism) - {SaslMechanism.OAUTHBEARER}))
async def test_every_mechanism_with_a_password_is_spoken(
    broker: KafkaBroker, topic_prefix: str, mechanism: str, tmp_path: Path
):
    file = tmp_path / "password"
    file.write_text(f"{PASSWORD}\n")
    settings = login(broker, topic_prefix, sasl_mechanism=mechanism, sasl_password_file=file, sasl_password="")
    code, written = await run("topics", "create", **settings)
    assert code == 0, written
    assert Topic.SIGNED.named(topic_prefix) in written
    check_secret(written)


async def test_from_replay_to_a_subscriber_and_no_secret_is_shown(broker: KafkaBroker, topic_prefix: str, tmp_path):
    settings = login(broker, topic_prefix)
    said = [(await run("topics", "create", **settings))[1]]
    async with (
        started("sign", **settings) as sign,
        started("dedupe", **settings) as dedupe,
        started("trends", **settings, data_dir=tmp_path) as trends,
        aiohttp.ClientSession() as session,
    ):
        stages = (sign, dedupe, trends)
        for stage in stages:
            await until_status(session, f"{await stage.url()}/readyz", 200)
        code, written = await run("replay", str(SEEDS), **settings)
        assert code == 0, written
        assert json.loads(written.splitlines()[-1])["sent"] == 5
        said.append(written)

        security = broker.security.for_aiokafka(USER)
        async with asyncio.timeout(SECONDS):
            async with aclosing(verdicts(broker.bootstrap, topic_prefix=topic_prefix, security=security)) as records:
                outcomes = sorted([(await anext(records)).outcome.value for _ in range(5)])
            async with aclosing(
                published_articles(broker.bootstrap, group="g", topic_prefix=topic_prefix, security=security)
            ) as articles:
                await anext(articles)
                await anext(articles)
        assert outcomes.count("unique") == 2
        code, written = await run("tail", "--limit", "5", **settings)
        assert (code, written.count("\n")) == (0, 5)
        said.append(written)
        assert await run("dead", **settings) == (0, "")
        assert await run("dead", "replay", "--all", **settings) == (0, "0 sent back\n")

        async with asyncio.timeout(SECONDS):
            summary = f"{await trends.url()}/api/summary"
            while json.loads(await until_status(session, summary, 200))["articles"] < 5:  # noqa: ASYNC110 - of a process
                await asyncio.sleep(0.05)
        for stage in stages:
            for path in ("/metrics", "/healthz", "/readyz"):
                said.append(await until_status(session, (await stage.url()) + path, 200))
        for stage in stages:
            assert await stage.end(seconds=SECONDS) == 0
            said.append(json.dumps(stage.log, ensure_ascii=False))
    check_secret(*said)


@pytest.mark.parametrize("command", [("topics",), ("replay", str(SEEDS)), ("tail",), ("dead",), ("sign",), ("trends",)])
async def test_a_wrong_password_ends_every_command_at_once(broker: KafkaBroker, command: tuple[str, ...]):
    code, written = await run(*command, **login(broker, "", sasl_password=WRONG, **serving(command)))
    assert code == 3, written
    assert f"does not take the user '{USER}' with SCRAM-SHA-512" in written
    assert "UNECHO_SASL_PASSWORD" in written
    assert "Traceback" not in written
    check_secret(written)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"tls_ca_file": ""}, "is not trusted"),
        ({"sasl_username": "nobody"}, "does not take the user 'nobody'"),
    ],
)
async def test_what_does_not_change_by_waiting_is_said_at_once(broker: KafkaBroker, settings: dict, said: str):
    code, written = await run("topics", **login(broker, "", **settings))
    assert code == 3, written
    assert said in written
    assert "Traceback" not in written
    check_secret(written)


def serving(command: tuple[str, ...]) -> dict[str, object]:
    return {"http_port": 0} if command[0] in {"sign", "trends"} else {}
