"""Streams of articles as records of articles.signed, with labels, and with some that cannot be read."""

import orjson
from streams import PROFILE

from unecho.core.article import Article
from unecho.core.article_time import format_time
from unecho.core.pub_status import PubStatus
from unecho.records.headers.label_headers import Label, encode_label
from unecho.records.record import Incoming
from unecho.sign.handle import handle as sign


def as_raw(article: Article, offset: int, original: Article) -> Incoming:
    """Every third has no date, every other one names another as its original, which may come later."""
    told = {"id": article.id, "text": article.text, "source": article.source, "url": article.url}
    if article.pub_status is not PubStatus.USABLE:
        told["pub_status"] = article.pub_status.value
    if article.published_at is not None and offset % 3:
        told["published_at"] = format_time(article.published_at)
    label = encode_label(Label(original.id, "edited")) if offset % 2 else ()
    value = orjson.dumps({name: text for name, text in told.items() if text is not None})
    return Incoming("articles.raw", 0, offset, 1_000 * offset, article.id.encode(), value, label)


def signed_records(articles: list[Article]) -> list[Incoming]:
    """One in seven lacks its digest, and so is dead."""
    raw = [as_raw(article, n, articles[n * 7 % len(articles)]) for n, article in enumerate(articles)]
    return [headers_cut(one, n % 7 == 6) for n, one in enumerate(signed(raw))]


def signed(raw: list[Incoming]) -> list[Incoming]:
    """What sign makes of them, as it comes in again."""
    made = enumerate(sign(raw, PROFILE, 10**6))
    return [Incoming("articles.signed", 0, n, n, one.key, one.value, one.headers) for n, one in made]


def headers_cut(record: Incoming, is_dead: bool) -> Incoming:
    headers = tuple(header for header in record.headers if not (is_dead and header[0] == "unecho-digest"))
    return Incoming(record.topic, 0, record.offset, record.timestamp, record.key, record.value, headers)
