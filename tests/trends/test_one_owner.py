"""Of the workers of a group one has everything, and keeps it."""

from collections.abc import Iterable, Mapping

from aiokafka.cluster import ClusterMetadata
from aiokafka.coordinator.protocol import ConsumerProtocolMemberMetadata
from faust.assignor.client_assignment import ClientAssignment, ClientMetadata
from hypothesis import given
from hypothesis import strategies as st

from unecho.settings.settings import Settings
from unecho.trends.faust.one_owner import OneOwner
from unecho.trends.faust.setup import faust_app

APP = faust_app(Settings())
TOPICS = {"articles.verdicts": [0, 1, 2, 3], "articles.unique": [0, 1, 2, 3]}


class Cluster(ClusterMetadata):
    def partitions_for_topic(self, topic):
        return set(TOPICS[topic])


def member(owns: bool, generation: int) -> ConsumerProtocolMemberMetadata:
    """What a worker says of itself that was last assigned something, or nothing, in that generation."""
    worker, APP.consumer_generation_id = OneOwner(APP), generation
    worker._assignment = ClientAssignment(actives=dict(TOPICS) if owns else {}, standbys={})
    return worker.metadata(set(TOPICS))


def owners(members: Iterable[str], before: Mapping[str, int]) -> list[str]:
    """Who gets anything, after it was seen that one gets all and what each is told is as the group is.

    `before` has those that believe they have everything, and since which generation.
    """
    said = {name: member(name in before, before.get(name, 9)) for name in members}
    assigned = OneOwner(APP).assign(Cluster(), said)
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
    before = data.draw(st.dictionaries(st.sampled_from(sorted(members)), st.integers(1, 5)))
    owner = owners(members, before)
    assert len(owner) == 1
    if before:
        assert before[owner[0]] == max(before.values())


def test_who_joins_or_leaves_takes_nothing_from_the_owner():
    assert owners({"b"}, {"b": 1}) == ["b"]
    assert owners({"a", "b", "c"}, {"b": 1}) == ["b"]
    assert owners({"a", "b"}, {"b": 1}) == ["b"]
    assert owners({"a", "c"}, {}) == ["a"]


def test_who_was_suspended_and_wakes_takes_nothing_from_the_owner():
    assert owners({"a", "b"}, {"a": 2, "b": 3}) == ["b"]
    assert owners({"a", "b"}, {"a": 12, "b": 3}) == ["a"]
