"""How unecho's stages produce."""

from typing import Any, Final

import aiokafka.producer.sender
from aiokafka import AIOKafkaProducer

import unecho.kafka.mended.failed_transactions  # whoever has transactions can abort them
import unecho.kafka.mended.member_commit  # noqa: F401 - whoever has them commits offsets by either protocol
from unecho.kafka.connection import client_options
from unecho.kafka.mended.second_protocol import choose_protocol
from unecho.settings.settings import Settings

_TRANSACTION_MS: Final = 10_000
"""A killed owner's open transaction holds back those who read committed for this long, at most."""
_BACKOFF_MS: Final = 5
"""A broker answers the first produce after a commit with a retriable error; the default waits 100 ms."""

aiokafka.producer.sender.BACKOFF_OVERRIDE = _BACKOFF_MS / 1000


def producer_options(settings: Settings, stage: str, batch_bytes: int) -> dict[str, Any]:
    """Arguments of aiokafka.AIOKafkaProducer that all stages share. A larger record is a batch of its own."""
    return {
        **client_options(settings),
        "client_id": f"unecho-{stage}",
        "acks": "all",
        "max_batch_size": batch_bytes,
        "max_request_size": 3 * settings.max_article_bytes,
    }


def transactional_options(transactional_id: str) -> dict[str, Any]:
    """What a producer of transactions takes besides. Starting one shuts out whoever has that id."""
    return {
        "transactional_id": transactional_id,
        "transaction_timeout_ms": _TRANSACTION_MS,
        "retry_backoff_ms": _BACKOFF_MS,
    }


async def start_transactional(producer: AIOKafkaProducer) -> None:
    """Returns when whoever had its id is shut out, and it knows the broker's protocol. Raises KafkaError."""
    await producer.start()
    await choose_protocol(producer)
