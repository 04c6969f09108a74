"""How far a count is above its usual level: what is news now, and not always."""

from __future__ import annotations

import math
from typing import Final

RISING: Final = 2.0
"""Standard deviations: a count that stays what it usually is comes to this once in some forty times."""
USUAL_LEAST: Final = 0.25
"""What is usual of what was never there: one in four hours. A second mention in an hour is not a burst yet."""


def burst_score(count: int, usual: float) -> float:
    """By how many standard deviations a count is above the mean `usual` of a Poisson process; below it negative.

    The counts are made normal by Anscombe's transform (F. J. Anscombe, The transformation of Poisson, binomial and
    negative-binomial data, Biometrika 35, 1948), after which their variance is 1 whatever their mean.
    """
    return _transformed(count) - _transformed(max(usual, USUAL_LEAST))


def _transformed(count: float) -> float:
    return 2.0 * math.sqrt(count + 0.375)
