"""Signed records into an index, with nothing said."""

from collections.abc import Sequence

from unecho.core.judging.index import Index
from unecho.core.judging.recall import Recall
from unecho.core.profile import Profile
from unecho.dedupe.restoring.said import SaidOf
from unecho.records.record import Incoming
from unecho.records.signed_record import decode_signed


def replay_batch(batch: Sequence[Incoming], index: Index) -> None:
    """Judges each again, as `handle` does; a record that cannot be read was dead then, too."""
    for record in batch:
        try:
            signed = decode_signed(record, index.profile)
        except ValueError:
            continue
        index.judge(signed.article)


def recall_batch(batch: Sequence[Incoming], recall: Recall, said: SaidOf, profile: Profile) -> int:
    """Takes in each as it was judged; how many could be read and have no verdict any more: they are left out."""
    unsaid = 0
    for record in batch:
        try:
            article = decode_signed(record, profile).article
        except ValueError:
            continue
        told = said.get((record.offset, article.id))
        if told is None:
            unsaid += 1
        else:
            recall.take_in(article, told)
    return unsaid
