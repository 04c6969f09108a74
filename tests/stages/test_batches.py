"""What may not change a verdict does not, over streams drawn at random."""

from hypothesis import example, given, settings
from hypothesis import strategies as st
from news import Raw, news, story
from pipelines import WHOLE, MemoryPipeline
from verdicts import check_conservation, dead_letters_of, is_first, verdicts_of

from unecho.core.dead_reason import DeadReason
from unecho.core.verdict import Outcome
from unecho.records.topology import Topic

TEXTS = [" ".join(story(number)) for number in range(5)]
BROKEN = [None, b"", b"[1]", b"{", b'{"id":"b"}', b'{"id":"b","text":"t","published_at":"x"}', b'{"text":"\xff"}']
DATES = [None, "2025-11-21", "2025-11-22T10:00:00Z", "2025-11-28", "2026-03-01", "1950-01-01", "2290-01-01"]


@st.composite
def articles(draw: st.DrawFn) -> Raw:
    """A story whole, cut or with another's sentences; few ids, sources and URLs, so that all of them come again."""
    words = TEXTS[draw(st.integers(0, 4))].split()
    words = words[: draw(st.sampled_from([140, 140, 120, 70, 15, 3]))]
    if draw(st.integers(0, 4)) == 0:
        words += TEXTS[draw(st.integers(0, 4))].split()[:40]
    return news(
        f"n{draw(st.integers(0, 8))}",
        " ".join(words),
        source=draw(st.sampled_from([None, "s1", "s2"])),
        url=draw(st.sampled_from([None, None, "u1"])),
        published_at=draw(st.sampled_from(DATES)),
        title=draw(st.sampled_from([None, "T"])),
    )


streams = st.lists(articles() | st.sampled_from(BROKEN).map(Raw), max_size=40)
sizes = st.lists(st.integers(1, 9), min_size=1, max_size=6)
few = settings(max_examples=40, deadline=None)


@few
@given(streams, sizes, sizes)
def test_outputs_do_not_depend_on_how_the_stream_is_cut(stream: list[Raw], sign: list[int], dedupe: list[int]) -> None:
    whole = MemoryPipeline().run_cut(stream, WHOLE, WHOLE)
    assert MemoryPipeline().run_cut(stream, sign, dedupe) == whole


@few
@given(streams)
def test_raw_is_the_sum_of_its_outcomes(stream: list[Raw]) -> None:
    pipeline = MemoryPipeline()
    counts = check_conservation(pipeline.run_cut(stream, [3], [4]))
    assert counts.total() == len(stream)
    registry = pipeline.metrics.registry
    for outcome in [*Outcome, "dead"]:
        counted = [
            registry.get_sample_value("unecho_articles_total", {"stage": stage, "outcome": str(outcome)}) or 0.0
            for stage in ("sign", "dedupe")
        ]
        assert sum(counted) == counts[str(outcome)]
    by_reason = [
        registry.get_sample_value("unecho_dead_letters_total", {"stage": "sign", "reason": reason}) or 0.0
        for reason in DeadReason
    ]
    assert sum(by_reason) == counts["dead"]


@few
@given(streams)
def test_every_cluster_has_a_published_article_that_opened_it(stream: list[Raw]) -> None:
    verdicts = verdicts_of(MemoryPipeline().run_cut(stream, WHOLE, WHOLE))
    opened: dict[str, dict[str, object]] = {}
    for verdict in verdicts:
        if is_first(verdict):
            assert verdict["canonical_id"] == verdict["article_id"]
            assert verdict["cluster_id"].partition("#")[0] == verdict["article_id"]
            assert verdict["published"]
            assert verdict["cluster_id"] not in opened
            opened[verdict["cluster_id"]] = verdict
        assert verdict["cluster_id"] in opened
        if verdict["outcome"] in ("exact_copy", "near_copy", "redelivery"):
            assert not verdict["published"]


@few
@given(streams)
@example([news("n0", text) for text in TEXTS])
def test_a_revision_is_published_exactly_when_the_text_before_it_was(stream: list[Raw]) -> None:
    published: dict[str, bool] = {}
    for verdict in verdicts_of(MemoryPipeline().run_cut(stream, WHOLE, WHOLE)):
        if verdict["outcome"] == "revision" and verdict["matched_id"] == verdict["article_id"]:
            assert verdict["published"] == published[verdict["article_id"]]
        if verdict["outcome"] != "redelivery":
            published[verdict["article_id"]] = verdict["published"]


@few
@given(streams, st.integers(0, 40))
def test_what_follows_does_not_change_what_was_said(stream: list[Raw], length: int) -> None:
    whole = MemoryPipeline().run_cut(stream, WHOLE, WHOLE)
    part = MemoryPipeline().run_cut(stream[:length], WHOLE, WHOLE)
    for topic in (Topic.VERDICTS, Topic.UNIQUE, Topic.DEAD):
        assert whole[topic][: len(part[topic])] == part[topic]


@few
@given(streams)
def test_dead_letters_say_where_they_were_read(stream: list[Raw]) -> None:
    topics = MemoryPipeline().run_cut(stream, [2], WHOLE)
    for letter, record in zip(dead_letters_of(topics), topics[Topic.DEAD], strict=True):
        assert topics[Topic.RAW][letter["offset"]].value == record.value
