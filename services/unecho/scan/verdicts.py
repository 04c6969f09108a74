"""The pipeline without a broker: items of files in, one verdict for each out, in order."""

from collections.abc import Callable, Iterable, Iterator

from unecho.core.article import Article
from unecho.core.dead_reason import DeadReason, safe_detail
from unecho.core.judging.index import Index
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import sign_article
from unecho.records.article_json import Refusal
from unecho.records.verdict_record import describe_verdict
from unecho.sources.articles import ArticleReader
from unecho.sources.items import Item

Described = dict[str, object]
"""A verdict as JSON of schema verdict.v1."""


def judge_items(
    items: Iterable[Item],
    reader: ArticleReader,
    profile: Profile,
    on_article: Callable[[Article], None] = lambda _: None,
) -> Iterator[Described]:
    """The verdict of each item; what cannot be read is dead, with its path, line and reason.

    `on_article` is told of each article that was read, before its verdict comes.
    """
    index = Index(profile)
    for item in items:
        _, article = reader.read(item)
        if isinstance(article, Refusal):
            yield _dead(item, article)
            continue
        on_article(article)
        yield _judge(item, article, index)


def _judge(item: Item, article: Article, index: Index) -> Described:
    try:
        signed = sign_article(article, index.profile)
    except Exception as error:  # noqa: BLE001 - whatever an article makes fail must not stop the others
        detail = safe_detail(f"{type(error).__name__}: {error}")
        return _dead(item, Refusal(DeadReason.UNPROCESSABLE, detail, article.id))
    verdict = index.judge(signed)
    time = index.watermark if article.published_at is None else article.published_at
    return describe_verdict(verdict, signed, article.title, time, index.profile)


def _dead(item: Item, refusal: Refusal) -> Described:
    return {
        "article_id": refusal.article_id,
        "outcome": "dead",
        "path": item.path,
        "line": item.number,
        "reason": refusal.reason.value,
        "detail": refusal.detail,
    }
