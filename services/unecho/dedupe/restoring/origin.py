"""What an index was restored from."""

from enum import StrEnum


class Origin(StrEnum):
    """The quickest that there was."""

    KEPT = "kept"
    """The shard had been this process's before, and came back."""
    SNAPSHOT = "snapshot"
    LOG = "log"
    """From its first record on."""
    VERDICTS = "verdicts"
    """Retention has deleted the beginning of the log: what was said of the rest stands."""
    NOTHING = "nothing"
    """Nothing was ever committed, or nothing of it is left."""
