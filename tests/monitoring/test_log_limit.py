import logging

from unecho.monitoring.log_limit import LogLimit


def record(name: str, line: int, message: str = "gone") -> logging.LogRecord:
    return logging.LogRecord(name, logging.ERROR, "client.py", line, message, (), None)


class At:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_library_that_repeats_itself_is_heard_every_few_seconds_with_a_count() -> None:
    clock = At()
    limit = LogLimit(clock)
    heard = []
    for tenth in range(120):
        clock.now = tenth / 10
        made = record("aiokafka", 1, f"Unable connect to node {tenth}")
        if limit.filter(made):
            heard.append((tenth, getattr(made, "fields", {}).get("left_out", 0)))
    assert heard == [(0, 0), (50, 49), (100, 49)]


def test_what_is_said_elsewhere_is_heard() -> None:
    limit = LogLimit(At())
    assert [limit.filter(record("aiokafka", line)) for line in (1, 2, 1, 2, 3)] == [True, True, False, False, True]


def test_what_unecho_says_is_always_heard() -> None:
    limit = LogLimit(At())
    assert all(limit.filter(record(name, 1)) for name in ["unecho", "unecho.kafka.x"] * 3)


def test_fields_are_kept_beside_the_count() -> None:
    clock = At()
    limit = LogLimit(clock)
    limit.filter(record("faust", 1))
    limit.filter(record("faust", 1))
    clock.now = 9.0
    made = record("faust", 1)
    made.fields = {"topic": "t"}
    assert limit.filter(made)
    assert made.fields == {"topic": "t", "left_out": 1}
