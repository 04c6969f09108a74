"""What the demo has to show at its end, and whether it is right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from unecho.demo.stream import Seeds
from unecho.demo.tally import Tally


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything the report says.

    Attributes:
        sent: records that replay put onto articles.raw.
        summary: answer of the trends stage on /api/summary.
        entities: answer on /api/entities.
        seconds: how long the demo took.
    """

    seeds: Seeds
    tally: Tally
    sent: int
    summary: dict[str, Any]
    entities: dict[str, Any]
    seconds: float

    @property
    def mistakes(self) -> list[str]:
        """What is not as it must be; empty when all is right."""
        verdicts, tally = self.tally.verdicts, self.tally
        missing = [seed for seed in self.seeds.articles if seed not in verdicts]
        if missing:
            return [f"no verdict for {', '.join(missing)}"]
        found = []
        clusters = {verdicts[seed]["cluster_id"] for seed in self.seeds.cluster}
        if len(clusters) != 1:
            found.append(f"the copies of one story are in {len(clusters)} clusters, not in one")
        for seed in self.seeds.related:
            if verdicts[seed]["cluster_id"] in clusters:
                found.append(f"{seed} is not a copy, and is in their cluster")
            elif not self._is_related(seed):
                found.append(f"{seed} is related to none of them")
        if tally.handled != self.sent:
            found.append(f"{self.sent} articles went in, {tally.handled} came out: {tally.law}")
        if tally.published != tally.to_publish:
            found.append(f"{tally.published} articles are on articles.unique, not {tally.to_publish}")
        if self.summary["articles"] != tally.outcomes.total():
            found.append(f"trends counts {self.summary['articles']} articles, not {tally.outcomes.total()}")
        return found

    def _is_related(self, seed: str) -> bool:
        """Whether a verdict relates it to the cluster: its own, or that of an article which came after it."""
        verdicts = self.tally.verdicts
        return verdicts[seed]["related_id"] in self.seeds.cluster or any(
            verdicts[copy]["related_id"] == seed for copy in self.seeds.cluster
        )
