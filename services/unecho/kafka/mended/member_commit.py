"""Offsets in a transaction, committed as a member of the group that has the partitions.

The broker refuses those of a member that the group has gone on without (KIP-447), so a producer may write for all
partitions of its process. aiokafka commits for nobody in particular (TxnOffsetCommit, version 0); importing this module
puts a handler with version 3 in its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, ClassVar, Final

import aiokafka.producer.sender
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.errors import (
    ConcurrentTransactions,
    IllegalGenerationError,
    IncompatibleBrokerVersion,
    KafkaError,
    UnknownMemberIdError,
    for_code,
)
from aiokafka.producer.sender import TxnOffsetCommitHandler
from aiokafka.protocol.api import Request, RequestStruct, Response
from aiokafka.protocol.transaction import TxnOffsetCommitRequest_v0
from aiokafka.protocol.types import CompactArray, CompactString, Int16, Int32, Int64, Schema, TaggedFields

from unecho.kafka.mended.second_protocol import versions_of_protocol

MEMBER_COMMIT_KEY: Final = 28
MEMBER_COMMIT_VERSION: Final = 3
"""Of TxnOffsetCommit; Kafka has it from 2.5 on."""

_NO_EPOCH: Final = -1
"""The leader epoch of an offset, where it is not known."""


class NotAMemberError(KafkaError):  # type: ignore[misc]
    """The group has gone on without this process: what it handled is another's to handle."""


_GONE_ON: Final = (IllegalGenerationError, UnknownMemberIdError)


@dataclass(frozen=True, slots=True)
class Membership:
    """Who a consumer was in its group when it was given its partitions."""

    generation: int
    member_id: str

    @classmethod
    def of(cls, consumer: AIOKafkaConsumer) -> Membership:
        """That of now. Taken when partitions are assigned, for the client forgets it when it hears that it is out."""
        coordinator = consumer._coordinator
        return cls(coordinator.generation, coordinator.member_id)


_NOBODY: Final = Membership(-1, "")
"""Anybody may commit for a group so, and nothing is checked."""


def commit_as(producer: AIOKafkaProducer, membership: Membership) -> None:
    """The offsets that `producer` sends from now on are committed as that member's."""
    producer._txn_manager.membership = membership


class _Response(Response):  # type: ignore[misc]
    API_KEY = MEMBER_COMMIT_KEY
    API_VERSION = MEMBER_COMMIT_VERSION
    SCHEMA = Schema(
        ("throttle_time_ms", Int32),
        (
            "errors",
            CompactArray(
                ("topic", CompactString("utf-8")),
                (
                    "partition_errors",
                    CompactArray(("partition", Int32), ("error_code", Int16), ("tags", TaggedFields)),
                ),
                ("tags", TaggedFields),
            ),
        ),
        ("tags", TaggedFields),
    )


class _RequestOfMember(RequestStruct):  # type: ignore[misc]
    FLEXIBLE_VERSION = True
    API_KEY = MEMBER_COMMIT_KEY
    API_VERSION = MEMBER_COMMIT_VERSION
    RESPONSE_TYPE = _Response
    SCHEMA = Schema(
        ("transactional_id", CompactString("utf-8")),
        ("group_id", CompactString("utf-8")),
        ("producer_id", Int64),
        ("producer_epoch", Int16),
        ("generation_id", Int32),
        ("member_id", CompactString("utf-8")),
        ("group_instance_id", CompactString("utf-8")),
        (
            "topics",
            CompactArray(
                ("topic", CompactString("utf-8")),
                (
                    "partitions",
                    CompactArray(
                        ("partition", Int32),
                        ("offset", Int64),
                        ("leader_epoch", Int32),
                        ("metadata", CompactString("utf-8")),
                        ("tags", TaggedFields),
                    ),
                ),
                ("tags", TaggedFields),
            ),
        ),
        ("tags", TaggedFields),
    )


class _AddingResponse(Response):  # type: ignore[misc]
    API_KEY = MEMBER_COMMIT_KEY
    API_VERSION = 5
    SCHEMA = _Response.SCHEMA


class _AddingRequest(RequestStruct):  # type: ignore[misc]
    """By which the group becomes part of the transaction, of the second protocol."""

    FLEXIBLE_VERSION = True
    API_KEY = MEMBER_COMMIT_KEY
    API_VERSION = 5
    RESPONSE_TYPE = _AddingResponse
    SCHEMA = _RequestOfMember.SCHEMA


class _MemberCommit(Request[TxnOffsetCommitRequest_v0 | _RequestOfMember | _AddingRequest]):  # type: ignore[misc]
    API_KEY: ClassVar[int] = MEMBER_COMMIT_KEY

    def __init__(self, manager: Any, group: str, offsets: Mapping[TopicPartition, Any]) -> None:
        self._manager = manager
        self._group = group
        self._by_topic: dict[str, list[tuple[int, Any]]] = {}
        for partition, offset in sorted(offsets.items()):
            self._by_topic.setdefault(partition.topic, []).append((partition.partition, offset))

    def prepare(self, versions: dict[int, tuple[int, int]]) -> Any:
        return super().prepare(versions_of_protocol(self._manager, self.API_KEY, versions))

    def build(self, request_struct_class: Any) -> Any:
        """Raises IncompatibleBrokerVersion where the broker would not check the member."""
        manager = self._manager
        membership: Membership = getattr(manager, "membership", _NOBODY)
        who = (manager.transactional_id, self._group, manager.producer_id, manager.producer_epoch)
        if request_struct_class is not TxnOffsetCommitRequest_v0:
            topics: list[Any] = [
                (topic, [(number, said.offset, _NO_EPOCH, said.metadata, {}) for number, said in offsets], {})
                for topic, offsets in self._by_topic.items()
            ]
            return request_struct_class(*who, membership.generation, membership.member_id, None, topics, {})
        if membership != _NOBODY:
            raise IncompatibleBrokerVersion("TxnOffsetCommit of a member needs Kafka 2.5")
        old = [
            (topic, [(number, said.offset, said.metadata) for number, said in offsets])
            for topic, offsets in self._by_topic.items()
        ]
        return request_struct_class(*who, old)


class _MemberCommitHandler(TxnOffsetCommitHandler):  # type: ignore[misc]
    def create_request(self) -> _MemberCommit:
        return _MemberCommit(self._sender._txn_manager, self._group_id, self._offsets)

    def handle_response(self, response: Any) -> Any:
        errors = [(topic, [(one[0], one[1]) for one in partitions]) for topic, partitions, *_ in response.errors]
        for _, partitions in errors:
            for _, code in partitions:
                if (error := for_code(code)) is ConcurrentTransactions:
                    # The producer's last transaction is not marked everywhere yet: asked again.
                    return self._default_backoff
                if issubclass(error, _GONE_ON):
                    manager = self._sender._txn_manager
                    manager.error_transaction(NotAMemberError(error.__name__))
                    # Whoever sent the offsets is told; nobody waits for the end of the transaction by now.
                    manager.wait_for_transaction_end().exception()
                    return None
        return super().handle_response(SimpleNamespace(errors=errors))


aiokafka.producer.sender.TxnOffsetCommitHandler = _MemberCommitHandler
