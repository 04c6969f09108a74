from aiokafka.partitioner import murmur2
from hypothesis import given
from hypothesis import strategies as st

from unecho.kafka.key_hashes import key_hash


@given(st.binary(max_size=80))
def test_a_key_goes_where_aiokafka_puts_it(key: bytes) -> None:
    assert key_hash(key) == murmur2(key) & 0x7FFFFFFF
