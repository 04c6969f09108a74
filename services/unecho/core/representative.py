"""Which article of a story stands for it where stories are told: a matter of taste, on which no verdict depends."""

from enum import StrEnum


class Representative(StrEnum):
    """How it is chosen, of the articles that are not retracted."""

    FIRST = "first"
    """The one with the earliest date."""
    LATEST = "latest"
    """The one with the latest date."""
    LONGEST = "longest"
    """The one with the most shingles."""
    PREFERRED = "preferred"
    """That of the outlet that is preferred most; where none of them ran the story, the first."""
