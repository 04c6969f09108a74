"""Tells how many mentions of names that are hard to find are found, in articles that need no labels.

    python benchmarks/entities/score_names.py ARTICLES.jsonl.gz... [--list]

`data/names.txt` has names whose first word is a place too, whose surname is a common word, with a suffix, and
companies named after a country; chosen from public knowledge before any was looked up. A mention is right where an
entity of its type begins and ends with it, a company's legal form left off. One that is part of a longer name
("People's Bank of China") is not counted where that is found.
"""

import argparse
import gzip
import json
import re
from pathlib import Path

from unecho.core.entities import RuleExtractor
from unecho.process.word_lists import read_word_lists

NAMES = Path(__file__).parent / "data" / "names.txt"
LEGAL_FORM = re.compile(r"(?:,? (?:S\.?A\.?|AG|P[Ll][Cc]|plc|S[Pp]A|Spa|Corp\.?|Inc\.?|Ltd\.?|Co\.?|Group)(?!\w))*")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path, help="articles, JSON Lines, .gz")
    parser.add_argument("--list", action="store_true", help="print mentions that come out wrong")
    options = parser.parse_args()
    extractor = RuleExtractor(read_word_lists())
    names = [line.split(" | ") for line in NAMES.read_text("utf-8").splitlines()]
    patterns = [re.compile(rf"(?<!\w){re.escape(name)}(?!\w)") for _, name in names]
    right, found = [0] * len(names), [0] * len(names)
    for path in options.paths:
        for line in gzip.decompress(path.read_bytes()).splitlines():
            text = json.loads(line)["text"]
            mentions = [(at, match) for at, pattern in enumerate(patterns) for match in pattern.finditer(text)]
            if not mentions:
                continue
            spans = {m.start: (m.end, e.type) for e in extractor.extract(text) for m in e.mentions}
            within = [(start, end) for start, (end, kind) in spans.items() if kind == "ORGANIZATION"]
            for at, match in mentions:
                if any(start < match.start() and match.end() <= end for start, end in within):
                    continue
                longest = LEGAL_FORM.match(text, match.end())
                end, kind = spans.get(match.start(), (-1, None))
                is_right = kind == names[at][0] and match.end() <= end <= (longest.end() if longest else match.end())
                found[at] += 1
                right[at] += is_right
                if options.list and not is_right:
                    print(names[at][1], repr(text[max(0, match.start() - 30) : match.end() + 30]), end, kind)
    shares = [(r / f, r, f, name) for r, f, (_, name) in zip(right, found, names, strict=True) if f]
    for share, r, f, name in sorted(shares):
        print(f"{name:28}{r:5} of {f:5} {share:.3f}")
    print(f"{len(shares)} names are there; {sum(share >= 0.95 for share, *_ in shares)} are right in .95 and more")


if __name__ == "__main__":
    main()
