"""Raw records in; signed records or dead letters out."""

from collections.abc import Sequence

from unecho.core.dead_reason import DeadReason
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import sign_article
from unecho.records.article_json import Refusal, read_article
from unecho.records.dead_letters import dead_letter
from unecho.records.record import Incoming, Outgoing
from unecho.records.signed_record import encode_signed


def handle(batch: Sequence[Incoming], profile: Profile, max_article_bytes: int) -> list[Outgoing]:
    """One output for each record, in order."""
    return [_handle_one(record, profile, max_article_bytes) for record in batch]


def _handle_one(record: Incoming, profile: Profile, max_article_bytes: int) -> Outgoing:
    article = read_article(record.value, max_article_bytes)
    if isinstance(article, Refusal):
        return dead_letter(record, "sign", article.reason, article.detail)
    try:
        signed = sign_article(article, profile)
        return encode_signed(
            record,
            signed,
            article.title,
            profile,
            unreadable_date=article.unreadable_date,
            unreadable_status=article.unreadable_status,
        )
    except Exception as error:  # noqa: BLE001 - whatever an article makes fail must not stop the others
        return dead_letter(record, "sign", DeadReason.UNPROCESSABLE, f"{type(error).__name__}: {error}")
