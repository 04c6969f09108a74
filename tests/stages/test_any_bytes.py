"""Whatever a record holds, a stage answers for it and goes on."""

import json

import orjson
from hypothesis import example, given, settings
from hypothesis import strategies as st
from news import NOON, news, story
from pipelines import new_metrics
from promises import check_stages
from verdicts import DEAD_LETTER_SCHEMA, VERDICT_SCHEMA, check

from unecho.core.profile import Profile
from unecho.core.signing.signed_article import sign_article
from unecho.dedupe.stage import DedupeStage
from unecho.records.article_json import read_article
from unecho.records.dead_letters import describe_dead_letter
from unecho.records.record import Incoming, Outgoing
from unecho.records.signed.signed_record import encode_signed
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.sign.stage import SignStage

I64 = st.integers(-(2**63), 2**63 - 1)
NAMES = ["unecho-signing", "unecho-digest", "unecho-content", "unecho-signature", "unecho-source", "unecho-url"]
NAMES += ["unecho-title", "unecho-published-at", "unecho-dead-reason", "traceparent"]
timestamps = st.sampled_from([NOON, 0, -1]) | I64
keys = st.none() | st.binary(max_size=6)
few = settings(max_examples=150, deadline=None)

SOME_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
FIELDS = ["id", "text", "title", "source", "url", "published_at", "language", "extra"]
texts = st.sampled_from([" ".join(story(number, length)) for number in range(2) for length in (5, 60, 80)])
dates = st.datetimes().map(lambda moment: moment.isoformat()) | st.sampled_from(["", "2025-11-21", "9999-12-31T23:59Z"])
good = st.builds(
    lambda article_id, text, date, rest: orjson.dumps({**rest, "id": article_id, "text": text, "published_at": date}),
    st.sampled_from("abcd"),
    texts | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40),
    dates,
    st.fixed_dictionaries(
        {}, optional={"source": st.sampled_from("st"), "url": st.just("u"), "language": st.just("zh")}
    ),
)
objects = st.dictionaries(st.sampled_from(FIELDS), SOME_JSON | texts, max_size=8).map(
    lambda fields: json.dumps(fields).encode("utf-8", "surrogatepass")
)
cut_short = st.builds(lambda value, end: value[:-end], good, st.integers(1, 40))
values = st.none() | st.binary(max_size=200) | good | objects | cut_short
# Kafka's header names are UTF-8 text; its clients give no others.
any_headers = st.lists(
    st.tuples(st.sampled_from(NAMES) | st.text(st.characters(codec="utf-8"), max_size=5), st.binary(max_size=8)),
    max_size=4,
)


def signed_record() -> Incoming:
    one = news("a", " ".join(story(1)), source="s", url="u", title="t", published_at="2025-11-21T10:00:00Z")
    raw = Incoming(Topic.RAW.named(), 0, 0, NOON, one.key, one.value)
    article = read_article(one.value, 1 << 20)
    signed = encode_signed(raw, sign_article(article, Profile()), article.title, Profile())
    return Incoming(Topic.SIGNED.named(), 0, 0, NOON, signed.key, signed.value, signed.headers)


SIGNED = signed_record()


def dead_letter_of(output: Outgoing, source: Incoming) -> dict[str, object]:
    assert output.value == source.value
    assert output.key == source.key
    letter = describe_dead_letter(
        Incoming(Topic.DEAD.named(), 0, 0, output.timestamp or 0, output.key, output.value, output.headers)
    )
    check(DEAD_LETTER_SCHEMA, letter)
    return letter


@few
@given(values, keys, any_headers, timestamps)
@example(b'{"id":"a","text":"t"}', None, [], -(2**63))
def test_sign_takes_any_record(
    value: bytes | None, key: bytes | None, said: list[tuple[str, bytes]], timestamp: int
) -> None:
    stage = SignStage(Settings(), new_metrics())
    record = Incoming(Topic.RAW.named(), 0, 0, timestamp, key, value, tuple(said))
    (output,) = stage.handle([record])
    stage.count(0, [output], 0.0)
    if output.topic is Topic.DEAD:
        dead_letter_of(output, record)
    else:
        assert output.topic is Topic.SIGNED


@few
@given(
    st.dictionaries(st.sampled_from(NAMES), st.none() | st.binary(max_size=600) | st.just(b"\xff" * 512), max_size=3),
    keys | st.just(b"a"),
    timestamps,
    st.none() | I64.map(str) | st.sampled_from(["9" * 20, "9" * 5000, "-1", "", "1_0", " 7 ", "٣"]),
)
@example({}, b"a", NOON, "253402300800000")
@example({}, b"a", NOON, "9" * 30)
@example({}, b"a", 2**63 - 1, None)
@example({}, b"a", -(2**63), None)
@example({}, b"", NOON, None)
def test_dedupe_takes_any_record(
    changes: dict[str, bytes | None], key: bytes | None, timestamp: int, published_at: str | None
) -> None:
    said = dict(SIGNED.headers)
    if published_at is None:
        del said["unecho-published-at"]
    else:
        said["unecho-published-at"] = published_at.encode()
    for name, value in changes.items():
        said.pop(name, None)
        if value is not None:
            said[name] = value
    record = Incoming(SIGNED.topic, 0, 0, timestamp, key, SIGNED.value, tuple(said.items()))
    stage = DedupeStage(Settings(), new_metrics())
    stage.memory.open(0)
    outputs = stage.handle([record])
    stage.count(0, outputs, 0.0)
    if outputs[-1].topic is Topic.DEAD:
        assert dead_letter_of(outputs[-1], record)["reason"] == "unprocessable"
    else:
        assert [output.topic for output in outputs] == [Topic.UNIQUE, Topic.VERDICTS]
        check(VERDICT_SCHEMA, orjson.loads(outputs[-1].value))
    # What was odd left nothing behind: the next article is judged as ever.
    following = Incoming(SIGNED.topic, 0, 1, NOON, b"next", SIGNED.value, SIGNED.headers)
    assert stage.handle([following])[-1].topic is Topic.VERDICTS


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(timestamps, st.none() | st.binary(max_size=6), values, any_headers), min_size=1, max_size=10),
    st.integers(0, 10),
)
def test_every_promise_holds_over_streams_of_any_records(
    stream: list[tuple[int, bytes | None, bytes | None, list[tuple[str, bytes]]]], cut: int
) -> None:
    records = [
        Incoming(Topic.RAW.named(), 0, offset, timestamp, key, value, tuple(said))
        for offset, (timestamp, key, value, said) in enumerate(stream)
    ]
    check_stages(records, cut)
