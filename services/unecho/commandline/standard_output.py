"""Standard output that cannot be written any more."""

import os
import sys


def abandon_standard_output() -> None:
    """Python would complain once more when it closes standard output with something left to write."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
