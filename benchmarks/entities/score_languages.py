"""Scores the extractor on German, French and Spanish sentences of `data/languages`.

    python benchmarks/entities/score_languages.py [--half dev|test|all] [--list]

A line is a sentence or two, each name in brackets with the first letter of its type: "[P:Olaf Scholz]". Precision,
recall and F1 of the set of folded names with their types of each line. The halves were told by a hash of the line.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from score_labelled import f1
from score_pairs import DATA

from unecho.core.entities import Extractor, NewsExtractor
from unecho.core.entities.identity import fold
from unecho.process.word_lists import read_word_lists

NAME = re.compile(r"\[(?P<type>[POL]):(?P<name>[^]]+)\]")
LETTERS = {"PERSON": "P", "ORGANIZATION": "O", "PLACE": "L"}
Names = set[tuple[str, str]]


def labelled(path: Path) -> Iterator[tuple[str, Names]]:
    for line in path.read_text("utf-8").splitlines():
        names = {(found["type"], fold(found["name"])) for found in NAME.finditer(line)}
        yield NAME.sub(r"\g<name>", line), names


def names_of(extractor: Extractor, text: str) -> Names:
    entities = extractor.extract(text)
    return {(LETTERS[entity.type], fold(mention.text)) for entity in entities for mention in entity.mentions}


def score(extractor: Extractor, path: Path, is_listed: bool) -> None:
    counts, lines = Counter[str](), 0
    for text, names in labelled(path):
        found = names_of(extractor, text)
        counts.update(right=len(found & names), found=len(found), labelled=len(names))
        lines += 1
        if is_listed and found != names:
            print(f"  {text}\n    false {sorted(found - names)} missed {sorted(names - found)}")
    p, r, f = f1(counts["right"], counts["found"], counts["labelled"])
    print(f"{path.stem}: {lines} lines, {counts['labelled']} names, P {p:.3f} R {r:.3f} F1 {f:.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=("dev", "test"), default="test")
    parser.add_argument("--list", action="store_true", help="print the lines that come out wrong")
    options = parser.parse_args()
    extractor = NewsExtractor(read_word_lists())
    for path in sorted((DATA / "languages" / options.half).glob("*.txt")):
        score(extractor, path, options.list)


if __name__ == "__main__":
    main()
