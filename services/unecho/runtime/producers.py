"""How unecho's stages produce."""

from typing import Any, Final

from unecho.runtime.connection import client_options
from unecho.runtime.settings import Settings

_BATCH_BYTES: Final = 1 << 20


def producer_options(settings: Settings, stage: str) -> dict[str, Any]:
    """Arguments of aiokafka.AIOKafkaProducer that all stages share."""
    return {
        **client_options(settings),
        "client_id": f"unecho-{stage}",
        "acks": "all",
        "max_batch_size": _BATCH_BYTES,
        "max_request_size": 3 * settings.max_article_bytes,
    }
