from aiokafka.partitioner import murmur2
from hypothesis import example, given
from hypothesis import strategies as st

from unecho.kafka.key_hashes import hashes_of


@given(st.lists(st.binary(max_size=70)))
@example([])
@example([b""])
@example([b"\xff" * length for length in range(9)])
def test_keys_have_the_hashes_that_aiokafka_gives_them(keys: list[bytes]) -> None:
    assert hashes_of(keys) == [murmur2(key) & 0x7FFFFFFF for key in keys]
