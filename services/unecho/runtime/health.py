"""What /healthz and /readyz say."""

from dataclasses import dataclass


@dataclass(slots=True)
class Health:
    """A stage's own word on itself.

    Attributes:
        failure: why the stage can do no more work, None while it can.
        waiting_for: what must happen before the stage is ready, None when it is.
    """

    failure: str | None = None
    waiting_for: str | None = "start"

    @property
    def alive(self) -> bool:
        """False: restart the process."""
        return self.failure is None

    @property
    def ready(self) -> bool:
        """Index restored, partitions assigned."""
        return self.alive and self.waiting_for is None
