"""Parts that a former version wrote do not say how often an entity is mentioned: then no count with them does."""

from collections import defaultdict
from typing import Any

import orjson
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.article_time import parse_time
from unecho.core.entities import EntityType
from unecho.core.windows import MINUTE_MS, Window
from unecho.records.record import Incoming, Outgoing
from unecho.records.schemas import SchemaName, validator
from unecho.trends.counts.hour_counts import HOUR_MINUTES, EntityHour
from unecho.trends.counts.part_record import decode_part, encode_parts
from unecho.trends.counts.totals import Totals
from unecho.trends.stories.story import NamedEntity

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


def part(hour: int, partition: int, minute: int, unique: int, more: int, is_old: bool) -> Incoming:
    hour += FIRST_HOUR
    counts = {hour * HOUR_MINUTES + minute: (unique, unique, unique + more)}
    (record,) = encode_parts(partition, [(EntityHour(ROME.entity_id, hour), counts)], {ROME.entity_id: ROME}, None)
    return Incoming("entities.parts", 0, 0, 0, record.key, _of_before(record) if is_old else record.value)


def _of_before(record: Outgoing) -> bytes:
    value = orjson.loads(record.value or b"")
    del value["mentions"]
    assert validator(SchemaName.ENTITY_PART).is_valid(value)
    return orjson.dumps(value)


@given(PARTS)
def test_a_count_says_mentions_where_all_its_parts_do(given: list[tuple[int, int, int, int, int, bool]]) -> None:
    totals, newest, told = Totals(KEPT), {}, dict[bytes | None, dict[str, Any]]()
    for one in given:
        totals.take(decode_part(part(*one)))
        newest[one[:2]] = one
    for record in totals.take_records():
        told[record.key] = orjson.loads(record.value or b"")
    wanted: dict[tuple[Window, int], list[int]] = defaultdict(lambda: [0, 0])
    untold: set[tuple[Window, int]] = set()
    for hour, _, minute, unique, more, is_old in newest.values():
        first = (FIRST_HOUR + hour) * HOUR_MINUTES
        for window in Window:
            counted = wanted[window, window.start_of(first + minute)]
            counted[0] += unique
            counted[1] += unique + more
            if is_old:
                untold |= {(window, window.start_of(first + each)) for each in range(HOUR_MINUTES)}
    for value in told.values():
        assert validator(SchemaName.ENTITY_COUNT).is_valid(value)
        place = Window(value["window"]), parse_time(value["window_start"]) // MINUTE_MS
        assert ("mentions" in value) == (place not in untold)
        assert [value["unique"], value.get("mentions", wanted[place][1])] == wanted[place]
