"""What is done with the second of two articles that people have read: is it held back, and what is it to the first?"""

import statistics
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from judging_here import judged_alone
from methods.hardness import mean_jaccard
from methods.peer_methods import Peer
from scores.pair_score import Score
from sets.read_sets import ReadPair, ReadSet


@dataclass(frozen=True)
class Said:
    """`kind`: None where a system names none."""

    hold: bool
    kind: str | None = None


@dataclass(frozen=True)
class ReadScore:
    """`kinds`: by kind, over pairs whose kind both readers agree on; empty where the system names none."""

    system: str
    holds: Score
    kinds: dict[str, Score]

    @property
    def macro_f1(self) -> float | None:
        """Mean F1 of all kinds that a reader or the system names."""
        return statistics.fmean(score.f1 for score in self.kinds.values()) if self.kinds else None


@dataclass(frozen=True)
class ReadSetScore:
    """`agreed_kinds`: pairs. `jaccard`: see `hardness`, of pairs to be held back."""

    name: str
    pairs: int
    agreed_holds: int
    to_hold: int
    agreed_kinds: int
    jaccard: float | None
    systems: list[ReadScore]


def score_read_set(read: ReadSet, peers: list[Peer]) -> ReadSetScore:
    """Each pair by itself. Holds are scored where the readers agree on holding, kinds where they agree on the kind."""
    to_hold = [pair for pair in read.pairs if pair.hold]
    return ReadSetScore(
        name=read.name,
        pairs=len(read.pairs),
        agreed_holds=sum(pair.hold is not None for pair in read.pairs),
        to_hold=len(to_hold),
        agreed_kinds=sum(pair.kind is not None for pair in read.pairs),
        jaccard=mean_jaccard((pair.first["text"], pair.second["text"]) for pair in to_hold),
        systems=[
            _score("unecho", unecho_says, read.pairs),
            *(_score(peer.name, partial(peer_says, peer), read.pairs) for peer in peers),
        ],
    )


def unecho_says(pair: ReadPair) -> Said:
    verdict = judged_alone(pair.first, pair.second)
    kind = getattr(verdict, "kind", None)  # Verdicts name no kind yet.
    return Said(not verdict.published, None if kind is None else str(kind.value))


def peer_says(peer: Peer, pair: ReadPair) -> Said:
    return Said(any(peer.match({"first": pair.first["text"], "second": pair.second["text"]})))


def _score(system: str, says: Callable[[ReadPair], Said], pairs: Sequence[ReadPair]) -> ReadScore:
    return score_said(system, pairs, list(map(says, pairs)))


def score_said(system: str, pairs: Sequence[ReadPair], said: Sequence[Said]) -> ReadScore:
    """Without kinds where the system names none at all."""
    held = Counter((pair.hold, each.hold) for pair, each in zip(pairs, said, strict=True))
    holds = Score(held[True, True], held[False, True], held[True, False])
    if all(each.kind is None for each in said):
        return ReadScore(system, holds, {})
    named = ((pair.kind, each.kind) for pair, each in zip(pairs, said, strict=True))
    return ReadScore(system, holds, score_kinds([(kind, other) for kind, other in named if kind is not None]))


def score_kinds(named: list[tuple[str, str | None]]) -> dict[str, Score]:
    """Of (the readers' kind, the system's): a score for each kind that either names."""
    counts = Counter(named)
    kinds = sorted({kind for pair in named for kind in pair if kind is not None})
    right = {kind: counts[kind, kind] for kind in kinds}
    by_readers, by_system = (Counter(pair[at] for pair in named) for at in (0, 1))
    return {kind: Score(right[kind], by_system[kind] - right[kind], by_readers[kind] - right[kind]) for kind in kinds}
