"""Runs the fuzz targets one after the other, each in a process of its own; fails when one finds something.

    python tests/fuzz/run.py [TARGET …] [--runs N | --seconds N] [--seed N] [--corpus FOLDER]

Starts from a small corpus made by code. With --corpus what is learned is kept there and gone on from. An input that
breaks a promise is written to FOLDER/found (or ./fuzz-found) and named: put it into found.py with its fix.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from hashlib import sha256
from importlib import import_module
from pathlib import Path

_HERE = Path(__file__).parent
TARGETS = ("stages", "decoders", "sources")
_SLOW_SECONDS = 5
"""For one input, whatever it is: longer is a finding."""
_STATUS = re.compile(r"#(\d+)\s+\w+\s+cov: (\d+) ft: (\d+) corp: (\d+)")
_TAIL = 4_000


@dataclass(frozen=True, slots=True)
class Result:
    """What a target's run came to. `coverage`: edges seen; `features`: edges with how often; `corpus`: inputs kept."""

    target: str
    runs: int
    seconds: int
    coverage: int
    features: int
    corpus: int
    found: str | None


def fuzz(target: str, folder: Path, limit: list[str], seed: int) -> Result:
    """One target, in its own process; the corpus is `folder`/`target`."""
    corpus, found = folder / target, folder / "found"
    corpus.mkdir(parents=True, exist_ok=True)
    found.mkdir(exist_ok=True)
    module = import_module(f"fuzz_{target}")
    for one in module.seeds():
        (corpus / sha256(one).hexdigest()[:40]).write_bytes(one)
    words = folder / f"{target}.words"
    words.write_text("".join(f'"{_escaped(word)}"\n' for word in module.WORDS))
    done = subprocess.run(
        [
            *(sys.executable, str(_HERE / "fuzz.py"), target, str(corpus)),
            *(*limit, f"-seed={seed}", f"-dict={words}", f"-timeout={_SLOW_SECONDS}", "-rss_limit_mb=2048"),
            f"-artifact_prefix={found}/{target}-",
        ],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        check=False,
    )
    said = done.stderr.decode("utf-8", "replace")
    status = [tuple(map(int, match.groups())) for match in _STATUS.finditer(said)]
    if not status:
        raise SystemExit(f"{target} did not start:\n{said[-_TAIL:]}")
    total = re.search(r"Done (\d+) runs? in (\d+) second", said)
    runs, seconds = map(int, total.groups()) if total else (status[-1][0], 0)
    failed = done.returncode != 0
    if failed:
        print(done.stdout.decode("utf-8", "replace")[-_TAIL:], said[-_TAIL:], file=sys.stderr)
    return Result(target, runs, seconds, *status[-1][1:], found=_artifact(said) if failed else None)


def _artifact(said: str) -> str:
    written = re.findall(r"Test unit written to (\S+)", said)
    return written[-1] if written else "see above"


def _escaped(word: str | bytes) -> str:
    """As libFuzzer reads it: what is not printable ASCII in hexadecimal, `\\\\` and `\\"` escaped."""
    raw = word.encode() if isinstance(word, str) else word
    return "".join(chr(byte) if 32 <= byte < 127 and byte not in b'\\"' else f"\\x{byte:02x}" for byte in raw)


def main() -> None:
    """Prints a line for each target, and last all of them as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", default=TARGETS, metavar="TARGET", help=", ".join(TARGETS))
    how_long = parser.add_mutually_exclusive_group()
    how_long.add_argument("--runs", type=int, help="inputs to try, shared out among the targets")
    how_long.add_argument("--seconds", type=int, default=24, help="shared out likewise (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--corpus", type=Path)
    options = parser.parse_args()
    unknown = set(options.targets) - set(TARGETS)
    if unknown:
        parser.error(f"no target: {', '.join(sorted(unknown))}")
    share = len(options.targets)
    limit = [f"-runs={options.runs // share}"] if options.runs else [f"-max_total_time={options.seconds // share}"]
    with ExitStack() as stack:
        folder = options.corpus or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="unecho-fuzz-")))
        results = [fuzz(target, folder, limit, options.seed) for target in options.targets]
        for result in results:
            print(
                f"{result.target}: {result.runs:,} inputs in {result.seconds} s, {result.coverage:,} edges, "
                f"{result.features:,} features, corpus {result.corpus:,}, "
                f"{'found ' + result.found if result.found else 'nothing found'}"
            )
            if result.found and Path(result.found).is_file():
                print(f"  input: {Path(result.found).read_bytes()!r}")
        print(json.dumps({"seed": options.seed, "targets": [asdict(result) for result in results]}))
    if any(result.found for result in results):
        sys.exit(1)


if __name__ == "__main__":
    main()
