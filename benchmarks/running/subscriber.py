"""An outside subscriber, for benchmarks: `subscriber.py BOOTSTRAP TOPIC FILE` reads what is committed, as it comes.

Prints a line once it listens; when its standard input ends, writes to FILE for each record the header `sent` and when
it was received, as pairs of int64 (nanoseconds of the machine's monotonic clock).
"""

import array
import sys
import threading
import time
from pathlib import Path

from confluent_kafka import Consumer, KafkaError, TopicPartition

_POLL_SECONDS = 0.2
_ASK_SECONDS = 10.0


def main() -> None:
    """Reads from the topic's end on."""
    bootstrap, topic, file = sys.argv[1:]
    consumer = Consumer(
        {
            "bootstrap.servers": bootstrap,
            "group.id": "unused: partitions are assigned by hand",
            "enable.auto.commit": False,
            "isolation.level": "read_committed",
            "enable.partition.eof": True,
        }
    )
    partitions = consumer.list_topics(topic, timeout=_ASK_SECONDS).topics[topic].partitions
    consumer.assign([TopicPartition(topic, partition, 0) for partition in partitions])
    told_to_end = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), told_to_end.set()), daemon=True).start()
    pairs, at_end = array.array("q"), 0
    while not told_to_end.is_set():
        message = consumer.poll(_POLL_SECONDS)
        received = time.monotonic_ns()
        if message is None:
            continue
        error = message.error()
        if error is None:
            pairs.extend((int(dict(message.headers())["sent"]), received))
        elif error.code() == KafkaError._PARTITION_EOF:
            at_end += 1
            if at_end == len(partitions):
                print("listening", flush=True)
        else:
            raise SystemExit(str(error))
    consumer.close()
    Path(file).write_bytes(pairs.tobytes())


if __name__ == "__main__":
    main()
