"""Clients for Node that the documentation shows, fetched from npm once a machine and kept outside the repository.

Run as a program, fetches them and prints where they are; needs no package beyond the standard library.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

WANTED = Path(__file__).with_name("node")

_FETCH_SECONDS = 150
_SAID = 1_000


class NodeUnavailableError(Exception):
    """Why this machine cannot run the clients for Node, and what to do."""


def find_node() -> str:
    """The program. Raises NodeUnavailableError."""
    node = shutil.which("node")
    if node is None:
        raise NodeUnavailableError("the clients for Node need Node 18 or later, and there is no node on the PATH")
    return node


def node_modules() -> Path:
    """The folder of the clients, fetched where it is missing; whole or not there. Raises NodeUnavailableError."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    locked = (WANTED / "package-lock.json").read_bytes()
    home = cache / "unecho" / f"node-{hashlib.sha256(locked).hexdigest()[:12]}"
    modules = home / "node_modules"
    if modules.is_dir():
        return modules
    home.mkdir(parents=True, exist_ok=True)
    with (home / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not modules.is_dir():
            _fetch(modules)
    return modules


def _fetch(modules: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise NodeUnavailableError("the clients for Node are fetched with npm, and there is no npm on the PATH")
    with tempfile.TemporaryDirectory(dir=modules.parent, prefix="fetching-") as folder:
        shutil.copytree(WANTED, folder, dirs_exist_ok=True)
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"]
        try:
            done = subprocess.run(
                command, cwd=folder, capture_output=True, text=True, check=False, timeout=_FETCH_SECONDS
            )
        except subprocess.TimeoutExpired as error:
            raise NodeUnavailableError(f"npm did not fetch the clients in {_FETCH_SECONDS} s") from error
        if done.returncode != 0:
            raise NodeUnavailableError(f"npm could not fetch the clients: {(done.stdout + done.stderr)[-_SAID:]}")
        Path(folder, "node_modules").rename(modules)


if __name__ == "__main__":
    try:
        find_node()
        print(node_modules())
    except NodeUnavailableError as reason:
        sys.exit(str(reason))
