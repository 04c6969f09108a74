"""Transactions by Kafka's second protocol (KIP-890), where the broker has it: two requests fewer for each.

What is produced, and the offsets that are committed, join the transaction by themselves: nobody announces them first.
Each transaction ends with a new epoch of its producer, so that what is late of one cannot become part of the next.
aiokafka 0.14 knows the first protocol alone; importing this module puts handlers of both in the place of its own.
"""

from __future__ import annotations

from collections import defaultdict
from io import BytesIO
from types import SimpleNamespace
from typing import Any, ClassVar, Final

import aiokafka.producer.producer
import aiokafka.producer.sender
from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.errors import ConcurrentTransactions, InvalidProducerEpoch
from aiokafka.producer.sender import EndTxnHandler, SendProduceReqHandler
from aiokafka.producer.transaction_manager import PidAndEpoch, TransactionManager
from aiokafka.protocol.api import Request, RequestStruct, Response, ResponseHeader_v0
from aiokafka.protocol.produce import ProduceRequest
from aiokafka.protocol.transaction import EndTxnRequest_v0
from aiokafka.protocol.types import (
    Boolean,
    CompactArray,
    CompactBytes,
    CompactString,
    Int16,
    Int32,
    Int64,
    Schema,
    TaggedFields,
)

from unecho import __version__

FIRST_PROTOCOL_MOST: Final = 4
"""The highest version of EndTxn and TxnOffsetCommit that belongs to the first protocol."""

_FEATURE: Final = "transaction.version"
_SECOND: Final = 2
"""The level of that feature from which on the second protocol is to be used."""
_FINALIZED_TAG: Final = 2
_PRODUCER_FENCED: Final = 90
"""What the second protocol says instead of INVALID_PRODUCER_EPOCH; aiokafka has no name for the code."""
_READ_AS_VERSION: Final = 8
"""Of a response to Produce: the last whose fields aiokafka reads, which version 12 only adds tags to."""

_LEVELS: Final = CompactArray(
    ("name", CompactString("utf-8")), ("most", Int16), ("least", Int16), ("tags", TaggedFields)
)


class SecondProtocol(TransactionManager):  # type: ignore[misc]
    """The state of a producer's transactions, by whichever protocol it `is_second` says."""

    is_second: bool = False

    def maybe_add_partition_to_txn(self, tp: TopicPartition) -> None:
        """Takes the partition for added already, where producing to it adds it."""
        if not self.is_second:
            super().maybe_add_partition_to_txn(tp)
            return
        assert self.is_in_transaction()  # noqa: S101 - as aiokafka has it
        self._txn_partitions.add(tp)

    def add_offsets_to_txn(self, offsets: Any, group_id: str) -> Any:
        """Likewise for the group."""
        if self.is_second:
            self._txn_consumer_group = group_id
        return super().add_offsets_to_txn(offsets, group_id)

    def begin_epoch(self, producer_id: int, epoch: int) -> None:
        """What is produced from now on is of that epoch, and counted anew."""
        self._pid_and_epoch = PidAndEpoch(producer_id, epoch)
        self._sequence_numbers: defaultdict[TopicPartition, int] = defaultdict(int)


async def choose_protocol(producer: AIOKafkaProducer) -> None:
    """Lets a started producer of transactions use the second protocol where the broker does.

    Raises aiokafka.errors.KafkaError where it does not answer.
    """
    client = producer.client
    answer = await client.send(client.get_random_node(), _Features())
    levels = _LEVELS.decode(BytesIO(answer.tags.get(_FINALIZED_TAG, b"\x01"))) or []
    producer._txn_manager.is_second = any(name == _FEATURE and most >= _SECOND for name, most, *_ in levels)


def versions_of_protocol(
    manager: SecondProtocol, api_key: int, versions: dict[int, tuple[int, int]]
) -> dict[int, tuple[int, int]]:
    """The `versions` of the broker, without those that `manager`'s protocol does not have."""
    least, most = versions[api_key]
    return versions if manager.is_second else versions | {api_key: (least, min(most, FIRST_PROTOCOL_MOST))}


class _FeaturesAnswer(Response):  # type: ignore[misc]
    API_KEY = 18
    API_VERSION = 3
    SCHEMA = Schema(
        ("error_code", Int16),
        (
            "versions",
            CompactArray(("api_key", Int16), ("least", Int16), ("most", Int16), ("tags", TaggedFields)),
        ),
        ("throttle_time_ms", Int32),
        ("tags", TaggedFields),
    )


class _FeaturesOfVersion3(RequestStruct):  # type: ignore[misc]
    FLEXIBLE_VERSION = True
    API_KEY = 18
    API_VERSION = 3
    RESPONSE_TYPE = _FeaturesAnswer
    SCHEMA = Schema(
        ("software_name", CompactString("utf-8")),
        ("software_version", CompactString("utf-8")),
        ("tags", TaggedFields),
    )

    def parse_response_header(self, read_buffer: Any) -> ResponseHeader_v0:
        """The one answer whose header stays the oldest, so that any client can read it (KIP-511)."""
        return ResponseHeader_v0.decode(read_buffer)


class _Features(Request[_FeaturesOfVersion3]):  # type: ignore[misc]
    API_KEY: ClassVar[int] = 18

    def build(self, request_struct_class: Any) -> Any:
        return request_struct_class("unecho", __version__, {})


class _ProduceAnswer(Response):  # type: ignore[misc]
    API_KEY = 0
    API_VERSION = 12
    SCHEMA = Schema(
        (
            "topics",
            CompactArray(
                ("topic", CompactString("utf-8")),
                (
                    "partitions",
                    CompactArray(
                        ("partition", Int32),
                        ("error_code", Int16),
                        ("offset", Int64),
                        ("timestamp", Int64),
                        ("log_start_offset", Int64),
                        (
                            "record_errors",
                            CompactArray(
                                ("batch_index", Int32), ("message", CompactString("utf-8")), ("tags", TaggedFields)
                            ),
                        ),
                        ("error_message", CompactString("utf-8")),
                        ("tags", TaggedFields),
                    ),
                ),
                ("tags", TaggedFields),
            ),
        ),
        ("throttle_time_ms", Int32),
        ("tags", TaggedFields),
    )


class _ProduceOfVersion12(RequestStruct):  # type: ignore[misc]
    FLEXIBLE_VERSION = True
    API_KEY = 0
    API_VERSION = 12
    RESPONSE_TYPE = _ProduceAnswer
    SCHEMA = Schema(
        ("transactional_id", CompactString("utf-8")),
        ("required_acks", Int16),
        ("timeout", Int32),
        (
            "topics",
            CompactArray(
                ("topic", CompactString("utf-8")),
                (
                    "partitions",
                    CompactArray(("partition", Int32), ("messages", CompactBytes), ("tags", TaggedFields)),
                ),
                ("tags", TaggedFields),
            ),
        ),
        ("tags", TaggedFields),
    )


class _AddingProduce(ProduceRequest):  # type: ignore[misc]
    """What it brings records to becomes part of the transaction."""

    def prepare(self, _: dict[int, tuple[int, int]]) -> Any:
        topics: list[Any] = [
            (topic, [(number, records, {}) for number, records in partitions], {}) for topic, partitions in self._topics
        ]
        return _ProduceOfVersion12(self._transactional_id, self._required_acks, self._timeout, topics, {})


class _ProduceHandler(SendProduceReqHandler):  # type: ignore[misc]
    def create_request(self) -> ProduceRequest:
        request = super().create_request()
        manager = self._sender._txn_manager
        if manager is None or not manager.is_second:
            return request
        return _AddingProduce(request._transactional_id, request._required_acks, request._timeout, request._topics)

    def handle_response(self, response: Any) -> None:
        if response.API_VERSION == _ProduceAnswer.API_VERSION:
            topics: list[Any] = [
                (topic, [fields[:-1] for fields in partitions]) for topic, partitions, _ in response.topics
            ]
            # The tags of a partition and of a topic come last.
            response = SimpleNamespace(API_VERSION=_READ_AS_VERSION, topics=topics)
        super().handle_response(response)

    def _can_retry(self, error: Any, batch: Any) -> bool:
        # The producer's last transaction is not marked everywhere yet.
        return isinstance(error, ConcurrentTransactions) or super()._can_retry(error, batch)


class _EndAnswer(Response):  # type: ignore[misc]
    API_KEY = 26
    API_VERSION = 5
    SCHEMA = Schema(
        ("throttle_time_ms", Int32),
        ("error_code", Int16),
        ("producer_id", Int64),
        ("producer_epoch", Int16),
        ("tags", TaggedFields),
    )


class _EndOfVersion5(RequestStruct):  # type: ignore[misc]
    FLEXIBLE_VERSION = True
    API_KEY = 26
    API_VERSION = 5
    RESPONSE_TYPE = _EndAnswer
    SCHEMA = Schema(
        ("transactional_id", CompactString("utf-8")),
        ("producer_id", Int64),
        ("producer_epoch", Int16),
        ("transaction_result", Boolean),
        ("tags", TaggedFields),
    )


class _End(Request[EndTxnRequest_v0 | _EndOfVersion5]):  # type: ignore[misc]
    API_KEY: ClassVar[int] = 26

    def __init__(self, manager: SecondProtocol, result: Any) -> None:
        self._manager = manager
        self._result = result

    def prepare(self, versions: dict[int, tuple[int, int]]) -> Any:
        return super().prepare(versions_of_protocol(self._manager, self.API_KEY, versions))

    def build(self, request_struct_class: Any) -> Any:
        manager = self._manager
        fields = (manager.transactional_id, manager.producer_id, manager.producer_epoch, self._result)
        return request_struct_class(*fields, *([{}] if request_struct_class is _EndOfVersion5 else []))


class _EndHandler(EndTxnHandler):  # type: ignore[misc]
    def create_request(self) -> _End:
        return _End(self._sender._txn_manager, self._commit_result)

    def handle_response(self, response: Any) -> Any:
        if response.API_VERSION == _EndAnswer.API_VERSION:
            if response.error_code == 0:
                self._sender._txn_manager.begin_epoch(response.producer_id, response.producer_epoch)
            elif response.error_code == _PRODUCER_FENCED:
                response = SimpleNamespace(error_code=InvalidProducerEpoch.errno)
        return super().handle_response(response)


aiokafka.producer.producer.TransactionManager = SecondProtocol
aiokafka.producer.sender.EndTxnHandler = _EndHandler
aiokafka.producer.sender.SendProduceReqHandler = _ProduceHandler
