"""The catalogue against the rules of Prometheus: https://prometheus.io/docs/practices/naming/."""

import re

import pytest
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.parser import text_string_to_metric_families

from unecho import __version__
from unecho.core.profile import Profile
from unecho.monitoring.metrics import Metrics

ALLOWED_LABELS = {"stage", "outcome", "reason", "change", "kind", "result", "origin", "topic", "partition", "window"}
OTHER_UNITS = r"_(ms|millis|milliseconds|minutes|hours|days|kb|kib|mb|mib|kilobytes|megabytes|percent|pct)(_|$)"


@pytest.fixture
def metrics() -> Metrics:
    return Metrics(CollectorRegistry())


def families(metrics: Metrics):
    """Ours, without the process_... that every client library of Prometheus has."""
    return [family for family in metrics.registry.collect() if not family.name.startswith("process_")]


def test_names_units_and_help(metrics: Metrics) -> None:
    found = families(metrics)
    assert len(found) > 15
    assert len({family.name for family in found}) == len(found)
    for family in found:
        assert re.fullmatch(r"unecho(_[a-z0-9]+)+", family.name), family.name
        assert not re.search(OTHER_UNITS, family.name), family.name
        assert not re.search(r"_(total|count|sum|bucket|gauge|counter|histogram|info)$", family.name), family.name
        assert family.documentation.endswith("."), family.name
        assert len(family.documentation) > 10, family.name
        if family.type == "histogram" and "latency" in family.name:
            assert family.name.endswith("_seconds")


def test_only_labels_of_closed_sets(metrics: Metrics) -> None:
    for collector in vars(metrics).values():
        labels = set(getattr(collector, "_labelnames", ()))
        assert labels <= ALLOWED_LABELS, (collector, labels)


def test_it_is_read_back_as_it_was_written(metrics: Metrics) -> None:
    metrics.articles.labels("dedupe", "unique").inc(3)
    metrics.batch_latency.labels("dedupe").observe(0.02)
    metrics.dead_letters.labels("sign", "not_json").inc()
    text = generate_latest(metrics.registry).decode()
    read = {family.name: family for family in text_string_to_metric_families(text)}
    samples = {
        (sample.name, *sorted(sample.labels.items())): sample.value for sample in read["unecho_articles"].samples
    }
    assert samples["unecho_articles_total", ("outcome", "unique"), ("stage", "dedupe")] == 3.0
    for family in read.values():
        assert family.documentation, family.name
        assert family.type != "unknown", family.name
    latency = [sample for sample in read["unecho_batch_latency_seconds"].samples if sample.name.endswith("_bucket")]
    bounds = [float(sample.labels["le"]) for sample in latency]
    assert bounds == sorted(bounds)
    assert {0.001, 0.15, 60.0, float("inf")} <= set(bounds)
    assert [sample.value for sample in latency] == [float(bound >= 0.02) for bound in bounds]


def test_build_info_names_what_is_running(metrics: Metrics) -> None:
    info = next(family for family in families(metrics) if family.name == "unecho_build")
    (sample,) = info.samples
    assert sample.value == 1.0
    assert sample.labels["version"] == __version__
    assert sample.labels["profile"] == Profile().id


def test_two_registries_share_nothing() -> None:
    one, other = Metrics(CollectorRegistry()), Metrics(CollectorRegistry())
    one.articles.labels("sign", "dead").inc()
    assert other.registry.get_sample_value("unecho_articles_total", {"stage": "sign", "outcome": "dead"}) is None


def test_the_process_tells_when_it_started_and_what_it_takes(metrics: Metrics) -> None:
    value = metrics.registry.get_sample_value
    resident, limit = value("process_resident_memory_bytes"), value("unecho_memory_limit_bytes")
    assert value("process_start_time_seconds") is not None
    assert resident is not None
    assert limit is not None
    assert 0 < resident < limit
