"""What a command needs when it runs is imported then: its help needs none of it, and is there at once."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def importing() -> Iterator[None]:
    """Collects no garbage meanwhile: what is imported stays, and looking through it takes a tenth of a start."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
