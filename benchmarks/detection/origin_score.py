"""Scores what articles tell of their origin against labels made by reading them.

    python benchmarks/detection/origin_score.py --data FOLDER --half dev

FOLDER has gn_dev_labelled.jsonl.gz and reuters_c50.jsonl.gz. A label is {"id", "set", "half", "origin", "may",
"agencies"}: `origin` has the names that are right, none where the article does not tell; `may` a name that is neither
right nor wrong, since the article speaks as that agency and does not say so. Of reuters_c50 the source is left out: it
names the agency.

Precision: of the origins found, those that are right. Recall: of the articles that tell, those whose origin was found.
"""

import argparse
import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from unecho.core.article import Article
from unecho.core.origin.find import find_origin
from unecho.core.origin.place import outlet_of, place_of
from unecho.core.text.plain_text import plain_text

_LABELS = Path(__file__).parent / "origin_labels.json"


@dataclass
class Score:
    found: int = 0
    right: int = 0
    telling: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def add(self, label: dict[str, Any], said: set[str]) -> None:
        right = set(label["origin"])
        self.telling += bool(right)
        said -= set(label["may"])
        if right and not said & right:
            self.missed.append(f"{label['id']}: {', '.join(sorted(right))}")
        if said:
            self.found += 1
            self.right += bool(said & right)
        if said and not said & right:
            self.wrong.append(f"{label['id']}: {', '.join(sorted(said))} for {', '.join(sorted(right)) or 'none'}")


def articles(folder: Path, ids: set[str]) -> Iterator[tuple[str, Article]]:
    for name in ("gn_dev_labelled", "reuters_c50"):
        with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for told in map(json.loads, lines):
                if told["id"] in ids:
                    source = None if name == "reuters_c50" else told["source"]
                    yield told["id"], Article(told["id"], told["text"], source, told.get("url"), told["title"] or None)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--half", choices=("dev", "test"), required=True)
    arguments.add_argument("--faults", action="store_true", help="print each")
    chosen = arguments.parse_args()
    labels = {label["id"]: label for label in json.loads(_LABELS.read_text()) if label["half"] == chosen.half}
    origins, agencies = Score(), Score()
    for article_id, article in articles(chosen.data, set(labels)):
        told = find_origin(article, plain_text(article.text), outlet_of(article.source, place_of(article.url)))
        label = labels[article_id]
        origins.add(label, set() if told.origin is None else {told.origin.name})
        agencies.add({**label, "origin": label["agencies"], "may": label["origin"]}, set(told.agencies))
    for name, score in (("origin", origins), ("agencies", agencies)):
        precision, recall = score.right / max(score.found, 1), score.right / max(score.telling, 1)
        print(
            f"{name}, {chosen.half}: precision {precision:.3f} ({score.right} of {score.found}),"
            f" recall {recall:.3f} ({score.right} of {score.telling})"
        )
        if chosen.faults:
            print(*(f"  missed {fault}" for fault in score.missed), sep="\n")
            print(*(f"  wrong {fault}" for fault in score.wrong), sep="\n")


if __name__ == "__main__":
    main()
