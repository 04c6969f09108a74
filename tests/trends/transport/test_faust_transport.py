"""Recovery must know where a changelog ends, on the embedded broker too."""

import asyncio
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


async def test_the_input_is_read_once_faust_has_emptied_its_queues():
    app = faust_app(Settings())
    queue = app.FlowControlQueue(10, clear_on_resume=True)
    # Without the thread, and the loop in it, that making one begins.
    consumer = FetchingConsumer.__new__(FetchingConsumer)
    consumer.can_resume_flow, consumer.suspend_flow = asyncio.Event(), asyncio.Event()
    consumer._assignment = 3
    consumer._thread = SimpleNamespace(read_inputs=queue.put_nowait)
    consumer.stop_flow()
    queue.put_nowait("read before")
    # As Faust does when it has restored.
    app.flow_control.resume()
    consumer.resume_flow()
    assert consumer.flow_active
    assert [queue.get_nowait() for _ in range(queue.qsize())] == [3]
