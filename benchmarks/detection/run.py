"""Scores unecho and its peers on labelled articles: pairs, clusters, copies found, holds and kinds. See README.md.

    python benchmarks/detection/run.py
    python benchmarks/detection/run.py --set ARTICLES.jsonl.gz PAIRS.json.gz --set ARTICLES.jsonl.gz
    python benchmarks/detection/run.py --read PAIRS.jsonl ARTICLES.jsonl.gz [ARTICLES.jsonl.gz …]
    unecho scan ARTICLES.jsonl.gz --map published_at=time --out VERDICTS.jsonl
    python benchmarks/detection/run.py --set ARTICLES.jsonl.gz [PAIRS.json.gz] --verdicts VERDICTS.jsonl

Without --set and --read, the development sets in --data are scored.
"""

import argparse
import sys
from pathlib import Path

from methods.peer_methods import Peer, all_peers
from scanned import read_scan
from scores.holds_and_kinds import ReadSetScore, score_read_set
from scores.score_table import details_of, lines_of
from scores.scores_json import to_json
from scores.set_score import SetScore, score_set
from sets.json_files import UnusableSetError
from sets.labelled_sets import read_set
from sets.read_sets import read_read_set

_ROOT = Path(__file__).parents[2]


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--set", nargs="+", action="append", type=Path, metavar="FILE", help="articles, and the pairs labelled of them")
    add("--read", nargs="+", action="append", type=Path, metavar="FILE", help="pairs that people read, and articles")
    add("--verdicts", type=Path, metavar="VERDICTS.jsonl", help="of `unecho scan`, for the one set; nothing is judged")
    add("--orders", type=int, default=5, metavar="N", help="by time, then shuffled with seeds 0 to N-2; default 5")
    add("--data", type=Path, default=_ROOT.parent / "shared" / "data", metavar="FOLDER", help="of development sets")
    add("--out", type=Path, default=_ROOT / "build" / "detection.json", metavar="FILE", help="default: %(default)s")
    add("--no-peers", action="store_true", help="score unecho alone")
    add("--details", action="store_true", help="show each order, each kind of copy and each kind too")
    given = parser.parse_args(arguments)
    _check(parser, given)
    return given


def _check(parser: argparse.ArgumentParser, given: argparse.Namespace) -> None:
    if given.orders < 1:
        parser.error("--orders must be at least 1")
    if any(len(files) > 2 for files in given.set or ()):
        parser.error("--set takes a file of articles and at most one of pairs; give it once for each set")
    if any(len(files) < 2 for files in given.read or ()):
        parser.error("--read takes the file of pairs, then each file of articles that they name")
    if given.verdicts is not None and (given.read or len(given.set or ()) != 1):
        parser.error("--verdicts are those of one set: give it with one --set, and without --read")
    if not given.set and not given.read:
        given.set, given.read = development_sets(parser, given.data)


def development_sets(parser: argparse.ArgumentParser, data: Path) -> tuple[list[list[Path]], list[list[Path]]]:
    news, agency = data / "gn_dev_labelled.jsonl.gz", data / "reuters_c50.jsonl.gz"
    if not news.is_file():
        parser.error(f"no development sets in {data}. Name labelled articles: --set ARTICLES.jsonl.gz [PAIRS.json.gz]")
    sets = [[news, data / "gn_dev_pairs.json.gz"], [data / "synth_wire.jsonl.gz"]]
    return sets, [[data / "kinds_dev.jsonl", news, agency]]


def score_one_set(files: list[Path], given: argparse.Namespace, peers: list[Peer]) -> SetScore:
    labelled = read_set(files[0], files[1] if len(files) > 1 else None)
    say_begun(labelled.name, len(labelled.articles), "articles")
    return score_set(labelled, peers, given.orders, read_scan(given.verdicts, labelled) if given.verdicts else None)


def score_one_read_set(files: list[Path], peers: list[Peer]) -> ReadSetScore:
    read = read_read_set(files[0], files[1:])
    say_begun(read.name, len(read.pairs), "pairs")
    return score_read_set(read, peers)


def say_begun(name: str, count: int, what: str) -> None:
    sys.stderr.write(f"scoring {name}: {count:,} {what}\n")


def main(arguments: list[str] | None = None) -> None:
    given = parse(arguments)
    peers = [] if given.no_peers else all_peers()
    try:
        sets = [score_one_set(files, given, peers) for files in given.set or ()]
        read_sets = [score_one_read_set(files, peers) for files in given.read or ()]
    except UnusableSetError as error:
        sys.stderr.write(f"detection: {error}\n")
        sys.exit(2)
    for line in (*lines_of(sets, read_sets), *(details_of(sets, read_sets) if given.details else ())):
        sys.stdout.write(f"{line}\n")
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_text(to_json(sets, read_sets))


if __name__ == "__main__":
    main()
