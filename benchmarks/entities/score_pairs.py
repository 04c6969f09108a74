"""Scores entity ids on pairs of spellings of one thing, and on pairs of two things.

    python benchmarks/entities/score_pairs.py [--half dev|test|all] [--list]

`data/variants.txt`: the two are one thing. `data/traps.txt`: they are two. A line has a type and two
names, which stand in a sentence of their type here, or two texts with the name in double brackets. A pair is merged
where the name is found in both texts, and with one id. The half is told by a hash of the line.
"""

import argparse
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from unecho.core.entities import RuleExtractor
from unecho.process.word_lists import read_word_lists

DATA = Path(__file__).parent / "data"
SENTENCES = {
    "PERSON": "On Tuesday [[{}]] spoke with reporters for an hour.",
    "ORGANIZATION": "An official at [[{}]] declined to comment on Tuesday.",
    "PLACE": "The talks were held in [[{}]] on Tuesday.",
}
NAME = re.compile(r"\[\[(.+?)\]\]")


def half_of(line: str) -> str:
    return "test" if hashlib.sha256(line.encode()).digest()[0] & 1 else "dev"


def pairs(path: Path, half: str) -> Iterator[tuple[str, str]]:
    for line in path.read_text("utf-8").splitlines():
        if half not in ("all", half_of(line)):
            continue
        parts = line.split(" | ")
        if parts[0] in SENTENCES:
            first, second = (SENTENCES[parts[0]].format(name) for name in parts[1:])
        else:
            first, second = parts
        yield first, second


def id_in(extractor: RuleExtractor, marked: str) -> str:
    """The id of the bracketed name; empty where it is not found."""
    found = NAME.search(marked)
    assert found is not None, marked
    start, end = found.start(), found.start() + len(found.group(1))
    text = NAME.sub(r"\1", marked)
    for entity in extractor.extract(text):
        for mention in entity.mentions:
            if mention.start < end and mention.end > start:
                return entity.entity_id
    return ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=("dev", "test", "all"), default="test")
    parser.add_argument("--list", action="store_true", help="print the pairs that come out wrong")
    options = parser.parse_args()
    extractor = RuleExtractor(read_word_lists())
    for name, is_one in (("variants", True), ("traps", False)):
        read = list(pairs(DATA / f"{name}.txt", options.half))
        ids = [(id_in(extractor, first), id_in(extractor, second)) for first, second in read]
        merged = [first == second != "" for first, second in ids]
        for (first, second), found, is_merged in zip(read, ids, merged, strict=True):
            if options.list and is_merged != is_one:
                print(f"{name}: {first} | {second}: {found}")
        missed = sum("" in found for found in ids)
        print(f"{name}: {sum(merged)} of {len(merged)} merged ({sum(merged) / len(merged):.3f}), {missed} not found")


if __name__ == "__main__":
    main()
