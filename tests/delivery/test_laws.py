"""What a batch may come to."""

import re

import pytest

from unecho.delivery.laws import BrokenLawError, check_batch
from unecho.records.record import Incoming, Outgoing
from unecho.records.topology import Topic

BATCH = [Incoming(Topic.SIGNED.named(), 2, offset, 0, b"a", b"{}") for offset in (5, 6, 9)]


def output(offset: int | None, topic: Topic = Topic.VERDICTS) -> Outgoing:
    return Outgoing(topic, b"a", b"{}", origin=offset)


@pytest.mark.parametrize(
    "outputs",
    [
        [output(5), output(6), output(9)],
        [output(5), output(6, Topic.DEAD), output(9)],
        [output(5, Topic.UNIQUE), output(5), output(6), output(9, Topic.UNIQUE), output(9)],
        [output(None), output(None), output(None)],
    ],
)
def test_one_end_for_each_record_is_lawful(outputs: list[Outgoing]) -> None:
    check_batch(BATCH, outputs, Topic.VERDICTS)


@pytest.mark.parametrize(
    ("outputs", "said"),
    [
        ([], "3 records came to 0 outputs"),
        ([output(5), output(9)], "3 records came to 2 outputs"),
        ([output(5), output(6), output(6), output(9)], "3 records came to 4 outputs"),
        ([output(5, Topic.UNIQUE), output(6), output(9)], "3 records came to 2 outputs"),
        ([output(5), output(6), output(6)], "of other records"),
        ([output(6), output(5), output(9)], "in another order"),
        ([output(None)], "3 records came to 1 outputs"),
    ],
)
def test_a_lost_or_doubled_record_is_not(outputs: list[Outgoing], said: str) -> None:
    with pytest.raises(BrokenLawError, match=re.escape("partition 2, offsets 5 to 9")) as error:
        check_batch(BATCH, outputs, Topic.VERDICTS)
    assert said in str(error.value)


@pytest.mark.parametrize("offsets", [(5, 5), (6, 5)])
def test_offsets_ascend(offsets: tuple[int, ...]) -> None:
    batch = [Incoming(Topic.SIGNED.named(), 2, offset, 0, b"a", b"{}") for offset in offsets]
    with pytest.raises(BrokenLawError, match="not in the order of their offsets"):
        check_batch(batch, [output(offset) for offset in offsets], Topic.VERDICTS)
