"""A broker that takes only TLS with a password, seen by both clients."""

import ssl

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.errors import KafkaError
from confluent_kafka import KafkaException, Producer
from confluent_kafka.admin import AdminClient, NewTopic
from kafka_security import ScramOverTls

from kafka import KafkaBroker

USERS = {"writer": "w%s{0}$HOME-passphrase", "reader": "r-passphrase"}
SECONDS = 20.0


@pytest.fixture
async def broker(start_kafka) -> KafkaBroker:
    return await start_kafka(users=USERS)


async def refused(options: dict) -> bool:
    producer = AIOKafkaProducer(**{"request_timeout_ms": 1_000, **options})
    try:
        await producer.start()
    except KafkaError:
        return True
    finally:
        await producer.stop()
    return False


async def test_serves_those_who_know_it_and_nobody_else(broker: KafkaBroker):
    to = {"bootstrap.servers": broker.bootstrap}
    admin = AdminClient({**to, **broker.security.for_confluent("writer")})
    for made in admin.create_topics([NewTopic("t", 1, 1)]).values():
        made.result(SECONDS)

    # Both clients write, in transactions too: the broker then logs in to itself.
    writer = Producer({**to, **broker.security.for_confluent("writer"), "transactional.id": "confluent"})
    writer.init_transactions(SECONDS)
    writer.begin_transaction()
    writer.produce("t", b"by confluent", partition=0)
    writer.commit_transaction(SECONDS)
    as_writer = {"bootstrap_servers": broker.bootstrap, **broker.security.for_aiokafka("writer")}
    async with AIOKafkaProducer(transactional_id="aiokafka", **as_writer) as producer, producer.transaction():
        await producer.send_and_wait("t", b"by aiokafka", partition=0)

    as_reader = {"bootstrap_servers": broker.bootstrap, **broker.security.for_aiokafka("reader")}
    consumer = AIOKafkaConsumer("t", auto_offset_reset="earliest", isolation_level="read_committed", **as_reader)
    async with consumer:
        assert [(await consumer.getone()).value for _ in range(2)] == [b"by confluent", b"by aiokafka"]

    unknown = ssl.create_default_context()
    assert not await refused({**as_writer, "request_timeout_ms": 20_000})
    assert await refused({**as_writer, "sasl_plain_password": "wrong"})
    assert await refused({**as_writer, "sasl_plain_username": "nobody"})
    assert await refused({**as_writer, "ssl_context": unknown})
    assert await refused({**as_writer, "security_protocol": "SASL_PLAINTEXT", "ssl_context": None})
    assert await refused({"bootstrap_servers": broker.bootstrap})
    with pytest.raises(KafkaException):
        AdminClient({**to, "log_level": 0}).list_topics(timeout=1)
    with pytest.raises(KafkaException):
        wrong = {**broker.security.for_confluent("writer"), "sasl.password": "wrong"}
        AdminClient({**to, **wrong, "log_level": 0}).list_topics(timeout=1)


@pytest.mark.parametrize("users", [{"a,b": "p"}, {"a": "p]"}, {"a": ""}, {"broker": "p"}])
def test_refuses_users_that_would_be_other_users(users: dict[str, str], tmp_path):
    with pytest.raises(ValueError, match=r"splits at|own user"):
        ScramOverTls(users, tmp_path)
