from hypothesis import given
from hypothesis import strategies as st
from prometheus_client import CollectorRegistry, Histogram

from unecho.monitoring.observing import observe_all


@given(st.lists(st.floats(-1, 12) | st.sampled_from([0.0, 0.5, 1.0, 10.0])))
def test_many_at_once_are_one_after_the_other(values: list[float]) -> None:
    registry = CollectorRegistry()
    at_once, one_by_one = (Histogram(name, "", buckets=(0.5, 1, 10), registry=registry) for name in ("a", "b"))
    observe_all(at_once, values)
    for value in values:
        one_by_one.observe(value)
    samples = [
        [(one.name[1:], one.labels, one.value) for one in each.collect()[0].samples] for each in (at_once, one_by_one)
    ]
    for found, expected in zip(*samples, strict=True):
        assert found[:2] == expected[:2]
        assert found[0] == "_created" or abs(found[2] - expected[2]) < 1e-6
