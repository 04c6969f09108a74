"""Who of the group's workers gets the partitions: one gets all of them, the others stand by.

A story's records are spread over all partitions, so two workers that share them would each count a part and overwrite
each other's stories.
"""

from __future__ import annotations

from typing import cast

from aiokafka.cluster import ClusterMetadata
from faust.assignor.client_assignment import ClientAssignment
from faust.assignor.partition_assignor import MemberAssignmentMapping, MemberMetadataMapping, PartitionAssignor


class OneOwner(PartitionAssignor):
    """Gives everything to the worker that has it, or else to the first by member id."""

    def _perform_assignment(
        self, cluster: ClusterMetadata, member_metadata: MemberMetadataMapping
    ) -> MemberAssignmentMapping:
        clients = {member: self._get_client_metadata(metadata) for member, metadata in member_metadata.items()}
        owner = min(clients, key=lambda member: (not clients[member].assignment.active_tps, member))
        assigned = super()._perform_assignment(cluster, {owner: member_metadata[owner]})
        self._update_member_urls(clients)
        nothing = {member: ClientAssignment(actives={}, standbys={}) for member in clients if member != owner}
        idle = self._protocol_assignments(nothing, {}, {}, {})
        return cast(MemberAssignmentMapping, {**assigned, **idle})
