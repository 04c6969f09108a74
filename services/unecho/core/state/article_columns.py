"""What the index remembers of its articles, as columns: those that were restored are still in such."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from unecho.core.index.entries import Entries
from unecho.core.index.entry import Entry
from unecho.core.index.state_columns import distinct_in_order, pack_times
from unecho.core.index.stored_entries import FIRST_DAY_BIT, PUBLISHED, THIN
from unecho.core.index.text_column import pack_texts
from unecho.core.signing.shingles import Fingerprint
from unecho.core.signing.signed_article import DIGEST_BYTES
from unecho.core.signing.wording import WORDING_BYTES

_BLOCK: Final = 1 << 22
"""Numbers, about; restored texts share memory in blocks of so many, and a block goes with its last article."""


def article_columns(entries: Entries) -> dict[str, Any]:
    """The columns of `index.state_columns.IndexState` that have a value for each article, and those of the outlets."""
    stored, fresh = entries.stored, entries.fresh()
    texts = [np.concatenate([entry.fingerprint, entry.marks.packed]) for entry in fresh]
    columns = _columns(fresh) | {"lengths": np.array([len(text) for text in texts], dtype="<u4")}
    blocks = _in_blocks(texts)
    names: dict[str | None, int] = {}
    if stored is not None:
        before = stored.columns(entries.first_position)
        columns = {name: np.concatenate([before[name], column]) for name, column in columns.items()}
        blocks = stored.texts(entries.first_position) + blocks
        names |= {name: row for row, name in enumerate(stored.outlets)}
    own = np.array([names.setdefault(entry.outlet, len(names)) for entry in fresh], dtype="<u4")
    rows = own if stored is None else np.concatenate([before["outlet"], own])
    present, outlet = distinct_in_order(rows)
    listed = list(names)
    outlet_lengths, outlet_bytes = pack_texts([listed[row] for row in present.tolist()])
    return columns | {
        "outlet": outlet,
        "outlet_lengths": outlet_lengths,
        "outlet_bytes": outlet_bytes,
        "texts": blocks,
    }


def _columns(entries: Sequence[Entry]) -> dict[str, npt.NDArray[Any]]:
    id_lengths, id_bytes = pack_texts([entry.id for entry in entries])
    place_lengths, place_bytes = pack_texts([entry.place for entry in entries])
    digests = np.frombuffer(b"".join(entry.digest for entry in entries), "u1")
    wordings = np.frombuffer(b"".join(entry.packed_wording for entry in entries), "u1")
    return {
        "entered_at": pack_times([entry.entered_at for entry in entries]),
        "flags": np.array([_flags_of(entry) for entry in entries], dtype="u1"),
        "shingles": np.array([len(entry.fingerprint) for entry in entries], dtype="<u4"),
        "facts": np.array([entry.marks.fact_count for entry in entries], dtype="<u4"),
        "digests": digests.reshape(len(entries), DIGEST_BYTES),
        "wordings": wordings.reshape(len(entries), WORDING_BYTES),
        "rows": np.array([entry.row for entry in entries], dtype="<i4"),
        "id_lengths": id_lengths,
        "id_bytes": id_bytes,
        "place_lengths": place_lengths,
        "place_bytes": place_bytes,
    }


def _in_blocks(texts: Sequence[Fingerprint]) -> tuple[Fingerprint, ...]:
    blocks = []
    start = size = 0
    for end, text in enumerate(texts, start=1):
        size += len(text)
        if size >= _BLOCK or end == len(texts):
            blocks.append(np.concatenate(texts[start:end]))
            start, size = end, 0
    return tuple(blocks)


def _flags_of(entry: Entry) -> int:
    return PUBLISHED * entry.published | THIN * entry.thin | entry.day << FIRST_DAY_BIT
