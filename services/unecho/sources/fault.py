"""A source that cannot be read on."""

from unecho.core.dead_reason import DeadReason


class SourceError(Exception):
    """Raised where reading ends before the source does; what came before it is good."""

    def __init__(self, reason: DeadReason, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail
