import base64

from hypothesis import given
from hypothesis import strategies as st
from verdicts import DEAD_LETTER_SCHEMA, check

from unecho.core.dead_reason import DETAIL_CHARACTERS, DeadReason
from unecho.records.dead_letters import dead_letter, describe_dead_letter, input_of_letter, reason_of
from unecho.records.record import Incoming, Outgoing
from unecho.records.topology import Topic

names = st.text(max_size=8) | st.sampled_from(["unecho-dead-reason", "unecho-dead-offset", "unecho-signature"])
records = st.builds(
    Incoming,
    topic=st.just("p.articles.raw"),
    partition=st.integers(0, 99),
    offset=st.integers(0, 2**63 - 1),
    timestamp=st.integers(-(2**63), 2**63 - 1),
    key=st.none() | st.binary(max_size=9),
    value=st.none() | st.binary(max_size=30),
    headers=st.lists(st.tuples(names, st.binary(max_size=5)), max_size=4).map(tuple),
)


def as_read(output: Outgoing) -> Incoming:
    return Incoming("p.articles.dead", 0, 3, output.timestamp or 0, output.key, output.value, output.headers)


@given(records, st.sampled_from(["sign", "dedupe", "trends"]), st.sampled_from(DeadReason), st.text())
def test_a_dead_letter_keeps_all_and_says_where_and_why(
    record: Incoming, stage: str, reason: DeadReason, detail: str
) -> None:
    output = dead_letter(record, stage, reason, detail)
    assert output.topic is Topic.DEAD
    assert (output.key, output.value, output.timestamp) == (record.key, record.value, record.timestamp)
    assert reason_of(output) == reason
    described = describe_dead_letter(as_read(output))
    check(DEAD_LETTER_SCHEMA, described)
    assert described["reason"] == reason
    assert described["stage"] == stage
    assert described["topic"] == record.topic
    assert (described["partition"], described["offset"]) == (record.partition, record.offset)
    assert len(str(described["detail"])) <= DETAIL_CHARACTERS
    value = described["value_base64"]
    assert (None if value is None else base64.b64decode(str(value))) == record.value
    kept = [header for header in record.headers if not header[0].startswith("unecho-dead-")]
    assert [header for header in output.headers if not header[0].startswith("unecho-dead-")] == kept
    assert [header["name"] for header in described["headers"]] == [name for name, _ in kept]


@given(records)
def test_any_record_can_be_described(record: Incoming) -> None:
    described = describe_dead_letter(record)
    assert described["key"] is None if record.key is None else isinstance(described["key"], str)


@given(st.sampled_from([topic for topic in Topic if topic is not Topic.DEAD]))
def test_only_dead_letters_have_a_reason(topic: Topic) -> None:
    assert reason_of(Outgoing(topic, None, None)) is None


def test_a_dead_letter_of_a_dead_letter_tells_of_the_last_time() -> None:
    first = Incoming("articles.raw", 1, 5, 0, None, b"x", (("mine", b"1"),))
    again = Incoming(
        "articles.signed", 0, 9, 0, None, b"x", dead_letter(first, "sign", DeadReason.NOT_JSON, "a").headers
    )
    described = describe_dead_letter(as_read(dead_letter(again, "dedupe", DeadReason.UNPROCESSABLE, "b")))
    assert (described["stage"], described["offset"], described["reason"]) == ("dedupe", 9, "unprocessable")
    assert described["headers"] == [{"name": "mine", "value_base64": "MQ=="}]


@given(records)
def test_a_letter_tells_which_record_it_is_of(record: Incoming) -> None:
    letter = as_read(dead_letter(record, "sign", DeadReason.NOT_JSON, ""))
    source = input_of_letter(letter, record.topic)
    assert source is not None
    assert (source.partition, source.offset) == (record.partition, record.offset)
    assert source.is_of(record)
    assert input_of_letter(letter, "articles.raw") is None


@given(records)
def test_what_is_no_letter_is_of_nothing(record: Incoming) -> None:
    assert input_of_letter(record, record.topic) is None
    forged = (
        ("unecho-dead-topic", record.topic.encode()),
        ("unecho-dead-offset", b"x"),
        ("unecho-dead-partition", b""),
    )
    said = Incoming(record.topic, 0, 0, 0, None, None, forged)
    assert input_of_letter(said, record.topic) is None
