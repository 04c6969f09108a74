"""Two articles and why the second is, or is not, a copy of the first."""

from __future__ import annotations

from dataclasses import dataclass

from unecho.core.article import Article
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import SignedArticle, sign_article
from unecho.core.verdict import Verdict
from unecho.explain.copies.facts_beside import FactsBeside, lay_beside
from unecho.explain.copies.measures import Measures, measure
from unecho.explain.copies.passages import Passage, find_passages
from unecho.explain.copies.placed_words import PlacedWords, place_words
from unecho.explain.copies.reasons import Reason, reasons
from unecho.explain.copies.turns import Turn, find_turns, judge_pair


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One of the two: as it came, as it was signed, as it is read."""

    article: Article
    signed: SignedArticle
    placed: PlacedWords


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """All that can be said of two articles.

    Attributes:
        first, second: in the order of the log.
        verdicts: of both, in an index that held nothing before.
        passages: what both have word for word, the longest first.
        turns: what would give the second another verdict, the nearest first.
    """

    first: Side
    second: Side
    verdicts: tuple[Verdict, Verdict]
    measures: Measures
    facts: FactsBeside
    passages: tuple[Passage, ...]
    turns: tuple[Turn, ...]
    reasons: tuple[Reason, ...]

    @property
    def longest_run(self) -> int:
        """Words of content."""
        return max((run.words for passage in self.passages for run in passage.runs), default=0)


def explain_pair(first: Article, second: Article, profile: Profile) -> Pair:
    """Two articles, in the order of the log, as if there had been no others."""
    sides = _side(first, profile), _side(second, profile)
    signed = sides[0].signed, sides[1].signed
    verdicts = judge_pair(*signed, profile)
    turns = find_turns(*signed, profile)
    measures = measure(*signed, profile)
    return Pair(
        *sides,
        verdicts,
        measures,
        lay_beside((first, signed[0]), (second, signed[1])),
        tuple(find_passages(sides[0].placed.words, sides[1].placed.words)),
        tuple(turns),
        tuple(reasons(measures, verdicts[1], turns, profile)),
    )


def _side(article: Article, profile: Profile) -> Side:
    return Side(article, sign_article(article, profile), place_words(article, profile))
