"""From sources to records with the moments at which they are due: what replay sends, before any broker is there."""

import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from unecho.core.article import Article
from unecho.records.article_json import Refusal
from unecho.records.headers.label_headers import encode_label
from unecho.records.record import Headers
from unecho.replay.amplify.copies import Amplifier, Copy
from unecho.replay.background.stories import copies_of, made_story
from unecho.replay.pace import Pace
from unecho.sources.articles import ArticleReader
from unecho.sources.fields.field_map import FieldMap
from unecho.sources.fields.form import Form
from unecho.sources.items import BrokenSource, Item, Line

_STORIES_BETWEEN: Final = 9
"""Made stories after each article of the sources."""


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
        beside: the id of the article whose partition it goes to; None takes its own. A copy goes to its original's:
            partitions are read side by side, and from another it would come first one time in three.
    """

    key: bytes | None
    value: bytes
    due: float
    origin: str
    read_bytes: int = 0
    headers: Headers = ()
    beside: bytes | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """How sources become records.

    Attributes:
        field_map: renames fields.
        max_article_bytes: as in `read_article`.
        copies: edited copies made of each article; of a made story at most.
        seed: of the edits and of the made stories.
        background: made stories put among the articles.
        loop: begin again at the end, for ever.
        limit: at most so many records; None for all.
        form: whose names the fields have; None where that is guessed.
    """

    field_map: FieldMap
    max_article_bytes: int
    copies: int = 0
    seed: int = 0
    background: int = 0
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


def count_records(read_round: Callable[[], Iterable[Item]], options: Options) -> int:
    """How many records one round has, up to the limit; reads it through and makes nothing."""
    lines = (item for item in read_round() if not isinstance(item, BrokenSource))
    reader = options.reader()
    records = sum(1 + _of_line(line, options, reader).copies for line in lines)
    made = (1 + copies_of(number, options.seed, options.copies) for number in range(options.background))
    total = records + sum(made)
    return total if options.limit is None else min(total, options.limit)


@dataclass(frozen=True, slots=True)
class _Original:
    """An article of a source, or a made one; `copies` are to be made of it."""

    article: Article | Refusal
    value: bytes
    origin: str
    copies: int


def _all_rounds(
    read_round: Callable[[], Iterable[Item]],
    options: Options,
    pace: Pace,
    read_bytes: Callable[[], int],
    reader: ArticleReader,
) -> Iterator[Planned | BrokenSource]:
    for _ in itertools.count() if options.loop else range(1):
        pace.new_round()
        amplifier = Amplifier(options.seed)
        planned_any = False
        for original in _originals(read_round(), options, reader):
            if isinstance(original, BrokenSource):
                yield original
                continue
            planned_any = True
            yield from _with_copies(original, amplifier, pace, read_bytes)
        for copy in amplifier.rest():
            yield _planned_copy(copy, pace, read_bytes())
        if not planned_any:
            return


def _originals(items: Iterable[Item], options: Options, reader: ArticleReader) -> Iterator[_Original | BrokenSource]:
    """The articles of the sources with some made stories after each, then the rest of these."""
    made = (_made(number, options) for number in range(options.background))
    for item in items:
        if isinstance(item, BrokenSource):
            reader.read(item)
            yield item
        else:
            yield _of_line(item, options, reader)
        yield from itertools.islice(made, _STORIES_BETWEEN)
    yield from made


def _of_line(line: Line, options: Options, reader: ArticleReader) -> _Original:
    value, article = reader.read(line)
    copies = options.copies if isinstance(article, Article) else 0
    return _Original(article, value, f"{line.path}:{line.number}", copies)


def _made(number: int, options: Options) -> _Original:
    article, value = made_story(number, options.seed)
    return _Original(article, value, f"made story {number}", copies_of(number, options.seed, options.copies))


def _with_copies(
    original: _Original, amplifier: Amplifier, pace: Pace, read_bytes: Callable[[], int]
) -> Iterator[Planned]:
    article, value, origin = original.article, original.value, original.origin
    if isinstance(article, Refusal):
        key = article.article_id.encode() if article.article_id else None
        yield Planned(key, value, pace.due(None), origin, read_bytes())
        return
    for copy in amplifier.before(article):
        yield _planned_copy(copy, pace, read_bytes())
    yield _planned(article, value, pace, origin, read_bytes())
    for copy in amplifier.after(article, original.copies):
        yield _planned_copy(copy, pace, read_bytes())


def _planned(article: Article, value: bytes, pace: Pace, origin: str, read_bytes: int) -> Planned:
    return Planned(article.id.encode(), value, pace.due(article.published_at), origin, read_bytes)


def _planned_copy(copy: Copy, pace: Pace, read_bytes: int) -> Planned:
    origin = f"a copy of {copy.label.original_id}"
    planned = _planned(copy.article, copy.value, pace, origin, read_bytes)
    return replace(planned, headers=encode_label(copy.label), beside=copy.label.original_id.encode())
