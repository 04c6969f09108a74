"""An article against some that are held, in one call: their weights and passages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from unecho.core.comparing.evidence import Weights
from unecho.core.comparing.passages import Passages
from unecho.core.kernels.index.pairs import PASSAGES, WEIGHTS, weigh_rows
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import SignedArticle


class Pair(NamedTuple):
    """What `weigh` and `compare_passages` tell of two articles."""

    weights: Weights
    passages: Passages


def weigh_pairs(
    article: SignedArticle, rows: Sequence[int], addresses: npt.NDArray[np.int64], profile: Profile
) -> dict[int, Pair]:
    """Of an article and that of each row. `addresses`: see `core.index.rows`."""
    if not rows:
        return {}
    marks, found = article.marks, np.empty((len(rows), WEIGHTS + PASSAGES), dtype=np.int64)
    weigh_rows(article.fingerprint, marks.packed, marks.fact_count, profile.max_facts, np.array(rows), addresses, found)
    pairs = (
        (row, Pair(Weights(*told[:WEIGHTS]), Passages(*told[WEIGHTS:])))
        for row, told in zip(rows, found.tolist(), strict=True)
    )
    return dict(pairs)
