"""Of the workers of a group one has everything, and keeps it."""

from collections.abc import Iterable

from aiokafka.cluster import ClusterMetadata
from aiokafka.coordinator.protocol import ConsumerProtocolMemberMetadata
from faust.assignor.client_assignment import ClientAssignment, ClientMetadata
from hypothesis import given
from hypothesis import strategies as st

from unecho.runtime.settings import Settings
from unecho.trends.faust_setup import faust_app
from unecho.trends.one_owner import OneOwner

APP = faust_app(Settings())
TOPICS = {"articles.verdicts": [0, 1, 2, 3], "articles.unique": [0, 1, 2, 3]}


class Cluster(ClusterMetadata):
    def partitions_for_topic(self, topic):
        return set(TOPICS[topic])


def member(owns: bool) -> ConsumerProtocolMemberMetadata:
    assignment = ClientAssignment(actives=dict(TOPICS) if owns else {}, standbys={})
    about = ClientMetadata(assignment=assignment, url="http://worker", changelog_distribution={})
    return ConsumerProtocolMemberMetadata(4, list(TOPICS), about.dumps())


def owners(members: Iterable[str], before: Iterable[str]) -> list[str]:
    """Who gets anything, after it was seen that one gets all and what each is told is as the group is."""
    assigned = OneOwner(APP).assign(Cluster(), {name: member(name in before) for name in members})
    assert assigned.keys() == set(members)
    some = []
    for name, assignment in assigned.items():
        told = OneOwner(APP)
        about = ClientMetadata.loads(told._decompress(assignment.user_data))
        given = {topic: sorted(partitions) for topic, partitions in assignment.assignment}
        assert {topic: sorted(partitions) for topic, partitions in about.assignment.actives.items()} == given
        if given:
            assert given == TOPICS
            some.append(name)
    return some


@given(st.sets(st.text("abc", min_size=1), min_size=1, max_size=5), st.data())
def test_one_has_all_and_the_others_nothing(members: set[str], data: st.DataObject):
    before = data.draw(st.sets(st.sampled_from(sorted(members))))
    owner = owners(members, before)
    assert len(owner) == 1
    if before:
        assert owner[0] in before


def test_who_joins_or_leaves_takes_nothing_from_the_owner():
    assert owners({"b"}, {"b"}) == ["b"]
    assert owners({"a", "b", "c"}, {"b"}) == ["b"]
    assert owners({"a", "b"}, {"b"}) == ["b"]
    assert owners({"a", "c"}, set()) == ["a"]
