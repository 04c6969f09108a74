"""What the README prints of docker compose."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

_README = (Path(__file__).parents[3] / "README.md").read_text()
SECTION = _README.partition("\n## On your machine for good\n")[2].partition("\n## ")[0]


class Printed(NamedTuple):
    """The commands, in the order in which they stand."""

    up: str
    look: str
    stop: str
    remove: str
    replay: str


def printed() -> Printed:
    """Fails where there are more or fewer."""
    (block,) = re.findall(r"^```sh\n(.*?)^```$", SECTION, re.DOTALL | re.MULTILINE)
    inline = re.findall(r"`((?:[A-Z_]+=\S+ )?docker compose [^`]+)`", SECTION)
    return Printed(*block.splitlines(), *inline)
