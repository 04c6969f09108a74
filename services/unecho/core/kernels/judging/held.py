"""What an index holds, as kernels are handed it. Its columns are those of `core.index`, and say there what they are."""

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.batch.columns import tuple_of
from unecho.core.kernels.comparing.rules import RULES, Rules

_Numbers = npt.NDArray[np.int64]
_Words = npt.NDArray[np.uint32]
_COLUMN: Final = types.uint32[::1]
_NUMBERS: Final = types.int64[::1]


class RowColumns(NamedTuple):
    """See `core.index.rows.Rows`."""

    starts: _Words
    addresses: _Numbers
    clusters: _Words
    nexts: _Words
    is_keyed: npt.NDArray[np.bool_]
    firsts: _Numbers


class ClusterColumns(NamedTuple):
    """See `core.index.clusters.Clusters`. `free`: slots, of which the first `free_count[0]` count."""

    numbers: _Numbers
    newest: _Numbers
    last_seen: _Numbers
    firsts: _Words
    lasts: _Words
    is_told: npt.NDArray[np.bool_]
    free: _Words
    free_count: _Numbers


class LookupTable(NamedTuple):
    """See `core.index.lookup.Lookup`. `counts`: keys in use, and how many may be; `found`: room for an article's."""

    keys: npt.NDArray[np.uint64]
    rows: _Words
    found: npt.NDArray[np.uint64]
    counts: _Numbers


class RecordRoom(NamedTuple):
    """The newest array of `core.index.records.Records`, and its numbers: see there."""

    words: _Words
    numbers: _Numbers


class BandTables(NamedTuple):
    """See `core.index.bands.Bands`. `chosen`: room for the candidates; `numbers`: see there."""

    sizes: _Numbers
    counts: _Numbers
    slots: _Words
    keys: npt.NDArray[np.uint8]
    places: _Numbers
    heirs: _Numbers
    chosen: _Numbers
    numbers: _Numbers


class Sketch(NamedTuple):
    """See `core.index.boilerplate.Boilerplate`."""

    counts: npt.NDArray[np.uint16]
    often: _Words
    numbers: _Numbers


class Room(NamedTuple):
    """What was found for the article at hand.

    Attributes:
        keys: of its bands; none where it is only ever an exact copy.
        scores: of its candidates, see `kernels.index.scores`.
        stories, positions, newest: of its paragraphs, see `kernels.index.paragraphs`: shape (2, p), of which each row
            has room for more; and (2, 4).
        times: room for those of `times`.
        told, measured: what it is to the nearest of its candidates, see `kernels.comparing.compare`.
    """

    keys: _Words
    scores: npt.NDArray[np.float64]
    stories: npt.NDArray[np.uint8]
    positions: _Numbers
    newest: _Numbers
    times: _Numbers
    told: _Numbers
    measured: npt.NDArray[np.float64]


class Held(NamedTuple):
    """All of it. `entries`: the next position, and that of the oldest article."""

    entries: _Numbers
    times: _Numbers
    rows: RowColumns
    clusters: ClusterColumns
    lookup: LookupTable
    records: RecordRoom
    bands: BandTables
    sketch: Sketch
    furniture: npt.NDArray[np.uint64]
    room: Room


class Limits(NamedTuple):
    """Numbers of `core.profile`; and the size of a block of rows, and the seed of `core.index.lookup`.

    `update_flags`: of an article that is an update, see `core.index.records`.
    """

    least_similarity: float
    min_shingles: int
    rows: int
    band_hits: int
    bucket_capacity: int
    boilerplate_clusters: int
    boilerplate_share: int
    boilerplate_shift: int
    horizon: int
    block: int
    seed: int
    update_flags: int
    comparing: Rules


class Bounds(NamedTuple):
    """Up to where nothing else happens.

    Attributes:
        row: of the next article.
        left: how many rows are left in its block.
        first, oldest_row, oldest_left: the position of the oldest article, and the same of it.
        latest: the settled watermark above which something else than articles is forgotten.
        settled_at: the first settled watermark, or the latest time of all.
        is_passed: whether time has passed already for the first article.
        stops_at_near: whether more is to be asked of an article that something is near.
    """

    row: int
    left: int
    first: int
    oldest_row: int
    oldest_left: int
    latest: int
    settled_at: int
    is_passed: int
    stops_at_near: int


_ROW_COLUMNS: Final = tuple_of(RowColumns, _COLUMN, _NUMBERS, _COLUMN, _COLUMN, types.boolean[::1], _NUMBERS)
_CLUSTER_COLUMNS: Final = tuple_of(
    ClusterColumns, *[_NUMBERS] * 3, *[_COLUMN] * 2, types.boolean[::1], _COLUMN, _NUMBERS
)
_LOOKUP: Final = tuple_of(LookupTable, types.uint64[::1], _COLUMN, types.uint64[::1], _NUMBERS)
_RECORDS: Final = tuple_of(RecordRoom, _COLUMN, _NUMBERS)
_BANDS: Final = tuple_of(BandTables, _NUMBERS, _NUMBERS, _COLUMN, types.uint8[::1], *[_NUMBERS] * 4)
_SKETCH: Final = tuple_of(Sketch, types.uint16[:, ::1], _COLUMN, _NUMBERS)
_ROOM: Final = tuple_of(
    Room,
    _COLUMN,
    types.float64[:, ::1],
    types.uint8[:, ::1],
    types.int64[:, ::1],
    types.int64[:, ::1],
    *[_NUMBERS] * 2,
    types.float64[::1],
)
HELD: Final = tuple_of(
    Held,
    _NUMBERS,
    _NUMBERS,
    _ROW_COLUMNS,
    _CLUSTER_COLUMNS,
    _LOOKUP,
    _RECORDS,
    _BANDS,
    _SKETCH,
    types.uint64[::1],
    _ROOM,
)
LIMITS: Final = tuple_of(Limits, types.float64, *[types.int64] * 11, RULES)
BOUNDS: Final = tuple_of(Bounds, *[types.int64] * 9)
NEXT, FIRST = range(2)
"""In `entries`."""
RECORD_END, RECORD_ROOM, RECORD_BYTES, RECORD_ADDRESS, RECORD_ARRAY = range(5)
"""In those of `RecordRoom`: where the next record goes, where the array ends, of all arrays how many bytes are in use,
the array's address, and its number among the starts of its block."""
BAND_ROOM, MOST_ROWS, KEYED_ROWS = range(3)
"""In those of `BandTables`: how many articles may come until a table is full; how many rows slots can tell, and for how
many there are keys."""
OPENED, HIGHEST, OFTEN_FROM = range(3)
"""In those of `Sketch`."""
COUNT, MOST = range(2)
"""In those of `LookupTable`."""
