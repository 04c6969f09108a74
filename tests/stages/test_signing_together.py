"""How articles come together in batches makes no difference to what is said of each."""

import orjson
import pytest
from news import NOON, story

from unecho.core.article import Article
from unecho.core.profile import Profile
from unecho.records.record import Incoming
from unecho.records.topology import Topic
from unecho.sign import handle as module
from unecho.sign.handle import handle

PROFILE = Profile()
MOST = 1 << 20


def raw(offset: int, value: bytes) -> Incoming:
    return Incoming(Topic.RAW.named(), 0, offset, NOON + offset, b"k", value, (("a", b"1"),))


BATCH = [
    *(
        raw(n, orjson.dumps({"id": str(n), "text": " ".join(story(n, 60)), "url": f"https://p.example/{n}"}))
        for n in range(6)
    ),
    raw(6, b"{"),
    raw(
        7,
        orjson.dumps(
            {"id": "7", "text": "“Rain fell,” she said. (Reuters)\r\nIt's 5% of €3\u00a0million.", "title": "Rain"}
        ),
    ),
    raw(8, orjson.dumps({"id": "8", "text": "東京で雨が降った。", "published_at": "2025-11-21T10:00:00Z"})),
]
ONE_BY_ONE = [output for record in BATCH for output in handle([record], PROFILE, MOST)]


def test_a_batch_is_signed_as_its_articles_are() -> None:
    assert handle(BATCH, PROFILE, MOST) == ONE_BY_ONE
    assert handle([], PROFILE, MOST) == []


@pytest.mark.parametrize("size", [1, 500, 2000])
def test_a_batch_may_take_several_passes(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PASS", size)
    assert handle(BATCH, PROFILE, MOST) == ONE_BY_ONE


def test_what_makes_a_batch_fail_stops_no_article_and_is_told(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(articles: list[Article], profile: Profile) -> None:
        raise ZeroDivisionError(len(articles))

    monkeypatch.setattr(module, "sign_batch", fail)
    assert handle(BATCH, PROFILE, MOST) == ONE_BY_ONE
    (told,) = caplog.records
    assert (told.levelname, told.message) == ("WARNING", "a batch is signed one by one")
    assert told.fields == {"articles": 8, "error": "ZeroDivisionError(8)"}
