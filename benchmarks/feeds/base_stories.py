"""Different stories to build streams of: news texts apart from each other, or made ones where there are none."""

import gzip
import random
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from itertools import chain, pairwise
from pathlib import Path

import orjson
from invented_names import COMPANIES, FIRST_NAMES, SURNAMES, TOWNS, TRADES
from rich.console import Console

from unecho.core.comparing.similarity import similarity

APART = 0.15
"""Similarity T from which a text is left out, as a follow-up or copy of one that was taken before."""

_REUTERS = "reuters_c50.jsonl.gz"
_GN_DEV = "gn_dev_labelled.jsonl.gz"
_MADE = 12_000
_LEAST_WORDS = 60
_SENTENCE_END = re.compile(r'(?<=[a-z0-9)"”][.!?])\s+(?=["“A-Z])|(?<=[.!?]["”])\s+(?=["“A-Z])')
_SHORT_WORD = 3


@dataclass(frozen=True, slots=True)
class Story:
    """A text of sentences; `origin` is the set it comes from."""

    id: str
    origin: str
    title: str
    paragraphs: tuple[tuple[str, ...], ...]

    @property
    def sentences(self) -> list[str]:
        return list(chain.from_iterable(self.paragraphs))

    @property
    def text(self) -> str:
        return "\n".join(" ".join(paragraph) for paragraph in self.paragraphs)


def different_stories(data: Path | None, origins: Iterable[str], seed: int, console: Console) -> Iterator[Story]:
    """Stories of `origins` ("reuters_c50", "gn_dev"), shuffled, each of T below APART to all before it.

    The measure is its own, so that a change of unecho does not change what it is scored on. Where no set is there, made
    stories are taken and it is said so.
    """
    stories = [story for origin in origins for story in _read(data, origin, console)]
    if not stories:
        console.print("no data: made stories are taken instead, which are easier; name a folder with --data")
        yield from made_stories(_MADE, seed)
    random.Random(seed).shuffle(stories)
    yield from _apart(stories)


def cut(story: Story, words: int) -> Story:
    """Its beginning of about so many words, cut at the end of a sentence."""
    paragraphs: list[tuple[str, ...]] = []
    left = words
    for paragraph in story.paragraphs:
        kept: list[str] = []
        for sentence in paragraph:
            if left > 0:
                kept.append(sentence)
                left -= len(sentence.split())
        if kept:
            paragraphs.append(tuple(kept))
    return Story(story.id, story.origin, story.title, tuple(paragraphs))


def recombined(stories: list[Story], count: int, seed: int) -> list[Story]:
    """Stories of sentences of many others. No sentence is used twice; those of `stories` are not to be used whole."""
    rng = random.Random(f"{seed} recombined")
    usable = [sentence for story in stories for sentence in story.sentences if 8 <= len(sentence.split()) <= 60]
    sentences = list(dict.fromkeys(usable))
    rng.shuffle(sentences)
    made: list[Story] = []
    while len(made) < count and len(sentences) > 20:
        taken = [sentences.pop() for _ in range(rng.randint(6, 14))]
        title = " ".join(taken[0].split()[:7])
        made.append(Story(f"recombined-{len(made)}", "recombined", title, tuple((sentence,) for sentence in taken)))
    return made


def made_stories(count: int, seed: int) -> Iterator[Story]:
    """Stories of invented words, with names and figures in every other sentence."""
    rng = random.Random(f"{seed} made")
    parts = [
        "ba",
        "ce",
        "di",
        "fo",
        "gu",
        "ha",
        "le",
        "mi",
        "no",
        "pu",
        "ra",
        "se",
        "ti",
        "vo",
        "wa",
        "ze",
        "cha",
        "dri",
        "sto",
        "lun",
        "mer",
        "pan",
        "tor",
        "vel",
    ]
    words = ["".join(rng.choices(parts, k=rng.randint(2, 4))) for _ in range(6000)]
    small = ["the", "of", "a", "in", "to", "and", "for", "with", "on", "was", "that", "by", "at", "from", "has"]
    for number in range(count):
        sentences = []
        for _ in range(rng.randint(6, 20)):
            body = [rng.choice(small if rng.random() < 0.4 else words) for _ in range(rng.randint(9, 22))]
            subject = rng.choice((f"{rng.choice(FIRST_NAMES)} {rng.choice(SURNAMES)}", rng.choice(TOWNS)))
            firm = f"{rng.choice(COMPANIES)} {rng.choice(TRADES)} and {rng.randint(2, 9000):,}"
            sentences.append(f"{subject} {' '.join(body)} {firm} {rng.choice(words)}.")
        title = " ".join(sentences[0].split()[:7])
        yield Story(f"made-{number}", "made", title, tuple((sentence,) for sentence in sentences))


def _read(data: Path | None, origin: str, console: Console) -> list[Story]:
    if data is None:
        return []
    path = data / {"reuters_c50": _REUTERS, "gn_dev": _GN_DEV}[origin]
    if not path.is_file():
        console.print(f"no {path.name} in that folder: goes on without it")
        return []
    articles = [orjson.loads(line) for line in gzip.decompress(path.read_bytes()).splitlines()]
    if origin == "gn_dev":
        articles = list({article["cluster"]: article for article in reversed(articles)}.values())
    stories = (_story(article, origin) for article in articles)
    return [story for story in stories if len(story.text.split()) >= _LEAST_WORDS]


def _story(article: dict[str, str], origin: str) -> Story:
    lines = [" ".join(unescape(line).split()) for line in article["text"].splitlines()]
    paragraphs = tuple(tuple(_SENTENCE_END.split(line)) for line in lines if line)
    title = article.get("title") or " ".join(paragraphs[0][0].split()[:9])
    return Story(article["id"], origin, title, paragraphs)


def _apart(stories: Iterable[Story]) -> Iterator[Story]:
    holders: dict[int, list[int]] = defaultdict(list)
    sizes: list[int] = []
    for story in stories:
        shingles = _shingles(story.text)
        shared = Counter(chain.from_iterable(holders.get(shingle, ()) for shingle in shingles))
        if any(similarity(count, len(shingles), sizes[other]) >= APART for other, count in shared.items()):
            continue
        for shingle in shingles:
            holders[shingle].append(len(sizes))
        sizes.append(len(shingles))
        yield story


def _shingles(text: str) -> set[int]:
    words = [word for word in re.findall(r"\w+", text.lower()) if len(word) > _SHORT_WORD or word.isdigit()]
    pairs = chain(pairwise(words), zip(words, words[2:], strict=False))
    return {zlib.crc32(f"{first} {second}".encode()) for first, second in pairs}
