"""What /healthz and /readyz say."""

from dataclasses import dataclass


@dataclass(slots=True)
class Health:
    """A stage's own word on itself.

    Attributes:
        failure: why the stage can do no more work and ends, None while it can.
        stopped: why the stage does no more work until a person has looked, None while it does; it stays alive, because
            a restart would only go on with what it stopped at.
        broker: why the broker cannot be worked with now, None while it can.
        waiting_for: what must happen before the stage is ready, None when it is.
    """

    failure: str | None = None
    stopped: str | None = None
    broker: str | None = None
    waiting_for: str | None = "start"

    @property
    def alive(self) -> bool:
        """False: restart the process."""
        return self.failure is None

    @property
    def ready(self) -> bool:
        """Broker there, index restored, partitions assigned, breaker closed."""
        return self.reason is None

    @property
    def reason(self) -> str | None:
        """Why the stage is not ready: the gravest there is."""
        return self.failure or self.stopped or self.broker or self.waiting_for
