"""Fuzz target: everything that reads a record, a file or a text which something else may have written."""

import dataclasses
import functools
import io
from collections.abc import Callable, Sequence
from functools import cache

import orjson
from news import news, story
from promises import MAX_ARTICLE_BYTES, PROFILE, as_read, check_judged

from unecho.client.article import PublishedArticle
from unecho.client.retraction import RetractedArticle
from unecho.client.verdict import ArticleVerdict
from unecho.core.article_time import clamp_time, format_time, parse_time
from unecho.core.entities import NewsExtractor
from unecho.core.judging.index import Index
from unecho.core.origin.place import outlet_of, place_of
from unecho.core.state.index_state import export_state, restore_index
from unecho.core.written_date import read_date
from unecho.dedupe.handle import handle as judge
from unecho.process.word_lists import read_word_lists
from unecho.records.article_json import Refusal, primary_subtag, read_article
from unecho.records.dead_letters import describe_dead_letter
from unecho.records.json_text import read_json
from unecho.records.record import Incoming
from unecho.records.topology import Topic
from unecho.sign.handle import handle as sign
from unecho.snapshots.file_format import read_header, read_state, write_file
from unecho.snapshots.header import LastRecord, SnapshotHeader
from unecho.snapshots.refusal import SnapshotRefusedError
from unecho.sources.fields.field_map import FieldMap
from unecho.trends.batches.reading import read_published, read_verdict
from unecho.trends.stories.story import Story, with_article, with_verdict
from unecho.trends.stories.story_json import story_from_json, story_to_json

MAX_BYTES = 8_192
_PART = b"\xfe\xff"
_MAP = FieldMap.parse(["id=a|b.c[0]|'x'", "text=c"])


def check(data: bytes) -> None:
    """The first byte names the decoder, the rest is what it reads."""
    if data:
        _DECODERS[data[0] % len(_DECODERS)](data[1:])


def seeds() -> list[bytes]:
    """What each decoder takes, and what is nearly so."""
    topics = _written()
    headers = _PART.join(part for name, said in _signed().headers for part in (name.encode(), said))
    story_json = story_to_json(_story())
    letter = _PART.join([b"unecho-dead-reason", b"not_json", b"unecho-dead-offset", b"9" * 19])
    inputs: dict[Callable[[bytes], None], list[bytes]] = {
        _signed_record: [_PART.join([b"\0", b"a", b"key", headers]), _PART.join([b"\0", b"", b"a", headers[:200]])],
        _verdict: [topics[-1].value or b"", b'{"outcome":"dead"}'],
        _published: [topics[0].value or b"", b"{}"],
        _story_json: [story_json, b"[]", b"{}", b'{"cluster_id":"a","minutes":[]}'],
        _dead_letter: [letter, b""],
        _time: [
            b"2025-11-21T10:00:60.123456789+01:00",
            b"0001-01-01",
            b"9999-12-31 23:59",
            b"2025-02-30",
            b"Thu, 20 Nov 2025 06:30:00 GMT",
            b"20251120063000",
            b"1763620200",
            b"11/20/2025 6:30 PM",
        ],
        _place: [
            b"https://www.x.example:443/a/amp?utm_source=a&amp;b=1#c\nWWW.x.example\nhttps://x.example/a",
            b"https://google.com/amp/s/x.example/%7e\nx\n//[::1",
            b"guid",
        ],
        _mapped: [b'{"a":{"b":[1]},"c":2}', b"[1]", b'{"a":' + b"[" * 300],
        _snapshot: [b"\0\0\0\0\1", b"\0\0\0\x21\7", b"\1\0\0\x40"],
        _header: [orjson.dumps(_snapshot_of_some()[0].to_json()), b"{}", b"[]", b'{"last":{"key":"="}}'],
        _any_file: [b"unechoIX\1\0\0\0\2\0\0\0{}", _snapshot_of_some()[1][:600]],
    }
    place = {decoder: number for number, decoder in enumerate(_DECODERS)}
    return [bytes([place[decoder]]) + one for decoder, some in inputs.items() for one in some]


def _raises_only(kinds: type[Exception] | tuple[type[Exception], ...], read: Callable[[], object]) -> object:
    try:
        return read()
    except kinds:
        return None


def _signed_record(data: bytes) -> None:
    """Headers of a good record, some of them replaced: by another producer, or on the way."""
    records = []
    for part in data.split(b"\xfe\xfe")[:4]:
        _, value, key, *said = [*part.split(_PART), b"", b"", b""]
        names = [name.decode("utf-8", "replace") for name in said[::2]]
        headers = dict(_signed().headers) | dict(zip(names, said[1::2], strict=False))
        records.append(dataclasses.replace(_signed(), value=value, key=key, headers=tuple(headers.items())))
    offsets = [dataclasses.replace(record, offset=offset) for offset, record in enumerate(records)]
    check_judged(offsets, 1, restore=len(data) % 16 == 0)


def _verdict(data: bytes) -> None:
    read = read_verdict(_record(data))
    if not isinstance(read, Refusal):
        assert read.article_time == clamp_time(read.article_time)
    _raises_only(ValueError, lambda: ArticleVerdict.from_record(_record(data)))


def _published(data: bytes) -> None:
    body, _, cluster = data.partition(_PART)
    record = dataclasses.replace(_written()[0], value=body)
    read = read_published(record, _extractor(), MAX_ARTICLE_BYTES)
    assert isinstance(read, Refusal) == isinstance(read_article(body, MAX_ARTICLE_BYTES), Refusal)
    others = dict(record.headers) | {"unecho-cluster-id": cluster, "unecho-article-time": cluster}
    record = dataclasses.replace(record, headers=tuple(others.items()))
    read_published(record, _extractor(), MAX_ARTICLE_BYTES)
    _raises_only(ValueError, lambda: PublishedArticle.from_record(record))
    _raises_only(ValueError, lambda: RetractedArticle.from_record(record))


def _story_json(data: bytes) -> None:
    _raises_only(ValueError, lambda: story_from_json(data))


def _dead_letter(data: bytes) -> None:
    parts = data.split(_PART)
    names = [name.decode("utf-8", "replace") for name in parts[::2]]
    record = dataclasses.replace(_record(data), headers=tuple(zip(names, [*parts[1::2], b""], strict=False)))
    described = describe_dead_letter(record)
    orjson.dumps(described)
    assert described["headers"] is not None


def _time(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    for read in (parse_time, read_date):
        moment = _raises_only(ValueError, functools.partial(read, text))
        if isinstance(moment, int):
            assert parse_time(format_time(moment)) == moment
    primary_subtag(text)


def _place(data: bytes) -> None:
    url, source, other, *_ = [*data.decode("utf-8", "replace").split("\n"), "", ""]
    place = place_of(url, other, source)
    assert (place is None) == (not (url.strip() or other.strip() or source.strip()))
    outlet_of(source, place)
    outlet_of(None, place)


def _mapped(data: bytes) -> None:
    mapped = _MAP.apply(data)
    try:
        fields = read_json(data)
    except ValueError:
        fields = None
    if not isinstance(fields, dict):
        assert mapped == data
    elif mapped != data:
        assert orjson.loads(mapped).keys() == fields.keys() | orjson.loads(mapped).keys() & {"id", "text"}


def _snapshot(data: bytes) -> None:
    """A good file with some of its bytes changed, or cut: refused, unless it is the same in the end."""
    header, good = _snapshot_of_some()
    how, place = data[:1], int.from_bytes(data[1:4], "big") % len(good)
    file = good[:place] if how > b"\x7f" else good[:place] + data[4:] + good[place + len(data[4:]) :]
    try:
        stream = io.BytesIO(file)
        read, shapes = read_header(stream)
        state = read_state(stream, shapes)
    except SnapshotRefusedError:
        assert file != good
        return
    assert file.startswith(good)
    assert read == header
    restore_index(state, PROFILE)


def _header(data: bytes) -> None:
    try:
        said = orjson.loads(data)
    except orjson.JSONDecodeError:
        return
    _raises_only((KeyError, TypeError, ValueError), lambda: SnapshotHeader.from_json(said))


def _any_file(data: bytes) -> None:
    stream = io.BytesIO(data)
    _raises_only(SnapshotRefusedError, lambda: read_state(stream, read_header(stream)[1]))


_DECODERS: Sequence[Callable[[bytes], None]] = (
    *(
        _signed_record,
        _verdict,
        _published,
        _story_json,
        _dead_letter,
        _time,
        _mapped,
        _snapshot,
        _header,
        _any_file,
        _place,
    ),
)
WORDS = [
    *("unecho-content", "unecho-digest", "unecho-signing", "unecho-published-at", "unecho-dead-cut", "key,value"),
    *(
        '"outcome":"near_copy"',
        '"published":true',
        '"article_time":"2025-11-21T10:00:00Z"',
        '"signed_offset":0',
        "null",
    ),
    *('"minutes":{', '"outlets":{', '"published":{', '"last":{', "9999-12-31T23:59:59.999Z", "-00:00", "unechoIX"),
]


def _record(value: bytes) -> Incoming:
    return Incoming(Topic.VERDICTS.named(), 0, 0, 0, b"a", value)


@cache
def _signed() -> Incoming:
    one = news("a", " ".join(story(1)), source="s", url="u", title="t", published_at="2025-11-21T10:00:00Z")
    raw = Incoming(Topic.RAW.named(), 0, 0, one.timestamp, one.key, one.value)
    return as_read(sign([raw], PROFILE, MAX_ARTICLE_BYTES))[0]


@cache
def _written() -> list[Incoming]:
    """The record of articles.unique and that of articles.verdicts."""
    (judged,) = judge([_signed()], Index(PROFILE))
    return as_read(judged.outputs)


def _story() -> Story:
    article = read_published(_written()[0], _extractor(), MAX_ARTICLE_BYTES)
    verdict = read_verdict(_written()[1])
    assert not isinstance(article, Refusal)
    assert not isinstance(verdict, Refusal)
    return with_article(with_verdict(None, verdict)[0], article)[0]


@cache
def _snapshot_of_some() -> tuple[SnapshotHeader, bytes]:
    index = Index(PROFILE)
    judge([_signed(), dataclasses.replace(_signed(), key=b"b", offset=1)], index)
    header = SnapshotHeader(PROFILE.id, Topic.SIGNED.named(), 0, 2, LastRecord(1, 0, b"b"))
    file = io.BytesIO()
    write_file(file, header, export_state(index))
    return header, file.getvalue()


@cache
def _extractor() -> NewsExtractor:
    return NewsExtractor(read_word_lists())
