import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pipelines import new_metrics

from unecho.core.dead_reason import DeadReason
from unecho.delivery.breaker import Breaker
from unecho.monitoring.health import Health
from unecho.records.dead_letters import dead_letter
from unecho.records.record import Incoming, Outgoing
from unecho.records.topology import Topic
from unecho.settings.settings import Settings


class Fed:
    def __init__(self, share: float, window: int) -> None:
        self.health, self.metrics = Health(waiting_for=None), new_metrics()
        self.breaker = Breaker("sign", Settings(dead_share=share, dead_window=window), self.metrics, self.health)
        self.offset = 0

    def opens(self, marks: str) -> bool:
        """A letter for each record: `x` is bad, `.` good, `2` good with two outputs. Counted unless it opens."""
        batch, outputs = [], []
        for mark in marks:
            record = Incoming("articles.raw", 3, self.offset, 0, None, b"v")
            batch.append(record)
            if mark == "x":
                outputs.append(dead_letter(record, "sign", DeadReason.NOT_JSON, ""))
            else:
                outputs += [Outgoing(Topic.SIGNED, None, b"v", origin=self.offset)] * (2 if mark == "2" else 1)
            self.offset += 1
        return self.breaker.opens(batch, outputs)

    @property
    def gauge(self) -> float | None:
        return self.metrics.registry.get_sample_value("unecho_breaker_open", {"stage": "sign"})


def test_more_than_the_share_opens_it_and_it_says_so(caplog: pytest.LogCaptureFixture) -> None:
    fed = Fed(0.5, 10)
    assert not fed.opens("xxxxxx...")
    assert (fed.gauge, fed.health.ready, fed.breaker.is_open) == (0.0, True, False)
    with caplog.at_level(logging.ERROR):
        assert fed.opens("x")
    assert (fed.gauge, fed.health.ready, fed.breaker.is_open) == (1.0, False, True)
    assert fed.health.alive
    (line,) = caplog.records
    assert line.fields == {"topic": "articles.raw", "partition": 3, "offset": 9}
    for said in (line.getMessage(), fed.health.reason or ""):
        assert "7 of 10 records" in said
        assert "UNECHO_DEAD_SHARE=1" in said


def test_just_the_share_does_not_open_it() -> None:
    fed = Fed(0.5, 4)
    assert not fed.opens("xx..xx..xx2.xx")


@given(st.text("x.2", max_size=40))
def test_a_share_of_1_lets_everything_through(marks: str) -> None:
    assert not Fed(1.0, 5).opens(marks)


@given(st.text("x.2", max_size=40))
def test_a_share_of_0_lets_no_bad_record_through_once_the_window_is_full(marks: str) -> None:
    assert Fed(0.0, 5).opens(marks) == ("x" in marks and len(marks) >= 5)
