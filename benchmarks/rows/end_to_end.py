"""Raw articles to unique ones and verdicts, through a broker, as fast as they go."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from results import Line, Result, Run, Skipped
from running.broker_place import broker_place
from running.stage_processes import Place, run_system
from running.systems import System, forward, passthrough, unecho, worker
from setting import ProgramError, Setting, in_turn
from text_programs import NO_PEERS

_WARM_UP = 1_000


@dataclass(frozen=True, slots=True)
class Entrant:
    """A system, and how many articles it is given: as many as take it a second or two."""

    build: System
    articles: int
    is_peer: bool = True


_EMBEDDED = {
    "unecho": Entrant(unecho, 4000, is_peer=False),
    "passthrough": Entrant(passthrough, 8000, is_peer=False),
    "aiokafka forward": Entrant(forward("aiokafka_forward.py"), 8000),
    "Faust + update_batch, tuned": Entrant(worker("faust_tuned.py"), 800),
    "Faust + update, naive": Entrant(worker("faust_naive.py"), 150),
}
_KAFKA = {
    "unecho": Entrant(unecho, 4000, is_peer=False),
    "passthrough": Entrant(passthrough, 8000, is_peer=False),
    "aiokafka transactions": Entrant(forward("aiokafka_transactions.py"), 8000),
    "Quix Streams + update_batch": Entrant(worker("quix_exactly_once.py"), 800),
}


def measure(setting: Setting) -> Iterator[Result]:
    """CPU is that of the processes without the broker's; the embedded broker has at least once alone."""
    yield from asyncio.run(_case(setting, "embedded, at least once", _EMBEDDED))
    if setting.kafka is None:
        yield Skipped("end_to_end", "Kafka, exactly once", "", f"no Kafka: {setting.no_kafka}")
    else:
        yield from asyncio.run(_case(setting, "Kafka, exactly once", _KAFKA, setting.kafka))


async def _case(setting: Setting, case: str, entrants: Mapping[str, Entrant], kafka: str | None = None) -> list[Result]:
    runs: dict[str, list[Run]] = {}
    results: dict[str, Result] = {}
    present = [name for name, entrant in entrants.items() if setting.has_peers or not entrant.is_peer]
    for name in in_turn(present, setting.runs):
        entrant = entrants[name]
        try:
            async with broker_place(setting, kafka) as place:
                runs.setdefault(name, []).append(await _run(setting, place, entrant, kafka is not None))
        except ProgramError as error:
            if not entrant.is_peer:
                raise
            results[name] = Skipped("end_to_end", case, name, str(error))
    for name in entrants:
        if name not in results:
            results[name] = (
                Line("end_to_end", case, name, tuple(runs[name]), is_ours=name == "unecho")
                if name in runs
                else Skipped("end_to_end", case, name, NO_PEERS)
            )
    return [results[name] for name in entrants]


async def _run(setting: Setting, place: Place, entrant: Entrant, exactly_once: bool) -> Run:
    warm_up, count = (20, 30) if setting.quick else (min(_WARM_UP, entrant.articles), entrant.articles)
    articles = setting.articles(warm_up + count)
    delivery = "exactly_once" if exactly_once else "at_least_once"
    return await run_system(place, entrant.build(place, delivery), articles, warm_up)
