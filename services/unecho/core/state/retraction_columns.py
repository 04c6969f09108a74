"""What was retracted, as columns, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from unecho.core.index.state_columns import IndexState, pack_times, unpack_times
from unecho.core.index.text_column import TextColumn, pack_texts
from unecho.core.judging.retraction import Retraction, Retractions
from unecho.core.pub_status import PubStatus
from unecho.core.signing.signed_article import DIGEST_BYTES

_STATUSES: Final = tuple(PubStatus)
_NUMBERS: Final = 5


def retraction_columns(retractions: Retractions) -> dict[str, Any]:
    """The columns of `core.index.state_columns.IndexState` that are of retractions, r in number, with w versions.

    Of each: its status, whether it was lifted, its two times and how many versions; shape (r, 5). The digests of the
    articles that said so, and of the versions: shape (r, 16) and (w, 16).
    """
    listed = list(retractions)
    numbers = [
        pack_times([_STATUSES.index(one.status), one.is_lifted, one.told_at, one.came_at, len(one.words)])
        for one in listed
    ]
    id_lengths, id_bytes = pack_texts([one.id for one in listed])
    outlet_lengths, outlet_bytes = pack_texts([one.outlet for one in listed])
    return {
        "retractions": np.array(numbers, dtype=np.int64).reshape(len(listed), _NUMBERS),
        "retraction_id_lengths": id_lengths,
        "retraction_id_bytes": id_bytes,
        "retraction_outlet_lengths": outlet_lengths,
        "retraction_outlet_bytes": outlet_bytes,
        "retraction_digests": _pack_digests(one.digest for one in listed),
        "retraction_words": _pack_digests(digest for one in listed for digest in one.words),
    }


def restore_retractions(state: IndexState) -> Retractions:
    """What `retraction_columns` gave."""
    ids = TextColumn((state.retraction_id_lengths, state.retraction_id_bytes))
    outlets = TextColumn((state.retraction_outlet_lengths, state.retraction_outlet_bytes))
    words = map(bytes, state.retraction_words)
    return Retractions(
        [
            _restored(numbers, ids[row] or "", outlets[row], state.retraction_digests[row].tobytes(), words)
            for row, numbers in enumerate(state.retractions)
        ]
    )


def _restored(
    numbers: npt.NDArray[np.int64], article_id: str, outlet: str | None, digest: bytes, words: Iterator[bytes]
) -> Retraction:
    status, is_lifted, told_at, came_at, versions = unpack_times(numbers)
    own = tuple(islice(words, versions or 0))
    return Retraction(
        article_id, outlet, _STATUSES[status or 0], told_at, came_at, digest, own, is_lifted=bool(is_lifted)
    )


def _pack_digests(digests: Iterable[bytes]) -> npt.NDArray[np.uint8]:
    return np.frombuffer(b"".join(digests), dtype=np.uint8).reshape(-1, DIGEST_BYTES)
