"""Paragraphs where an article should be: requests for consent, for a subscription, for proof that one is human."""

from __future__ import annotations

from typing import Final

_LONGEST: Final = 1_500
"""Characters; no such paragraph is longer."""
LONGEST_TEXT: Final = 2_500
_STRONG: Final = (
    "enable javascript", "you are not a robot", "you are human", "verify you are", "disable your ad", "disable any ad",
    "turn off your ad", "page not found", "page you requested", "page you are looking for", "access denied",
    "subscribe to continue", "subscribe to read", "subscribers can read", "to continue reading", "last free article",
    "free articles this month", "free article this month", "already a subscriber", "log in to read", "sign in to read",
    "we value your privacy", "before you continue to", "unusual traffic from", "javascript activ",
    "javascript aktivieren",
    "activer javascript", "javascript ist", "seite nicht gefunden", "page introuvable", "página no encontrada",
    "um weiterzulesen", "réservé aux abonnés", "sólo para suscriptores", "solo para suscriptores",
)  # fmt: skip
_WEAK: Final = (
    "cookies", "accept all", "reject all", "refuse them", "manage your preferences", "change what you have chosen",
    "your consent", "our partners", "advertising", "store and", "on your device", "personal data", "privacy",
    "preferences", "cancel whenever", "cancel anytime", "choose a plan", "cookie-einstellungen", "einwilligung",
    "zustimmen", "werbung", "unsere partner", "nos partenaires", "vos préférences", "publicité", "consentement",
    "nuestros socios", "publicidad", "consentimiento", "aceptar", "accepter",
)  # fmt: skip
_ENOUGH: Final = 3
_SHORT: Final = 400
"""Characters of a paragraph in which one strong phrase is enough."""


_FIRST: Final = ("cookie", "consent")


def wall_phrases() -> tuple[str, ...]:
    """One of these is in each text that may have such a paragraph, in any case."""
    return (*_FIRST, *_STRONG)


def may_hold_wall(text: str) -> bool:
    """Whether a text may have such a paragraph. One beside a long text does no harm, and is not looked for."""
    if len(text) > LONGEST_TEXT:
        return False
    lowered = text.lower()
    return any(map(lowered.__contains__, wall_phrases()))


def is_wall(paragraph: str) -> bool:
    """Whether a paragraph is known to be one, in a few languages."""
    if len(paragraph) > _LONGEST:
        return False
    lowered = paragraph.lower()
    strong = sum(map(lowered.__contains__, _STRONG))
    weak = sum(map(lowered.__contains__, _WEAK))
    return strong > 1 or (strong == 1 and (len(paragraph) <= _SHORT or weak > 1)) or weak >= _ENOUGH
