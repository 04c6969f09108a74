"""The stage of benchmarks/page.py counts what it reads, as trends does."""

from unecho.core.verdict import Outcome
from watched.stage import WatchedStage
from watched.verdicts import MadeVerdicts


async def test_all_that_it_reads_is_counted_and_nothing_is_dead() -> None:
    stage = WatchedStage(200)
    told = await stage.read_for(0.5)
    outcomes = stage.whole.outcomes
    assert outcomes.total() == told["verdicts"] > 0
    assert outcomes[Outcome.UNIQUE] == told["stories"] == -(-told["verdicts"] // 3)
    assert stage.metrics.registry.get_sample_value("unecho_articles_total", {"stage": "trends", "outcome": "dead"}) in {
        None,
        0.0,
    }
    await stage.whole.catch_up()
    assert stage.whole.entities


def test_the_verdicts_are_the_same_each_time() -> None:
    one, other = (MadeVerdicts(1_763_700_000_000, 1_000).take(300) for _ in range(2))
    assert [fetched.records[0].value for fetched in one] == [fetched.records[0].value for fetched in other]
    assert len(one) == 400
