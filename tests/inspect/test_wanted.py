"""The filter says what a reading of the printed JSON says."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from unecho.inspect.line import letter_line, record_line
from unecho.inspect.told import read_told
from unecho.inspect.wanted import Wanted
from unecho.records.record import Incoming

IDS, OUTCOMES, KINDS = ["a", "b", "c"], ["unique", "near_copy"], ["verbatim", "shortened"]
SOURCES, OUTLETS = ["one.example", "www.one.example", "ONE.example", "two.example"], ["one.example", "two.example"]
REASONS = ["invalid", "not_json"]


def some(values: list[str]) -> Any:
    return st.none() | st.sampled_from(values)


fields = st.fixed_dictionaries(
    {},
    optional={
        "article_id": some(IDS),
        "id": some(IDS),
        "outcome": some(OUTCOMES),
        "kind": some(KINDS),
        "source": some(SOURCES),
        "text": st.text(max_size=9),
        "title": st.text(max_size=9),
    },
)
values = fields.map(lambda found: json.dumps(found).encode()) | st.none() | st.binary(max_size=20)
headers = st.lists(
    st.tuples(st.just("unecho-dead-reason"), st.sampled_from(REASONS).map(str.encode))
    | st.tuples(st.text(max_size=4), st.binary(max_size=4)),
    max_size=2,
).map(tuple)
records = st.builds(
    Incoming,
    topic=st.just("t"),
    partition=st.integers(0, 3),
    offset=st.integers(0, 99),
    timestamp=st.integers(0, 9),
    key=st.none() | st.sampled_from(IDS).map(str.encode) | st.binary(max_size=3),
    value=values,
    headers=headers,
)
filters = st.builds(
    Wanted,
    ids=st.frozensets(st.sampled_from(IDS), max_size=2),
    outcomes=st.frozensets(st.sampled_from(OUTCOMES), max_size=1),
    kinds=st.frozensets(st.sampled_from(KINDS), max_size=1),
    outlets=st.frozensets(st.sampled_from(OUTLETS), max_size=1),
    reasons=st.frozensets(st.sampled_from(REASONS), max_size=1),
    since=st.none() | st.integers(0, 9),
)


def parsed(record: Incoming) -> dict[str, Any]:
    try:
        found = json.loads((record.value or b"").decode())
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def by_hand(wanted: Wanted, record: Incoming) -> bool:
    """One `if` for each flag, straight from what the flags say."""
    value = parsed(record)
    if wanted.ids and not any(
        name in (value.get("article_id"), value.get("id"), (record.key or b"\xff").decode("utf-8", "replace"))
        for name in wanted.ids
    ):
        return False
    if wanted.outcomes and value.get("outcome") not in wanted.outcomes:
        return False
    if wanted.kinds and value.get("kind") not in wanted.kinds:
        return False
    if wanted.outlets and (value.get("source") or "").lower().removeprefix("www.") not in wanted.outlets:
        return False
    said = [text.decode() for name, text in record.headers if name == "unecho-dead-reason"]
    if wanted.reasons and (not said or said[-1] not in wanted.reasons):
        return False
    return wanted.since is None or record.timestamp >= wanted.since


@given(filters, records)
def test_the_filter_takes_what_its_flags_say(wanted: Wanted, record: Incoming) -> None:
    assert wanted.takes(read_told(record)) == by_hand(wanted, record)


@given(records)
def test_without_flags_everything_is_wanted(record: Incoming) -> None:
    assert Wanted().takes(read_told(record))


@given(records)
def test_any_record_is_one_printable_line(record: Incoming) -> None:
    for line in (record_line(read_told(record)), letter_line(read_told(record))):
        assert line.plain.isprintable()
        assert line.plain.startswith(f"{record.partition}:{record.offset}  1970-01-01T")


def test_a_line_begins_with_the_title_and_the_text_and_ends_in_time() -> None:
    value = json.dumps({"id": "a", "source": "one.example", "title": "T", "text": "\n so \x1b[31mred " + "w " * 9999})
    line = record_line(read_told(Incoming("t", 0, 7, 0, b"a", value.encode(), (("unecho-outcome", b"unique"),))))
    assert line.plain.startswith("0:7  1970-01-01T00:00:00Z  unique  a  one.example  T: so \ufffd[31mred w w")
    assert len(line.beginning) == 160
    assert line.beginning.endswith("…")
