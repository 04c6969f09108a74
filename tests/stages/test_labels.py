"""Labels of copies: from articles.raw to articles.verdicts, with no say in any verdict."""

import itertools
import random
from dataclasses import replace

import orjson
import pytest
from made_stream import made_stream
from news import Raw, news, story
from pipelines import MemoryPipeline, Pipeline
from verdicts import verdicts_of

from unecho.records.headers.label_headers import FollowedLabel, Label, encode_label, read_followed
from unecho.records.topology import Topic

ARTICLES = 400


def labelled(raw: Raw, original_id: str, kind: str = "moved") -> Raw:
    return replace(raw, headers=encode_label(Label(original_id, kind)))


def labels_of(topics) -> dict[str, FollowedLabel | None]:
    return {(record.key or b"").decode(): read_followed(record.headers) for record in topics[Topic.VERDICTS]}


async def test_each_labelled_article_has_a_verdict_that_says_where_its_original_was(pipeline: Pipeline) -> None:
    first, other = " ".join(story(1)), " ".join(story(2))
    raw = [
        news("first", first),
        labelled(news("copy", first, source="b.example"), "first"),
        labelled(news("copy of a copy", first, source="c.example"), "copy", "restyled"),
        labelled(news("other", other), "first"),
        labelled(news("of nothing", first, source="d.example"), "never seen"),
        labelled(news("of itself", first, source="e.example"), "of itself"),
        news("plain", first, source="f.example"),
    ]
    topics = await pipeline.run(raw)
    assert labels_of(topics) == {
        "first": None,
        "copy": FollowedLabel("moved", "first"),
        "copy of a copy": FollowedLabel("restyled", "first"),
        "other": FollowedLabel("moved", "first"),
        "of nothing": FollowedLabel("moved", None),
        "of itself": None,
        "plain": None,
    }
    published = {record.key: dict(record.headers) for record in topics[Topic.UNIQUE]}
    assert published[b"other"]["unecho-label-original-id"] == b"first"


@pytest.mark.parametrize("seed", [1, 2])
def test_labels_have_no_say_and_the_original_is_where_the_verdicts_put_it(seed: int) -> None:
    """Any label on any article; the newest verdict that took an article of that id in says its cluster."""
    chance = random.Random(seed)
    plain = [Raw(made.value, made.key) for made in itertools.islice(made_stream(seed), ARTICLES)]
    keys = [raw.key.decode() for raw in plain if raw.key is not None]
    marked = [labelled(raw, chance.choice(keys)) for raw in plain]
    topics = MemoryPipeline().run_cut(marked, [90], [7])
    verdicts = verdicts_of(topics)
    assert verdicts == verdicts_of(MemoryPipeline().run_cut(plain, [90], [7]))
    clusters: dict[str, str] = {}
    seen = set()
    for record in topics[Topic.VERDICTS]:
        verdict = orjson.loads(record.value or b"")
        is_not_held = verdict["outcome"] == "redelivery" or (verdict["outcome"] == "thin" and not verdict["published"])
        if not is_not_held:
            clusters[verdict["article_id"]] = verdict["cluster_id"]
        original_id = dict(record.headers).get("unecho-label-original-id", b"").decode()
        expected = FollowedLabel("moved", clusters.get(original_id)) if original_id else None
        assert read_followed(record.headers) == expected, f"seed {seed}, {verdict['article_id']}"
        seen.add(None if expected is None else expected.cluster_id is None)
    assert seen >= {True, False}
