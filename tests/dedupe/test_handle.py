"""Records are read, judged and told some at a time: where a batch or a part of it ends must not matter."""

from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from signed_streams import signed_records
from streams import PROFILE, Step, build, steps

from unecho.core.judging.index import Index
from unecho.dedupe.handle import Judged, handle
from unecho.records.record import Incoming


def in_batches_of(count: int, records: list[Incoming]) -> list[Judged]:
    index = Index(PROFILE)
    return [one for at in range(0, len(records), count) for one in handle(records[at : at + count], index)]


@given(steps(150), st.integers(2, 200))
@examples(40)
def test_articles_of_one_batch_are_judged_as_if_each_came_alone(drawn: list[Step], count: int) -> None:
    records = signed_records(build(drawn))
    assert in_batches_of(count, records) == in_batches_of(1, records)
