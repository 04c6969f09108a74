"""Who may ask the API."""

from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application

from unecho.monitoring.health import Health
from unecho.process.exit_codes import ExitCode, UserError
from unecho.settings.secret import Secret
from unecho.settings.settings import Settings
from unecho.trends.api.access import Access, Gate
from unecho.trends.api.routes import api_routes
from unecho.trends.state.trend_state import TrendState

PAGE = "https://news.example.org"


def asking(access: Access) -> TestClient:
    application = Application()
    application.add_routes(api_routes(TrendState({}, timedelta(days=7)), Health(waiting_for=None), access))
    return TestClient(TestServer(application))


@pytest.mark.parametrize("path", ["/api/stories", "/api/openapi.json", "/api/nothing", "/api/stories/x"])
@pytest.mark.parametrize(
    "shown", [None, "", "Bearer", "Bearer ", "Bearer no", "Basic right", "right", "Bearer righ\xe9t"]
)
async def test_without_the_token_nothing_is_told(path: str, shown: str | None) -> None:
    headers = {} if shown is None else {"Authorization": shown}
    async with asking(Access(token=Secret("right"))) as client, client.get(path, headers=headers) as answer:
        assert (answer.status, answer.content_type) == (401, "application/problem+json")
        assert answer.headers["WWW-Authenticate"].startswith("Bearer")
        assert "right" not in (await answer.text())


@pytest.mark.parametrize("shown", ["Bearer right", "bearer right", "Bearer  right "])
async def test_with_it_all_is(shown: str) -> None:
    headers = {"Authorization": shown}
    async with asking(Access(token=Secret("right"))) as client, client.get("/api/summary", headers=headers) as answer:
        assert answer.status == 200


@pytest.mark.parametrize(
    ("origins", "origin", "allowed"),
    [
        ({PAGE}, PAGE, PAGE),
        ({PAGE}, "https://evil.example.org", None),
        ({PAGE}, None, None),
        ({"*"}, "https://evil.example.org", "*"),
        (set(), PAGE, None),
    ],
)
async def test_a_page_reads_what_it_may(origins: set[str], origin: str | None, allowed: str | None) -> None:
    headers = {} if origin is None else {"Origin": origin}
    async with asking(Access(origins=frozenset(origins), token=Secret("right"))) as client:
        # Also what it is refused, so that it can say why; and a browser asks before it shows the token.
        for answer in (
            await client.get("/api/summary", headers=headers),
            await client.options("/api/summary", headers=headers),
        ):
            assert answer.headers.get("Access-Control-Allow-Origin") == allowed
            assert ("Origin" in answer.headers.get("Vary", "")) == (origins == {PAGE})
        assert (answer.status, "Authorization" in answer.headers.get("Access-Control-Allow-Headers", "")) == (
            204,
            allowed is not None,
        )


async def test_a_page_may_listen_too() -> None:
    access, headers = Access(origins=frozenset({PAGE})), {"Origin": PAGE}
    async with asking(access) as client, client.get("/api/stream", headers=headers) as listener:
        assert listener.headers["Access-Control-Allow-Origin"] == PAGE
        assert listener.headers["Vary"] == "Origin"


async def test_one_that_asks_too_often_is_told_when_to_come_back() -> None:
    async with asking(Access(rate=3)) as client:
        answers = [await client.get("/api/summary") for _ in range(40)]
        statuses = [answer.status for answer in answers]
        assert statuses[:3] == [200] * 3
        assert 429 in statuses
        refused = answers[statuses.index(429)]
        assert (refused.headers["Retry-After"], refused.content_type) == ("1", "application/problem+json")


def test_a_second_later_it_may_ask_as_often_again() -> None:
    now = 100.0
    gate = Gate(Access(rate=5), lambda: now)

    def granted(client: str) -> int:
        return sum(gate._seconds_to_wait(client) is None for _ in range(20))

    assert (granted("a"), granted("b"), granted("a")) == (5, 5, 0)
    now += 0.4
    assert granted("a") == 2
    now += 60
    assert granted("a") == 5


def test_not_more_clients_are_remembered_than_have_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("unecho.trends.api.access._CLIENTS_MAX", 10)
    gate = Gate(Access(rate=1), lambda: 0.0)
    for client in range(100):
        assert gate._seconds_to_wait(str(client)) is None
    assert len(gate._used_up) == 10
    assert gate._seconds_to_wait("99") == 1


def test_it_is_set(tmp_path: Path) -> None:
    assert Access.of(Settings()) == Access()
    file = tmp_path / "token"
    file.write_text("secret\n")
    access = Access.of(Settings(api_token_file=file, api_origins=f"{PAGE}, http://127.0.0.1:8000", api_rate=7))
    assert access.token is not None
    assert access.token.reveal() == "secret"
    assert (access.origins, access.rate) == (frozenset({PAGE, "http://127.0.0.1:8000"}), 7)


@pytest.mark.parametrize(
    "settings",
    [
        Settings(api_origins="news.example.org"),
        Settings(api_origins="https://news.example.org/"),
        Settings(api_token=Secret("")),
        Settings(api_token_file=Path("/nowhere/token")),
        Settings(api_token=Secret("a"), api_token_file=Path("/nowhere/token")),
    ],
)
def test_what_cannot_be_meant_is_refused(settings: Settings) -> None:
    with pytest.raises(UserError) as error:
        Access.of(settings)
    assert error.value.code is ExitCode.USAGE
    assert "UNECHO_API_" in str(error.value)
