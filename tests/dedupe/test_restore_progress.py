import logging

import pytest
from pipelines import new_metrics

from unecho.dedupe.restoring.progress import Progress


def test_it_tells_every_step_and_logs_about_one_a_second(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    metrics, told, now = new_metrics(), [], [100.0]
    progress = Progress(3, 1000, told.append, metrics, lambda: now[0])

    def ratio() -> float | None:
        return metrics.registry.get_sample_value("unecho_restored_ratio", {"partition": "3"})

    assert ratio() == 0.0
    for step in range(1, 11):
        now[0] += 0.25
        progress.at(step * 100, 50)
        assert ratio() == step / 10
    assert told == [f"restoring partition 3: offset {step * 100} of 1000" for step in range(1, 11)]
    fields = [record.fields for record in caplog.records]
    assert fields == [{"partition": 3, "offset": offset, "committed": 1000} for offset in (400, 800)]
    assert progress.articles == 500
    progress.done()
    assert ratio() == 1.0
