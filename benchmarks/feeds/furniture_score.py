"""`run.py furniture`: stories of a site that leaves its furniture in the text.

Published: 120 different stories of 80 to 400 words in the furniture of one site, for each style and size, with and
without a source. Each is news, so all should be published; the bar is 117.

Copies: 120 wire stories, then a lightly edited copy of each by one of twelve sites with furniture of their own. Found
are those that stand unpublished in the story of their original; the bar is 114. The figures in brackets are originals
that are published: all 120 should be, or the copies say little.

One imprint: twelve papers of one owner, five stories each, its imprint below all of them. The bar is 59 of 60.
"""

import random
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from base_stories import Story, cut, different_stories
from judging import Fields, judged, published_alone
from rich.console import Console
from rich.table import Table
from site_furniture import STYLES, Furniture, furniture_of, imprint_of
from wire_edits import as_it_is, edited

STORIES = 120
SITES = 12
SIZES = (60, 120, 244, 400)
PUBLISHED_BAR = 117
COPIES_BAR = 114
IMPRINT_STORIES = 60
IMPRINT_BAR = 59


def score_furniture(console: Console, data: Path | None, seed: int) -> bool:
    """Prints a table for each; whether all are at the bar."""
    lengths = random.Random(f"{seed} lengths")
    found = islice(different_stories(data, ["reuters_c50"], seed, console), STORIES)
    stories = [cut(story, lengths.randint(80, 400)) for story in found]
    words = sum(len(story.text.split()) for story in stories) // len(stories)
    console.print(f"{len(stories)} stories of {words} words in the mean, from {stories[0].origin}")
    results = [
        _score_published(console, stories, seed),
        _score_copies(console, stories, seed),
        _score_imprint(console, stories, seed),
    ]
    return all(results)


def _score_published(console: Console, stories: Sequence[Story], seed: int) -> bool:
    table = _table(
        f"Published of {STORIES} stories in one furniture, bar {PUBLISHED_BAR}", ["source", *map(str, SIZES)]
    )
    counts = []
    for style in STYLES:
        for source in ("site.example", None):
            furniture = [furniture_of("site", style, size, seed) for size in SIZES]
            row = [_count_published(stories, around, source) for around in furniture]
            counts += row
            table.add_row(style, "with" if source else "without", *(_shown(count, PUBLISHED_BAR) for count in row))
    console.print(table)
    return min(counts) >= PUBLISHED_BAR


def _count_published(stories: Sequence[Story], around: Furniture, source: str | None) -> int:
    articles = [
        _article(f"a{number}", source, around.around(as_it_is(story)), story) for number, story in _numbered(stories)
    ]
    return sum(verdict.published for verdict in judged(articles))


def _score_copies(console: Console, stories: Sequence[Story], seed: int) -> bool:
    title = f"Found of {STORIES} copies in {SITES} furnitures, bar {COPIES_BAR} (originals published)"
    table = _table(title, ["source", *map(str, SIZES), "mixed"])
    counts = []
    for style in (*STYLES, "all styles"):
        for has_source in (True, False):
            row = [
                _found_copies(stories, style, sizes, seed, has_source)
                for sizes in (*((size,) for size in SIZES), SIZES)
            ]
            counts += [found for found, _ in row]
            shown = (f"{_shown(found, COPIES_BAR)} ({originals})" for found, originals in row)
            table.add_row(style, "with" if has_source else "without", *shown)
    console.print(table)
    return min(counts) >= COPIES_BAR


def _found_copies(
    stories: Sequence[Story], style: str, sizes: Sequence[int], seed: int, has_source: bool
) -> tuple[int, int]:
    """(copies found, originals published)."""
    rng = random.Random(f"{seed} copies {style} {sizes}")
    styles = [style] * SITES if style in STYLES else [STYLES[site % len(STYLES)] for site in range(SITES)]
    words = [sizes[site * len(sizes) // SITES] for site in range(SITES)]
    sites = [furniture_of(f"site{site}", styles[site], words[site], seed) for site in range(SITES)]
    originals, copies = [], []
    for number, story in _numbered(stories):
        site = number % SITES
        originals.append(_article(f"o{number}", "wire.example" if has_source else None, story.text, story))
        text = sites[site].around(edited(story, rng, dropped=rng.uniform(0.05, 0.3)))
        copies.append(_article(f"c{number}", f"site{site}.example" if has_source else None, text, story))
    verdicts = judged([*originals, *copies])
    pairs = zip(verdicts[: len(originals)], verdicts[len(originals) :], strict=True)
    found = sum(not copy.published and copy.cluster == original.article for original, copy in pairs)
    return found, sum(verdict.published for verdict in verdicts[: len(originals)])


def _score_imprint(console: Console, stories: Sequence[Story], seed: int) -> bool:
    table = _table(
        f"Published of {IMPRINT_STORIES} stories of {SITES} papers, bar {IMPRINT_BAR}", list(map(str, SIZES))
    )
    counts = []
    for size in SIZES:
        around = Furniture(after=imprint_of("owner", size, seed))
        articles = [
            _article(f"a{number}", f"paper{number % SITES}.example", around.around(as_it_is(story)), story)
            for number, story in _numbered(stories[:IMPRINT_STORIES])
        ]
        counts.append(sum(published_alone(judged(articles))))
    table.add_row("one imprint", *(_shown(count, IMPRINT_BAR) for count in counts))
    console.print(table)
    return min(counts) >= IMPRINT_BAR


def _numbered(stories: Sequence[Story]) -> list[tuple[int, Story]]:
    return list(enumerate(stories))


def _article(article_id: str, source: str | None, text: str, story: Story) -> Fields:
    number = int(article_id[1:])
    return {
        "id": article_id,
        "source": source,
        "url": f"https://{source}/{article_id}" if source else None,
        "title": story.title,
        "published_at": f"2025-11-{20 + number // 24:02}T{number % 24:02}:00:00Z",
        "text": text,
    }


def _table(title: str, columns: Sequence[str]) -> Table:
    table = Table(title=title, title_justify="left")
    table.add_column("furniture, words")
    for column in columns:
        table.add_column(column, justify="right")
    return table


def _shown(count: int, bar: int) -> str:
    return str(count) if count >= bar else f"[red]{count}[/red]"
