import asyncio
import threading

import pytest

from unecho.kafka.login import token_provider
from unecho.kafka.login.token_endpoint import Token, TokenEndpoint, TokenError
from unecho.kafka.login.token_provider import TokenProvider, provider_of
from unecho.settings.secret import Secret

LIFE = 100.0


class Endpoint:
    """Gives out tokens 1, 2, 3 …, or fails."""

    def __init__(self) -> None:
        self.asked = 0
        self.failure: TokenError | None = None

    def ask(self) -> Token:
        self.asked += 1
        if self.failure is not None:
            raise self.failure
        return Token(Secret(str(self.asked)), LIFE)


class Clock:
    now = 1_000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(token_provider, "time", clock)
    return clock


@pytest.fixture
def endpoint() -> Endpoint:
    return Endpoint()


async def test_a_token_is_kept_until_it_is_near_its_end(clock: Clock, endpoint: Endpoint) -> None:
    provider = TokenProvider(endpoint)
    for now, token in ((0, "1"), (79.9, "1"), (80, "2"), (159, "2"), (161, "3")):
        clock.now = 1_000.0 + now
        assert await provider.token() == token
    assert endpoint.asked == 3


async def test_while_none_is_to_be_had_the_old_one_serves_until_its_end(clock: Clock, endpoint: Endpoint) -> None:
    provider = TokenProvider(endpoint)
    assert await provider.token() == "1"
    endpoint.failure = TokenError("away")
    clock.now += 97
    assert await provider.token() == "1"
    clock.now += 2
    with pytest.raises(TokenError, match="away"):
        await provider.token()
    endpoint.failure = None
    clock.now += 1
    assert await provider.token() == "4"


async def test_a_failing_endpoint_is_not_asked_by_every_connection(clock: Clock, endpoint: Endpoint) -> None:
    provider = TokenProvider(endpoint)
    endpoint.failure = TokenError("away")
    for _ in range(5):
        with pytest.raises(TokenError):
            await provider.token()
    assert endpoint.asked == 1
    clock.now += 1
    with pytest.raises(TokenError):
        await provider.token()
    assert endpoint.asked == 2


def test_event_loops_of_several_threads_share_one_token(endpoint: Endpoint) -> None:
    provider = TokenProvider(endpoint)
    together = threading.Barrier(4)
    found: list[str] = []

    async def ask() -> None:
        together.wait()
        found.extend(await asyncio.gather(*(provider.token() for _ in range(5))))

    threads = [threading.Thread(target=lambda: asyncio.run(ask())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["1"] * 20
    assert endpoint.asked == 1


def test_clients_that_log_in_alike_share_a_provider() -> None:
    one, same, other = (TokenEndpoint("http://h/t", "unecho", Secret(secret)) for secret in ("a", "a", "b"))
    assert provider_of(one) is provider_of(same)
    assert provider_of(one) is not provider_of(other)
