import pytest

from held import Sample, is_held


def samples(*waiting: int) -> list[Sample]:
    return [
        Sample(10.0 * number, {"sign": 3, "dedupe": 5, "trends": records}, {})
        for number, records in enumerate(waiting, 1)
    ]


@pytest.mark.parametrize(
    ("waiting", "held"),
    [
        ((0, 0, 900, 1_100, 1_000, 950), True),
        ((50_000, 40_000, 900, 1_100, 1_000, 950), True),
        ((0, 100, 900, 1_100, 1_900, 2_050), True),
        ((0, 100, 900, 1_100, 1_900, 2_101), False),
        ((0, 1_000, 2_000, 3_000, 4_000, 5_000), False),
    ],
)
def test_a_rate_is_held_where_no_more_waits_at_the_end(waiting: tuple[int, ...], held: bool) -> None:
    assert is_held(samples(*waiting), slack=1_000) is held
