"""The scores as JSON: what is in the table, and what it was made from."""

import json
from dataclasses import asdict
from typing import Any

from scores.holds_and_kinds import ReadScore, ReadSetScore
from scores.pair_score import Score
from scores.set_score import OrderScore, SetScore, SystemScore


def to_json(sets: list[SetScore], read_sets: list[ReadSetScore]) -> str:
    return json.dumps({"sets": list(map(_set, sets)), "read_sets": list(map(_read_set, read_sets))}, indent=1) + "\n"


def _set(score: SetScore) -> dict[str, Any]:
    return asdict(score) | {"systems": list(map(_system, score.systems))}


def _system(score: SystemScore) -> dict[str, Any]:
    cost = None if score.cost is None else asdict(score.cost)
    return {"system": score.system, "orders": list(map(_order, score.orders)), "cost": cost}


def _order(score: OrderScore) -> dict[str, Any]:
    return asdict(score) | {"pairs": _rates(score.pairs), "flags": _rates(score.flags)}


def _read_set(score: ReadSetScore) -> dict[str, Any]:
    return asdict(score) | {"systems": list(map(_read, score.systems))}


def _read(score: ReadScore) -> dict[str, Any]:
    kinds = {kind: _rates(each) for kind, each in score.kinds.items()}
    return {"system": score.system, "holds": _rates(score.holds), "kinds": kinds, "macro_f1": score.macro_f1}


def _rates(score: Score) -> dict[str, float]:
    return asdict(score) | {"precision": score.precision, "recall": score.recall, "f1": score.f1}
