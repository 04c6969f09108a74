"""What outlets do to a wire story: drop sentences, put it in their own house style."""

import random
import re
from collections.abc import Sequence

from base_stories import Story

_STYLES: Sequence[tuple[str, str]] = (
    (r"\bpercent\b", "per cent"),
    (r"\bper cent\b", "percent"),
    (r'"([^"]*)"', "“\\1”"),
    (r"\bU\.S\.", "US"),
    (r"\bMr\. ", ""),
    (r"\bsaid on (\w+day)\b", r"said \1"),
    (r"\bmillion\b", "m"),
    (r" -- ", " – "),
    (r"\borganiz", "organis"),
    (r"(\d),(\d{3})\b", r"\1 \2"),
)


def edited(story: Story, rng: random.Random, dropped: float) -> list[str]:
    """The paragraphs of a copy. About the share `dropped` of the sentences is gone, but never the first."""
    styles = rng.sample(_STYLES, rng.randint(1, 4))
    paragraphs: list[str] = []
    is_first = True
    for paragraph in story.paragraphs:
        kept = [sentence for sentence in paragraph if rng.random() >= dropped]
        if is_first:
            kept = list(paragraph)
            is_first = False
        if kept:
            paragraphs.append(_restyled(" ".join(kept), styles))
    return paragraphs


def as_it_is(story: Story) -> list[str]:
    return story.text.split("\n")


def _restyled(text: str, styles: Sequence[tuple[str, str]]) -> str:
    for pattern, replacement in styles:
        text = re.sub(pattern, replacement, text)
    return text
