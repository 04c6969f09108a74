"""Fuzz target: any records on articles.raw, through sign, dedupe and trends."""

from news import LABELS, SEED_FILES, article, mixed_stream, news, story
from promises import MAX_ARTICLE_BYTES, check_stages
from raw_records import bytes_of, records_from

from unecho.records.record import Incoming

MAX_BYTES = 4_096
_RESTORED = 16
WORDS = [
    *('{"id":"', '"text":"', '"title":', '"source":', '"url":', '"published_at":"', '"language":"', "null", '"}', ","),
    *("2025-11-21T10:00:00Z", "2025-11-21", "9999-12-31T23:59:59.999Z", "0001-01-01", "+01:00", "23:59:60", ".5"),
    *("\\ud800", "\\udc00", "\\u0000", "\\u202e", "\u2028", "\u0130", "\ufb01", "\u0301", "北京", "ราคา", "🙂", "'s"),
    *(
        "Reuters",
        "(Reuters) - ",
        "President ",
        "New York",
        "U.N. ",
        "said Mr. ",
        "\\n",
        "\\\\",
        "\xad",
        "zh",
        "th",
        "ar",
    ),
    *("unecho-signature", "unecho-cluster-id", "unecho-dead-reason", "unecho-", "traceparent"),
]


def seeds() -> list[bytes]:
    """Streams small enough to be mutated, with each outcome and each kind of bad input."""
    texts = [" ".join(story(number, 40)) for number in range(3)]
    streams = [
        [news("a", texts[0]), news("b", texts[0].upper()), news("c", " ".join(texts[0].split()[:34]), source="s")],
        [news("a", texts[1], url="u", source="s"), news("a", texts[1]), news("a", texts[2]), news("d", texts[0])],
        [news("a", texts[1], url="u", source="s"), news("b", texts[2], url="u", source="s")],
        [news("old", texts[0], published_at="1970-01-01"), news("new", texts[0], published_at="2190-01-01")],
        [news("t", "x", title="T", language="pt-BR", published_at="2025-11-21T10:00:00.5+01:00")],
        [news("zh", "北京报道说总统周五在" * 6, language="zh"), news("th", "ราคาน้ำมันดิบ" * 8, language="th")],
        [news("n", "President Jane Roe of New York's Acme Corp. met U.N. chiefs in Paris, Reuters said. " * 3)],
    ]
    records = [
        [Incoming("", 0, 0, one.timestamp, one.key, one.value, one.headers) for one in stream] for stream in streams
    ]
    mixed = [
        Incoming("", 0, 0, one.timestamp, one.key, one.value, (("trace", b"\x00\xff"), ("unecho-title", b"\xff")))
        for one in mixed_stream()
        if len(one.value or b"") < MAX_ARTICLE_BYTES // 4
    ]
    bad = [b"", b"[]", b'"a"', b"{}", b'{"id":"a"}', b"\xff\xfe\xfe\xfe", b"[" * 300, article(7, None), None]
    records += [mixed[:4], mixed[4:], *([Incoming("", 0, 0, -1, b"k", value)] for value in bad)]
    records += [[Incoming("", 0, 0, 0, None, path.read_bytes()[:3_000])] for path in SEED_FILES[: len(LABELS)]]
    return [bytes_of(stream) for stream in records]


def check(data: bytes) -> None:
    """Holds every promise over the records in `data`."""
    records = records_from(data)
    # To make an index from its state takes as long as all the rest.
    check_stages(records, len(data) % len(records), restore=len(data) % _RESTORED == 0)
