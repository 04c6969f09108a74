import numpy as np

from latency import Result, percentiles
from rows.latency import _line


def test_a_rate_at_which_nothing_comes_out_in_time_is_told_and_fails_nothing() -> None:
    result = Result("unecho", "exactly_once", 100, 99.0, 0, *percentiles(np.empty(0)), 1.0, 0.5, 0.5)
    assert result.p50 is result.worst is None
    line = _line({name: getattr(result, name) for name in Result.__slots__}, seconds=6)
    assert line.middle("p50_ms") is None
    assert line.middle("published") == 0
    assert line.middle("cpu_us") is None


def testpercentiles_are_of_what_came_out() -> None:
    assert percentiles(np.arange(101.0)) == [50.0, 90.0, 99.0, 100.0]
