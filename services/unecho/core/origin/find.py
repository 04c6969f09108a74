"""Which agency or outlet an article comes from, and how it tells."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from unecho.core.article import Article
from unecho.core.kernels.hints.parts import ADDRESS, BYLINE, CREDIT, DATELINE, WITH
from unecho.core.origin.address import canonical_of, folder_of, source_of
from unecho.core.origin.caption import caption
from unecho.core.origin.closing import TAIL, credit, sign_off
from unecho.core.origin.cues import ALL_CUES, CONTRIBUTED, COPYRIGHT, FIRST, MADE, REPORTED, USED, VERIFIED, cues_of
from unecho.core.origin.names import Named
from unecho.core.origin.opening import HEAD, byline, dateline
from unecho.core.origin.parts import last_lines
from unecho.core.origin.phrases import copyright_of, published_first, used_agencies
from unecho.core.origin.told import Origin, OriginEvidence, Told

_SIGN_OFF: Final = CONTRIBUTED | REPORTED | MADE | ADDRESS
_USED: Final = CONTRIBUTED | USED | WITH
_IN_BLOCK: Final = _SIGN_OFF | CONTRIBUTED | USED
_BELOW: Final = _IN_BLOCK | CREDIT | WITH
"""What is looked for in the last lines in one piece, and in them at all."""
ALL_HINTS: Final = ALL_CUES | ADDRESS | DATELINE | BYLINE | CREDIT | WITH


def find_origin(article: Article, text: str, outlet: str | None, hints: int | None = None) -> Told:
    """What an article tells of its origin; an outlet's naming itself tells nothing, an agency's does.

    Only the first HEAD and the last TAIL characters of the text are read.

    Args:
        article: for its addresses and source.
        text: its text without markup, see `core.text.plain_text`.
        outlet: whose it is, see `core.origin.place`.
        hints: what may stand in it, see `core.origin.hints`, where that is known; where nothing may, the text is not
            looked at.

    """
    if hints is None:
        hints = (ALL_HINTS - ALL_CUES) | cues_of(text[-TAIL:])
    if not hints & ALL_HINTS:
        origin = _surest(article, _NOTHING, outlet, hints)
        return _TELLS_NOTHING if origin is None else Told(origin)
    ends = _Ends.of(text, hints)
    used = used_agencies(ends.lines, ends.block, ends.cues) if hints & _USED else ()
    return Told(_surest(article, ends, outlet, hints), used)


class _Ends(NamedTuple):
    """The parts of a text that are read: both ends, the last lines and these in one piece, and what may be in them.

    Lines are there only where something is looked for in them.
    """

    head: str
    tail: str
    lines: list[str]
    block: str
    cues: int

    @classmethod
    def of(cls, text: str, hints: int) -> _Ends:
        tail = text[-TAIL:]
        lines = last_lines(tail) if hints & _BELOW else []
        return cls(text[:HEAD], tail, lines, "\n".join(lines[::-1]) if hints & _IN_BLOCK else "", hints)


_TELLS_NOTHING: Final = Told(None)
_NOTHING: Final = _Ends("", "", [], "", 0)


def _surest(article: Article, ends: _Ends, outlet: str | None, hints: int) -> Origin | None:
    """What the first way tells that tells any."""
    for evidence, seek in _ways(hints):
        named = seek(article, ends, outlet)
        if named is not None:
            return Origin(named.name, named.kind, evidence)
    return None


@lru_cache(maxsize=1024)
def _ways(hints: int) -> tuple[tuple[OriginEvidence, _Seek], ...]:
    """Those that may find something."""
    return tuple((evidence, seek) for evidence, needed, seek in _WAYS if needed & hints or not needed)


_Seek = Callable[[Article, _Ends, str | None], Named | None]
_WAYS: Final[tuple[tuple[OriginEvidence, int, _Seek], ...]] = (
    (OriginEvidence.DATELINE, DATELINE, lambda _, ends, outlet: dateline(ends.head, outlet)),
    (OriginEvidence.BYLINE, BYLINE, lambda _, ends, outlet: byline(ends.head, outlet)),
    (OriginEvidence.CREDIT, CREDIT, lambda _, ends, __: credit(ends.lines)),
    (OriginEvidence.SIGN_OFF, _SIGN_OFF, lambda _, ends, __: sign_off(ends.block, ends.cues)),
    (
        OriginEvidence.COPYRIGHT,
        COPYRIGHT,
        lambda _, ends, outlet: copyright_of(ends.tail, outlet) if ends.cues & COPYRIGHT else None,
    ),
    (
        OriginEvidence.REPUBLISHED,
        FIRST,
        lambda _, ends, outlet: published_first(ends.tail, outlet) if ends.cues & FIRST else None,
    ),
    (OriginEvidence.CANONICAL, 0, lambda article, _, __: canonical_of(article.canonical_url, article.url)),
    (OriginEvidence.URL, 0, lambda article, _, __: folder_of(article.url)),
    (OriginEvidence.SOURCE, 0, lambda article, _, outlet: source_of(article.source, outlet)),
    (
        OriginEvidence.CAPTION,
        VERIFIED,
        lambda _, ends, __: caption(f"{ends.head}\n{ends.tail}") if ends.cues & VERIFIED else None,
    ),
)
