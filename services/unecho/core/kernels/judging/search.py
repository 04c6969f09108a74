"""What an article is looked up by, and what is near it."""

from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.compiled import inlined, part
from unecho.core.kernels.index.buckets import Keys, mix_keys
from unecho.core.kernels.index.candidates import find_candidates
from unecho.core.kernels.index.lookups import KINDS, key_of_digest, key_of_id, key_of_place, row_of
from unecho.core.kernels.index.paragraphs import find_stories
from unecho.core.kernels.index.records import record_length
from unecho.core.kernels.index.scores import score_records
from unecho.core.kernels.index.sketch import mark_often
from unecho.core.kernels.judging.articles import (
    CONTENT,
    CONTENT_END,
    DIGEST,
    END,
    FACTS,
    ID,
    MARKS_AT,
    OUTLET,
    PLACE,
    START,
    TEXTS_END,
    TIME,
)
from unecho.core.kernels.judging.held import (
    BAND_ROOM,
    COUNT,
    FIRST,
    HIGHEST,
    KEYED_ROWS,
    MOST,
    MOST_ROWS,
    OFTEN_FROM,
    OPENED,
    RECORD_END,
    RECORD_ROOM,
    Bounds,
    Held,
    Limits,
    Sketch,
)
from unecho.core.kernels.judging.leave import forget_before
from unecho.core.kernels.judging.times import KNOWN, LENGTH, MEDIAN, NO_TIME, VALUE, WINDOW, advance_time

_Bytes = npt.NDArray[np.uint8]
_Told = npt.NDArray[np.int64]
_Words = npt.NDArray[np.uint32]
_TABLE: Final = 256
_POLYNOMIAL: Final = 0xEDB88320


def _crc_table() -> npt.NDArray[np.uint32]:
    table = np.arange(_TABLE, dtype=np.uint32)
    for _ in range(8):
        table = np.where(table & 1, np.uint32(_POLYNOMIAL) ^ (table >> 1), table >> 1).astype(np.uint32)
    return table


_CRC: Final = _crc_table()


@part(allocates=False)
def outlet_bits(packed: _Bytes, start: int, end: int) -> int:
    """See `core.index.site_furniture.outlet_bits`: CRC-32 as zlib has it."""
    found = np.uint32(0xFFFFFFFF)
    for at in range(start, end):
        found = _CRC[(found ^ np.uint32(packed[at])) & np.uint32(255)] ^ (found >> np.uint32(8))
    return np.uint32(~found) | np.uint32(1)  # type: ignore[return-value]


@part(allocates=False)
def pass_time(told: _Told, held: Held, limits: Limits, bounds: Bounds) -> bool:
    """Takes its date into account, and out what is beyond the horizon then; unless that takes more: whether it did.

    See `forget_before`. Where it takes more, no time has passed, though something may have gone.
    """
    times = held.times
    is_settled = times[KNOWN] == WINDOW
    if told[TIME] == NO_TIME:
        return not is_settled or times[VALUE] <= bounds.latest
    if not is_settled:
        return False
    ahead = held.room.times
    for i in range(LENGTH):
        ahead[i] = times[i]
    advance_time(ahead, told[TIME])
    if ahead[VALUE] > bounds.latest or not forget_before(ahead[VALUE] - limits.horizon, held, limits, bounds):
        return False
    for i in range(LENGTH):
        times[i] = ahead[i]
    return True


@part(allocates=False)
def has_room(told: _Told, held: Held, bounds: Bounds, row: int) -> bool:
    """Whether nothing has to grow for it, whichever cluster it is in. `row`: it would have that."""
    content, facts = told[CONTENT_END] - told[CONTENT], told[FACTS]
    paragraphs = (told[END] - told[MARKS_AT] - 2 * facts) // 3
    length = record_length(content, facts, paragraphs, told[TEXTS_END] - told[ID])
    records, bands, lookup = held.records.numbers, held.bands.numbers, held.lookup.counts
    return bool(
        row < bounds.row + bounds.left
        and records[RECORD_END] + length <= records[RECORD_ROOM]
        and lookup[COUNT] + KINDS <= lookup[MOST]
        and held.clusters.free_count[0] > 0
        and bands[BAND_ROOM] > 0
        and row < bands[MOST_ROWS]
        and row < bands[KEYED_ROWS]
    )


@part(allocates=False)
def is_known(packed: _Bytes, told: _Told, held: Held, limits: Limits) -> bool:
    """Whether an article may be held of its id, its place or its words."""
    keys, rows, seed = held.lookup.keys, held.lookup.rows, np.uint64(limits.seed)
    first = np.uint64(0)
    for at in range(8):
        first |= np.uint64(packed[told[DIGEST] + at]) << np.uint64(8 * at)
    if row_of(key_of_id(packed, told[ID], told[PLACE], seed), keys, rows) >= 0:
        return True
    if row_of(key_of_digest(first, seed), keys, rows) >= 0:
        return True
    has_place = told[OUTLET] > told[PLACE]
    return has_place and row_of(key_of_place(packed, told[PLACE], told[OUTLET], seed), keys, rows) >= 0


@inlined
def paragraphs_of(told: _Told, numbers: _Words) -> _Words:
    """See `core.signing.marks`."""
    start = told[MARKS_AT] + 2 * told[FACTS]
    return numbers[start : start + (told[END] - start) // 3]


@part(allocates=False)
def find_furniture(packed: _Bytes, told: _Told, numbers: _Words, held: Held) -> int:
    """See `find_stories`."""
    bits, room = outlet_bits(packed, told[OUTLET], told[TEXTS_END]), held.room
    return find_stories(
        paragraphs_of(told, numbers),
        bits,
        held.furniture,
        held.entries[FIRST],
        room.stories,
        room.positions,
        room.newest,
    )


@part(allocates=False)
def time_of(told: _Told, times: _Told) -> int:
    """Its date, or the watermark."""
    return times[VALUE] if told[TIME] == NO_TIME else told[TIME]  # type: ignore[no-any-return]


@part(allocates=False)
def _before(time: int, horizon: int) -> int:
    return time if time == NO_TIME else time - horizon


@part(allocates=False)
def mix_keys_of(told: _Told, signature: Keys, held: Held, limits: Limits) -> int:
    """The keys of its bands into `held.room`; how many: none where it is only ever an exact copy."""
    if told[MARKS_AT] - told[START] < limits.min_shingles:
        return 0
    mix_keys(signature, limits.rows, held.room.keys)
    return len(held.room.keys)


@part(allocates=False)
def find_near(told: _Told, keys: Keys, held: Held, limits: Limits, bounds: Bounds) -> int:
    """How many are its candidates; their rows are in `held.bands.chosen`."""
    if len(keys) == 0:
        return 0
    bands, rows, clusters = held.bands, held.rows, held.clusters
    return find_candidates(
        keys, bands.places, limits.band_hits, bands.slots, bands.sizes, rows.clusters, rows.firsts, limits.block,
        clusters.newest, clusters.last_seen, _before(time_of(told, held.times), limits.horizon),
        _before(held.times[MEDIAN], limits.horizon), bounds.settled_at, bands.chosen,
    )  # fmt: skip


@part(allocates=False)
def threshold_of(sketch: _Told, limits: Limits) -> int:
    """See `core.index.boilerplate.Boilerplate.threshold`."""
    return max(limits.boilerplate_clusters, sketch[OPENED] // limits.boilerplate_share)  # type: ignore[no-any-return]


@part(allocates=False)
def counted_threshold(sketch: Sketch, limits: Limits) -> int:
    """Of boilerplate; 0 where none has reached it."""
    threshold = threshold_of(sketch.numbers, limits)
    return 0 if sketch.numbers[HIGHEST] < threshold else threshold


@part(allocates=False)
def score_near(shingles: _Words, count: int, held: Held, limits: Limits) -> tuple[float, int]:
    """Of so many candidates the highest T, and how many of the shingles are no boilerplate."""
    sketch = held.sketch
    counted = counted_threshold(sketch, limits)
    if counted > 0 and sketch.numbers[OFTEN_FROM] != counted:
        mark_often(sketch.counts, counted, sketch.often)
        sketch.numbers[OFTEN_FROM] = counted
    shift = np.uint32(limits.boilerplate_shift)
    return score_records(
        shingles, held.bands.chosen[:count], held.rows.addresses, sketch.counts, shift, sketch.often, counted,
        held.room.scores,
    )  # fmt: skip
