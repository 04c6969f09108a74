"""`unecho replay --in-order` and then the stages say what `unecho scan` says of the same file."""

import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
from pipelines import BrokerPipeline
from verdicts import verdicts_of

from unecho.core.profile import Profile
from unecho.dedupe.stage import DedupeStage
from unecho.kafka.topics import create_topics
from unecho.records.topology import Topic
from unecho.replay.job import replay
from unecho.replay.pace import AtOnce
from unecho.replay.plan import Options, Planned, plan
from unecho.scan.verdicts import judge_items
from unecho.sign.stage import SignStage
from unecho.sources.articles import ArticleReader
from unecho.sources.fields.field_map import FieldMap
from unecho.sources.files import find_sources
from unecho.sources.reading import ReadLimits, read_sources

SEED = 1414
LIMIT = 1_000_000
ON_NO_TOPIC = {"signed_partition": None, "signed_offset": None}


def shuffled_stream(file: Path) -> None:
    """Stories and copies in any order, the whole after what was cut from it too."""
    options = Options(FieldMap(), LIMIT, copies=20, background=120, seed=SEED)
    lines = [item.value for item in plan(lambda: [], options, AtOnce()) if isinstance(item, Planned)]
    random.Random(SEED).shuffle(lines)
    file.write_bytes(b"\n".join(lines))


def scanned(file: Path) -> list[dict[str, Any]]:
    items = read_sources(find_sources([str(file)]), ReadLimits(LIMIT, 250), lambda _: None)
    return list(judge_items(items, ArticleReader(FieldMap(), LIMIT), Profile()))


async def test_scan_and_the_pipeline_agree(embedded_broker: str, topic_prefix: str, tmp_path: Path) -> None:
    file = tmp_path / "stream.jsonl"
    shuffled_stream(file)
    expected = scanned(file)
    pipeline = BrokerPipeline(embedded_broker, topic_prefix, tmp_path)
    await create_topics(pipeline.settings)
    async with pipeline.running(SignStage, DedupeStage) as tasks:
        settings = replace(pipeline.settings, in_order=True)
        ended = await replay(find_sources([str(file)]), Options(FieldMap(), LIMIT), AtOnce(), settings)
        assert ended.tally.sent == len(expected)
        await pipeline.until_judged(len(expected), tasks)
    topics = await pipeline.read_all()
    assert {record.partition for record in topics[Topic.RAW]} == {0}
    assert [orjson.loads(record.value or b"")["id"] for record in topics[Topic.RAW]] == [
        verdict["article_id"] for verdict in expected
    ]
    assert sum(verdict["outcome"] == "near_copy" for verdict in expected) > 50, f"seed {SEED}"
    assert [verdict | ON_NO_TOPIC for verdict in verdicts_of(topics)] == expected
