"""What the index remembers of its articles, as columns: those that were restored are still in such."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from unecho.core.entries import Entries
from unecho.core.entry import Entry
from unecho.core.shingles import Fingerprint
from unecho.core.signed_article import DIGEST_BYTES
from unecho.core.state_columns import distinct_in_order, pack_times
from unecho.core.text_column import pack_texts

_BLOCK: Final = 1 << 22
"""Shingles, about; restored fingerprints share memory in blocks of so many, and a block goes with its last article."""


def article_columns(entries: Entries) -> dict[str, Any]:
    """The columns of `core.state_columns.IndexState` that have a value for each article, and those of the sources."""
    stored, fresh = entries.stored, entries.fresh()
    columns = _columns(fresh)
    fingerprints = _in_blocks([entry.fingerprint for entry in fresh])
    names: dict[str | None, int] = {}
    if stored is not None:
        before = stored.columns(entries.first_position)
        columns = {name: np.concatenate([before[name], column]) for name, column in columns.items()}
        fingerprints = stored.fingerprints(entries.first_position) + fingerprints
        names |= {name: row for row, name in enumerate(stored.sources)}
    own = np.array([names.setdefault(entry.source, len(names)) for entry in fresh], dtype="<u4")
    rows = own if stored is None else np.concatenate([before["source"], own])
    present, source = distinct_in_order(rows)
    texts = list(names)
    source_lengths, source_bytes = pack_texts([texts[row] for row in present.tolist()])
    return columns | {
        "source": source,
        "source_lengths": source_lengths,
        "source_bytes": source_bytes,
        "fingerprints": fingerprints,
    }


def _columns(entries: Sequence[Entry]) -> dict[str, npt.NDArray[Any]]:
    id_lengths, id_bytes = pack_texts([entry.id for entry in entries])
    url_lengths, url_bytes = pack_texts([entry.url for entry in entries])
    digests = np.frombuffer(b"".join(entry.digest for entry in entries), "u1")
    return {
        "times": pack_times([entry.time for entry in entries]),
        "entered_at": pack_times([entry.entered_at for entry in entries]),
        "is_published": np.array([entry.published for entry in entries], dtype="u1"),
        "lengths": np.array([len(entry.fingerprint) for entry in entries], dtype="<u4"),
        "digests": digests.reshape(len(entries), DIGEST_BYTES),
        "rows": np.array([entry.row for entry in entries], dtype="<i4"),
        "id_lengths": id_lengths,
        "id_bytes": id_bytes,
        "url_lengths": url_lengths,
        "url_bytes": url_bytes,
    }


def _in_blocks(fingerprints: Sequence[Fingerprint]) -> tuple[Fingerprint, ...]:
    blocks = []
    start = size = 0
    for end, fingerprint in enumerate(fingerprints, start=1):
        size += len(fingerprint)
        if size >= _BLOCK or end == len(fingerprints):
            blocks.append(np.concatenate(fingerprints[start:end]))
            start, size = end, 0
    return tuple(blocks)
