import json
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.article import Article
from unecho.core.article_time import format_time
from unecho.core.dead_reason import DETAIL_CHARACTERS, DeadReason, safe_detail
from unecho.core.pub_status import PubStatus
from unecho.records.article_json import ARTICLE_FIELDS, Refusal, primary_subtag, read_article
from unecho.records.schemas import SchemaName, validator

LIMIT = 8_000_000
DEEP = 100_000

characters = st.characters(exclude_categories=["Cs"])
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | st.text(characters),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(characters), inner, max_size=3),
    max_leaves=8,
)
optional_words = st.none() | st.text(st.characters(categories=["L", "N", "S"]), min_size=1)
articles = st.builds(
    Article,
    id=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=2048),
    text=st.text(characters, min_size=1),
    source=optional_words,
    url=optional_words,
    title=optional_words,
    published_at=st.none() | st.integers(-62135596800000, 253402300799999),
    language=st.none() | st.sampled_from(["en", "de", "gsw"]),
    pub_status=st.sampled_from(PubStatus),
    embargoed_until=st.none() | st.integers(-62135596800000, 253402300799999),
)
NINJS = ("pubStatus", "pubstatus", "embargoed")


def as_json(article: Article, **changes: object) -> bytes:
    fields: dict[str, Any] = {name: getattr(article, name) for name in ARTICLE_FIELDS}
    if article.published_at is not None:
        fields["published_at"] = format_time(article.published_at)
    if article.embargoed_until is not None:
        fields["embargoed_until"] = format_time(article.embargoed_until)
    return orjson.dumps(fields | changes)


def refused(value: bytes | None, max_bytes: int = LIMIT) -> Refusal:
    read = read_article(value, max_bytes)
    assert isinstance(read, Refusal), read
    return read


@given(articles, st.dictionaries(st.text(characters, min_size=15), json_values, max_size=3))
def test_a_valid_article_is_read_back_whatever_stands_beside_it(article: Article, extra: dict[str, object]) -> None:
    assert read_article(as_json(article, **extra), LIMIT) == article


@given(st.binary() | st.text().map(lambda text: text.encode("utf-8", "surrogatepass")) | json_values.map(orjson.dumps))
def test_any_bytes_are_read_or_refused(value: bytes) -> None:
    read_article(value, LIMIT)


@given(
    st.dictionaries(
        st.sampled_from([*sorted(ARTICLE_FIELDS), *NINJS, "other"]),
        json_values | st.sampled_from(["2025-11-21", "2025-02-30", "\u0000", "", "canceled"]),
    )
)
def test_an_object_is_refused_exactly_when_the_schema_does(fields: dict[str, object]) -> None:
    read = read_article(orjson.dumps(fields), LIMIT)
    assert isinstance(read, Refusal) != validator(SchemaName.ARTICLE).is_valid(fields)
    if isinstance(read, Refusal):
        assert read.reason is DeadReason.INVALID
        assert read.detail
        assert read.detail.isprintable()
        assert len(read.detail) <= DETAIL_CHARACTERS


@pytest.mark.parametrize(
    "value",
    [
        b"", b"{", b"plain text", b'{"id":"a","text":"t"', b'{"id":"a","text":"\xff"}', b'{"id":"a","text":"t\t"}',
        b'{"id":"a","text":"\xed\xa0\x80"}', b'{"id":"a","text":"\x00"}', b'{"id":"a","text":"t"} {"id":"b"}',
        b"[" * DEEP + b"]" * DEEP, b"[" * DEEP,
        b'{"id":"a","text":"t","x":' + b'{"x":' * DEEP + b"1" + b"}" * (DEEP + 1),
        b'{"id":"a","text":"t","n":NaN}', b'{"id":"a","text":"t","n":1e999}', b"\xef\xbb\xbf", b'{"id":"a\\ud800"',
        b"\xef\xbb\xbf\xef\xbb\xbf" + b'{"id":"a","text":"t"}', '{"id":"a","text":"t"}'.encode("utf-16"),
    ],
)  # fmt: skip
def test_what_is_not_json(value: bytes) -> None:
    assert refused(value).reason is DeadReason.NOT_JSON


@pytest.mark.parametrize("value", [b"null", b"1", b'"a"', b"[]", b"true", b'[{"id":"a","text":"t"}]'])
def test_what_is_not_an_object(value: bytes) -> None:
    assert refused(value).reason is DeadReason.NOT_AN_OBJECT


def test_a_tombstone_and_what_is_too_large() -> None:
    assert refused(None).reason is DeadReason.TOMBSTONE
    value = as_json(Article(id="a", text="t"))
    assert isinstance(read_article(value, len(value)), Article)
    assert refused(value, len(value) - 1).reason is DeadReason.TOO_LARGE


@pytest.mark.parametrize(
    ("changes", "detail"),
    [
        ({"id": ""}, "id: empty"),
        ({"id": "a\nb"}, "id: contains control characters"),
        ({"id": "a\x85"}, "id: contains control characters"),
        ({"id": "x" * 2049}, "id: longer than 2048 characters"),
        ({"id": 7}, "id: is a number, not a string"),
        ({"text": ""}, "text: empty"),
        ({"text": None}, "text: is null, not a string"),
        ({"text": {"a": 1}}, "text: is an object, not a string"),
        ({"source": ["a"]}, "source: is a list, not a string"),
        ({"published_at": True}, "published_at: is a boolean, not a string or a number"),
        (
            {"canonical_url": 7, "amp_url": []},
            "amp_url: is a list, not a string; canonical_url: is a number, not a string",
        ),
        ({"language": True, "title": 1.5}, "language: is a boolean, not a string; title: is a number, not a string"),
    ],
)
def test_what_breaks_the_schema_is_named(changes: dict[str, object], detail: str) -> None:
    refusal = refused(as_json(Article(id="a", text="t"), **changes))
    assert refusal == Refusal(DeadReason.INVALID, detail, None if "id" in changes else "a")


def test_missing_fields_are_named() -> None:
    assert refused(b"{}") == Refusal(DeadReason.INVALID, "id: missing; text: missing")
    assert refused(b'{"id": "a"}') == Refusal(DeadReason.INVALID, "text: missing", "a")


@pytest.mark.parametrize(
    "date", ["soon", "2025-02-30", "2025-11-21T25:00:00Z", "0001-01-01T00:00:00+01:00", "\u0000", 0, -1, 1e300, 10**7]
)
def test_an_article_is_read_without_a_date_that_is_none(date: object) -> None:
    article = read_article(as_json(Article(id="a", text="t"), published_at=date), LIMIT)
    assert article == Article(id="a", text="t", unreadable_date=True)


@pytest.mark.parametrize("date", ["", " ", None])
def test_an_empty_date_is_not_an_unreadable_one(date: object) -> None:
    assert read_article(as_json(Article(id="a", text="t"), published_at=date), LIMIT) == Article(id="a", text="t")


@pytest.mark.parametrize(
    "date", ["Thu, 20 Nov 2025 06:30:00 GMT", 1763620200, "1763620200000", "2025-11-20 06:30:00+00"]
)
def test_dates_of_many_forms_are_read(date: object) -> None:
    article = read_article(as_json(Article(id="a", text="t"), published_at=date), LIMIT)
    assert article == Article(id="a", text="t", published_at=1763620200000)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"cut \\ud83d", "cut \ufffd"), (b"\\uDE00 low", "\ufffd low"), (b"\\ud83d\\u0041", "\ufffdA"),
        (b"\\ude00\\ud83d", "\ufffd\ufffd"), (b"\\ud83d\\ud83d\\ude00", "\ufffd\U0001f600"),
        (b"\\\\ud83d \\ud83d", "\\ud83d \ufffd"), (b"\\\\\\ud83d", "\\\ufffd"),
        (b"\\uD83D\\uDE00\\udbff", "\U0001f600\ufffd"),
    ],
)  # fmt: skip
def test_half_an_emoji_costs_a_character(text: bytes, said: str) -> None:
    assert read_article(b'{"id":"a","text":"%s"}' % text, LIMIT) == Article(id="a", text=said)
    assert read_article(b'{"id":"a","text":"t","x":{"%s":["%s"]}}' % (text, text), LIMIT) == Article(id="a", text="t")


@given(st.text(st.characters(), min_size=1))
def test_a_text_with_surrogates_is_read_as_python_reads_it_but_for_these(text: str) -> None:
    value = json.dumps({"id": "a", "text": text}).encode()
    article = read_article(value, LIMIT)
    assert isinstance(article, Article)
    assert len(article.text) == len(json.loads(value)["text"])
    assert article.text.replace("\ufffd", "") == "".join(
        one for one in json.loads(value)["text"] if not "\ud800" <= one <= "\udfff" and one != "\ufffd"
    )


def test_a_byte_order_mark_is_skipped() -> None:
    assert read_article(b"\xef\xbb\xbf" + as_json(Article(id="a", text="t")), LIMIT) == Article(id="a", text="t")


def test_what_is_not_utf_8_is_named() -> None:
    detail = refused(b'{"id":"a","text":"caf\xe9"}').detail
    assert detail == "not UTF-8: byte 22 is 0xe9; iconv -f WINDOWS-1252 -t UTF-8 may help"


def test_a_field_nested_deep_is_refused_by_its_type() -> None:
    nested = b"[" * 1000 + b"]" * 1000
    assert refused(b'{"id":"a","text":' + nested + b"}").detail == "text: is a list, not a string"
    assert refused(b'{"id":"a","text":1,"x":' + nested + b"}").detail == "text: is a number, not a string"
    assert read_article(b'{"id":"a","text":"t","x":' + nested + b"}", LIMIT) == Article(id="a", text="t")


@pytest.mark.parametrize("text", ["x", "\u0000", " ", "\u202eabc\u2069", "a" * 5_000_000, "\U0001f600"])
def test_an_odd_text_is_still_a_text(text: str) -> None:
    assert read_article(as_json(Article(id="a", text=text)), LIMIT) == Article(id="a", text=text)


def test_empty_optional_fields_are_unknown() -> None:
    blank = dict.fromkeys(("source", "url", "title", "published_at", "language", "canonical_url", "amp_url"), "")
    assert read_article(as_json(Article(id="a", text="t"), **blank), LIMIT) == Article(id="a", text="t")


@pytest.mark.parametrize(
    ("tag", "subtag"),
    [("en", "en"), ("pt-BR", "pt"), ("zh_Hant_TW", "zh"), ("DE", "de"), ("gsw", "gsw"), (" fr ", "fr")]
    + [(tag, None) for tag in ("", None, "English", "x-klingon", "e", "日本", "12")],
)
def test_the_primary_subtag(tag: str | None, subtag: str | None) -> None:
    assert primary_subtag(tag) == subtag


def test_a_detail_is_printable_and_bounded() -> None:
    assert safe_detail("a\n\x1b[31m\u202eb") == "a  [31m b"
    assert len(safe_detail("x" * 10**6)) == DETAIL_CHARACTERS


def read(**fields: object) -> Article:
    article = read_article(orjson.dumps({"id": "a", "text": "t"} | fields), LIMIT)
    assert isinstance(article, Article), article
    return article


@pytest.mark.parametrize("name", ["pub_status", "pubStatus", "pubstatus"])
@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("usable", PubStatus.USABLE),
        ("withheld", PubStatus.WITHHELD),
        ("canceled", PubStatus.CANCELED),
        (" Cancelled ", PubStatus.CANCELED),
        ("stat:canceled", PubStatus.CANCELED),
        ("", PubStatus.USABLE),
        (None, PubStatus.USABLE),
    ],
)
def test_a_status_is_read_in_the_spellings_of_ninjs(name: str, written: object, status: PubStatus) -> None:
    assert read(**{name: written}) == Article(id="a", text="t", pub_status=status)


def test_ours_counts_before_that_of_ninjs_where_it_says_something() -> None:
    assert read(pub_status="usable", pubStatus="canceled").pub_status is PubStatus.USABLE
    assert read(pub_status=None, pubStatus="canceled").pub_status is PubStatus.CANCELED


@pytest.mark.parametrize("name", ["embargoed_until", "embargoed"])
def test_an_embargo_is_read_as_any_date(name: str) -> None:
    assert read(**{name: "2025-11-20T06:30:00Z"}) == Article(id="a", text="t", embargoed_until=1763620200000)
    assert read(**{name: ""}) == Article(id="a", text="t")


@pytest.mark.parametrize("value", [7, True, [], {"a": 1}, "killed", "\u0000"])
@pytest.mark.parametrize("name", ["pub_status", "pubstatus", "embargoed_until", "embargoed"])
def test_what_cannot_be_read_of_them_does_not_cost_the_article(name: str, value: object) -> None:
    assert read(**{name: value}) == Article(id="a", text="t", unreadable_status=True)


@pytest.mark.parametrize("fields", [{}, {"text": None}, {"text": ""}])
def test_only_a_canceled_article_may_have_no_text(fields: dict[str, object]) -> None:
    for status in ({"pub_status": "canceled"}, {"pubStatus": "Cancelled"}, {"pubstatus": "stat:canceled"}):
        article = read_article(orjson.dumps({"id": "a"} | fields | status), LIMIT)
        assert article == Article(id="a", text="", pub_status=PubStatus.CANCELED)
    refused(orjson.dumps({"id": "a", "pub_status": "withheld"} | fields))
