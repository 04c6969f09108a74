"""Kills, holds and embargoes through the stages, without a broker."""

import orjson
import pytest
from news import Raw, article, news, story
from pipelines import MemoryPipeline, Topics
from verdicts import check_conservation, verdicts_of

from unecho.client import PublishedArticle, RetractedArticle
from unecho.core.pub_status import PubStatus
from unecho.records.topology import Topic

TEXT = " ".join(story(1))
OTHER = " ".join([*story(1)[:120], *story(2, 20)])
REPORT = news("a", TEXT, source="wire.example", published_at="2025-11-21T06:00:00Z")
COPY = news("b", OTHER, source="b.example", published_at="2025-11-21T08:00:00Z")


def said(status: str, at: str = "2025-11-21T07:00:00Z", **fields: object) -> Raw:
    told = {"id": "a", "source": "wire.example", "pub_status": status, "published_at": at}
    return Raw(orjson.dumps(told | fields), b"a")


def received(topics: Topics) -> list[PublishedArticle | RetractedArticle]:
    return [
        RetractedArticle.from_record(record)
        if RetractedArticle.is_told_by(record)
        else PublishedArticle.from_record(record)
        for record in topics[Topic.UNIQUE]
    ]


async def test_a_subscriber_is_told_of_a_kill_once_and_gets_the_next_article_of_the_story() -> None:
    topics = await MemoryPipeline().run([REPORT, said("canceled"), said("canceled"), REPORT, COPY, REPORT])
    first, kill, successor = received(topics)
    assert isinstance(first, PublishedArticle)
    assert isinstance(kill, RetractedArticle)
    assert (kill.id, kill.pub_status, kill.cluster_id, kill.canonical_id) == ("a", PubStatus.CANCELED, "a", None)
    assert isinstance(successor, PublishedArticle)
    assert (successor.id, successor.cluster_id, successor.canonical_id, successor.retracted_id) == ("b", "a", "b", "a")
    assert check_conservation(topics) == {"unique": 1, "retracted": 4, "revision": 1}


async def test_what_is_withheld_comes_when_it_is_usable() -> None:
    held, free = said("withheld", text=TEXT), said("usable", text=TEXT, at="2025-11-21T09:00:00Z")
    topics = await MemoryPipeline().run([held, free])
    assert check_conservation(topics) == {"retracted": 1, "unique": 1}
    assert [record.value for record in topics[Topic.UNIQUE]] == [None, free.value]


async def test_an_embargo_is_handed_on_and_holds_nothing_back() -> None:
    raw = Raw(article("e", TEXT, embargoed="2125-01-01T00:00:00Z"), b"e")
    topics = await MemoryPipeline().run([raw])
    (found,) = received(topics)
    assert isinstance(found, PublishedArticle)
    assert found.embargoed_until is not None
    assert found.embargoed_until.year == 2125
    assert verdicts_of(topics)[0]["embargoed_until"] == "2125-01-01T00:00:00Z"


@pytest.mark.parametrize("fields", [{"pub_status": "killed"}, {"pubStatus": 7}, {"embargoed_until": "soon"}])
async def test_what_cannot_be_read_costs_no_article_and_is_counted(fields: dict[str, object]) -> None:
    pipeline = MemoryPipeline()
    topics = await pipeline.run([Raw(article("a", TEXT, **fields), b"a"), REPORT])
    assert check_conservation(topics) == {"unique": 1, "redelivery": 1}
    assert pipeline.metrics.registry.get_sample_value("unecho_unreadable_statuses_total", {"stage": "sign"}) == 1


@pytest.mark.parametrize("sizes", [[1], [2], [3, 1]])
async def test_batches_make_no_difference(sizes: list[int]) -> None:
    raw = [REPORT, COPY, said("canceled"), COPY, REPORT, said("withheld"), said("usable", "2025-11-22", text=OTHER)]
    whole = await MemoryPipeline().run(raw)
    cut = MemoryPipeline().run_cut(raw, sizes, sizes)
    for topic in (Topic.UNIQUE, Topic.VERDICTS):
        assert [(one.value, one.headers) for one in cut[topic]] == [(one.value, one.headers) for one in whole[topic]]
