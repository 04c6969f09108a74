"""What an answer that others have a part in may fail with."""

from __future__ import annotations

from http import HTTPStatus


class UnansweredError(Exception):
    """There is no answer: the message says why, `status` what kind of why; `retry_seconds` when to ask again."""

    def __init__(self, status: HTTPStatus, message: str, retry_seconds: int | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.retry_seconds = retry_seconds
