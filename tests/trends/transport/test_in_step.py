"""The partitions that are read next: those that are behind, and all where that would come to nothing."""

from types import SimpleNamespace

from faust.types import TP
from hypothesis import given
from hypothesis import strategies as st

from unecho.trends.faust.in_step import InStep

VERDICTS, UNIQUE, OTHER = TP("articles.verdicts", 0), TP("articles.unique", 0), TP("articles.unique", 1)
ALL = {VERDICTS, UNIQUE, OTHER}
NOON = 1_755_000_000_000
FAR_FUTURE = 2**62


def read(*reached: tuple[TP, int]) -> InStep:
    in_step = InStep()
    for tp, timestamp in reached:
        in_step.read({tp: [SimpleNamespace(timestamp=0), SimpleNamespace(timestamp=timestamp)]})
    return in_step


def test_who_was_never_read_and_has_more_comes_first() -> None:
    in_step = read((VERDICTS, NOON))
    assert in_step.next_of(ALL, {VERDICTS, UNIQUE}.__contains__) == {UNIQUE, OTHER}


def test_a_second_ahead_is_in_step() -> None:
    in_step = read((VERDICTS, NOON + 1_000), (UNIQUE, NOON), (OTHER, NOON + 1_001))
    assert in_step.next_of(ALL, ALL.__contains__) == {VERDICTS, UNIQUE}


def test_who_has_no_more_holds_nobody_back() -> None:
    in_step = read((VERDICTS, NOON + 60_000), (UNIQUE, NOON), (OTHER, NOON))
    assert in_step.next_of(ALL, {VERDICTS}.__contains__) == ALL
    assert in_step.next_of(ALL, lambda _: False) == ALL


def test_all_are_read_after_a_fetch_that_came_to_nothing() -> None:
    in_step = read((VERDICTS, NOON + 60_000), (UNIQUE, NOON), (OTHER, NOON))
    in_step.read({})
    assert in_step.next_of(ALL, ALL.__contains__) == ALL
    in_step.read({UNIQUE: [SimpleNamespace(timestamp=NOON + 1)]})
    assert in_step.next_of(ALL, ALL.__contains__) == {UNIQUE, OTHER}


def test_a_date_ahead_of_all_holds_a_partition_back_no_longer_than_till_now() -> None:
    in_step = read((VERDICTS, FAR_FUTURE), (UNIQUE, FAR_FUTURE), (OTHER, FAR_FUTURE))
    assert in_step.next_of(ALL, ALL.__contains__) == ALL


def test_an_assignment_begins_anew() -> None:
    in_step = read((VERDICTS, NOON))
    in_step.clear()
    assert in_step.next_of(ALL, ALL.__contains__) == ALL


@given(st.dictionaries(st.sampled_from(sorted(ALL)), st.integers(-1, NOON)), st.sets(st.sampled_from(sorted(ALL))))
def test_somebody_who_has_more_is_always_read(reached: dict[TP, int], more: set[TP]) -> None:
    in_step = read(*reached.items())
    chosen = in_step.next_of(ALL, more.__contains__)
    assert chosen & more or not more
