"""Parts that a former version wrote do not say how often an entity is mentioned: then no count with them does."""

from collections import defaultdict
from typing import Any

import orjson
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.article_time import parse_time
from unecho.core.entities import EntityType, NamedEntity
from unecho.core.windows import MINUTE_MS, Window
from unecho.records.record import Outgoing
from unecho.records.schemas import SchemaName, validator
from unecho.trends.counts.hour_counts import HOUR_MINUTES, HourChanges
from unecho.trends.counts.part_record import decode_part, encode_parts
from unecho.trends.counts.totals import Totals

FIRST_HOUR = 489_900
ROME = NamedEntity("place:rome", "Rome", EntityType.PLACE)
KEPT = dict.fromkeys(Window, 100 * 1_440)
PARTS = st.lists(
    st.tuples(
        st.integers(0, 2), st.integers(0, 1), st.integers(0, 2), st.integers(1, 4), st.integers(0, 9), st.booleans()
    ),
    min_size=1,
    max_size=20,
)


def part(
    hour: int, partition: int, minute: int, unique: int, more: int, is_old: bool
) -> tuple[bytes | None, bytes | None]:
    hour += FIRST_HOUR
    counts = hour * HOUR_MINUTES + minute, unique, unique, unique + more
    changed = HourChanges(hour, [(ROME.entity_id, counts)])
    (record,) = encode_parts(partition, [changed], {ROME.entity_id: ROME}, None)
    return record.key, _of_before(record) if is_old else record.value


def _of_before(record: Outgoing) -> bytes:
    value = orjson.loads(record.value or b"")
    del value["mentions"]
    assert validator(SchemaName.ENTITY_PART).is_valid(value)
    return orjson.dumps(value)


Given = tuple[int, int, int, int, int, bool]
Place = tuple[Window, int]


@given(PARTS)
def test_a_count_says_mentions_where_all_its_parts_do(given: list[Given]) -> None:
    newest = {one[:2]: one for one in given}
    wanted, untold = recount(list(newest.values()))
    for place, value in told(given, each=False).items():
        assert ("mentions" in value) == (place not in untold)
        assert (value["unique"], value.get("mentions", wanted[place][1])) == wanted[place]


@given(PARTS)
def test_what_was_told_of_before_is_right_where_it_says_anything(given: list[Given]) -> None:
    wanted, _ = recount(list({one[:2]: one for one in given}.values()))
    for place, value in told(given, each=True).items():
        assert (value["unique"], value.get("mentions", wanted[place][1])) == wanted[place]


def told(given: list[Given], *, each: bool) -> dict[Place, dict[str, Any]]:
    """What is on entities.counts, told of after each part or at the end."""
    totals, records = Totals(KEPT), list[Outgoing]()
    for one in given:
        totals.take(decode_part(*part(*one)))
        if each:
            records += totals.take_records()
    newest = {}
    for record in [*records, *totals.take_records()]:
        value = orjson.loads(record.value or b"")
        assert validator(SchemaName.ENTITY_COUNT).is_valid(value)
        newest[Window(value["window"]), parse_time(value["window_start"]) // MINUTE_MS] = value
    return newest


def recount(newest: list[Given]) -> tuple[dict[Place, tuple[int, int]], set[Place]]:
    """Unique and mentions by window; the windows that an hour is in of which not all is known."""
    wanted: dict[Place, tuple[int, int]] = defaultdict(lambda: (0, 0))
    untold: set[Place] = set()
    for hour, _, minute, unique, more, is_old in newest:
        first = (FIRST_HOUR + hour) * HOUR_MINUTES
        for window in Window:
            place = window, window.start_of(first + minute)
            wanted[place] = wanted[place][0] + unique, wanted[place][1] + unique + more
            if is_old:
                untold |= {(window, window.start_of(first + each)) for each in range(HOUR_MINUTES)}
    return wanted, untold
