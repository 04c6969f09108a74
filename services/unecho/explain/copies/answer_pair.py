"""Why two articles are copies or not, printed."""

from __future__ import annotations

from typing import Final

from unecho.core.article import Article
from unecho.core.profile import Profile
from unecho.explain.answer import console, print_json
from unecho.explain.asked import Asked
from unecho.explain.copies.pair import explain_pair
from unecho.explain.copies.pair_json import pair_json
from unecho.explain.copies.pair_text import show_pair
from unecho.explain.given import Given
from unecho.settings.settings import Settings

_ANY: Final = Article("any", "Some words of any text, which are read as those of an article are.", source="a.example")


def make_ready(settings: Settings) -> None:
    """Loads what the first pair would load: tables and compiled code."""
    explain_pair(_ANY, _ANY, Profile(horizon=settings.horizon, publish=settings.publish))


def answer_pair(asked: Asked, given: tuple[Given, Given], settings: Settings) -> None:
    """In the order in which they are given."""
    profile = Profile(horizon=settings.horizon, publish=settings.publish)
    pair = explain_pair(given[0].article, given[1].article, profile)
    if asked.as_json:
        print_json(pair_json(pair, *given, profile))
    else:
        show_pair(pair, given, profile, console(), asked.passages)
