"""Sends made articles at a steady rate and watches what is committed of them, past every stage and the proxy."""

import asyncio
import threading
from collections.abc import Iterator

from confluent_kafka import Consumer, Producer, TopicPartition
from made_stream import SERIAL, Made

from unecho.records.topology import Topic

_TICK = 0.05
_FLUSH_SECONDS = 60.0


class Flow:
    """`run` sends until `stop` is called, and then until all is acknowledged.

    Attributes:
        sent: every article sent, in order.
        acknowledged: how many of them the broker has.
        seen: how many verdicts and dead letters a reader of committed records has been given.
    """

    def __init__(self, bootstrap: str, prefix: str, stream: Iterator[Made], rate: float) -> None:
        self._bootstrap = bootstrap
        self._prefix = prefix
        self._stream = stream
        self._rate = rate
        self._stop = asyncio.Event()
        self._over = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="watcher")
        self.sent: list[Made] = []
        self.acknowledged = 0
        self.seen = 0

    @property
    def in_flight(self) -> int:
        """Articles that the broker has and that have no verdict yet; those lost count for ever."""
        return self.acknowledged - self.seen

    def stop(self) -> None:
        self._stop.set()

    async def run(self) -> None:
        """Raises RuntimeError when the broker does not take all."""
        producer = Producer(
            {
                "bootstrap.servers": self._bootstrap,
                "enable.idempotence": True,
                "linger.ms": 5,
                "reconnect.backoff.max.ms": 500,
                "log_level": 0,
            }
        )
        clock = asyncio.get_running_loop().time
        started = clock()
        while not self._stop.is_set():
            while len(self.sent) < (clock() - started) * self._rate:
                self._send(producer, next(self._stream))
            producer.poll(0)
            await asyncio.sleep(_TICK)
        left = await asyncio.to_thread(producer.flush, _FLUSH_SECONDS)
        if left or self.acknowledged != len(self.sent):
            raise RuntimeError(f"the broker has taken {self.acknowledged} of {len(self.sent)} articles")

    def _send(self, producer: Producer, made: Made) -> None:
        producer.produce(
            Topic.RAW.named(self._prefix),
            made.value,
            made.key,
            partition=made.serial % Topic.RAW.spec.partitions,
            headers=[(SERIAL, str(made.serial).encode())],
            on_delivery=self._delivered,
        )
        self.sent.append(made)

    def _delivered(self, error: object, _: object) -> None:
        if error is None:
            self.acknowledged += 1

    def start_watching(self) -> None:
        self._watcher.start()

    def stop_watching(self) -> None:
        self._over.set()
        if self._watcher.is_alive():
            self._watcher.join()

    def _watch(self) -> None:
        consumer = Consumer(
            {
                "bootstrap.servers": self._bootstrap,
                "group.id": "unused: partitions are assigned by hand",
                "enable.auto.commit": False,
                "isolation.level": "read_committed",
                # Where a broker that came back makes it start over, it counts nothing twice.
                "auto.offset.reset": "earliest",
                "fetch.wait.max.ms": 50,
                "reconnect.backoff.max.ms": 500,
                "log_level": 0,
            }
        )
        consumer.assign(
            [
                TopicPartition(topic.named(self._prefix), partition, 0)
                for topic in (Topic.VERDICTS, Topic.DEAD)
                for partition in range(topic.spec.partitions)
            ]
        )
        places: set[tuple[str, int, int]] = set()
        try:
            while not self._over.is_set():
                # Errors are of a broker that is away: the consumer comes back by itself.
                for message in consumer.consume(500, 0.05):
                    if message.error() is None:
                        places.add((message.topic(), message.partition(), message.offset()))
                self.seen = len(places)
        finally:
            consumer.close()
