"""`run.py templates`: items of templated news that are published.

Each family has fifteen items, each of them news of its own: another person, place or product. Each family is judged by
an index that is empty at first, once with an outlet for each item and once all from one. The figure is how many of the
fifteen are published in a story of their own. The bar is fourteen, each family both ways.
"""

from families import IN_FILES, ITEMS, NAMES, count_published, from_many_outlets, from_one_outlet, items_of
from rich.console import Console
from rich.table import Table

BAR = 14


def score_templates(console: Console, seed: int) -> bool:
    """Prints a line for each family; whether all are at the bar."""
    table = Table(title=f"Published of {ITEMS} items, seed {seed}, bar {BAR}", title_justify="left")
    for heading in ("family", "made", "words", "many outlets", "one outlet"):
        table.add_column(heading, justify="left" if heading in ("family", "made") else "right")
    counts = []
    for family in NAMES:
        items = items_of(family, seed)
        published = [count_published(arranged(family, items)) for arranged in (from_many_outlets, from_one_outlet)]
        counts += published
        words = sum(len(text.split()) for _, text in items) // len(items)
        table.add_row(family, "tests/cases" if family in IN_FILES else "here", str(words), *map(_shown, published))
    console.print(table)
    met = sum(count >= BAR for count in counts)
    console.print(f"{met} of {len(counts)} at the bar; {sum(counts)} of {ITEMS * len(counts)} items published")
    return met == len(counts)


def _shown(count: int) -> str:
    return str(count) if count >= BAR else f"[red]{count}[/red]"
