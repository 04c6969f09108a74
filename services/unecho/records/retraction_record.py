"""What tells the subscribers of articles.unique that an article must not be used any more."""

from unecho.core.profile import Profile
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.verdict import Verdict
from unecho.records.headers.status_headers import PUB_STATUS_HEADER
from unecho.records.record import Headers, Incoming, Outgoing
from unecho.records.signed.packed_record import foreign_headers
from unecho.records.topology import Topic


def encode_retraction(
    record: Incoming, article: SignedArticle, verdict: Verdict, article_time: int, profile: Profile
) -> Outgoing:
    """A tombstone under the article's key: no value, so that a compacted copy of the topic drops the article.

    It goes to the partition of the story that the article is taken out of. What it is about stands in headers, as for
    a published article.
    """
    told = {
        "unecho-outcome": verdict.outcome.value,
        PUB_STATUS_HEADER: article.pub_status.value,
        "unecho-cluster-id": verdict.cluster_id,
        "unecho-article-time": str(article_time),
        "unecho-profile": profile.id,
    }
    if verdict.canonical_id is not None:
        told["unecho-canonical-id"] = verdict.canonical_id
    headers: Headers = tuple((name, text.encode()) for name, text in told.items())
    return Outgoing(
        Topic.UNIQUE,
        record.key,
        None,
        foreign_headers(record) + headers,
        record.timestamp,
        origin=record.offset,
        placed_by=verdict.cluster_id.encode(),
    )
