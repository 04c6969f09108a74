"""The names and figures of two articles beside each other, as words."""

from __future__ import annotations

from dataclasses import dataclass

from unecho.core.article import Article
from unecho.core.signing.marks import Marks
from unecho.core.signing.signed_article import HEAD, SignedArticle
from unecho.core.text.body import read_body
from unecho.core.text.plain_text import plain_text
from unecho.explain.copies.fact_words import word_facts


@dataclass(frozen=True, slots=True)
class FactsBeside:
    """Names and figures in the order in which they first stand.

    Attributes:
        shared: of both, as the second writes them.
        only: of the first alone, and of the second alone.
        replaced: those of the first with those of the second that stand between the same words; none is in both.
    """

    shared: tuple[str, ...]
    only: tuple[tuple[str, ...], tuple[str, ...]]
    replaced: tuple[tuple[str, str], ...]


def lay_beside(first: tuple[Article, SignedArticle], second: tuple[Article, SignedArticle]) -> FactsBeside:
    """Of two articles with what was signed of them."""
    words = _words(*first), _words(*second)
    only = tuple(
        tuple(word for fact, word in mine.items() if fact not in other)
        for mine, other in ((words[0], words[1]), (words[1], words[0]))
    )
    shared = tuple(word for fact, word in words[1].items() if fact in words[0])
    return FactsBeside(shared, (only[0], only[1]), _replaced(first[1].marks, second[1].marks, words))


def _words(article: Article, signed: SignedArticle) -> dict[int, str]:
    """Those that could not be found again in the text are there by their hash."""
    facts = signed.marks.facts.tolist()
    found = word_facts(read_body(plain_text(article.text[:HEAD])).text, facts)
    return {fact: found.get(fact, f"#{fact:08x}") for fact in facts}


def _replaced(first: Marks, second: Marks, words: tuple[dict[int, str], dict[int, str]]) -> tuple[tuple[str, str], ...]:
    """See `kernels.index.overlap`: as many as it counts on either side."""
    free = {
        context: fact
        for fact, context in zip(second.facts.tolist(), second.contexts.tolist(), strict=True)
        if fact not in words[0]
    }
    return tuple(
        (words[0][fact], words[1][free[context]])
        for fact, context in zip(first.facts.tolist(), first.contexts.tolist(), strict=True)
        if fact not in words[1] and context in free
    )
