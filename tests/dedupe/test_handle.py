"""Records are read, judged and told some at a time: where a batch or a part of it ends must not matter."""

import orjson
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from streams import PROFILE, Step, build, steps

from unecho.core.article import Article
from unecho.core.article_time import format_time
from unecho.core.judging.index import Index
from unecho.core.pub_status import PubStatus
from unecho.dedupe.handle import Judged, handle
from unecho.records.headers.label_headers import Label, encode_label
from unecho.records.record import Headers, Incoming, Outgoing
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
    made = enumerate(sign(raw, PROFILE, 10**6))
    return [Incoming("articles.signed", 0, n, n, one.key, one.value, headers_of(one, n % 7 == 6)) for n, one in made]


def headers_of(record: Outgoing, is_dead: bool) -> Headers:
    return tuple(header for header in record.headers if not (is_dead and header[0] == "unecho-digest"))


def in_batches_of(count: int, records: list[Incoming]) -> list[Judged]:
    index = Index(PROFILE)
    return [one for at in range(0, len(records), count) for one in handle(records[at : at + count], index)]


@given(steps(150), st.integers(2, 200))
@examples(40)
def test_articles_of_one_batch_are_judged_as_if_each_came_alone(drawn: list[Step], count: int) -> None:
    records = signed_records(build(drawn))
    assert in_batches_of(count, records) == in_batches_of(1, records)
