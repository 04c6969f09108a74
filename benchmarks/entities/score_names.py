"""Tells how many mentions of names that are hard to find are found, in articles that need no labels.

    python benchmarks/entities/score_names.py ARTICLES.jsonl.gz... [--list]

`data/names.txt` has names whose first word is a place too, whose surname is a common word, with a suffix, and
companies named after a country, and others with a particle, a weekday or a month; chosen from public knowledge before
any was looked up. A mention is right where an entity of its type begins and ends with it, a company's legal form left
off. One that is part of a longer name ("People's Bank of China") is not counted where that is found. Longer names that
begin with one stand after it on its line ("Canadian Airlines International"): there that must be found, and the mention
is not counted; where it is not found, it is wrong.
"""

import argparse
import gzip
import json
import re
from pathlib import Path

from unecho.core.entities import RuleExtractor
from unecho.process.word_lists import read_word_lists

Spans = dict[int, tuple[int, str]]
"""Of each entity's mentions where they end, and its type, by where they begin."""
NAMES = Path(__file__).parent / "data" / "names.txt"
LEGAL_FORM = re.compile(r"(?:,? (?:S\.?A\.?|AG|P[Ll][Cc]\.?|plc|S[Pp]A|Spa|Corp\.?|Inc\.?|Ltd\.?|Co\.?|Group)(?!\w))*")


def is_found(text: str, spans: Spans, kind: str, start: int, name: str) -> bool:
    """Whether that name is found there, with or without a legal form."""
    after = start + len(name)
    longest = LEGAL_FORM.match(text, after)
    end, found = spans.get(start, (-1, ""))
    return found == kind and after <= end <= (longest.end() if longest else after)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path, help="articles, JSON Lines, .gz")
    parser.add_argument("--list", action="store_true", help="print mentions that come out wrong")
    options = parser.parse_args()
    extractor = RuleExtractor(read_word_lists())
    names = [line.split(" | ") for line in NAMES.read_text("utf-8").splitlines()]
    patterns = [re.compile(rf"(?<!\w){re.escape(name)}(?!\w)") for _, name, *_ in names]
    right, found = [0] * len(names), [0] * len(names)
    for path in options.paths:
        for line in gzip.decompress(path.read_bytes()).splitlines():
            text = json.loads(line)["text"]
            mentions = [(at, match) for at, pattern in enumerate(patterns) for match in pattern.finditer(text)]
            if not mentions:
                continue
            spans: Spans = {m.start: (m.end, e.type) for e in extractor.extract(text) for m in e.mentions}
            within = [(start, end) for start, (end, kind) in spans.items() if kind == "ORGANIZATION"]
            for at, match in mentions:
                if any(start < match.start() and match.end() <= end for start, end in within):
                    continue
                kind, name, *longer = names[at]
                whole = next((other for other in longer if text.startswith(other, match.start())), name)
                is_right = is_found(text, spans, kind, match.start(), whole)
                if is_right and whole != name:
                    continue
                found[at] += 1
                right[at] += is_right
                if options.list and not is_right:
                    print(name, repr(text[max(0, match.start() - 30) : match.end() + 30]), spans.get(match.start()))
    shares = [(r / f, r, f, name) for r, f, (_, name, *_) in zip(right, found, names, strict=True) if f]
    for share, r, f, name in sorted(shares):
        print(f"{name:28}{r:5} of {f:5} {share:.3f}")
    print(f"{len(shares)} names are there; {sum(share >= 0.95 for share, *_ in shares)} are right in .95 and more")


if __name__ == "__main__":
    main()
