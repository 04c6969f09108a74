"""Whether an article may be published, as its sender says it. The values are those of IPTC ninjs."""

from enum import StrEnum
from typing import Final


class PubStatus(StrEnum):
    """ninjs `pubStatus` (`pubstatus` in versions 1 and 2)."""

    USABLE = "usable"
    WITHHELD = "withheld"
    """Not to be published until it is said to be usable."""
    CANCELED = "canceled"
    """Not to be published, and not to stay so: a kill."""


_SPELLINGS: Final = {status.value: status for status in PubStatus} | {"cancelled": PubStatus.CANCELED}
_SCHEME: Final = "stat:"
"""In NewsML-G2 the same values stand in this scheme."""


def read_pub_status(written: object) -> PubStatus:
    """Whatever the case; usable where nothing is said. Raises ValueError for anything else."""
    if written is None:
        return PubStatus.USABLE
    if not isinstance(written, str):
        raise ValueError("no text")
    told = written.strip().lower().removeprefix(_SCHEME)
    if told and told not in _SPELLINGS:
        raise ValueError("no publishing status")
    return _SPELLINGS[told] if told else PubStatus.USABLE
