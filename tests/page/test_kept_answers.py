"""Answers that are given again: as old as is asked for, and as they cost."""

from aiohttp.test_utils import make_mocked_request

from unecho.trends.api.kept_answers import KeptAnswers


class Kitchen:
    """Makes numbered answers, each in so many seconds of a clock that stands still otherwise."""

    def __init__(self) -> None:
        self.seconds, self.cost, self.made = 0.0, 0.0, 0
        self.kept = KeptAnswers(lambda: self.seconds)

    async def ask(self, stale: int) -> int:
        request = make_mocked_request("GET", "/api/x", headers={"Cache-Control": f"max-stale={stale}"})
        return int(await self.kept.for_request(request, self._before, self._make) or 0)

    async def _before(self) -> None:
        self.seconds += 50.0

    async def _make(self) -> bytes:
        self.seconds += self.cost
        self.made += 1
        return str(self.made).encode()


async def test_what_is_made_at_once_is_given_again_for_five_seconds():
    kitchen = Kitchen()
    assert await kitchen.ask(300) == 1
    kitchen.seconds += 5
    assert await kitchen.ask(300) == 1
    kitchen.seconds += 1
    assert await kitchen.ask(300) == 2


async def test_what_takes_long_is_made_seldom_for_who_takes_it_as_old():
    kitchen = Kitchen()
    kitchen.cost = 1.0
    assert await kitchen.ask(300) == 1
    kitchen.seconds += 199
    assert await kitchen.ask(300) == 1
    assert await kitchen.ask(100) == 2
    kitchen.seconds += 201
    assert await kitchen.ask(300) == 3
