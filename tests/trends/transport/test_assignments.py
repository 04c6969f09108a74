"""What a worker keeps of what it knew, when it is given partitions."""

from unecho.trends.faust.assignments import Assignments


def test_what_it_had_in_the_generation_before_is_kept() -> None:
    assignments = Assignments()
    assert assignments.kept({0, 1}, 1) == frozenset()
    assignments.restored({0, 1}, 1)
    assert assignments.kept({1, 2}, 2) == {1}


def test_a_generation_without_it_or_without_its_restore_costs_all() -> None:
    assignments = Assignments()
    assignments.restored({0, 1}, 1)
    assert assignments.kept({0, 1}, 3) == frozenset()
    assert assignments.kept({0, 1}, 2) == {0, 1}
    # The second was never restored: it was overtaken.
    assert assignments.kept({0, 1}, 3) == frozenset()
    assert assignments.kept({0, 1}, 1) == frozenset()
