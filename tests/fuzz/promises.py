"""What sign, dedupe and trends promise of any records on articles.raw, held over a whole stream."""

from collections.abc import Sequence
from datetime import timedelta
from functools import cache
from typing import Any

import orjson

from unecho.core.article_time import parse_time
from unecho.core.dead_reason import DeadReason
from unecho.core.entities import NewsExtractor
from unecho.core.judging.index import Index
from unecho.core.profile import Profile
from unecho.core.state.index_state import export_state, restore_index
from unecho.dedupe.handle import Judged
from unecho.dedupe.handle import handle as judge
from unecho.process.word_lists import read_word_lists
from unecho.records.dead_letters import describe_dead_letter
from unecho.records.record import Headers, Incoming, Outgoing
from unecho.records.schemas import SchemaName, validator
from unecho.records.topology import Topic
from unecho.sign.handle import handle as sign
from unecho.trends.batches.handling import include_all, read_all
from unecho.trends.batches.reading import read_published, read_verdict
from unecho.trends.counts.entity_counts import entity_count_records
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import Story
from unecho.trends.stories.story_json import story_from_json, story_to_json

MAX_ARTICLE_BYTES = 6_000
PROFILE = Profile(boilerplate_width=1 << 12, boilerplate_clusters=3)
"""A small sketch is quick to make, and soon full."""
_HORIZON = timedelta(hours=2)
_END_OF_TIME = parse_time("9999-12-31")


def check_stages(raw: Sequence[Incoming], cut: int = 1, restore: bool = True) -> dict[Topic, list[Incoming]]:
    """Runs the records through all three, and checks all that can be seen; what then is on every topic.

    `cut` is where batches are cut in two, whose outputs must be those of one; `restore`: there the index is once more
    made from its state.
    """
    signed_or_dead = sign(raw, PROFILE, MAX_ARTICLE_BYTES)
    assert signed_or_dead == _sign_one_by_one(raw)
    for record, output in zip(raw, signed_or_dead, strict=True):
        _check_signed_or_dead(record, output)
    signed = as_read([output for output in signed_or_dead if output.topic is Topic.SIGNED])
    judged = check_judged(signed, cut, restore)
    assert all(one.verdict is not None for one in judged), "dedupe gave up what sign wrote"
    unique = as_read([one.outputs[0] for one in judged if len(one.outputs) > 1])
    verdicts = as_read([one.outputs[-1] for one in judged])
    dead = as_read([output for output in signed_or_dead if output.topic is Topic.DEAD])
    assert len(raw) == len(verdicts) + len(dead)
    _check_trends(verdicts, unique)
    return {Topic.SIGNED: signed, Topic.UNIQUE: unique, Topic.VERDICTS: verdicts, Topic.DEAD: dead}


def check_judged(signed: Sequence[Incoming], cut: int = 1, restore: bool = True) -> list[Judged]:
    """What dedupe makes of records of articles.signed, whoever wrote them."""
    judged = judge(signed, Index(PROFILE))
    for record, one in zip(signed, judged, strict=True):
        _check_one_judged(record, one)
    published = {record.key for record, one in zip(signed, judged, strict=True) if len(one.outputs) > 1}
    verdicts = [one.verdict for one in judged if one.verdict is not None]
    opened = {verdict.cluster_id for verdict in verdicts if verdict.published}
    for verdict in verdicts:
        assert verdict.canonical_id.encode() in published
        assert verdict.cluster_id in opened
        # Where an id has opened another cluster before, its name is longer.
        assert verdict.cluster_id.startswith(verdict.canonical_id)
    cut = min(cut, len(signed))
    index = Index(PROFILE)
    first = judge(signed[:cut], index)
    if restore:
        # It takes over what the state holds, so the index that was exported ends here.
        index = restore_index(export_state(index), PROFILE)
    assert first + judge(signed[cut:], index) == judged
    return judged


def as_read(outputs: Sequence[Outgoing]) -> list[Incoming]:
    """Outputs of one topic as the next stage reads them, all in one partition."""
    return [
        Incoming(output.topic.named(), 0, offset, output.timestamp or 0, output.key, output.value, output.headers)
        for offset, output in enumerate(outputs)
    ]


def _sign_one_by_one(raw: Sequence[Incoming]) -> list[Outgoing]:
    return [output for record in raw for output in sign([record], PROFILE, MAX_ARTICLE_BYTES)]


def _check_signed_or_dead(record: Incoming, output: Outgoing) -> None:
    if output.topic is Topic.DEAD:
        check_dead_letter(record, output, "sign")
        return
    assert output.topic is Topic.SIGNED
    _check_untouched(record, output)
    assert output.key
    assert len(output.key.decode()) <= 2048
    assert output.partition == 0


def check_dead_letter(record: Incoming, output: Outgoing, stage: str) -> str:
    """Holds that nothing of the record is lost, and that the letter says where it was; its reason."""
    assert output.topic is Topic.DEAD
    _check_untouched(record, output, prefix="unecho-dead-")
    assert output.key == record.key
    (read,) = as_read([output])
    letter: dict[str, Any] = describe_dead_letter(read)
    error = next(validator(SchemaName.DEAD_LETTER).iter_errors(letter), None)
    assert error is None, f"{error} in {letter}"
    assert (letter["topic"], letter["partition"], letter["offset"]) == (record.topic, record.partition, record.offset)
    assert letter["stage"] == stage
    assert letter["detail"].isprintable()
    reason: str = letter["reason"]
    assert reason != DeadReason.UNPROCESSABLE or stage != "sign", letter
    return reason


def _check_untouched(record: Incoming, output: Outgoing, prefix: str = "unecho-") -> None:
    assert output.value == record.value
    assert output.timestamp == record.timestamp
    assert _foreign(output.headers, prefix) == _foreign(record.headers, prefix)


def _foreign(headers: Headers, prefix: str) -> Headers:
    return tuple(header for header in headers if not header[0].startswith(prefix))


def _check_one_judged(record: Incoming, judged: Judged) -> None:
    verdict = judged.verdict
    if verdict is None:
        (letter,) = judged.outputs
        check_dead_letter(record, letter, "dedupe")
        return
    *unique, told = judged.outputs
    assert [output.topic for output in unique] == [Topic.UNIQUE] * verdict.published
    for output in unique:
        _check_untouched(record, output)
    assert all(output.key == record.key for output in judged.outputs)
    said = orjson.loads(told.value or b"")
    error = next(validator(SchemaName.VERDICT).iter_errors(said), None)
    assert error is None, f"{error} in {said}"
    assert (said["signed_partition"], said["signed_offset"]) == (record.partition, record.offset)
    assert said["article_id"].encode() == record.key


@cache
def _extractor() -> NewsExtractor:
    return NewsExtractor(read_word_lists())


def _check_trends(verdicts: Sequence[Incoming], unique: Sequence[Incoming]) -> None:
    stories: dict[str, Story] = {}
    state = TrendState(stories, _HORIZON)
    read = [
        *read_all(unique, lambda record: read_published(record, _extractor(), MAX_ARTICLE_BYTES)),
        *read_all(verdicts, read_verdict),
    ]
    included = include_all(state, read)
    state.store()
    for refused in included.refused:
        said = orjson.loads(refused.record.value or b"")
        assert refused.refusal.reason is DeadReason.BAD_DATE, refused.refusal
        assert parse_time(said["article_time"]) >= _END_OF_TIME
    assert sum(included.outcomes.values()) == len(verdicts) - len(included.refused)
    kept = dict(stories)
    again = include_all(state, read)
    state.store()
    assert not again.outcomes, "a record that was read again was counted again"
    for story in kept.values():
        assert story_from_json(story_to_json(story)) == story
    for output in entity_count_records(state.counts.take_changed_windows(), state.entities):
        said = orjson.loads(output.value or b"")
        error = next(validator(SchemaName.ENTITY_COUNT).iter_errors(said), None)
        assert error is None, f"{error} in {said}"
