"""What is sent back is what came, and a record that dies again and again is left at some point."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.dead_reason import DeadReason
from unecho.core.profile import Profile
from unecho.records.dead_letters import cut_to_fit, dead_letter
from unecho.records.record import Incoming, Outgoing
from unecho.records.replayed import Left, first_letter_of, replays_of, sent_back, why_left
from unecho.records.topology import Topic
from unecho.sign.handle import handle

PREFIX = "p."
names = st.text(max_size=8) | st.sampled_from(["unecho-signature", "traceparent"])
raw_records = st.builds(
    Incoming,
    topic=st.just("p.articles.raw"),
    partition=st.integers(0, 9),
    offset=st.integers(0, 2**40),
    timestamp=st.integers(0, 2**50),
    key=st.none() | st.binary(max_size=9),
    value=st.none() | st.binary(max_size=30),
    headers=st.lists(st.tuples(names, st.binary(max_size=5)), max_size=4).map(tuple),
)


def read(output: Outgoing, offset: int) -> Incoming:
    return Incoming(
        output.topic.named(PREFIX),
        output.partition or 0,
        offset,
        output.timestamp or 0,
        output.key,
        output.value,
        output.headers,
    )


def died(record: Incoming, offset: int) -> Incoming:
    return read(dead_letter(record, "sign", DeadReason.INVALID, "text: missing"), offset)


@given(raw_records, st.integers(1, 4))
def test_a_record_goes_back_as_it_was_and_is_counted_each_time(record: Incoming, times: int) -> None:
    letter = died(record, 100)
    for time in range(times):
        assert replays_of(letter) == time
        back = sent_back(letter, PREFIX)
        assert (back.topic, back.partition) == (Topic.RAW, record.partition)
        assert (back.key, back.value, back.timestamp) == (record.key, record.value, record.timestamp)
        assert back.headers[: len(record.headers)] == record.headers
        assert {name for name, _ in back.headers[len(record.headers) :]} == {"unecho-replays", "unecho-replay-of"}
        letter = died(read(back, 1_000 + time), 200 + time)
        assert first_letter_of(letter) == "0:100"
    assert why_left(letter, PREFIX, times) is Left.DIED_AGAIN
    assert why_left(letter, PREFIX, times + 1) is None


def test_an_article_that_can_be_read_now_loses_the_count() -> None:
    record = Incoming("p.articles.raw", 0, 1, 0, b"a", b'{"id": "a", "text": "some words"}')
    back = sent_back(died(record, 5), PREFIX)
    (signed,) = handle([read(back, 9)], Profile(), 1_000)
    assert signed.topic is Topic.SIGNED
    assert not any("replay" in name for name, _ in signed.headers)


def test_what_does_not_fit_the_topic_is_never_sent_back() -> None:
    letter = cut_to_fit(
        dead_letter(Incoming("p.articles.raw", 0, 1, 0, b"a", b"x" * 2_000), "sign", DeadReason.TOO_LARGE, ""), 1_000
    )
    assert why_left(read(letter, 0), PREFIX, 99, also_subscribed=True) is Left.CUT


@pytest.mark.parametrize("topic", ["articles.raw", "p.articles.dead", "other", ""])
def test_what_came_from_elsewhere_is_never_sent_back(topic: str) -> None:
    letter = died(Incoming(topic, 0, 1, 0, b"a", b"x"), 0)
    assert why_left(letter, PREFIX, 99, also_subscribed=True) is Left.NO_ORIGIN
    with pytest.raises(ValueError, match="without an origin"):
        sent_back(letter, PREFIX)


@pytest.mark.parametrize("topic", [Topic.UNIQUE, Topic.VERDICTS])
def test_what_subscribers_read_is_sent_back_only_when_forced(topic: Topic) -> None:
    letter = died(Incoming(topic.named(PREFIX), 0, 1, 0, b"a", b"x"), 0)
    assert why_left(letter, PREFIX, 3) is Left.SUBSCRIBED
    assert why_left(letter, PREFIX, 3, also_subscribed=True) is None


@given(st.binary(max_size=12))
def test_a_count_that_somebody_else_wrote_is_taken_or_none(said: bytes) -> None:
    letter = died(Incoming("p.articles.raw", 0, 1, 0, b"a", b"x", (("unecho-replays", said),)), 0)
    assert replays_of(letter) >= 0
    assert sent_back(replace(letter), PREFIX).headers[-2][0] == "unecho-replays"
