"""Scores the entity extractor against labelled texts, and times it.

    python benchmarks/entities/score_labelled.py LABELLED.jsonl.gz... [--speed ARTICLES.jsonl.gz] [--errors 30]

A labelled line is {"id", "text", "ents": [[start, end, "PER" | "ORG" | "LOC"], ...]}; offsets count characters.
Micro precision, recall and F1 over all mentions: exact span and type, and exact span alone.
"""

import argparse
import gzip
import json
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from unecho.core.entities import EntityType, RuleExtractor
from unecho.process.word_lists import read_word_lists

LABELS = {EntityType.PERSON: "PER", EntityType.ORGANIZATION: "ORG", EntityType.PLACE: "LOC"}


def read(path: Path) -> Iterator[dict[str, Any]]:
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    for line in data.splitlines():
        yield json.loads(line)


def f1(right: int, found: int, labelled: int) -> tuple[float, float, float]:
    precision = right / found if found else 0.0
    recall = right / labelled if labelled else 0.0
    return precision, recall, 2 * right / (found + labelled) if found + labelled else 0.0


def score(path: Path, errors: int) -> None:
    extractor = RuleExtractor(read_word_lists())
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    labelled: Counter[str] = Counter()
    span_right = 0
    wrong: Counter[str] = Counter()
    for row in read(path):
        text = row["text"]
        gold = {(start, end): kind for start, end, kind in row["ents"]}
        ours = {(m.start, m.end): LABELS[e.type] for e in extractor.extract(text) for m in e.mentions}
        found.update(ours.values())
        labelled.update(gold.values())
        right.update(kind for span, kind in ours.items() if gold.get(span) == kind)
        span_right += len(ours.keys() & gold.keys())
        for span in ours.keys() | gold.keys():
            if ours.get(span) != gold.get(span):
                around = (
                    text[max(0, span[0] - 25) : span[0]] + "[" + text[slice(*span)] + "]" + text[span[1] : span[1] + 15]
                )
                wrong[f"{gold.get(span, '-')} read as {ours.get(span, '-')}: {around!r}"] += 1
    rows = [(kind, right[kind], found[kind], labelled[kind]) for kind in sorted(labelled)]
    rows.append(("all", right.total(), found.total(), labelled.total()))
    rows.append(("span only", span_right, found.total(), labelled.total()))
    print(f"{path.name}\n{'':12}{'P':>8}{'R':>8}{'F1':>8}{'found':>8}{'labelled':>10}")
    for name, *counts in rows:
        p, r, f = f1(*counts)
        print(f"{name:12}{p:8.3f}{r:8.3f}{f:8.3f}{counts[1]:8}{counts[2]:10}")
    for error in sorted(wrong)[:: max(1, len(wrong) // errors)] if errors else ():
        print("  ", error)
    print()


def speed(path: Path) -> None:
    extractor = RuleExtractor(read_word_lists())
    texts = [row["text"] for row in read(path)]
    start = time.process_time()
    mentions = sum(len(entity.mentions) for text in texts for entity in extractor.extract(text))
    seconds = time.process_time() - start
    size = sum(map(len, texts)) / len(texts)
    print(
        f"{path.name}: {len(texts):,} articles of {size:,.0f} characters in {seconds:.1f} s of CPU: "
        f"{len(texts) / seconds:,.0f}/s, {1e3 * seconds / len(texts):.2f} ms and "
        f"{mentions / len(texts):.1f} mentions each"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path, help="labelled texts, JSON Lines, plain or .gz")
    parser.add_argument("--speed", type=Path, help="articles to time it on, JSON Lines, plain or .gz")
    parser.add_argument("--errors", type=int, default=0, help="print about this many of the errors")
    options = parser.parse_args()
    for path in options.paths:
        score(path, options.errors)
    if options.speed:
        speed(options.speed)


if __name__ == "__main__":
    main()
