import itertools
from collections.abc import Iterable

import orjson
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.dead_reason import DeadReason
from unecho.records.headers.label_headers import Label, read_label
from unecho.replay.pace import AtOnce, Steady
from unecho.replay.plan import Options, Planned, count_records, plan
from unecho.sources.fields.field_map import FieldMap
from unecho.sources.items import BrokenSource, Item, Line

BROKEN = BrokenSource("f", 3, DeadReason.SOURCE_CUT_SHORT, "ends early")
ITEMS: list[Item] = [
    Line("f", 1, b'{"id":"\xc3\xa9","text":"one"}'),
    Line("f", 2, b"not json"),
    BROKEN,
    Line("g", 1, b'{"id":"b","text":""}'),
]


def options(**changes: object) -> Options:
    return Options(**({"field_map": FieldMap(), "max_article_bytes": 1000} | changes))  # type: ignore[arg-type]


def planned(items: Iterable[Item], **changes: object) -> list[Planned | BrokenSource]:
    return list(plan(lambda: items, options(**changes), AtOnce()))


def test_every_line_is_planned_as_it_is_and_keyed_by_what_can_be_read() -> None:
    assert planned(ITEMS) == [
        Planned("é".encode(), b'{"id":"\xc3\xa9","text":"one"}', 0.0, "f:1"),
        Planned(None, b"not json", 0.0, "f:2"),
        BROKEN,
        Planned(b"b", b'{"id":"b","text":""}', 0.0, "g:1"),
    ]


def test_the_limit_counts_records_and_not_what_could_not_be_read() -> None:
    assert [isinstance(item, Planned) for item in planned(ITEMS, limit=3)] == [True, True, False, True]
    assert planned(ITEMS, limit=0) == []


def test_a_loop_begins_again_and_a_limit_ends_it() -> None:
    keys = [item.key for item in planned(ITEMS, loop=True, limit=7) if isinstance(item, Planned)]
    assert keys == ["é".encode(), None, b"b"] * 2 + ["é".encode()]


def test_a_loop_over_nothing_ends() -> None:
    assert planned([BROKEN], loop=True) == [BROKEN]


def test_copies_are_planned_too() -> None:
    items = planned(ITEMS, copies=3)
    assert len(items) == 7
    assert sum(isinstance(item, Planned) and b"unecho_label" in item.value for item in items) == 3


def test_a_copy_has_its_label_in_headers_and_an_original_has_none() -> None:
    records = [item for item in planned(ITEMS, copies=3) if isinstance(item, Planned)]
    labels = {item.key: read_label(dict(item.headers), (item.key or b"").decode()) for item in records if item.headers}
    assert len(labels) == 3
    for item in records:
        label = orjson.loads(item.value)["unecho_label"] if item.key in labels else None
        assert labels.get(item.key) == (label and Label(label["original_id"], label["kind"]))
        assert item.beside == (label and label["original_id"].encode())


def test_fields_are_renamed_before_they_are_read() -> None:
    (item,) = planned([Line("f", 1, b'{"key":"a","text":"t"}')], field_map=FieldMap.parse(["id=key"]))
    assert isinstance(item, Planned)
    assert item.key == b"a"


def test_the_pace_counts_every_record() -> None:
    items = plan(lambda: ITEMS, options(copies=1, loop=True), Steady(10))
    due = [item.due for item in itertools.islice(items, 40) if isinstance(item, Planned)]
    assert due == [number / 10 for number in range(len(due))]


def test_the_articles_stand_early_among_the_made_stories() -> None:
    keys = [item.key for item in planned(ITEMS, background=100) if isinstance(item, Planned)]
    assert len(keys) == 103
    assert max(keys.index(key) for key in ("é".encode(), None, b"b")) < 30


def test_renamed_fields_are_those_of_the_sources() -> None:
    renamed = planned([], background=3, field_map=FieldMap.parse(["id=key"]))
    assert [orjson.loads(item.value)["id"] for item in renamed if isinstance(item, Planned)] == [
        "made-0-0",
        "made-0-1",
        "made-0-2",
    ]


@given(
    st.lists(st.sampled_from(ITEMS), max_size=9),
    st.integers(0, 9),
    st.integers(0, 20),
    st.none() | st.integers(0, 50),
    st.integers(0, 9),
)
def test_what_is_counted_first_is_what_is_planned(
    items: list[Item], copies: int, background: int, limit: int | None, seed: int
) -> None:
    given_options = {"copies": copies, "background": background, "limit": limit, "seed": seed}
    records = sum(isinstance(item, Planned) for item in planned(items, **given_options))
    assert count_records(lambda: items, options(**given_options)) == records
