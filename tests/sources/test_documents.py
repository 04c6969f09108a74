import json
import time
from collections.abc import Iterator

import orjson
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from unecho.core.dead_reason import DeadReason
from unecho.sources.cutting.documents import read_documents
from unecho.sources.fault import SourceError
from unecho.sources.items import BrokenSource, Item, Line
from unecho.sources.shape import Shape, read_articles, shape_of

texts = st.text(st.sampled_from('ab"\\[]{},:\n\t é😀'))
values = st.recursive(
    st.none() | st.integers(0, 9) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
articles = st.lists(st.dictionaries(texts, values, max_size=3), max_size=5)
sizes = st.integers(1, 40)


def pieces(data: bytes, size: int = 1 << 16) -> Iterator[bytes]:
    return (data[start : start + size] for start in range(0, len(data), size))


def read(data: bytes, max_bytes: int = 10_000, size: int = 1 << 16) -> list[Item]:
    return list(read_documents("f", pieces(data, size), max_bytes))


def told(items: list[Item]) -> list[object]:
    return [orjson.loads(item.value) if isinstance(item, Line) else item.reason for item in items]


@given(articles, sizes, st.sampled_from([None, 1]))
def test_the_elements_of_an_array_come_one_by_one(given: list[object], size: int, indent: int | None) -> None:
    items = read(json.dumps(given, indent=indent, ensure_ascii=False).encode(), size=size)
    assert told(items) == given
    assert [item.number for item in items] == list(range(1, len(given) + 1))


@given(articles, sizes, st.sampled_from([b"", b"\n", b" ,\n", b"\n\x1e"]), st.sampled_from([None, 1]))
def test_documents_come_one_by_one(given: list[object], size: int, between: bytes, indent: int | None) -> None:
    assert told(read(between.join(json.dumps(one, indent=indent).encode() for one in given), size=size)) == given


@given(articles, sizes, st.sampled_from([None, 1]))
def test_the_articles_of_an_envelope_come_one_by_one(given: list[object], size: int, indent: int | None) -> None:
    envelope = {"status": "ok", "totalResults": 3, "articles": given, "rest": {"a": [{"articles": [{"b": 1}]}]}}
    data = json.dumps(envelope, indent=indent).encode()
    assert told(read(data + data, size=size)) == given + given


def test_a_field_named_articles_makes_no_envelope_of_an_article() -> None:
    for article in ({"id": "a", "articles": ["b", "c"]}, {"text": "long " * 100, "articles": [{"id": "b"}]}):
        assert told(read(orjson.dumps(article))) == [article]


def test_each_element_that_is_none_is_told() -> None:
    assert [item.value for item in read(b'[1, "a,b", [2, {}], nul, {"a" 1}, {},]') if isinstance(item, Line)] == [
        b"1", b'"a,b"', b"[2, {}]", b"nul", b'{"a" 1}', b"{}",
    ]  # fmt: skip


def test_what_is_cut_short_is_told_and_what_is_before_it_read() -> None:
    whole = b'[{"a": 1}, {"b": "x]"}, {"c": 3}]'
    for end in range(1, len(whole) - 1):
        *before, last = read(whole[:end])
        assert isinstance(last, BrokenSource)
        assert last.reason is DeadReason.SOURCE_CUT_SHORT
        assert before == read(whole)[: len(before)]
        assert len(before) == sum(whole[:end].count(mark) for mark in (b"1}", b']"}', b"3}"))


def test_a_fault_ends_it() -> None:
    def broken() -> Iterator[bytes]:
        yield b'[{"a": 1}, {"b": 2}'
        raise SourceError(DeadReason.SOURCE_CORRUPT, "broken")

    assert told(list(read_documents("f", broken(), 100))) == [{"a": 1}, {"b": 2}, DeadReason.SOURCE_CORRUPT]
    items = list(read_articles("f", broken(), 100))
    assert told(items) == [{"a": 1}, {"b": 2}, DeadReason.SOURCE_CORRUPT]


def test_a_long_article_is_refused_and_not_held() -> None:
    def long() -> Iterator[bytes]:
        yield b'[{"a": "'
        for _ in range(1_000):
            yield b"x" * 100_000
        yield b'"}, {"b": 2}]'

    long_one, short = read_documents("f", long(), 1_000)
    assert isinstance(long_one, BrokenSource)
    assert (long_one.number, long_one.reason) == (1, DeadReason.TOO_LARGE)
    assert short == Line("f", 2, b'{"b": 2}')


@given(st.binary() | st.text('"\\[]{},:\x1e\n a').map(str.encode), sizes)
@example(b'{"articles":[', 1)
@example(b"]}],[{", 1)
def test_any_bytes_are_read_the_same_in_any_pieces(data: bytes, size: int) -> None:
    items = read(data, 30, size)
    assert items == read(data, 30)
    assert [item.number for item in items] == list(range(1, len(items) + 1))
    assert list(read_articles("f", pieces(data, size), 30)) == list(read_articles("f", pieces(data), 30))


@pytest.mark.parametrize(
    "data", [b'["' + rb"\"" * 10**6, b"[" * 10**6, b"{" * 10**6, b'["' + b"\\" * 10**6, b'"' * 10**6]
)
def test_no_bytes_take_long(data: bytes) -> None:
    started = time.process_time()
    list(read_articles("f", pieces(data), 10**7))
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    ("head", "shape"),
    [
        (b'{"id":"a"}\n', Shape.LINES),
        (b'{"id":"a"},\n', Shape.LINES),
        (b'{"id":"a\\ud83d"}\n', Shape.LINES),
        (b'{not json\n{"id":"a"}\n', Shape.LINES),
        (b'junk\n\n {"id":"a"}\n', Shape.LINES),
        (b"1, 2\n{", Shape.LINES),
        (b'{"id":"a"', None),
        (b"{not json\n", None),
        (b"junk\n", None),
        (b" \n", None),
        (b"{\n", None),
        (b'{\n {"id":"a"}\n', Shape.LINES),
        (b'{\n "id"', Shape.DOCUMENTS),
        (b'{"x": [\n{', Shape.DOCUMENTS),
        (b'{"id": "a"\n,"text": "t"}', Shape.DOCUMENTS),
        (b'{"id": "a",\n"', Shape.DOCUMENTS),
        (b"\xef\xbb\xbf\n [\n", Shape.DOCUMENTS),
        (b"\x1e{}\n", Shape.DOCUMENTS),
        (b'{"articles": [{' + b" " * 300, Shape.DOCUMENTS),
        (b'{"id": "a", "articles": ["b"]}\n', Shape.LINES),
    ],
)
def test_the_shape_is_told_as_soon_as_it_can_be(head: bytes, shape: Shape | None) -> None:
    assert shape_of(head, 1_000, ended=False) is shape
    assert shape_of(head, 1_000, ended=True) is not None
