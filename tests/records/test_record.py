from aiokafka.structs import ConsumerRecord
from hypothesis import given
from hypothesis import strategies as st

from unecho.records.record import Outgoing, incoming
from unecho.records.record_size import record_bytes, record_bytes_at_most
from unecho.records.topology import Topic

names = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
values = st.none() | st.binary(max_size=8)


@given(st.lists(st.tuples(names, values)))
def test_a_header_without_a_value_is_empty(headers: list[tuple[str, bytes | None]]) -> None:
    record = incoming(ConsumerRecord("t", 1, 2, 3, 0, b"k", None, 1, -1, None, tuple(headers)))
    assert (record.topic, record.partition, record.offset, record.timestamp) == ("t", 1, 2, 3)
    assert (record.key, record.value) == (b"k", None)
    assert record.headers == tuple((name, value or b"") for name, value in headers)


@given(values, values, st.lists(st.tuples(names, st.binary(max_size=8))))
def test_no_record_takes_more_than_it_is_said_to(
    key: bytes | None, value: bytes | None, headers: list[tuple[str, bytes]]
) -> None:
    output = Outgoing(Topic.UNIQUE, key, value, tuple(headers))
    assert record_bytes(output) <= record_bytes_at_most(output)
