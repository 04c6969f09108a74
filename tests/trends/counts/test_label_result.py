"""What becomes of labelled copies: one result each, of a closed set of kinds, counted once."""

import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_stream import made_stream
from news import Raw
from newsroom import START, News, news
from pipelines import MemoryPipeline, cut
from verdicts import verdicts_of

from unecho.core.edit_kind import EditKind
from unecho.core.verdict import Outcome
from unecho.records.headers.label_headers import FollowedLabel, Label, encode_label
from unecho.records.record import Incoming
from unecho.records.topology import Topic
from unecho.trends.batches.handling import include_all, read_all
from unecho.trends.batches.label_result import LABEL_KINDS, LabelResult, labelled_as
from unecho.trends.batches.reading import read_verdict
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import StoryVerdict

ARTICLES = 600
labels = st.none() | st.builds(
    FollowedLabel, st.sampled_from(["moved", "other", "", "odd"]), st.sampled_from([None, "alpha-0", "beta-0"])
)


def verdict(outcome: Outcome, cluster: str, label: FollowedLabel | None, *, published: bool = False) -> StoryVerdict:
    return StoryVerdict("b", outcome, published, cluster, "a", "x", None, None, START, 0, 0, 0, 0, label)


@pytest.mark.parametrize(
    ("outcome", "cluster", "published", "result"),
    [
        (Outcome.NEAR_COPY, "a", False, LabelResult.FOUND),
        (Outcome.EXACT_COPY, "a", False, LabelResult.FOUND),
        (Outcome.NEAR_COPY, "c", False, LabelResult.WRONG),
        (Outcome.EXACT_COPY, "c", False, LabelResult.WRONG),
        (Outcome.UNIQUE, "b", True, LabelResult.MISSED),
        (Outcome.THIN, "b", True, LabelResult.MISSED),
        (Outcome.THIN, "a", False, None),
        (Outcome.REDELIVERY, "a", False, None),
        (Outcome.REVISION, "a", True, None),
        (Outcome.REVISION, "c", False, None),
    ],
)
def test_each_outcome(outcome: Outcome, cluster: str, published: bool, result: LabelResult | None) -> None:
    told = labelled_as(verdict(outcome, cluster, FollowedLabel("moved", "a"), published=published))
    assert told == (None if result is None else ("moved", result))
    gone = labelled_as(verdict(outcome, cluster, FollowedLabel("moved", None), published=published))
    assert gone == (None if result is None else ("moved", LabelResult.WITHOUT_ORIGINAL))
    assert labelled_as(verdict(outcome, cluster, None, published=published)) is None


@pytest.mark.parametrize("kind", [*EditKind, "other", "", "Moved", "new_version", "x" * 64])
def test_a_kind_is_one_of_few(kind: str) -> None:
    told = labelled_as(verdict(Outcome.NEAR_COPY, "a", FollowedLabel(kind, "a")))
    assert told == (kind if kind in set(EditKind) else "other", LabelResult.FOUND)
    assert set(LABEL_KINDS) == {*EditKind, "other"}


def included(state: TrendState, batch: Sequence[StoryVerdict]) -> Counter[tuple[str, LabelResult]]:
    records = [Incoming("articles.verdicts", 0, number, 0, None, b"") for number in range(len(batch))]
    told = include_all(state, read_all(records, lambda record: batch[record.offset])).labelled
    state.store()
    return Counter(told)


@given(news(), st.data(), st.integers(1, 5))
def test_a_labelled_verdict_counts_once_however_often_it_is_read(
    newsroom: News, data: st.DataObject, size: int
) -> None:
    verdicts = [one._replace(label=data.draw(labels)) for one in itertools.chain(*newsroom.verdicts)]
    state = TrendState({}, timedelta(days=7))
    counted: Counter[tuple[str, LabelResult]] = Counter()
    for batch in cut(verdicts, [size]):
        counted += included(state, batch)
        assert not included(state, batch)
    restarted = TrendState(dict(state.stories), timedelta(days=7))
    restarted.rebuild()
    assert not included(restarted, verdicts)
    assert counted == Counter(told for one in verdicts if (told := labelled_as(one)) is not None)


@pytest.mark.parametrize("seed", [3, 4])
def test_a_stream_of_copies_counts_as_its_verdicts_and_bodies_say(seed: int) -> None:
    """Truth from the field that replay writes into a copy's JSON, and from the verdicts before it."""
    made = [Raw(one.value, one.key) for one in itertools.islice(made_stream(seed), ARTICLES)]
    raw = [replace(one, headers=() if (label := body_label(one)) is None else encode_label(label)) for one in made]
    topics = MemoryPipeline().run_cut(raw, [100], [30])
    state = TrendState({}, timedelta(days=7))
    counted = included(state, [read_verdict(record) for record in topics[Topic.VERDICTS]])
    bodies = {one.key: label for one in made if (label := body_label(one)) is not None}
    clusters: dict[str, str] = {}
    expected: Counter[tuple[str, LabelResult]] = Counter()
    for told in verdicts_of(topics):
        label = bodies.get(told["article_id"].encode())
        if told["outcome"] in {"unique", "exact_copy", "near_copy"} and label is not None:
            expected[label.kind, result_of(told, clusters.get(label.original_id))] += 1
        if told["published"] or told["outcome"] not in {"redelivery", "thin"}:
            clusters[told["article_id"]] = told["cluster_id"]
    assert counted == expected, f"seed {seed}"
    assert {kind for kind, _ in counted} == set(EditKind)


def body_label(raw: Raw) -> Label | None:
    try:
        label = orjson.loads(raw.value or b"").get("unecho_label")
    except orjson.JSONDecodeError:
        return None
    return None if label is None else Label(label["original_id"], label["kind"])


def result_of(told: dict[str, Any], cluster_id: str | None) -> LabelResult:
    if cluster_id is None:
        return LabelResult.WITHOUT_ORIGINAL
    if told["published"]:
        return LabelResult.MISSED
    return LabelResult.FOUND if told["cluster_id"] == cluster_id else LabelResult.WRONG
