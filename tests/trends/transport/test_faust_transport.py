"""Recovery must know where a changelog ends, on the embedded broker too."""

from types import SimpleNamespace

from aiokafka import AIOKafkaProducer
from faust.transport.drivers.aiokafka import AIOKafkaConsumerThread
from faust.types import TP
from yarl import URL

from unecho.kafka.embedded import EmbeddedBroker
from unecho.kafka.topics import create_topics
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.faust.fetching_thread import FetchingConsumerThread
from unecho.trends.faust.setup import faust_app
from unecho.trends.faust.transport import FetchingConsumer


def test_the_app_reads_with_it_and_faust_still_asks_it():
    app = faust_app(Settings())
    assert app.transport.Consumer is FetchingConsumer
    assert callable(AIOKafkaConsumerThread._highwaters)


async def test_the_end_counts_every_record_of_the_last_batch():
    async with EmbeddedBroker() as broker:
        await create_topics(Settings(bootstrap=broker.bootstrap))
        topic = Topic.VERDICTS.named()
        async with AIOKafkaProducer(bootstrap_servers=broker.bootstrap) as producer:
            batch = producer.create_batch()
            for number in range(7):
                batch.append(key=None, value=b"%d" % number, timestamp=None)
            await (await producer.send_batch(batch, topic, partition=1))
        transport = SimpleNamespace(url=[URL(f"kafka://{broker.bootstrap}")])
        thread = SimpleNamespace(transport=transport, app=faust_app(Settings()))
        asked = [TP(topic, 0), TP(topic, 1)]
        assert await FetchingConsumerThread._highwaters(thread, asked) == {TP(topic, 0): 0, TP(topic, 1): 7}
