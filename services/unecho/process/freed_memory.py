"""Memory that is freed: used again at once, or given back."""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_M_TRIM_THRESHOLD: Final = -1
_M_MMAP_THRESHOLD: Final = -3
_BYTES: Final = 1 << 30
_LARGE: Final = 1 << 20


def keep_freed_memory() -> None:
    """Gives no memory back to the system from here on; see mallopt(3). For processes that soon end.

    Blocks of megabytes are otherwise given back when they are freed, and the next is filled with zeros page by page:
    a quarter of the time of who reads a log by them. Does nothing where the C library is not GNU's.
    """
    _set_options({_M_MMAP_THRESHOLD: _BYTES, _M_TRIM_THRESHOLD: _BYTES})


def map_large_blocks() -> None:
    """Each block of a megabyte or more is mapped by itself from here on. For processes that hold many, and some grow.

    The C library otherwise puts blocks of up to 32 megabytes side by side once one of that size has been freed. Those
    that grow then move, and leave gaps. Does nothing where the C library is not GNU's.
    """
    _set_options({_M_MMAP_THRESHOLD: _LARGE})


def _set_options(options: dict[int, int]) -> None:
    if sys.platform == "linux" and hasattr(libc := ctypes.CDLL(None), "mallopt"):
        for option, value in options.items():
            libc.mallopt(option, value)
