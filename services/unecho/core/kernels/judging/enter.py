"""An article taken in: its record, its row, its cluster, and what it is found by."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, part
from unecho.core.kernels.index.buckets import FIRST_GROWN, Keys, add_row, find_places, grow_table
from unecho.core.kernels.index.lookups import put_article
from unecho.core.kernels.index.paragraphs import note_stories
from unecho.core.kernels.index.records import ABOVE, DAY_SHIFT, FLAGS, HEAD, record_length, write_marks
from unecho.core.kernels.index.records import DIGEST as RECORD_DIGEST
from unecho.core.kernels.index.records import TIME as RECORD_TIME
from unecho.core.kernels.index.sketch import raise_counts
from unecho.core.kernels.judging.articles import (
    CONTENT,
    CONTENT_END,
    DAY,
    DIGEST,
    END,
    FACTS,
    ID,
    MARKS_AT,
    NUMBERS,
    OUTLET,
    PLACE,
    START,
    TEXTS_END,
)
from unecho.core.kernels.judging.held import (
    BAND_ROOM,
    COUNT,
    FIRST,
    HIGHEST,
    NEXT,
    OPENED,
    RECORD_ADDRESS,
    RECORD_ARRAY,
    RECORD_BYTES,
    RECORD_END,
    ClusterColumns,
    Held,
    Limits,
    RecordRoom,
    RowColumns,
)
from unecho.core.kernels.judging.search import outlet_bits, paragraphs_of, threshold_of, time_of
from unecho.core.kernels.judging.times import KNOWN, MEDIAN, NO_TIME, VALUE, WINDOW

_Bytes = npt.NDArray[np.uint8]
_Told = npt.NDArray[np.int64]
_Words = npt.NDArray[np.uint32]
NO_SLOT: Final = -1


@part(allocates=False)
def count_opened(shingles: _Words, held: Held, limits: Limits) -> None:
    """See `core.index.boilerplate.Boilerplate.add`."""
    sketch = held.sketch
    sketch.numbers[OPENED] += 1
    threshold, shift = threshold_of(sketch.numbers, limits), np.uint32(limits.boilerplate_shift)
    highest = raise_counts(sketch.counts, shift, shingles, sketch.often, threshold)
    sketch.numbers[HIGHEST] = max(sketch.numbers[HIGHEST], highest)


@part(allocates=False)
def note_furniture(packed: _Bytes, told: _Told, numbers: _Words, held: Held) -> None:
    """That it has its paragraphs, which have stood in as many stories as `held.room` says."""
    bits, entries = outlet_bits(packed, told[OUTLET], told[TEXTS_END]), held.entries
    note_stories(paragraphs_of(told, numbers), bits, held.room.stories, entries[NEXT], entries[FIRST], held.furniture)


@part(allocates=False)
def _text_number(length: int) -> int:
    return 0 if length == 0 else 1 + length


@part(allocates=False)
def _write_head(packed: _Bytes, told: _Told, words: _Words, start: int, flags: int, entered_at: int) -> None:
    """See `kernels.index.records.HEAD`."""
    facts = told[FACTS]
    paragraphs = (told[END] - told[MARKS_AT] - 2 * facts) // 3
    content = told[CONTENT_END] - told[CONTENT]
    words[start] = (told[MARKS_AT] - told[START]) | content << ABOVE
    words[start + 1] = facts | paragraphs << ABOVE
    words[start + 2] = told[PLACE] - told[ID]
    words[start + 3] = _text_number(told[OUTLET] - told[PLACE])
    words[start + 4] = _text_number(told[TEXTS_END] - told[OUTLET])
    words[start + FLAGS] = flags | told[DAY] << DAY_SHIFT
    time = np.uint64(entered_at)
    words[start + RECORD_TIME], words[start + RECORD_TIME + 1] = time & np.uint64(0xFFFFFFFF), time >> np.uint64(32)
    at, into = told[DIGEST], words.view(np.uint8)
    for i in range(4 * (HEAD - RECORD_DIGEST)):
        into[4 * (start + RECORD_DIGEST) + i] = packed[at + i]


@part(allocates=False)
def _write_record(
    packed: _Bytes, told: _Told, numbers: _Words, records: RecordRoom, flags: int, entered_at: int
) -> int:
    """Writes it where there is room; where it starts."""
    words, start = records.words, records.numbers[RECORD_END]
    _write_head(packed, told, words, start, flags, entered_at)
    marks, content, into = numbers[told[MARKS_AT] : told[END]], told[CONTENT_END] - told[CONTENT], words.view(np.uint8)
    at = 4 * (start + HEAD)
    for i in range(content):
        into[at + i] = packed[told[CONTENT] + i]
    at = write_marks(into, at + content, marks, told[FACTS])
    for i in range(told[TEXTS_END] - told[ID]):
        into[at + i] = packed[told[ID] + i]
    paragraphs = (len(marks) - 2 * told[FACTS]) // 3
    length = record_length(content, told[FACTS], paragraphs, told[TEXTS_END] - told[ID])
    records.numbers[RECORD_END] += length
    records.numbers[RECORD_BYTES] += 4 * length
    return start  # type: ignore[no-any-return]


@part(allocates=False)
def _see(slot: int, clusters: ClusterColumns, time: int, median: int) -> None:
    # No time is before all others.
    clusters.newest[slot] = max(clusters.newest[slot], time)
    clusters.last_seen[slot] = max(clusters.last_seen[slot], median)


@part(allocates=False)
def _open(row: int, position: int, clusters: ClusterColumns) -> int:
    """The slot of a new cluster of the article of a row."""
    clusters.free_count[0] -= 1
    slot = int(clusters.free[clusters.free_count[0]])
    clusters.numbers[slot], clusters.newest[slot], clusters.last_seen[slot] = position, NO_TIME, NO_TIME
    clusters.firsts[slot], clusters.is_told[slot] = row + 1, False
    return slot


@part(allocates=False)
def _join(slot: int, row: int, clusters: ClusterColumns, rows: RowColumns) -> None:
    """Behind the last of the cluster."""
    rows.nexts[int(clusters.lasts[slot]) - 1] = row + 1


@compiled(types.void(types.uint32[::1], NUMBERS, NUMBERS))
def _grow_next(slots: _Words, sizes: _Told, counts: _Told) -> None:
    """The table of the next band grows."""
    band = sizes[FIRST_GROWN] - 1
    before = np.empty(sizes[0], dtype=np.uint32)
    counts[band] = grow_table(band, slots, sizes, before)
    sizes[FIRST_GROWN] = band


@part(allocates=False)
def _add_to_bands(row: int, keys: Keys, held: Held, limits: Limits) -> None:
    bands, rows = held.bands, held.rows
    rows.is_keyed[row] = len(keys) > 0
    if len(keys) == 0:
        return
    if bands.sizes[FIRST_GROWN] > 0:
        _grow_next(bands.slots, bands.sizes, bands.counts)
        # Where the keys stand is another place now.
        find_places(keys, bands.slots, bands.sizes, bands.places)
    bands.numbers[BAND_ROOM] -= 1
    add_row(
        row, keys, bands.places, limits.bucket_capacity, bands.slots, bands.sizes, bands.counts, rows.clusters,
        bands.keys,
    )  # fmt: skip


@part(allocates=False)
def enter(
    packed: _Bytes, told: _Told, numbers: _Words, keys: Keys, row: int, slot: int, flags: int, held: Held,
    limits: Limits,
) -> None:  # fmt: skip
    """Takes it in, at a row, with the flags of `core.index.records`, into the cluster of a slot, or NO_SLOT: its own.

    There is room for it. `held.bands.places` are those of its keys.
    """
    rows, clusters, times = held.rows, held.clusters, held.times
    position, records = held.entries[NEXT], held.records
    entered_at = times[VALUE] if times[KNOWN] == WINDOW else NO_TIME
    start = _write_record(packed, told, numbers, records, flags, entered_at)
    rows.starts[row] = records.numbers[RECORD_ARRAY] + start
    rows.addresses[row] = records.numbers[RECORD_ADDRESS] + 4 * start
    lookup = held.lookup
    new = put_article(records.words, start, row, np.uint64(limits.seed), lookup.found, lookup.keys, lookup.rows)
    lookup.counts[COUNT] += new
    if slot == NO_SLOT:
        slot = _open(row, position, clusters)
    else:
        _join(slot, row, clusters, rows)
    clusters.lasts[slot] = row + 1
    rows.clusters[row], rows.nexts[row] = slot, 0
    _see(slot, clusters, time_of(told, times), times[MEDIAN])
    held.entries[NEXT] += 1
    _add_to_bands(row, keys, held, limits)
