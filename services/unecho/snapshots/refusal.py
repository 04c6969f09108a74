"""Why a snapshot is not used."""

from enum import StrEnum


class Refusal(StrEnum):
    """Every reason. The log is read instead, or an older snapshot."""

    MISSING = "missing"
    """There is none."""
    UNREADABLE = "unreadable"
    """The file cannot be opened or read."""
    CUT_SHORT = "cut short"
    """The file ends too early."""
    CHECKSUM = "checksum"
    """The file is not what was written."""
    VERSION = "unreadable version"
    """No snapshot, or of another version of the format."""
    OTHER_PROFILE = "other profile"
    OTHER_TOPIC = "other topic"
    OTHER_PARTITION = "other partition"
    NOT_COMMITTED = "newer than the committed offset"
    """It was taken after a batch that never was committed, or the topic was made again."""
    NOT_CONTINUED = "the log after it is gone"
    """Retention has deleted more than it holds."""
    OTHER_LOG = "the topic was made again"
    """The log has another record where its last one was."""


class SnapshotRefusedError(Exception):
    """A snapshot that must not be used."""

    def __init__(self, refusal: Refusal, detail: str = "") -> None:
        super().__init__(f"{refusal}: {detail}" if detail else str(refusal))
        self.refusal = refusal
