"""Signed records in; verdicts, and the articles to publish, out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from unecho.core.article_time import clamp_time
from unecho.core.dead_reason import DeadReason
from unecho.core.judging.index import Index
from unecho.core.judging.judgement import compared_verdict
from unecho.core.kernels.judging.articles import CANDIDATES, FACTS, MARKS_AT, MOMENT, START, TIME
from unecho.core.kernels.judging.times import NO_TIME
from unecho.core.profile import Profile
from unecho.core.verdict import Outcome, Verdict
from unecho.records.dead_letters import dead_letter
from unecho.records.headers.label_headers import follow_label
from unecho.records.plain_verdict import encode_near_verdict, encode_plain_unique, encode_plain_verdict, plain_verdict
from unecho.records.record import Incoming, Outgoing
from unecho.records.retraction_record import encode_retraction
from unecho.records.signed.signed_batch import AT_ONCE, SignedBatch, Told
from unecho.records.signed.signed_record import SignedRecord
from unecho.records.verdict_record import encode_unique, encode_verdict

_TELLING = [START, MARKS_AT, FACTS, TIME, CANDIDATES, MOMENT]
_SIZES = [START, MARKS_AT, FACTS]


class Judged(NamedTuple):
    """One signed record's verdict, None where it is dead, and what is to be sent for it."""

    verdict: Verdict | None
    outputs: tuple[Outgoing, ...]


class _Found(NamedTuple):
    """A record that could be read, its verdict, and what the index alone knows: it goes on with the next article.

    Attributes:
        time: the article's date, or the watermark, or else the record's timestamp.
        original_cluster: the cluster of the article that a label names as the original.
    """

    signed: SignedRecord
    verdict: Verdict
    time: int
    original_cluster: str | None


def handle(batch: Sequence[Incoming], index: Index) -> list[Judged]:
    """One result for each record, in order: its verdict, before that the article or tombstone; or a dead letter."""
    # All of them are read, then all judged, then all told: what a step needs stays in the processor's caches.
    parts = (batch[at : at + AT_ONCE] for at in range(0, len(batch), AT_ONCE))
    return [judged for part in parts for judged in _handle_some(part, index)]


def _handle_some(records: Sequence[Incoming], index: Index) -> list[Judged]:
    batch = SignedBatch.of(records, index.profile)
    found = _judge_all(batch, index)
    columns = batch.articles.told[:, _TELLING].tolist()
    return [
        _tell_read(record, told, numbers, one, index.profile)
        if one is None or isinstance(one, Verdict)
        else _tell(record, one, index.profile)
        for record, one, told, numbers in zip(records, found, batch.told, columns, strict=True)
    ]


def _judge_all(batch: SignedBatch, index: Index) -> list[_Found | Judged | Verdict | None]:
    """What was found of each: the verdict of what was judged as it was read; None for one that is plain."""
    found: list[_Found | Judged | Verdict | None] = [None] * len(batch.records)
    at = _judge_run(batch, 0, index, found)
    while at < len(found):
        found[at] = _judge(batch, at, index)
        at = _judge_run(batch, at + 1, index, found)
    return found


def _judge_run(batch: SignedBatch, first: int, index: Index, found: list[_Found | Judged | Verdict | None]) -> int:
    """Where it stopped."""
    at = index.judge_run(batch.articles, first)
    for i, compared in index.near:
        told = batch.told[i]
        assert told is not None  # noqa: S101 - it was plain
        start, marks, facts = batch.articles.told[i, _SIZES].tolist()
        found[i] = compared_verdict(told.article_id, marks - start, facts, compared, index.profile)
    return at


def _judge(batch: SignedBatch, at: int, index: Index) -> _Found | Judged:
    record, signed = batch.records[at], batch.at(at)
    if isinstance(signed, ValueError):
        return Judged(None, (dead_letter(record, "dedupe", DeadReason.UNPROCESSABLE, str(signed)),))
    verdict = index.judge_stopped(signed.article)
    time = signed.article.published_at
    if time is None:
        watermark = index.watermark
        time = clamp_time(record.timestamp) if watermark is None else watermark
    original_cluster = None if signed.label is None else index.cluster_of(signed.label.original_id)
    return _Found(signed, verdict, time, original_cluster)


def _tell_read(
    record: Incoming, told: Told | None, numbers: list[int], verdict: Verdict | None, profile: Profile
) -> Judged:
    assert told is not None  # noqa: S101 - it was judged by what was read
    start, marks, facts, published_at, candidates, moment = numbers
    time = clamp_time(record.timestamp) if moment == NO_TIME else moment
    dated = None if published_at == NO_TIME else published_at
    if verdict is not None:
        answer = encode_near_verdict(record, told, verdict, dated, time, profile)
        unique = (encode_unique(record, verdict, time, profile),) if verdict.published else ()
        return Judged(verdict, (*unique, answer))
    published = Outcome.UNIQUE in profile.publish
    verdict = plain_verdict(told.article_id, marks - start, candidates, facts, published=published)
    answer = encode_plain_verdict(record, told, verdict, dated, time, profile)
    return Judged(verdict, (encode_plain_unique(record, told, time, profile), answer) if published else (answer,))


def _tell(record: Incoming, found: _Found | Judged, profile: Profile) -> Judged:
    if isinstance(found, Judged):
        return found
    signed, verdict, time, original_cluster = found
    told = encode_verdict(record, signed, verdict, time, profile)
    if signed.label is not None:
        told = follow_label(told, signed.label, original_cluster)
    if verdict.published:
        return Judged(verdict, (encode_unique(record, verdict, time, profile), told))
    if verdict.outcome is Outcome.RETRACTED and verdict.retracted_id is not None:
        withdrawn = encode_retraction(record, signed.article, verdict, time, profile)
        return Judged(verdict, (withdrawn, told))
    return Judged(verdict, (told,))
