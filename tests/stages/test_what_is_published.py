"""Whatever is chosen to be published, every article has one outcome and every story reaches subscribers."""

from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_stream import made_stream
from news import Raw, mixed_stream
from pipelines import WHOLE, MemoryPipeline, Topics
from verdicts import check_conservation, verdicts_of

from unecho.core.publishing import PUBLISHABLE, choose
from unecho.core.verdict import Outcome
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

CHOICES = st.sets(st.sampled_from(PUBLISHABLE)).map(lambda chosen: choose({Outcome.UNIQUE, *chosen}))


def run(raw: list[Raw], chosen: tuple[Outcome, ...]) -> tuple[Topics, MemoryPipeline]:
    pipeline = MemoryPipeline(Settings(publish=chosen))
    return pipeline.run_cut(raw, WHOLE, [7]), pipeline


@given(CHOICES, st.integers(0, 99))
@settings(max_examples=12, deadline=None)
def test_nothing_is_lost_and_only_what_is_chosen_goes_out(chosen: tuple[Outcome, ...], seed: int) -> None:
    raw = [Raw(one.value, one.key) for one in islice(made_stream(seed), 120)]
    topics, pipeline = run([*mixed_stream(), *raw], chosen)
    outcomes = check_conservation(topics)
    said = [dict(record.headers) for record in topics[Topic.UNIQUE]]
    # What takes the place of a retracted article goes out in any case, as do tombstones.
    sent = {one["unecho-outcome"].decode() for one in said if "unecho-retracted-id" not in one}
    assert sent <= {*chosen, Outcome.THIN, Outcome.RETRACTED}
    verdicts = [verdict for verdict in verdicts_of(topics) if verdict["outcome"] != Outcome.RETRACTED]
    published = [verdict for verdict in verdicts if verdict["published"]]
    assert {verdict["cluster_id"] for verdict in published} == {verdict["cluster_id"] for verdict in verdicts}
    value = pipeline.metrics.registry.get_sample_value
    for outcome in Outcome:
        labels = {"stage": "dedupe", "outcome": outcome.value}
        assert value("unecho_articles_total", labels) == outcomes[outcome]
    judged = set(Outcome) - {Outcome.RETRACTED}
    held_back = sum(value("unecho_held_back_total", {"outcome": outcome.value}) or 0 for outcome in judged)
    assert held_back + len(published) == len(verdicts)


@pytest.mark.parametrize("chosen", ["unique,revision,update", "unique,update", "unique"])
def test_a_revision_that_is_left_out_is_counted_and_held_back(chosen: str) -> None:
    topics, pipeline = run(mixed_stream(), choose(chosen.split(",")))
    outcomes = check_conservation(topics)
    revisions = [verdict for verdict in verdicts_of(topics) if verdict["outcome"] == "revision"]
    assert outcomes["revision"] == len(revisions) == 3
    published = [verdict["published"] for verdict in revisions]
    # One takes the place of a retracted article.
    assert [verdict["published"] for verdict in revisions if verdict["retracted_id"] is None] == [
        "revision" in chosen
    ] * 2
    assert [verdict["published"] for verdict in revisions if verdict["retracted_id"] is not None] == [True]
    held_back = pipeline.metrics.registry.get_sample_value("unecho_held_back_total", {"outcome": "revision"})
    assert held_back == published.count(False)
