"""Finds names in a headline, where capitals say nothing: known names and those of the article's body."""

from collections.abc import Mapping

from reference.names import gazetteer as g
from reference.names.boundaries import longest_known
from reference.names.capitals import NAME_GLUE, Word, runs
from reference.names.spans import Span
from unecho.core.entities.entity import EntityType

_MOST_WORDS = 5


def read_headline(text: str, start: int, end: int, body: Mapping[str, Span]) -> list[Span]:
    """Return the names in the headline `text[start:end]`; `body` has the names of the other lines by key."""
    capitals = text[start:end].isupper()
    spans: list[Span] = []
    for run in runs(text, start, end):
        at = 0
        while at < len(run):
            span, count = _name(run, at, body, capitals)
            if span is not None:
                spans.append(span)
            at += count
    return spans


def _is_loose(key: str, known: g.Known | None) -> bool:
    return known is not None and known.type is EntityType.PLACE and " " not in key


def _name(run: list[Word], at: int, body: Mapping[str, Span], capitals: bool) -> tuple[Span | None, int]:
    key = run[at].key
    best = 0
    for count in range(1, min(_MOST_WORDS, len(run) - at) + 1):
        word = run[at + count - 1]
        if count > 1:
            if word.glue not in NAME_GLUE:
                break
            key += " " + word.key
        if key in body and (count > 1 or key not in g.COMMON or key in g.KNOWN):
            best = count
    known_count, known = longest_known(run, at)
    start, first = run[at].start, run[at].key
    if known is not None and known_count >= best:
        shouted = capitals and known.capitals_only and first in g.COMMON
        if known_count > 1 or (not (first in g.COMMON and first not in body) and not shouted):
            key = " ".join(word.key for word in run[at : at + known_count])
            return Span(
                key, start, run[at + known_count - 1].end, known.type, True, known, loose=_is_loose(key, known)
            ), known_count
    if best:
        key = " ".join(word.key for word in run[at : at + best])
        seen = body[key]
        return Span(
            key, start, run[at + best - 1].end, seen.type, seen.firm, seen.known, loose=_is_loose(key, seen.known)
        ), best
    given = first in g.GIVEN and first not in g.COMMON and at + 1 < len(run)
    if given and run[at + 1].glue == " " and run[at + 1].key not in g.COMMON and _is_surname(run, at + 1):
        return Span(f"{first} {run[at + 1].key}", start, run[at + 1].end, EntityType.PERSON, True), 2
    return None, 1


def _is_surname(run: list[Word], at: int) -> bool:
    """Say whether the word after a given name is a surname."""
    word = run[at]
    if word.key in g.SURNAME:
        return True
    if len(word.key) < 2 or _is_tied(run, at):
        return False
    others = (g.TITLE, g.NOT_NAME, g.DEMONYM, g.FUNCTION, g.EVENT_END, g.PLACE_END, g.ORGANISATION_END)
    return not any(word.key in words for words in others)


def _is_tied(run: list[Word], at: int) -> bool:
    """Say whether a given name and the word after it are part of more.

    Not "Bram Vuijst, Ana Carter", nor after a title, "Sen. Bram Vuijst Wins".
    """
    before = run[at - 1].glue == " "
    titled = before and run[at - 2].key in g.TITLE
    after = run[at + 1] if at + 1 < len(run) and run[at + 1].glue == " " else None
    if titled and after:
        return after.key not in g.COMMON or after.key in g.SURNAME or after.key in g.GIVEN
    return after is not None or (before and not titled)
