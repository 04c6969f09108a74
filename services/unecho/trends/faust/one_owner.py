"""Who of the group's workers gets the partitions: one gets all of them, the others stand by.

A story's records are spread over all partitions, so two workers that share them would each count a part and overwrite
each other's stories.
"""

from __future__ import annotations

from typing import Any, Final, cast

import orjson
from aiokafka.cluster import ClusterMetadata
from aiokafka.coordinator.protocol import ConsumerProtocolMemberMetadata
from faust.assignor.client_assignment import ClientAssignment, ClientMetadata
from faust.assignor.partition_assignor import MemberAssignmentMapping, MemberMetadataMapping, PartitionAssignor

_GENERATION: Final = "generation"
"""Of the group, when the worker was last assigned anything or nothing."""


class OneOwner(PartitionAssignor):
    """Gives everything to the worker that has it, or else to the first by member id.

    One that was silent and put out of the group believes that it has everything until it has joined again: of two that
    say so the one of the later generation is right.
    """

    def metadata(self, topics: set[str]) -> ConsumerProtocolMemberMetadata:
        """What this worker tells the group of itself."""
        told = super().metadata(topics)
        known = orjson.loads(told.user_data) | {_GENERATION: self.app.consumer_generation_id}
        return ConsumerProtocolMemberMetadata(told.version, told.subscription, orjson.dumps(known))

    def _perform_assignment(
        self, cluster: ClusterMetadata, member_metadata: MemberMetadataMapping
    ) -> MemberAssignmentMapping:
        clients = {member: self._get_client_metadata(metadata) for member, metadata in member_metadata.items()}
        owner = min(clients, key=lambda member: (-_claim(clients[member], member_metadata[member]), member))
        assigned = super()._perform_assignment(cluster, {owner: member_metadata[owner]})
        self._update_member_urls(clients)
        nothing = {member: ClientAssignment(actives={}, standbys={}) for member in clients if member != owner}
        idle = self._protocol_assignments(nothing, {}, {}, {})
        return cast(MemberAssignmentMapping, {**assigned, **idle})


def _claim(client: ClientMetadata, metadata: Any) -> int:
    """The generation since which a worker has everything; -1 where it has nothing."""
    return int(orjson.loads(metadata.user_data).get(_GENERATION, 0)) if client.assignment.active_tps else -1
