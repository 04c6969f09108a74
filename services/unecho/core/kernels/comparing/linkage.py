"""Which cluster an article joins, if any, of those that it is near."""

import math
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.comparing.evidence import FURNITURE, NOT_APART
from unecho.core.kernels.comparing.kinds import is_update, tells_nothing_new
from unecho.core.kernels.comparing.links import Link, counted_similarity, has_no_say, is_linked
from unecho.core.kernels.comparing.pairs import Columns, Pairs, link_at, position_of
from unecho.core.kernels.comparing.rules import Rules
from unecho.core.kernels.compiled import also_in_python, part
from unecho.core.kernels.exact_sum import exact_sum

_Numbers = npt.NDArray[np.int64]
_Floats = npt.NDArray[np.float64]
_NONE: Final = -1


class Match(NamedTuple):
    """A cluster that an article is linked with.

    Attributes:
        nearest: the number of the linked member that is most like the article; -1 where none is linked.
        score: the linkage over `members` of its members.
        is_enough: whether it may be joined.
        is_update: whether the article brings a development that none of the linked members has.
    """

    nearest: int
    score: float
    members: int
    is_enough: bool
    is_update: bool


_NO_MATCH: Final = Match(-1, 0.0, 0, False, False)


class Choice(NamedTuple):
    """Of the clusters near an article, by their numbers, -1 for none.

    Attributes:
        best: of those whose linkage is enough the one that is joined; where there is none, the one where it is highest.
        joins: whether it is enough.
        also: the one of the next linkage that is enough.
        match: of the best.
    """

    best: int
    joins: bool
    also: int
    match: Match


@also_in_python
def _least(nearest: Link, score: float, rules: Rules, is_short: bool) -> float:
    """The linkage from which a cluster is joined.

    Independent reports of one event share more of their names and figures than of their words, in another order; a text
    that took another in, in part, as much of both, in the order that they had. What tells nothing new needs less.
    """
    if is_short:
        return rules.strict_join
    if nearest.is_stale:
        return rules.stale
    if nearest.takes_part and score >= rules.part_evenness * nearest.near.similarity:
        return rules.join_in_order
    took_words = nearest.facts_excess <= rules.facts_excess
    if took_words or nearest.near.is_same_outlet:
        return rules.join_of_parts
    is_known = nearest.is_weighed and tells_nothing_new(nearest.evidence, rules)
    return rules.join_nothing_new if is_known else rules.join


@part(allocates=False)
def match_members(
    members: _Numbers, pairs: Pairs, columns: Columns, rules: Rules, is_short: bool, squares: _Floats
) -> Match:
    """The linkage of an article to a cluster: the quadratic mean of T over its sampled members.

    One strong link weighs more than in a plain mean, yet one link alone is not enough. What an article follows up, and
    what is of its outlet and not like it, has no say; an article that is told apart says no.

    `members`: their numbers among `pairs`. `squares`: room for twice as many, and one more.
    """
    telling, alike, nearest, has_news = 0, 0, _NONE, True
    for i in range(len(members)):
        link = link_at(members[i], pairs, rules)
        # Copies that others made of an outlet's page, furniture and all, must not bring its next page in.
        if link.apart == FURNITURE:
            return _NO_MATCH
        if has_no_say(link, rules):
            continue
        telling += 1
        if link.apart == NOT_APART:
            counted = counted_similarity(link, rules)
            squares[alike] = counted * counted
            alike += 1
        if is_linked(link, rules):
            has_news = has_news and (not link.is_weighed or link.evidence.lead_shared <= rules.update_lead)
            if nearest == _NONE or is_nearer(members[i], nearest, pairs, columns):
                nearest = members[i]
    if nearest == _NONE:
        return _NO_MATCH
    # The exact sum: what another gives goes by the order of what is added.
    score = math.sqrt(exact_sum(squares[:alike], squares[alike:]) / telling)
    link = link_at(nearest, pairs, rules)
    brings_news = has_news and link.is_weighed and is_update(link.kind, link.evidence, rules)
    return Match(nearest, score, telling, score >= _least(link, score, rules, is_short), brings_news)


@part(allocates=False)
def is_nearer(one: int, other: int, pairs: Pairs, columns: Columns) -> bool:
    """Whether one is more like the article than another, or as much and came first."""
    alike, others = pairs.scores[one, 1], pairs.scores[other, 1]
    is_first = position_of(pairs.rows[one], columns) < position_of(pairs.rows[other], columns)
    return bool(alike > others or (alike == others and is_first))


@part(allocates=False)
def choose(matches: _Floats, rules: Rules) -> Choice:
    """Of the clusters with these matches, each a row of the fields of `Match`."""
    first, first_enough = _NONE, _NONE
    for i in range(len(matches)):
        if matches[i, 0] == _NONE:
            continue
        if first == _NONE or matches[i, 1] > matches[first, 1]:
            first = i
        if matches[i, 3] != 0 and (first_enough == _NONE or matches[i, 1] > matches[first_enough, 1]):
            first_enough = i
    if first_enough == _NONE:
        return Choice(first, False, _NONE, _match_of(matches, first))
    joined = _of_most_members(matches, first_enough, rules)
    also = _NONE
    for i in range(len(matches)):
        is_other = i != joined and matches[i, 0] != _NONE and matches[i, 3] != 0
        if is_other and (also == _NONE or matches[i, 1] > matches[also, 1]):
            also = i
    return Choice(joined, True, also, _match_of(matches, joined))


@part(allocates=False)
def _of_most_members(matches: _Floats, first: int, rules: Rules) -> int:
    """Of the clusters that are about as near as the first, the one of most members.

    A story that was split before is so put together from here on, in whatever order its articles come.
    """
    joined = _NONE
    for i in range(len(matches)):
        if matches[i, 0] == _NONE or matches[i, 3] == 0 or matches[i, 1] < rules.support * matches[first, 1]:
            continue
        if joined != _NONE and matches[i, 2] == matches[joined, 2]:
            joined = i if matches[i, 1] > matches[joined, 1] else joined
        elif joined == _NONE or matches[i, 2] > matches[joined, 2]:
            joined = i
    return joined


@part(allocates=False)
def _match_of(matches: _Floats, i: int) -> Match:
    if i == _NONE:
        return _NO_MATCH
    one = matches[i]
    return Match(int(one[0]), one[1], int(one[2]), one[3] != 0, one[4] != 0)


@part(allocates=False)
def put_match(match: Match, matches: _Floats, i: int) -> None:
    """As a row."""
    matches[i, 0], matches[i, 1], matches[i, 2] = match.nearest, match.score, match.members
    matches[i, 3], matches[i, 4] = match.is_enough, match.is_update
