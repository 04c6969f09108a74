import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from prometheus_client import CollectorRegistry, Histogram

from unecho.monitoring.batch_histogram import BatchHistogram

BUCKETS = (0, 1, 2.5, 10)


@given(st.lists(st.integers(-3, 12) | st.sampled_from([0.5, 2.5, float("inf")])))
@example([])
def test_a_batch_is_observed_as_each_of_it_is(amounts: list[float]) -> None:
    registries = CollectorRegistry(), CollectorRegistry()
    one_by_one = Histogram("a", "A.", buckets=BUCKETS, registry=registries[0])
    for amount in amounts:
        one_by_one.observe(amount)
    BatchHistogram("a", "A.", buckets=BUCKETS, registry=registries[1]).observe_all(amounts)
    told = [
        [(sample.name, sample.labels, sample.value) for metric in registry.collect() for sample in metric.samples]
        for registry in registries
    ]
    created, observed = [[row for row in rows if row[0] != "a_created"] for rows in told]
    assert created == observed


def test_one_with_labels_is_observed_by_them() -> None:
    registry = CollectorRegistry()
    histogram = BatchHistogram("a", "A.", ["kind"], buckets=BUCKETS, registry=registry)
    histogram.labels("b").observe_all([1, 2])
    assert registry.get_sample_value("a_count", {"kind": "b"}) == 2
    with pytest.raises(ValueError, match="label"):
        histogram.observe_all([1])
