"""Scores what unecho does to what real feeds do, in this process: no broker, no files but the data.

    python benchmarks/feeds/run.py templates [--seed N]
    python benchmarks/feeds/run.py furniture --data FOLDER [--seed N]
    python benchmarks/feeds/run.py stream --data FOLDER [--seed N] [--articles N] [--plain] [--list]

FOLDER holds reuters_c50.jsonl.gz and gn_dev_labelled.jsonl.gz; without them texts are made up, which is easier. Every
random choice comes from the seed. The exit code is 1 where a figure is below its bar.
"""

import argparse
import sys
from pathlib import Path

from furniture_score import score_furniture
from rich.console import Console
from stream_score import score_stream
from template_score import score_templates

CONSOLE = Console(width=None if sys.stdout.isatty() else 130)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("templates", "furniture", "stream"))
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="with reuters_c50 and gn_dev; else texts are made")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--articles", type=int, default=20_000, metavar="N", help="length of the stream")
    parser.add_argument("--plain", action="store_true", help="throw nothing into the stream but copies")
    parser.add_argument("--list", action="store_true", help="show each article of the stream that is judged wrongly")
    arguments = parser.parse_args()
    CONSOLE.print(f"{arguments.what}, seed {arguments.seed}")
    if arguments.what == "templates":
        good = score_templates(CONSOLE, arguments.seed)
    elif arguments.what == "furniture":
        good = score_furniture(CONSOLE, arguments.data, arguments.seed)
    else:
        shown = {"plain": arguments.plain, "listed": arguments.list}
        good = score_stream(CONSOLE, arguments.data, arguments.articles, arguments.seed, **shown)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
