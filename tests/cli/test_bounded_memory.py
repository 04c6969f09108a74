"""A stage whose output is slow reads no more than it can write: real Kafka, with a quota on what the stage produces."""

import asyncio
import subprocess
import time
from pathlib import Path

import aiohttp
import pytest
from kafka_jars import find_java, kafka_jars
from news import Raw, article
from processes import StageProcess, started, until_status
from wire import committed, produce, read_until

from unecho.records.topology import Topic

MIB = 1 << 20
ARTICLES = 2_000
FILLING = "x" * 100_000
SLOW = 2 * MIB
GROWTH_MAX = 160 * MIB
"""What is read ahead (16 MiB), what is in hand, and what is made of it, with room; the input is 200 MB."""


def limit_rate(bootstrap: str, client: str, change: list[str]) -> None:
    java, _ = find_java()
    where = ["--bootstrap-server", bootstrap, "--entity-type", "clients", "--entity-name", client]
    command = [java, "-cp", f"{kafka_jars()}/*", "kafka.admin.ConfigCommand", "--alter", *where, *change]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def memory(stage: StageProcess, field: str) -> int:
    """Bytes: `VmRSS` of now, `VmHWM` at most so far."""
    lines = Path(f"/proc/{stage.pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(field))


@pytest.mark.usefixtures("kafka_installed")
async def test_memory_is_bounded_when_the_output_is_slow(kafka_broker: str, topic_prefix: str) -> None:
    now = round(time.time() * 1000)
    async with (
        started("sign", bootstrap=kafka_broker, topic_prefix=topic_prefix) as sign,
        aiohttp.ClientSession() as session,
    ):
        await until_status(session, f"{await sign.url()}/readyz", 200)
        at_rest = memory(sign, "VmRSS")
        await asyncio.to_thread(limit_rate, kafka_broker, "unecho-sign", ["--add-config", f"producer_byte_rate={SLOW}"])
        try:
            values = (article(f"n{number}", f"text {number}", extra=FILLING) for number in range(ARTICLES))
            raw = [Raw(value, None, timestamp=now, partition=number % 4) for number, value in enumerate(values)]
            await asyncio.to_thread(produce, kafka_broker, Topic.RAW.named(topic_prefix), raw)
            await read_until(
                kafka_broker, topic_prefix, [Topic.SIGNED], lambda found: len(found[Topic.SIGNED]) > ARTICLES // 10
            )
            handled = sum(
                max(offset, 0)
                for offset in committed(kafka_broker, f"{topic_prefix}unecho-sign", Topic.RAW.named(topic_prefix), 4)
            )
            assert handled < ARTICLES, "the output was not slow"
        finally:
            await asyncio.to_thread(limit_rate, kafka_broker, "unecho-sign", ["--delete-config", "producer_byte_rate"])
        found = await read_until(
            kafka_broker, topic_prefix, [Topic.SIGNED], lambda found: len(found[Topic.SIGNED]) >= ARTICLES
        )
        growth = memory(sign, "VmHWM") - at_rest
        assert growth < GROWTH_MAX
        assert await sign.end() == 0
    assert sorted(record.value or b"" for record in found[Topic.SIGNED]) == sorted(one.value or b"" for one in raw)
