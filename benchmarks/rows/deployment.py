"""All stages, with the entities and stories of trends, as fast as they go."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from results import Line, Result
from running.broker_place import broker_place
from running.stage_processes import run_system
from running.systems import deployment
from running.trends_progress import trends_progress
from setting import Setting, in_turn


def measure(setting: Setting) -> Iterator[Result]:
    """On Kafka exactly once, else on the embedded broker; until trends has handled the last verdict and text."""
    delivery = "at_least_once" if setting.kafka is None else "exactly_once"
    case = "embedded, at least once" if setting.kafka is None else "Kafka, exactly once"
    warm_up, count = (20, 30) if setting.quick else (200, 1500)

    async def run() -> Line:
        runs = []
        for _ in in_turn(["unecho"], setting.runs):
            async with broker_place(setting, setting.kafka) as place:
                articles, processes = setting.articles(warm_up + count), deployment(place, delivery)
                async with trends_progress(processes) as progress:
                    runs.append(await run_system(place, processes, articles, warm_up, progress))
        return Line("deployment", case, "unecho with trends", tuple(runs), is_ours=True)

    yield asyncio.run(run())
