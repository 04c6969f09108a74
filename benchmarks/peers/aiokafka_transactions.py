"""Forwards records exactly once with aiokafka and nothing else: `aiokafka_transactions.py BOOTSTRAP FROM TO`."""

import asyncio
import sys

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer


async def main(bootstrap: str, source: str, sink: str) -> None:
    """Sends a batch and its offsets in one transaction, as aiokafka's own example does."""
    group = f"{source}-forward"
    consumer = AIOKafkaConsumer(
        source,
        bootstrap_servers=bootstrap,
        group_id=group,
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        isolation_level="read_committed",
    )
    producer = AIOKafkaProducer(bootstrap_servers=bootstrap, transactional_id=group, max_batch_size=1 << 20)
    async with consumer, producer:
        while True:
            fetched = await consumer.getmany(timeout_ms=200, max_records=500)
            if not fetched:
                continue
            async with producer.transaction():
                sent = [
                    await producer.send(
                        *(sink, record.value, record.key),
                        timestamp_ms=record.timestamp,
                        headers=record.headers,
                    )
                    for records in fetched.values()
                    for record in records
                ]
                offsets = {partition: records[-1].offset + 1 for partition, records in fetched.items()}
                await producer.send_offsets_to_transaction(offsets, group)
                await asyncio.gather(*sent)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
