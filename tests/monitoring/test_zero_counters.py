"""Counters are there before anything is counted."""

from prometheus_client import CollectorRegistry

from unecho.core.dead_reason import DeadReason
from unecho.core.verdict import Apart, Change, Outcome
from unecho.dedupe.stage import DedupeStage
from unecho.monitoring.metrics import Metrics
from unecho.monitoring.zero_counters import zero_delivery_counters
from unecho.settings.settings import Settings
from unecho.sign.stage import SignStage


def test_a_stage_that_has_handled_nothing_says_zero() -> None:
    metrics = Metrics(CollectorRegistry())
    SignStage(Settings(), metrics)
    DedupeStage(Settings(), metrics)
    zero_delivery_counters(metrics, "sign")
    value = metrics.registry.get_sample_value
    for outcome in ("signed", "dead"):
        assert value("unecho_articles_total", {"stage": "sign", "outcome": outcome}) == 0
    for outcome in (*Outcome, "dead"):
        assert value("unecho_articles_total", {"stage": "dedupe", "outcome": str(outcome)}) == 0
    for reason in DeadReason:
        assert value("unecho_dead_letters_total", {"stage": "sign", "reason": reason.value}) == 0
    assert value("unecho_unreadable_dates_total", {"stage": "sign"}) == 0
    for outcome in set(Outcome) - {Outcome.UNIQUE}:
        assert value("unecho_held_back_total", {"outcome": outcome.value}) == 0
    for change in Change:
        assert value("unecho_revisions_total", {"change": change.value}) == 0
    for apart in Apart:
        assert value("unecho_told_apart_total", {"reason": apart.value}) == 0
    for name in ("replaced_places", "shingles", "furniture_shingles"):
        assert value(f"unecho_{name}_total") == 0
    for result in ("written", "failed", "refused"):
        assert value("unecho_snapshots_total", {"result": result}) == 0
    assert value("unecho_batch_articles_sum", {"stage": "sign"}) == 0
    assert value("unecho_transactions_total", {"stage": "sign", "outcome": "aborted"}) == 0
