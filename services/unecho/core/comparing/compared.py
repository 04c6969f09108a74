"""What an article is to the nearest of those that it was compared with."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from unecho.core.index.clusters import Cluster
from unecho.core.index.entries import Entries
from unecho.core.kind import Kind
from unecho.core.verdict import Apart

KINDS: Final = tuple(Kind)
"""By the numbers of `kernels.comparing.kinds`."""
APARTS: Final = (None, *Apart)
"""By those of `kernels.comparing.evidence`."""


class Compared(NamedTuple):
    """An article against all it was compared with.

    Attributes:
        cluster: the one that it joins; None where it opens one.
        cluster_id, canonical_id: what that is named, and what stands for it, then: it may be another one's slot later.
        nearest_id: of the member of that which is most like it, or else of the article that it is related to.
        related_id, related_score, apart: of the nearest linked article outside of the cluster that is joined; where
            none is, of the nearest with T from `related` on; and why it is another story.
        also_id: another cluster that it would have joined.
        candidates, members: how many it was compared with, and of its cluster.
        is_update: whether it brings a development that none of the linked members has.
        score: the linkage to its cluster, or the best that was not enough.
        shared, similarity: informative shingles that the nearest one has too, and T.
        shared_facts, kind, reused, reused_of_matched, lead_shared, longest_run, new_lead_facts: see
            `core.verdict.Verdict`.
    """

    cluster: Cluster | None = None
    cluster_id: str | None = None
    canonical_id: str | None = None
    nearest_id: str | None = None
    related_id: str | None = None
    also_id: str | None = None
    candidates: int = 0
    members: int = 0
    is_update: bool = False
    shared: int = 0
    shared_facts: int = 0
    kind: Kind | None = None
    longest_run: int = 0
    new_lead_facts: int = 0
    apart: Apart | None = None
    score: float = 0.0
    similarity: float = 0.0
    related_score: float = 0.0
    reused: float = 0.0
    reused_of_matched: float = 0.0
    lead_shared: float = 0.0


def compared_of(told: npt.NDArray[np.int64], measured: npt.NDArray[np.float64], entries: Entries) -> Compared:
    """What a kernel told; see `kernels.comparing.compare`."""
    (
        joins, _, nearest, related, also, candidates, members, is_update, shared, shared_facts, kind, longest_run,
        new_lead_facts, apart,
    ) = told.tolist()  # fmt: skip
    cluster = entries.at_row(nearest).cluster if joins else None
    return Compared(
        cluster,
        None if cluster is None else cluster.id,
        None if cluster is None else cluster.canonical_id,
        None if nearest < 0 else entries.at_row(nearest).id,
        None if related < 0 else entries.at_row(related).id,
        None if also < 0 else entries.clusters.name_of(also),
        candidates,
        members if joins else 0,
        bool(is_update),
        shared,
        shared_facts,
        None if nearest < 0 else KINDS[kind],
        longest_run,
        new_lead_facts,
        APARTS[apart],
        *measured.tolist(),
    )
