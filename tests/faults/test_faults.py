"""A short run of the fault suite; `make faults KILLS=100` is the long one."""

import asyncio
from pathlib import Path

import pytest
from suite import run

SEEDS = [1]
"""Seeds whose runs have failed once are added here."""


@pytest.mark.timeout(560)
@pytest.mark.parametrize("seed", SEEDS)
def test_kills_lose_double_and_change_nothing(seed: int, kafka_installed: None, tmp_path: Path):
    report = asyncio.run(run(wanted=10, seed=seed, rate=60.0, delivery="exactly_once", folder=tmp_path))
    assert report.is_sound, f"seed {seed}: {report.line()} {report.findings} {report.account.findings}"
    assert report.kills + report.pauses >= 10
    assert report.broker_restarts >= 2
    assert report.failpoints > 0
    assert report.account.articles > 0
