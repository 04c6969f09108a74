"""Fuzzes one target, guided by coverage, until something is found: `fuzz.py NAME [LIBFUZZER ARGUMENTS]`."""

import importlib
import pkgutil
import sys
from pathlib import Path

import atheris

import unecho


def _compiled() -> list[str]:
    """Numba cannot compile what is instrumented."""
    name = "unecho.core.kernels"
    found = pkgutil.walk_packages([str(Path(unecho.__file__).parent / "core" / "kernels")], f"{name}.")
    return [name, *(module.name for module in found)]


def main() -> None:
    with atheris.instrument_imports(include=["unecho"], exclude=_compiled()):
        target = importlib.import_module(f"fuzz_{sys.argv[1]}")
    for seed in target.seeds():
        target.check(seed)
    atheris.Setup([sys.argv[0], *sys.argv[2:], f"-max_len={target.MAX_BYTES}"], target.check)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
