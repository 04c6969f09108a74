"""Signed records in; verdicts, and the articles to publish, out."""

from collections.abc import Sequence
from typing import NamedTuple

from unecho.core.article_time import clamp_time
from unecho.core.dead_reason import DeadReason
from unecho.core.judging.index import Index
from unecho.core.verdict import Outcome, Verdict
from unecho.records.dead_letters import dead_letter
from unecho.records.headers.label_headers import follow_label
from unecho.records.record import Incoming, Outgoing
from unecho.records.retraction_record import encode_retraction
from unecho.records.signed_record import decode_signed
from unecho.records.verdict_record import encode_unique, encode_verdict


class Judged(NamedTuple):
    """One signed record's verdict, None where it is dead, and what is to be sent for it."""

    verdict: Verdict | None
    outputs: tuple[Outgoing, ...]


def handle(batch: Sequence[Incoming], index: Index) -> list[Judged]:
    """One result for each record, in order: its verdict, before that the article or tombstone; or a dead letter."""
    return [_handle_one(record, index) for record in batch]


def _handle_one(record: Incoming, index: Index) -> Judged:
    try:
        signed = decode_signed(record, index.profile)
    except ValueError as error:
        return Judged(None, (dead_letter(record, "dedupe", DeadReason.UNPROCESSABLE, str(error)),))
    verdict = index.judge(signed.article)
    time = signed.article.published_at
    if time is None:
        time = clamp_time(record.timestamp) if index.watermark is None else index.watermark
    told = encode_verdict(record, signed, verdict, time, index.profile)
    if signed.label is not None:
        told = follow_label(told, signed.label, index.cluster_of(signed.label.original_id))
    if verdict.published:
        return Judged(verdict, (encode_unique(record, verdict, time, index.profile), told))
    if verdict.outcome is Outcome.RETRACTED and verdict.retracted_id is not None:
        withdrawn = encode_retraction(record, signed.article, verdict, time, index.profile)
        return Judged(verdict, (withdrawn, told))
    return Judged(verdict, (told,))
