"""Finds the folders that are shipped with the code: in the wheel inside the package, in a checkout at its top."""

from importlib.resources import files
from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(str(files("unecho")))


def shipped_folder(name: str) -> Path:
    """The folder `schemas` or `seeds`. Raises FileNotFoundError when the installation lacks it."""
    for place in (_PACKAGE / name, _PACKAGE.parent.parent / name):
        if place.is_dir():
            return place
    raise FileNotFoundError(f"folder {name!r} is missing from this installation of unecho; install it again")
