import asyncio
import itertools
import os
import secrets
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping

import pytest
from confluent_kafka.admin import AdminClient
from hypothesis import HealthCheck, settings
from kafka_jars import KafkaUnavailableError, find_java, kafka_jars

from kafka import KafkaBroker
from unecho.kafka.embedded import EmbeddedBroker

# How long an example takes says more about the machine than about the code.
settings.register_profile("unecho", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unecho")
# Of `make test-quick`: a tenth of the examples.
settings.register_profile("quick", settings.get_profile("unecho"), max_examples=10)

# A shell that runs this in the background has it ignored, and the programs that tests start would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)

StartKafka = Callable[..., Awaitable[KafkaBroker]]

_numbers = itertools.count(1)
# A broker that is given keeps what earlier runs left on it.
_RUN = f"test-{secrets.token_hex(4)}-"


@pytest.fixture(scope="session")
def embedded_broker() -> Iterator[str]:
    """One embedded broker for all tests; each takes a topic prefix of its own."""
    with asyncio.Runner() as runner:
        broker = runner.run(EmbeddedBroker().__aenter__())
        yield broker.bootstrap
        runner.run(broker.stop())


@pytest.fixture(scope="session")
def kafka_installed() -> None:
    """Leaves a test out, with the reason, where this machine cannot run Kafka; in CI fails it."""
    try:
        find_java()
        kafka_jars()
    except KafkaUnavailableError as reason:
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI tests on a real Kafka: {reason}", pytrace=False)
        pytest.skip(f"no real Kafka here: {reason} (or name a broker in UNECHO_TEST_KAFKA)")


@pytest.fixture(scope="session")
def kafka_broker(request: pytest.FixtureRequest) -> Iterator[str]:
    """One real Kafka for all tests, that of `UNECHO_TEST_KAFKA` or one started here; each takes a prefix of its own."""
    given = os.environ.get("UNECHO_TEST_KAFKA")
    if given:
        yield given
        _delete_topics(given)
        return
    request.getfixturevalue("kafka_installed")
    with asyncio.Runner() as runner:
        broker = KafkaBroker()
        runner.run(broker.start())
        yield broker.bootstrap
        runner.run(broker.stop())


@pytest.fixture
async def start_kafka(kafka_installed: None) -> AsyncIterator[StartKafka]:
    """Starts a Kafka that the test may kill, restart or set as it likes; takes what `KafkaBroker` takes."""
    brokers: list[KafkaBroker] = []

    async def start(properties: Mapping[str, str] | None = None, users: Mapping[str, str] | None = None) -> KafkaBroker:
        broker = KafkaBroker(properties, users)
        await broker.start()
        brokers.append(broker)
        return broker

    yield start
    for broker in brokers:
        await broker.stop()


@pytest.fixture
def topic_prefix() -> str:
    """Put before topics and groups; no other test has it, in this run or another."""
    return f"{_RUN}{next(_numbers)}."


def _delete_topics(bootstrap: str) -> None:
    admin = AdminClient({"bootstrap.servers": bootstrap})
    ours = [name for name in admin.list_topics(timeout=10).topics if name.startswith(_RUN)]
    for deletion in admin.delete_topics(ours).values() if ours else ():
        deletion.result(timeout=10)
