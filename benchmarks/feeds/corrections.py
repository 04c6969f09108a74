"""Small corrections of an article: each changes what it says or how it is written, none its story."""

import random
import re
from collections.abc import Callable

Text = tuple[str, list[str]]
"""Headline and paragraphs."""

KINDS = ("figures", "currency", "headline", "case", "punctuation")


def correct(kind: str, title: str, paragraphs: list[str], rng: random.Random) -> tuple[str, Text]:
    """(kind, corrected text). Where there is nothing of that kind to correct, it is the headline that changes."""
    if kind != "headline":
        corrected = _changed(paragraphs, _CHANGES[kind], rng)
        if corrected != paragraphs:
            return kind, (title, corrected)
    return "headline", (f"{title}, officials say" if rng.random() < 0.5 else f"Update: {title}", paragraphs)


def _changed(paragraphs: list[str], change: Callable[[str, random.Random], str], rng: random.Random) -> list[str]:
    """The first paragraph that can be changed is."""
    for number, paragraph in enumerate(paragraphs):
        changed = change(paragraph, rng)
        if changed != paragraph:
            return [*paragraphs[:number], changed, *paragraphs[number + 1 :]]
    return paragraphs


def _figures(paragraph: str, rng: random.Random) -> str:
    digit = rng.choice("123456789")
    return re.sub(
        r"\b\d(?=\d*\b)", lambda found: digit if found[0] != digit else str(10 - int(digit)), paragraph, count=1
    )


def _currency(paragraph: str, _: random.Random) -> str:
    for old, new in (("$", "£"), ("£", "€"), ("dollars", "pounds"), ("pounds", "euros"), ("francs", "dollars")):
        if old in paragraph:
            return paragraph.replace(old, new, 1)
    return paragraph


def _case(paragraph: str, _: random.Random) -> str:
    return re.sub(r"(?<=[a-z] )[a-z]{3,}\b", lambda found: found[0].capitalize(), paragraph, count=1)


def _punctuation(paragraph: str, rng: random.Random) -> str:
    if rng.random() < 0.5:
        return re.sub(r"(?<= )(\d)", r"-\1", paragraph, count=1)
    return re.sub(r"(?<=[a-z] )([a-z]+ [a-z]+ [a-z]+)(?= )", r'"\1"', paragraph, count=1)


_CHANGES: dict[str, Callable[[str, random.Random], str]] = {
    "figures": _figures,
    "currency": _currency,
    "case": _case,
    "punctuation": _punctuation,
}
