"""From sources to records with the moments at which they are due: what replay sends, before any broker is there."""

import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from unecho.core.article import Article
from unecho.replay.amplify.copies import Amplifier, Copy
from unecho.replay.pace import Pace
from unecho.runtime.label_headers import encode_label
from unecho.runtime.records import Headers
from unecho.sources.articles import ArticleReader
from unecho.sources.field_map import FieldMap
from unecho.sources.form import Form
from unecho.sources.items import BrokenSource, Item


@dataclass(frozen=True, slots=True)
class Planned:
    """One record for articles.raw.

    Attributes:
        key: the article's id in UTF-8; None when it could not be read.
        value: the article's bytes, unchecked: a line that is no article is sent too.
        due: seconds after the start.
        origin: "path:line" for messages.
        read_bytes: of the sources on disk, when this was read.
        headers: the label of a copy.
    """

    key: bytes | None
    value: bytes
    due: float
    origin: str
    read_bytes: int = 0
    headers: Headers = ()


@dataclass(frozen=True, slots=True)
class Options:
    """How sources become records.

    Attributes:
        field_map: renames fields.
        max_article_bytes: as in `read_article`.
        copies: edited copies made of each article.
        seed: of the edits.
        loop: begin again at the end, for ever.
        limit: at most so many records; None for all.
        form: whose names the fields have; None where that is guessed.
    """

    field_map: FieldMap
    max_article_bytes: int
    copies: int = 0
    seed: int = 0
    loop: bool = False
    limit: int | None = None
    form: Form | None = None

    def reader(self) -> ArticleReader:
        """That reads so."""
        return ArticleReader(self.field_map, self.max_article_bytes, self.form)


def plan(
    read_round: Callable[[], Iterable[Item]],
    options: Options,
    pace: Pace,
    read_bytes: Callable[[], int] = lambda: 0,
    reader: ArticleReader | None = None,
) -> Iterator[Planned | BrokenSource]:
    """Every record in the order in which it is sent, and between them what could not be read.

    `read_round` opens the sources anew, once a round. A round that gives nothing ends the loop. `reader` keeps account;
    without it, one that is made of `options` does.
    """
    sent = _all_rounds(read_round, options, pace, read_bytes, reader or options.reader())
    if options.limit is None:
        yield from sent
        return
    left = options.limit
    while left and (item := next(sent, None)) is not None:
        left -= isinstance(item, Planned)
        yield item


def _all_rounds(
    read_round: Callable[[], Iterable[Item]],
    options: Options,
    pace: Pace,
    read_bytes: Callable[[], int],
    reader: ArticleReader,
) -> Iterator[Planned | BrokenSource]:
    for _ in itertools.count() if options.loop else range(1):
        pace.new_round()
        amplifier = Amplifier(options.copies, options.seed)
        planned_any = False
        for item in read_round():
            value, article = reader.read(item)
            if isinstance(item, BrokenSource):
                yield item
                continue
            planned_any = True
            origin = f"{item.path}:{item.number}"
            if isinstance(article, Article):
                for copy in amplifier.before(article):
                    yield _planned_copy(copy, pace, "a copy", read_bytes())
                yield _planned(article, value, pace, origin, read_bytes())
                for copy in amplifier.after(article):
                    yield _planned_copy(copy, pace, f"a copy of {origin}", read_bytes())
            else:
                key = article.article_id.encode() if article.article_id else None
                yield Planned(key, value, pace.due(None), origin, read_bytes())
        for copy in amplifier.rest():
            yield _planned_copy(copy, pace, "a copy", read_bytes())
        if not planned_any:
            return


def _planned(article: Article, value: bytes, pace: Pace, origin: str, read_bytes: int) -> Planned:
    return Planned(article.id.encode(), value, pace.due(article.published_at), origin, read_bytes)


def _planned_copy(copy: Copy, pace: Pace, origin: str, read_bytes: int) -> Planned:
    return replace(_planned(copy.article, copy.value, pace, origin, read_bytes), headers=encode_label(copy.label))
