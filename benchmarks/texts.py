"""The articles that benchmarks send: those of a file in rounds, or made ones."""

from __future__ import annotations

import itertools
import random
import re
import string
from collections.abc import Iterator, Sequence

import orjson

from unecho.sources.files import find_sources
from unecho.sources.items import Line
from unecho.sources.reading import ReadLimits, read_sources

_SKIPPED_RANKS = 100
_WORDS, _CUT_WORDS, _ONE_IN = 400, 300, 5
_OUTLETS = 97
# Shorter words are mostly stopwords, and the ones that tell the language.
_WORD = re.compile(r"[A-Za-z]{4,}")


def endless_articles(paths: Sequence[str]) -> Iterator[bytes]:
    """Values for articles.raw without end, no id twice: the articles of the files in rounds, or made ones without any.

    A text that came again would be a copy whatever it was the first time. So in each round after the first the words
    are written in letters of its own: what is a copy of another within a round stays one, and is none of another's.
    """
    return articles_in_rounds(_read(paths)) if paths else made_articles()


def articles_in_rounds(bodies: Sequence[dict[str, str]]) -> Iterator[bytes]:
    """See `endless_articles`. `bodies` are the fields of articles.v1."""
    if not bodies:
        raise SystemExit("there is no article to send in what was named")
    numbers = itertools.count()
    for seed in itertools.count():
        for body in bodies:
            told = body if seed == 0 else {**body, **{name: _respell(text, seed) for name, text in _told(body)}}
            yield orjson.dumps({**told, "id": f"{body.get('id', '')}~{next(numbers)}"})


def made_articles() -> Iterator[bytes]:
    """Made ones without end: 400 words, as frequent as Zipf's law has them, one in five cut from the one before it.

    B. Mandelbrot's form (1953), without the most frequent: those would be stopwords.
    """
    chance = random.Random(7)
    syllables = [first + last for first in "bdfgklmnprstvwz" for last in "aeiou"]
    words = ["".join(chance.choices(syllables, k=3)) for _ in range(40_000)]
    frequencies = list(itertools.accumulate(1 / (_SKIPPED_RANKS + rank) for rank in range(len(words))))
    text: list[str] = []
    for number in itertools.count():
        is_copy = number % _ONE_IN == _ONE_IN - 1
        text = text[:_CUT_WORDS] if is_copy else chance.choices(words, cum_weights=frequencies, k=_WORDS)
        source = f"outlet{number % _OUTLETS}.example"
        # As long as ids are that are addresses: keys cost what they are long.
        yield orjson.dumps({"id": f"https://{source}/news/{number:09d}.html", "text": " ".join(text), "source": source})


def _read(paths: Sequence[str]) -> list[dict[str, str]]:
    limits = ReadLimits(8_000_000, 250)
    return [
        orjson.loads(item.value) for item in read_sources(find_sources(list(paths)), limits) if isinstance(item, Line)
    ]


def _told(body: dict[str, str]) -> Iterator[tuple[str, str]]:
    return ((name, body[name]) for name in ("title", "text") if isinstance(body.get(name), str))


def _respell(text: str, seed: int) -> str:
    letters = list(string.ascii_lowercase)
    random.Random(seed).shuffle(letters)
    spelt = "".join(letters)
    letter_for_letter = str.maketrans(string.ascii_letters, spelt + spelt.upper())
    return _WORD.sub(lambda word: word[0].translate(letter_for_letter), text)
