"""How to type `unecho` so that it is the one that runs now."""

from __future__ import annotations

import shlex
import shutil
import sys
from pathlib import Path
from typing import Final

_NAME: Final = "unecho"


def started_by() -> str:
    """`unecho` where the path finds this one, else as it was started: `.venv/bin/unecho`, `python -m unecho`."""
    started = Path(sys.argv[0])
    if started.name != _NAME:
        return f"{shlex.quote(sys.executable)} -m {_NAME}"
    found = shutil.which(_NAME)
    if found is not None and Path(found).absolute() == started.absolute():
        return _NAME
    return shlex.quote(sys.argv[0])
