"""Signed records into an index, with nothing said."""

from collections.abc import Iterator, Sequence

from unecho.core.judging.index import Index
from unecho.core.judging.recall import Recall
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import SignedArticle
from unecho.dedupe.restoring.said import SaidOf
from unecho.records.record import Incoming
from unecho.records.signed.signed_batch import AT_ONCE, decode_all


def replay_batch(batch: Sequence[Incoming], index: Index) -> None:
    """Judges each again, as `handle` does; a record that cannot be read was dead then, too."""
    for _, article in _readable(batch, index.profile):
        index.judge(article)


def recall_batch(batch: Sequence[Incoming], recall: Recall, said: SaidOf, profile: Profile) -> int:
    """Takes in each as it was judged; how many could be read and have no verdict any more: they are left out."""
    unsaid = 0
    for record, article in _readable(batch, profile):
        told = said.get((record.offset, article.id))
        if told is None:
            unsaid += 1
        else:
            recall.take_in(article, told)
    return unsaid


def _readable(batch: Sequence[Incoming], profile: Profile) -> Iterator[tuple[Incoming, SignedArticle]]:
    for at in range(0, len(batch), AT_ONCE):
        some = batch[at : at + AT_ONCE]
        for record, signed in zip(some, decode_all(some, profile), strict=True):
            if not isinstance(signed, ValueError):
                yield record, signed.article
