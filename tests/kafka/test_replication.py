"""How many brokers keep the records of the topics that are made."""

import pytest
from confluent_kafka.admin import AdminClient, ConfigResource, ResourceType

from unecho.kafka.topics import create_topics, durability_configs, topic_rows
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.topology import Topic
from unecho.settings.settings import Settings


@pytest.mark.parametrize(("replication", "configs"), [(1, {}), (2, {}), (3, {"min.insync.replicas": "2"})])
def test_records_outlive_a_broker_where_there_are_copies_enough(replication: int, configs: dict[str, str]) -> None:
    assert durability_configs(replication) == configs


async def test_a_broker_that_stands_alone_keeps_one_copy(kafka_broker: str, topic_prefix: str) -> None:
    await create_topics(Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix))
    asked = ConfigResource(ResourceType.TOPIC, Topic.RAW.named(topic_prefix))
    admin = AdminClient({"bootstrap.servers": kafka_broker})
    (answer,) = admin.describe_configs([asked]).values()
    assert answer.result(10)["min.insync.replicas"].value == "1"


async def test_more_copies_than_brokers_are_an_error_that_says_so(kafka_broker: str, topic_prefix: str) -> None:
    settings = Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix, replication=3)
    with pytest.raises(UserError, match=r"would not make the topic .*articles\.raw.*replicat") as raised:
        await create_topics(settings)
    assert raised.value.code is ExitCode.BROKER
    assert not any(row.exists for row in await topic_rows(settings))
