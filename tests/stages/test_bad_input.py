"""Bad input never stops a stage and is never lost: what becomes of each kind."""

from dataclasses import dataclass

import pytest
from news import WALL, Raw, article, news, story
from pipelines import MemoryPipeline, Pipeline
from verdicts import check_conservation, dead_letters_of, fates_of, original_of

DEEP = 100_000


@dataclass(frozen=True)
class Case:
    name: str
    values: list[bytes | None]
    fates: list[str]

    def __str__(self) -> str:
        return self.name


def text(number: int) -> str:
    return " ".join(story(1000 + number))


def one(name: str, value: bytes | None, fate: str) -> Case:
    return Case(name, [value], [fate])


def with_text(name: str, raw_text: bytes, fate: str) -> Case:
    """`raw_text` stands in the JSON as it is, among words of its own."""
    words = text(sum(map(ord, name))).encode()
    return one(name, b'{"id":"%s","text":"%s %s"}' % (name.encode(), words, raw_text), fate)


CASES = [
    one("plain text", b"President Volodymyr Zelenskiy said", "not_json"),
    one("no bytes", b"", "not_json"),
    one("JSON cut short", b'{"id":"a","text":"begins', "not_json"),
    one("two documents", b'{"id":"a","text":"t"}{"id":"b","text":"t"}', "not_json"),
    one("UTF-16", '{"id":"a","text":"t"}'.encode("utf-16"), "not_json"),
    one("a list", b'[{"id":"a","text":"t"}]', "not_an_object"),
    one("a string", b'"a"', "not_an_object"),
    one("null", b"null", "not_an_object"),
    one("id a number", article(7, "t"), "invalid"),
    one("id null", article(None, "t"), "invalid"),
    one("text a list", article("a", ["t"]), "invalid"),
    one("text a boolean", article("a", True), "invalid"),
    one("source an object", article("a", "t", source={"name": "x"}), "invalid"),
    one("published_at a number", article("epoch", text(13), published_at=1763726400), "unique"),
    one("published_at a list", article("a", "t", published_at=[2025, 11, 21]), "invalid"),
    one("no id", b'{"text":"t"}', "invalid"),
    one("no text", b'{"id":"a"}', "invalid"),
    one("an empty object", b"{}", "invalid"),
    one("id empty", article("", "t"), "invalid"),
    one("id of 2,048 characters", article("i" * 2048, text(14)), "unique"),
    one("id of 2,049 characters", article("i" * 2049, "t"), "invalid"),
    one("id with NUL", article("a\0", "t"), "invalid"),
    one("text of 0 characters", article("a", ""), "invalid"),
    one("a date that is none", article("no date", text(15), published_at="yesterday"), "unique"),
    one("a day that is none", article("no day", text(16), published_at="2025-02-30"), "unique"),
    one("date decades ago", article("old", text(1), published_at="1953-03-06T04:00:00Z"), "unique"),
    one("date decades ahead", article("new", text(2), published_at="2097-01-01T00:00:00Z"), "unique"),
    one("the first date", article("first", text(3), published_at="0001-01-01"), "unique"),
    one("the last date", article("last", text(4), published_at="9999-12-31T23:59:59.999Z"), "unique"),
    one("a date outside the years", article("out", text(17), published_at="9999-12-31T23:59:59-01:00"), "unique"),
    one("text of 1 character", article("one", "x"), "unique"),
    one("text of 1 space", article("space", " "), "unique"),
    one("text of punctuation", article("dots", "... --- !!!"), "unique"),
    one("text of 5,000,000 characters", article("five", ((text(5) + " ") * 6000)[:5_000_000]), "unique"),
    one("2 MB of one word", article("word", "w" * 2_000_000), "unique"),
    one("2 MB of one word again and again", article("words", "again " * 333_333), "unique"),
    one("a title of 1 MB", article("title", text(6), title="t" * 1_000_000), "unique"),
    one("8,000,001 bytes", article("big", "x" * 7_999_979), "too_large"),
    with_text("lone surrogate, escaped", rb"\ud800", "unique"),
    with_text("lone low surrogate, escaped", rb"\udc00", "unique"),
    one("a byte order mark", b"\xef\xbb\xbf" + article("mark", text(18)), "unique"),
    with_text("a tab, a byte", b"\t", "not_json"),
    one("NaN", b'{"id":"a","text":"t","n":NaN}', "not_json"),
    with_text("lone surrogate, bytes", b"\xed\xa0\x80", "not_json"),
    with_text("NUL, escaped", rb"\u0000", "unique"),
    with_text("NUL, a byte", b"\0", "not_json"),
    with_text("not UTF-8", b"\xff\xfe", "not_json"),
    with_text("overlong UTF-8", b"\xc0\xaf", "not_json"),
    with_text("bidi controls", "\u202eesrever\u202c \u2066iso\u2069 \u200f".encode(), "unique"),
    one("nothing but bidi controls", article("bidi", "\u202e\u202c\u2066\u2069"), "unique"),
    one("20,000 combining marks", article("marks", text(7) + "\u0301" * 20_000), "unique"),
    one("nested 100,000 deep", b"[" * DEEP + b"]" * DEEP, "not_json"),
    one(
        "nested 100,000 deep in a field",
        b'{"id":"deep","text":"t","x":' + b"[" * DEEP + b"]" * DEEP + b"}",
        "not_json",
    ),
    one("nested 300 deep", b'{"id":"d","text":"%s","x":' % text(8).encode() + b"[" * 300 + b"]" * 300 + b"}", "unique"),
    one("a tombstone", None, "tombstone"),
    Case(
        "the same id with another text",
        [article("same", text(9)), article("same", text(10)), article("same", text(9))],
        ["unique", "unique", "exact_copy"],
    ),
    Case(
        "the same id with the text amended",
        [article("amended", text(40)), article("amended", f"{text(40)} more"), article("amended", text(40))],
        ["unique", "revision", "revision"],
    ),
    Case("a stub at the place of an article", [article("at", text(41)), article("at", WALL)], ["unique", "thin"]),
    Case("an article at the place of a stub", [article("after", WALL), article("after", text(42))], ["thin", "unique"]),
    Case("the same id with the same text", [article("again", text(11))] * 2, ["unique", "redelivery"]),
]


@pytest.mark.parametrize("case", CASES, ids=str)
async def test_in_memory(case: Case) -> None:
    topics = await MemoryPipeline().run([Raw(value, b"key") for value in case.values])
    assert fates_of(topics) == case.fates
    check_conservation(topics)


def test_the_names_tell_what_they_say() -> None:
    by_name = {case.name: case.values[0] for case in CASES}
    five = by_name["text of 5,000,000 characters"]
    assert five is not None
    assert len(five) - len(b'{"id":"five","text":""}') == 5_000_000
    big = by_name["8,000,001 bytes"]
    assert big is not None
    assert len(big) == 8_000_001
    assert len({case.name for case in CASES}) == len(CASES)


async def test_dates_that_cannot_be_read_are_counted() -> None:
    pipeline = MemoryPipeline()
    dates = ["soon", "2025-11-21", "0000-00-00 00:00:00", None, ""]
    topics = await pipeline.run(
        [news(f"dated-{number}", text(20 + number), published_at=date) for number, date in enumerate(dates)]
    )
    assert fates_of(topics) == ["unique"] * len(dates)
    assert pipeline.metrics.registry.get_sample_value("unecho_unreadable_dates_total", {"stage": "sign"}) == 2


async def test_all_in_one_stream_and_a_good_article_after_them(pipeline: Pipeline) -> None:
    values = [value for case in CASES for value in case.values]
    raw = [Raw(value, str(number).encode()) for number, value in enumerate(values)]
    topics = await pipeline.run([*raw, news("good", text(12))])
    fates = iter(fates_of(topics))
    assert {case.name: [next(fates) for _ in case.values] for case in CASES} == {
        case.name: case.fates for case in CASES
    }
    assert next(fates) == "unique"
    check_conservation(topics)
    letters = dead_letters_of(topics)
    assert [original_of(letter) for letter in letters] == [values[letter["offset"]] for letter in letters]
    assert all(letter["detail"] for letter in letters)
