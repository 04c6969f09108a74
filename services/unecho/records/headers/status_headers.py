"""Headers that say whether an article may be shown, and from when: of articles.signed and articles.unique."""

from typing import Final

PUB_STATUS_HEADER: Final = "unecho-pub-status"
EMBARGO_HEADER: Final = "unecho-embargoed-until"
"""Milliseconds since 1970-01-01 UTC, in decimal digits."""
