"""Searches the numbers of holds on all stories but those of one fold, and judges them on that one; five times.

    python benchmarks/detection/cross_validate.py [--data FOLDER] [--seed N]

See number_search.py for what is searched, and how.
"""

import argparse
import sys
from pathlib import Path

from number_search import PairJudge, search
from run import development_sets
from scores.holds_and_kinds import ReadScore, Said, score_said
from sets.read_sets import ReadPair, read_read_set
from sets.story_folds import folds_of

_FOLDS = 5


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    data = Path(__file__).parents[3] / "shared" / "data"
    parser.add_argument("--data", type=Path, default=data, metavar="FOLDER", help="of development sets")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of the order in which numbers are tried")
    given = parser.parse_args(arguments)
    given.read = development_sets(parser, given.data)[1][0]
    return given


def cross_validate(pairs: list[ReadPair], seed: int) -> ReadScore:
    """The score of each pair by the numbers that were chosen without its story."""
    judge = PairJudge(pairs)
    judged: list[ReadPair] = []
    said: list[Said] = []
    folds = folds_of(pairs, _FOLDS)
    for number, fold in enumerate(folds):
        others = [pair for other in folds if other is not fold for pair in other]
        chosen = search(judge, others, seed * 100 + number)
        sys.stderr.write(f"fold {number + 1} of {_FOLDS}: {len(fold)} pairs, by {chosen}\n")
        judged += fold
        said += judge.say(fold, chosen)
    return score_said("unecho", judged, said)


def main(arguments: list[str] | None = None) -> None:
    given = parse(arguments)
    pairs = list(read_read_set(given.read[0], given.read[1:]).pairs)
    say("as set", PairJudge(pairs).score(pairs, {}))
    say("cross-validated", cross_validate(pairs, given.seed))


def say(name: str, score: ReadScore) -> None:
    holds = f"holds P {score.holds.precision:.3f} R {score.holds.recall:.3f}"
    sys.stdout.write(f"{name}: {holds}, kinds F1 {score.macro_f1 or 0.0:.3f}\n")


if __name__ == "__main__":
    main()
