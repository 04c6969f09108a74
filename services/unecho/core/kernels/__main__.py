"""`python -m unecho.core.kernels` compiles them all, so that no start of a stage has to."""

from __future__ import annotations

import pkgutil
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Final

from unecho.core import kernels
from unecho.core.kernels.compiled import compile_module

_LONGEST: Final = ("batch.text_pass", "names.find", "article.reading", "hints.find")
"""To compile; begun first, so that no processor waits for them in the end."""


def main() -> None:
    """In as many processes as there are processors. Raises what an import raises."""
    first = [f"{kernels.__name__}.{name}" for name in _LONGEST]
    found = [module.name for module in pkgutil.walk_packages(kernels.__path__, f"{kernels.__name__}.")]
    modules = [*first, *(name for name in found if name not in {*first, f"{kernels.__name__}.__main__"})]
    # Not forked: a child goes on with none of the parent's compiler.
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        for _ in pool.map(compile_module, modules):
            pass


if __name__ == "__main__":
    main()
