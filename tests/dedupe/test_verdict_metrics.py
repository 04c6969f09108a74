"""What verdicts rest on and hold back is counted, each thing by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prometheus_client import CollectorRegistry

from unecho.core.verdict import Apart, Change, Outcome, Verdict
from unecho.dedupe.verdict_metrics import count_verdicts, zero_verdict_counters
from unecho.monitoring.metrics import Metrics

UNIQUE = Verdict("a", Outcome.UNIQUE, True, "a", "a", None, 0.0, 0.0, 0, 100, 7, 0, None, 0.0)
HELD_BACK = [outcome for outcome in Outcome if outcome is not Outcome.UNIQUE]


@pytest.fixture
def metrics() -> Metrics:
    metrics = Metrics(CollectorRegistry())
    zero_verdict_counters(metrics)
    return metrics


def value(metrics: Metrics, name: str, **labels: str) -> float | None:
    return metrics.registry.get_sample_value(f"unecho_{name}_total", labels)


@pytest.mark.parametrize("outcome", HELD_BACK)
def test_what_is_not_published_is_held_back_by_its_outcome(outcome: Outcome, metrics: Metrics) -> None:
    count_verdicts(metrics, [UNIQUE])
    count_verdicts(metrics, [UNIQUE._replace(outcome=outcome, published=False)])
    assert {of: value(metrics, "held_back", outcome=of) for of in HELD_BACK} == {of: of is outcome for of in HELD_BACK}


@pytest.mark.parametrize("outcome", [Outcome.REVISION, Outcome.UPDATE, Outcome.THIN])
def test_a_revision_update_or_stub_that_is_published_holds_nothing_back(outcome: Outcome, metrics: Metrics) -> None:
    count_verdicts(metrics, [UNIQUE._replace(outcome=outcome)])
    assert value(metrics, "held_back", outcome=outcome) == 0


def test_a_revision_counts_under_all_that_it_changed(metrics: Metrics) -> None:
    for changes in ((Change.TITLE, Change.FIGURES), (Change.TITLE,)):
        count_verdicts(metrics, [UNIQUE._replace(outcome=Outcome.REVISION, changes=changes)])
    counted = {change: value(metrics, "revisions", change=change) for change in Change}
    assert counted == dict.fromkeys(Change, 0) | {Change.TITLE: 2, Change.FIGURES: 1}


def test_a_replaced_place_and_a_pair_told_apart_are_counted(metrics: Metrics) -> None:
    count_verdicts(metrics, [UNIQUE])
    count_verdicts(metrics, [UNIQUE._replace(replaces_id="b", related_id="c", apart=Apart.TEMPLATE)])
    assert value(metrics, "replaced_places") == 1
    assert {apart: value(metrics, "told_apart", reason=apart) for apart in Apart} == {
        Apart.FACTS: 0,
        Apart.TEMPLATE: 1,
        Apart.FURNITURE: 0,
    }


def test_the_share_of_furniture_is_over_what_was_looked_through_for_it(metrics: Metrics) -> None:
    count_verdicts(metrics, [UNIQUE._replace(furniture_shingles=30)])
    count_verdicts(metrics, [UNIQUE._replace(outcome=Outcome.NEAR_COPY, published=False)])
    count_verdicts(metrics, [UNIQUE._replace(outcome=Outcome.THIN, furniture_shingles=90)])
    for outcome in (Outcome.THIN, Outcome.EXACT_COPY, Outcome.REVISION, Outcome.REDELIVERY):
        count_verdicts(metrics, [UNIQUE._replace(outcome=outcome)])
    assert (value(metrics, "shingles"), value(metrics, "furniture_shingles")) == (300, 120)


@given(st.lists(st.tuples(st.sampled_from(Outcome), st.booleans())))
def test_published_and_held_back_are_all(outcomes: list[tuple[Outcome, bool]]) -> None:
    metrics = Metrics(CollectorRegistry())
    zero_verdict_counters(metrics)
    verdicts = [
        UNIQUE._replace(outcome=outcome, published=published or outcome is Outcome.UNIQUE)
        for outcome, published in outcomes
    ]
    count_verdicts(metrics, verdicts)
    held_back = sum(value(metrics, "held_back", outcome=outcome) or 0 for outcome in HELD_BACK)
    assert held_back + sum(verdict.published for verdict in verdicts) == len(verdicts)
