"""How large a record each topic takes, and what becomes of larger ones."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from typing import Final

from unecho.core.dead_reason import DeadReason
from unecho.kafka.topics import BATCH_BYTES, TopicRow, topic_configs, topic_rows
from unecho.monitoring.logs import log_event
from unecho.records.dead_letters import cut_to_fit, dead_letter
from unecho.records.record import Incoming, Outgoing
from unecho.records.record_size import record_bytes, record_bytes_at_most
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

_REQUEST_BYTES: Final = 100 * 1024 * 1024 - 65_536
"""A broker hangs up on a larger request (socket.request.max.bytes), instead of refusing it."""
_LIMIT: Final = "max.message.bytes"

_log = logging.getLogger(__name__)


class RecordLimits:
    """The limit of each topic in bytes, as planned until the broker has said."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        configs = {topic: topic_configs(topic, settings.max_article_bytes) for topic in Topic}
        self._bytes = {topic: int(config[_LIMIT]) for topic, config in configs.items() if _LIMIT in config}

    @property
    def batch_bytes(self) -> int:
        """How large a batch of small records may be, for any of the topics."""
        return min(BATCH_BYTES, *self._bytes.values())

    def learn(self, rows: Iterable[TopicRow]) -> bool:
        """Takes what the broker says; whether that is anything new."""
        said = {row.topic: row.max_message_bytes for row in rows}
        known = {topic: min(limit, _REQUEST_BYTES) for topic, limit in said.items() if limit is not None}
        is_new = self._bytes | known != self._bytes
        self._bytes |= known
        return is_new

    async def refused(self) -> None:
        """After the broker refused a record as too large: asks again, or believes the refusal.

        Raises UserError (BROKER).
        """
        if not self.learn(await topic_rows(self._settings)):
            self._bytes = {topic: limit // 2 for topic, limit in self._bytes.items()}
        shown = {topic.spec.topic_name: limit for topic, limit in self._bytes.items()}
        log_event(_log, "the broker takes smaller records than it was thought to", logging.WARNING, limits=shown)

    def fit(self, batch: Sequence[Incoming], outputs: list[Outgoing], stage: str) -> list[Outgoing]:
        """`outputs`, made of `batch`, such that the broker takes each.

        Where one of a record's outputs is too large, all of them give way to a dead letter; and where that is too
        large, it keeps of the original what fits.
        """
        too_large = {
            output.origin: output
            for output in outputs
            if self._is_too_large(output) and output.topic is not Topic.DEAD and output.origin is not None
        }
        if too_large:
            by_offset = {record.offset: record for record in batch}
            letters = {
                origin: dead_letter(by_offset[origin], stage, DeadReason.TOO_LARGE, self._detail(output))
                for origin, output in too_large.items()
                if origin is not None
            }
            # In the place of the first of them, so that order is kept.
            outputs = [
                letter
                for output in outputs
                if (letter := letters.pop(output.origin, None) if output.origin in too_large else output) is not None
            ]
        return [
            cut_to_fit(output, self._bytes[Topic.DEAD]) if output.topic is Topic.DEAD else output for output in outputs
        ]

    def _is_too_large(self, output: Outgoing) -> bool:
        limit = self._bytes.get(output.topic)
        if limit is None:
            return False
        return record_bytes_at_most(output) > limit and record_bytes(output) > limit

    def _detail(self, output: Outgoing) -> str:
        name, limit = output.topic.named(self._settings.topic_prefix), self._bytes[output.topic]
        return f"its record for {name} takes {record_bytes(output)} bytes; the topic takes {limit} (max.message.bytes)"
