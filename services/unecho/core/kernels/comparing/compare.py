"""An article against its candidates and the sampled members of their clusters."""

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.batch.columns import tuple_of
from unecho.core.kernels.comparing.furniture import PARAGRAPHS, Paragraphs, raise_other_stories
from unecho.core.kernels.comparing.linkage import Choice, choose, is_nearer, match_members, put_match
from unecho.core.kernels.comparing.pairs import COLUMNS, OWN, Columns, Own, Pairs, link_at, look_beside
from unecho.core.kernels.comparing.rules import RULES, Rules
from unecho.core.kernels.compiled import compiled, part
from unecho.core.kernels.index.kin import list_kin
from unecho.core.kernels.index.pairs import PASSAGES, WEIGHTS, weigh_rows
from unecho.core.kernels.index.records import Words
from unecho.core.kernels.index.scores import score_records

_Numbers = npt.NDArray[np.int64]
_Floats = npt.NDArray[np.float64]
_NUMBERS: Final = types.int64[::1]
_COLUMN: Final = types.uint32[::1]
_NONE: Final = -1
_ALIKE: Final = 1
"""Where T is in a score."""
_MATCH: Final = 5
JOINS, CLUSTER, NEAREST, RELATED, ALSO, COMPARED, MEMBERS, IS_UPDATE = range(8)
"""Of numbers that are told: whether it joins; slots of its cluster, or of the best that was not enough, and of another
that it would have joined; rows of the member that is most like it, or else of what it is related to, and of what it is
related to; -1 for none of these. How many were compared, and of the cluster; whether it brings something new."""
SHARED, SHARED_FACTS, KIND, LONGEST_RUN, NEW_LEAD_FACTS, APART = range(8, 14)
"""Of that nearest one; 0 for none. The last of the one that it is related to."""
TOLD: Final = 14
SCORE, NEAREST_ALIKE, RELATED_ALIKE, REUSED, REUSED_OF_MATCHED, LEAD_SHARED = range(6)
"""Of measures: the linkage, T of the two, and of the nearest one."""
MEASURED: Final = 6


class Sketch(NamedTuple):
    """What is boilerplate: see `score_records`."""

    counts: npt.NDArray[np.uint16]
    shift: np.uint32
    often: Words
    threshold: int


@part(allocates=False)
def _list_near(rows: _Numbers, scores: _Floats, clusters: Words, approach: float, slots: _Numbers) -> int:
    """The slots of the clusters that an article may join, in the order in which they are found; how many."""
    count = 0
    for i in range(len(rows)):
        if scores[i, _ALIKE] < approach:
            continue
        slot = np.int64(clusters[rows[i]])
        known = 0
        for near in range(count):
            known += slots[near] == slot
        if known == 0:
            slots[count] = slot
            count += 1
    return count


@part(allocates=False)
def _list_members(
    slots: _Numbers, columns: Columns, rows: _Numbers, count: int, room: Words, members: _Numbers, counts: _Numbers
) -> int:
    """Numbers of the members of each cluster among `rows`, of which `count` are known; the others go behind them.

    Into `members`, shape (n, sample), and how many into `counts`. Returns how many rows there are.
    """
    known = count
    for near in range(len(slots)):
        counts[near] = list_kin(int(columns.heads[slots[near]]) - 1, columns.nexts, room)
        for i in range(counts[near]):
            row, at = np.int64(room[i]), 0
            while at < known and rows[at] != row:
                at += 1
            if at == known:
                at = count
                rows[at] = row
                count += 1
            members[near, i] = at
    return count


@part()
def _choose_weighed(own: Own, pairs: Pairs, columns: Columns, rules: Rules, chosen: _Numbers) -> int:
    """The rows of those that are to be weighed; how many."""
    count = 0
    for i in range(len(pairs.rows)):
        pairs.weighed[i] = _NONE
        look_beside(own, pairs.rows[i], pairs.scores[i, _ALIKE], columns, rules.stale, pairs.beside[i])
        if pairs.scores[i, _ALIKE] >= rules.link or pairs.beside[i, 2] != 0:
            pairs.weighed[i] = count
            chosen[count] = pairs.rows[i]
            count += 1
    return count


@part(allocates=False)
def _nearest_outside(pairs: Pairs, joined: int, least: float, columns: Columns) -> int:
    """The number of the most like one outside the cluster that is joined; -1 for none."""
    nearest = _NONE
    for i in range(len(pairs.rows)):
        if pairs.scores[i, _ALIKE] < least or np.int64(columns.clusters[pairs.rows[i]]) == joined:
            continue
        if nearest == _NONE or is_nearer(i, nearest, pairs, columns):
            nearest = i
    return nearest


@part(allocates=False)
def _tell(
    choice: Choice, slots: _Numbers, related: int, pairs: Pairs, rules: Rules, told: _Numbers, measured: _Floats
) -> None:
    match = choice.match
    told[JOINS], told[CLUSTER], told[ALSO] = choice.joins, _NONE, _NONE
    if choice.best != _NONE:
        told[CLUSTER] = slots[choice.best]
    if choice.also != _NONE:
        told[ALSO] = slots[choice.also]
    told[COMPARED], told[MEMBERS], told[IS_UPDATE] = len(pairs.rows), match.members, match.is_update
    told[RELATED], told[APART], measured[RELATED_ALIKE], measured[SCORE] = _NONE, 0, 0.0, match.score
    if related != _NONE:
        link = link_at(related, pairs, rules)
        told[RELATED], told[APART], measured[RELATED_ALIKE] = pairs.rows[related], link.apart, link.near.similarity
    nearest = match.nearest if choice.joins else related
    told[NEAREST] = _NONE
    for i in range(SHARED, APART):
        told[i] = 0
    for i in range(NEAREST_ALIKE, MEASURED):
        if i != RELATED_ALIKE:
            measured[i] = 0.0
    if nearest == _NONE:
        return
    link = link_at(nearest, pairs, rules)
    evidence = link.evidence
    told[NEAREST], told[SHARED], told[SHARED_FACTS] = pairs.rows[nearest], link.near.shared, link.shared_facts
    told[KIND], told[LONGEST_RUN], told[NEW_LEAD_FACTS] = link.kind, evidence.longest_run, evidence.new_lead_facts
    measured[NEAREST_ALIKE], measured[REUSED] = link.near.similarity, evidence.reused
    measured[REUSED_OF_MATCHED], measured[LEAD_SHARED] = evidence.reused_of_matched, evidence.lead_shared


SKETCH: Final = tuple_of(Sketch, types.uint16[:, ::1], types.uint32, _COLUMN, types.int64)


@compiled(
    types.void(
        OWN, _NUMBERS, types.float64[:, ::1], types.int64, COLUMNS, SKETCH, RULES, PARAGRAPHS, _NUMBERS,
        types.float64[::1],
    )
)  # fmt: skip
def compare_scored(
    own: Own, candidates: _Numbers, scored: _Floats, informative: int, columns: Columns, sketch: Sketch, rules: Rules,
    paragraphs: Paragraphs, told: _Numbers, measured: _Floats,
) -> None:  # fmt: skip
    """Chooses the cluster that an article joins, if any, and tells what it is to the nearest one.

    `candidates`: their rows, in order of arrival, with the score of each; `informative`: how many of the article's
    shingles are no boilerplate. `paragraphs`: those that stood in other stories are raised. `told`, `measured`: see
    above.
    """
    near = np.empty(len(candidates), dtype=np.int64)
    near = near[: _list_near(candidates, scored, columns.clusters, rules.approach, near)]
    rows = np.empty(len(candidates) + len(near) * rules.sample, dtype=np.int64)
    rows[: len(candidates)] = candidates
    members, sizes = np.empty((len(near), rules.sample), dtype=np.int64), np.empty(len(near), dtype=np.int64)
    room = np.empty(rules.sample, dtype=np.uint32)
    rows = rows[: _list_members(near, columns, rows, len(candidates), room, members, sizes)]
    scores = np.empty((len(rows), 3), dtype=np.float64)
    scores[: len(candidates)] = scored[: len(candidates)]
    if len(rows) > len(candidates):
        missing = np.empty((len(rows) - len(candidates), 3), dtype=np.float64)
        score_records(
            own.shingles, rows[len(candidates) :], columns.addresses, sketch.counts, sketch.shift, sketch.often,
            sketch.threshold, missing,
        )  # fmt: skip
        scores[len(candidates) :] = missing
    weighed, chosen = np.empty(len(rows), dtype=np.int64), np.empty(len(rows) + 1, dtype=np.int64)
    found = np.empty((len(rows) + 1, WEIGHTS + PASSAGES), dtype=np.int64)
    pairs = Pairs(rows, scores, np.empty((len(rows), 3), dtype=np.int64), weighed, found)
    count = _choose_weighed(own, pairs, columns, rules, chosen)
    weigh_rows(own.shingles, own.marks, own.facts, rules.max_facts, chosen[:count], columns.addresses, found)
    matches = np.empty((len(near), _MATCH), dtype=np.float64)
    squares = np.empty(2 * rules.sample + 1, dtype=np.float64)
    is_short = informative < rules.short_shingles or 2 * informative < len(own.shingles)
    for i in range(len(near)):
        match = match_members(members[i, : sizes[i]], pairs, columns, rules, is_short, squares)
        put_match(match, matches, i)
    choice = choose(matches, rules)
    joined = near[choice.best] if choice.joins else _NONE
    related = _nearest_outside(pairs, joined, rules.link if choice.joins else rules.related, columns)
    if related != _NONE and weighed[related] == _NONE:
        one = np.empty((1, WEIGHTS + PASSAGES), dtype=np.int64)
        chosen[count], weighed[related] = rows[related], count
        weigh_rows(
            own.shingles, own.marks, own.facts, rules.max_facts, chosen[count : count + 1], columns.addresses, one
        )
        found[count] = one[0]
        count += 1
    _tell(choice, near, related, pairs, rules, told, measured)
    raise_other_stories(own, chosen[:count], found, columns, rules, paragraphs)
