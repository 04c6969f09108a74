"""Signed records in; verdicts, and the articles to publish, out."""

from collections.abc import Sequence
from typing import NamedTuple

from unecho.core.article_time import clamp_time
from unecho.core.dead_reason import DeadReason
from unecho.core.judging.index import Index
from unecho.core.profile import Profile
from unecho.core.verdict import Outcome, Verdict
from unecho.records.dead_letters import dead_letter
from unecho.records.headers.label_headers import follow_label
from unecho.records.record import Incoming, Outgoing
from unecho.records.retraction_record import encode_retraction
from unecho.records.signed_record import AT_ONCE, SignedRecord, decode_all
from unecho.records.verdict_record import encode_unique, encode_verdict


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
    read = decode_all(records, index.profile)
    found = [_judge(*one, index) for one in zip(records, read, strict=True)]
    return [_tell(*one, index.profile) for one in zip(records, found, strict=True)]


def _judge(record: Incoming, signed: SignedRecord | ValueError, index: Index) -> _Found | Judged:
    if isinstance(signed, ValueError):
        return Judged(None, (dead_letter(record, "dedupe", DeadReason.UNPROCESSABLE, str(signed)),))
    verdict = index.judge(signed.article)
    time = signed.article.published_at
    if time is None:
        time = clamp_time(record.timestamp) if index.watermark is None else index.watermark
    original_cluster = None if signed.label is None else index.cluster_of(signed.label.original_id)
    return _Found(signed, verdict, time, original_cluster)


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
