"""The fuzz targets over what they start from and what was ever found, without the fuzzer."""

import pytest
from found import FOUND
from fuzz_decoders import check as check_decoders
from fuzz_decoders import seeds as decoder_seeds
from fuzz_sources import check as check_sources
from fuzz_sources import seeds as source_seeds
from fuzz_stages import check as check_stages
from fuzz_stages import seeds as stage_seeds
from hypothesis import given
from hypothesis import strategies as st
from news import NOON
from raw_records import bytes_of, records_from

from unecho.records.record import Incoming
from unecho.records.topology import Topic

TARGETS = {
    "stages": (stage_seeds, check_stages),
    "decoders": (decoder_seeds, check_decoders),
    "sources": (source_seeds, check_sources),
}


@pytest.mark.parametrize("target", TARGETS)
def test_promises_hold_over_the_corpus(target: str) -> None:
    seeds, check = TARGETS[target]
    inputs = seeds()
    assert len(set(inputs)) == len(inputs)
    for data in inputs:
        check(data)


@pytest.mark.parametrize(("target", "data"), FOUND)
def test_what_was_found_stays_mended(target: str, data: bytes) -> None:
    TARGETS[target][1](data)


@given(st.binary(max_size=300))
def test_any_bytes_are_records(data: bytes) -> None:
    assert records_from(data)


parts = st.binary(max_size=12).filter(lambda part: b"\xfe" not in part)
names = st.text(st.characters(codec="utf-8"), max_size=4)


@given(
    st.lists(
        st.builds(
            Incoming,
            st.just(Topic.RAW.named()),
            st.just(0),
            st.just(0),
            st.just(NOON),
            st.none() | parts,
            st.none() | parts | st.just(b"\xfe\xfe\xfe\xff"),
            st.lists(st.tuples(names, parts), max_size=2).map(tuple),
        ),
        min_size=1,
        max_size=3,
    )
)
def test_records_can_be_written_for_the_fuzzer(records: list[Incoming]) -> None:
    read = records_from(bytes_of(records))
    assert [(one.key, one.value, one.headers) for one in read] == [(one.key, one.value, one.headers) for one in records]
