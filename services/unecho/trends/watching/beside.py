"""What answers need besides what trends has in memory."""

from __future__ import annotations

from dataclasses import dataclass

from prometheus_client import CollectorRegistry

from unecho.monitoring.health import Health
from unecho.settings.settings import Settings
from unecho.trends.watching.dead_letters import DeadLetters
from unecho.trends.watching.stages import Stages
from unecho.trends.watching.two_texts import TwoTexts


@dataclass(frozen=True, slots=True)
class Beside:
    """The other stages, and the commands that read the topics."""

    stages: Stages
    texts: TwoTexts
    dead: DeadLetters

    @classmethod
    def of(cls, settings: Settings, port: int, registry: CollectorRegistry, health: Health) -> Beside:
        """As set; `port`, `registry` and `health` are those of trends. Raises UserError (USAGE)."""
        return cls(Stages(settings, registry, health), TwoTexts(settings, port), DeadLetters(settings))
