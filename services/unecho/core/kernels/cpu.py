"""Which machine code the kernels are made of: the same on every machine of a kind, so that a cache can be shipped."""

from typing import Any, Final

from llvmlite import binding
from numba.core import config

NUMBA_SETTINGS: Final[dict[str, Any]] = vars(config)

_X86_64_V2: Final = frozenset({"cx16", "popcnt", "sahf", "sse3", "sse4.1", "sse4.2", "ssse3"})
_X86_64_V3: Final = _X86_64_V2 | {"avx", "avx2", "bmi", "bmi2", "f16c", "fma", "lzcnt", "movbe"}


def choose_level() -> None:
    """Sets Numba to the level of this processor, unless `NUMBA_CPU_NAME` says which.

    By itself Numba compiles for the very model, and another model's cache is of no use to it.
    """
    if NUMBA_SETTINGS["CPU_NAME"] is None:
        level = level_of(binding.get_default_triple(), binding.get_host_cpu_features())
        NUMBA_SETTINGS.update(CPU_NAME=level, CPU_FEATURES="")


def level_of(triple: str, features: dict[str, bool]) -> str:
    """LLVM's name of the level: those of the x86-64 psABI up to v3 (AVX2), `generic` elsewhere."""
    if not triple.startswith("x86_64"):
        return "generic"
    present = {name for name, is_present in features.items() if is_present}
    if present >= _X86_64_V3:
        return "x86-64-v3"
    return "x86-64-v2" if present >= _X86_64_V2 else "x86-64"
